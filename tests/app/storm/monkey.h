// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/storm/lens.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace keelson::test {

/// Somebody who knows nothing of the board and does not stop: keys, mouse, wheel, menus, undo, other people's edits, other
/// documents. After each event what has to be so is looked at.
class Monkey
{
public:
    explicit Monkey(quint32 seed);
    ~Monkey();

    /// Empty, or what is wrong and what was done last.
    QString work(qint64 events);

private:
    void openDocument();
    void act();
    // Input
    void press(QWidget *target, int key, Qt::KeyboardModifiers held = {}, const QString &text = {});
    void typeSomething();
    void pressSomething();
    void useMouse();
    void drag();
    void turnWheel();
    void pinch();
    void askForMenu();
    void answerMenu();
    void leaveMenu();
    void paste();
    void triggerSomething();
    // What happens around
    void resize();
    void dress();
    void editElsewhere();
    void goThroughTime();
    void selectElsewhere();
    void changeDocument();
    void hideAndShow();
    void lightUp();
    // Looking
    QString wrong();
    QString wrongInModel() const;
    QString wrongInSelection() const;
    QString wrongInPicture() const;

    int below(int end) { return m_random.bounded(end); }
    bool oneIn(int n) { return below(n) == 0; }
    QPoint somewhere();
    QPoint onANote();
    Qt::KeyboardModifiers someModifiers();
    void mouse(QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons held, Qt::KeyboardModifiers modifiers);
    void note(const QString &what);
    QWidget *target() const;
    Document *document() const { return m_workspace.document(); }

    QRandomGenerator m_random;
    QTemporaryDir m_folder;
    Workspace m_workspace;
    std::unique_ptr<StormLens> m_lens;
    QStringList m_done;
    Qt::MouseButtons m_held;
    QTimer m_rescue;      ///< Fires in the loop of a menu that does not return by itself.
    bool m_isActing = false;
    int m_documents = 0;
    qint64 m_events = 0;
};

} // namespace keelson::test
