// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

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

    /// From now on `names` are suggested in `editor`, until it closes.
    void watch(QPlainTextEdit *editor, const QStringList &names);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void suggest();
    void take(const QString &name);
    bool pressKey(QKeyEvent &event);

    QCompleter *m_completer;
    QPointer<QPlainTextEdit> m_editor;
    bool m_taking = false;
};

} // namespace keelson
