// SPDX-License-Identifier: MIT
#include "hands.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace keelson::test {

namespace {

constexpr qsizetype crowded = 24; ///< Notes; more would make every gesture slower, not another one.
constexpr Qt::Key letters[] = {Qt::Key_E, Qt::Key_C, Qt::Key_A, Qt::Key_P, Qt::Key_H};

} // namespace

Hands::Hands(StormLens &lens) : m_lens(lens), m_random(QRandomGenerator::global()->generate()) { }

void Hands::work()
{
    using Gesture = void (Hands::*)();
    static constexpr Gesture gestures[] = {&Hands::writeNotes, &Hands::writeNotes, &Hands::rename, &Hands::changeKind,
                                           &Hands::drag, &Hands::drag, &Hands::connectTwo, &Hands::nudge,
                                           &Hands::paste, &Hands::undo, &Hands::undo, &Hands::redo};
    const bool isCrowded = m_lens.canvas().scene().nodes.size() > crowded;
    (this->*(isCrowded ? &Hands::remove : gestures[below(int(std::size(gestures)))]))();
    letGo();
}

// Tab goes on to the next note, connected with the one before.
void Hands::writeNotes()
{
    key(letters[below(int(std::size(letters)))]);
    for (int more = below(3); more > 0; --more) {
        type(name());
        key(Qt::Key_Tab);
    }
    type(name());
    key(Qt::Key_Return);
}

void Hands::rename()
{
    if (!pickNote())
        return;
    key(Qt::Key_F2);
    type(name());
    key(Qt::Key_Return);
}

void Hands::changeKind()
{
    if (pickNote())
        key(letters[below(int(std::size(letters)))], Qt::ShiftModifier);
}

void Hands::drag()
{
    if (!pickNote())
        return;
    const QPoint start = middleOf(m_lens.canvas().selectedNodes().first());
    pull(start, start + QPoint(below(160) - 80, below(160) - 80));
}

void Hands::connectTwo()
{
    if (!pickNote())
        return;
    static constexpr Qt::Key arrows[] = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down};
    key(Qt::Key_K);
    key(arrows[below(4)]);
    key(Qt::Key_Return);
    if (QApplication::activePopupWidget()) { // What is missing between the two is offered.
        key(Qt::Key_Down);
        key(Qt::Key_Return);
    }
}

void Hands::nudge()
{
    if (pickNote())
        key(Qt::Key_Right, Qt::AltModifier);
}

void Hands::paste()
{
    QGuiApplication::clipboard()->setText(name() + u'\n' + name());
    key(Qt::Key_V, Qt::ControlModifier);
}

void Hands::remove()
{
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_Delete);
}

void Hands::undo() { key(Qt::Key_Z, Qt::ControlModifier); }
void Hands::redo() { key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }

/// By a click, where one can be seen.
bool Hands::pickNote()
{
    QList<Id> seen;
    for (const SceneNode &node : m_lens.canvas().scene().nodes) {
        if (isOnBoard(node.id))
            seen.append(node.id);
    }
    if (seen.isEmpty()) {
        key(Qt::Key_Home, Qt::ControlModifier);
        return false;
    }
    QTest::mouseClick(window(), Qt::LeftButton, {}, middleOf(seen[below(int(seen.size()))]));
    return !m_lens.canvas().selectedNodes().isEmpty();
}

bool Hands::isOnBoard(Id note) const
{
    const Canvas &canvas = m_lens.canvas();
    const QPoint middle = middleOf(note);
    return QRect(canvas.mapTo(canvas.window(), QPoint()), canvas.size()).adjusted(8, 8, -8, -8).contains(middle);
}

QPoint Hands::middleOf(Id note) const
{
    const Canvas &canvas = m_lens.canvas();
    return canvas.mapTo(canvas.window(), canvas.toWidget(canvas.node(note)->rect.center()).toPoint());
}

void Hands::pull(QPoint from, QPoint to)
{
    constexpr int steps = 6;
    QTest::mousePress(window(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= steps; ++step)
        QTest::mouseMove(window(), from + (to - from) * step / steps);
    QTest::mouseRelease(window(), Qt::LeftButton, {}, to);
}

/// Back to where a new gesture can begin, whatever the last one came to.
void Hands::letGo()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    if (m_lens.canvas().isEditing())
        key(Qt::Key_Escape);
    QCoreApplication::processEvents();
}

void Hands::type(const QString &text)
{
    for (const QChar letter : text)
        QTest::keyClick(window(), letter.toLatin1());
}

void Hands::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(window(), key, modifiers);
    QCoreApplication::processEvents();
}

/// With the keyboard on the board, which the offscreen platform does not give back when a popup closes.
QWindow *Hands::window() const
{
    QWidget *top = m_lens.window();
    if (!QApplication::focusWidget()) {
        top->activateWindow();
        QCoreApplication::processEvents();
        if (!QApplication::focusWidget())
            m_lens.canvas().setFocus();
    }
    return top->windowHandle();
}

/// One that no note has, of this run or of those before it: namesakes would be a finding.
QString Hands::name()
{
    return Id::create().toString() + QString(below(40), u'x');
}

} // namespace keelson::test
