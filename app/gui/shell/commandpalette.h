// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QIcon>
#include <QList>
#include <QPointer>
#include <QString>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;

namespace keelson {

struct PaletteEntry
{
    QString title;   ///< What is typed against.
    QString detail;  ///< Where it belongs: a menu, a kind.
    QString note;    ///< Keys.
    QIcon icon;
    std::function<void()> run;
    int weight = 0;  ///< Breaks ties; commands above elements.
    QString kind = {}; ///< Kind id, for "kind:"; empty for commands.
};

class PaletteModel;

/// Ctrl+K: one field over the window that finds a command or an element by a few of its letters and
/// runs it. Keyboard alone: arrows, Enter, Escape.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    void popUp(const QList<PaletteEntry> &entries);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void filter(const QString &pattern);
    void runCurrent();
    void step(int rows);
    void place();
    void dismiss();

    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_nothing = nullptr;
    PaletteModel *m_model = nullptr;
    QPointer<QWidget> m_before;  ///< What had the focus.
};

} // namespace keelson
