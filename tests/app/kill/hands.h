// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/storm/lens.h"

#include <QRandomGenerator>

namespace keelson::test {

/// A person at the storm board: everything goes through keys and the mouse of the window, as the windowing system
/// would deliver it.
class Hands
{
public:
    /// The window that holds the lens is shown and active.
    explicit Hands(StormLens &lens);

    /// One gesture, at random.
    void work();

private:
    void writeNotes();
    void rename();
    void changeKind();
    void drag();
    void connectTwo();
    void nudge();
    void paste();
    void remove();
    void undo();
    void redo();

    bool pickNote();
    bool isOnBoard(Id note) const;
    QPoint middleOf(Id note) const;
    void pull(QPoint from, QPoint to);
    void letGo();
    void type(const QString &text);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    QWindow *window() const;
    QString name();
    int below(int n) { return int(m_random.bounded(quint32(n))); }

    StormLens &m_lens;
    QRandomGenerator m_random;
};

} // namespace keelson::test
