// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>

class QCompleter;
class QKeyEvent;
class QPlainTextEdit;

namespace keelson {

/// Suggests known names under an editor while a name is being typed. Down picks one, Enter takes it and goes on as if it
/// had been typed.
class NameCompleter : public QObject
{
    Q_OBJECT

public:
    explicit NameCompleter(QObject *parent = nullptr);

    /// Asked once, when enough has been typed: names may be very many.
    using Names = std::function<QStringList()>;

    /// From now on `names` are suggested in `editor`, until it closes.
    void watch(QPlainTextEdit *editor, const Names &names);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void suggest();
    void take(const QString &name);
    bool pressKey(QKeyEvent &event);

    QCompleter *m_completer;
    QPointer<QPlainTextEdit> m_editor;
    Names m_names;  ///< Not asked yet.
    bool m_taking = false;
};

} // namespace keelson
