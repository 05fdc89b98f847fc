// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>

class QCompleter;
class QKeyEvent;
class QPlainTextEdit;
class QStandardItemModel;

namespace keelson {

/// Suggests known names under an editor while a name is being typed: those that hold its letters in their order, the
/// best first. Down picks one, Enter takes it and goes on as if it had been typed.
class NameCompleter : public QObject
{
    Q_OBJECT

public:
    explicit NameCompleter(QObject *parent = nullptr);

    /// Asked once, when enough has been typed: names may be very many.
    using Names = std::function<QStringList()>;
    /// What there is to know of a name, on a quieter line; asked for names that are shown.
    using Details = std::function<QString(const QString &name)>;

    /// From now on `names` are suggested in `editor`, until it closes.
    void watch(QPlainTextEdit *editor, const Names &names, const Details &details = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void suggest();
    /// True when there is anything but what is typed already.
    bool collect(const QString &typed);
    void take(const QString &name);
    bool pressKey(QKeyEvent &event);

    QCompleter *m_completer;
    QStandardItemModel *m_shown;
    Names m_ask;  ///< Not asked yet.
    QStringList m_names;
    QStringList m_folded;
    Details m_details;
    QPointer<QPlainTextEdit> m_editor;
    bool m_taking = false;
};

} // namespace keelson
