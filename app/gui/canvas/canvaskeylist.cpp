// SPDX-License-Identifier: MIT
#include "app/gui/canvas/canvaskeylist.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

QList<QKeySequence> arrows(Qt::KeyboardModifiers modifiers = {})
{
    return {QKeySequence(modifiers | Qt::Key_Left), QKeySequence(modifiers | Qt::Key_Right),
            QKeySequence(modifiers | Qt::Key_Up), QKeySequence(modifiers | Qt::Key_Down)};
}

KeyGroup selecting()
{
    return {Text::tr("Select"), {}, {
        {Text::tr("Next in that direction; pan while nothing is selected"), arrows()},
        {Text::tr("Add the next to the selection; pan far"), arrows(Qt::ShiftModifier), Text::tr("Shift+click")},
        {Text::tr("Select everything"), {QKeySequence(Qt::CTRL | Qt::Key_A)}},
        {Text::tr("Select what a frame touches"), {}, Text::tr("Drag on the board")},
        {Text::tr("Select nothing; leave what was begun"), {QKeySequence(Qt::Key_Escape)}},
    }};
}

KeyGroup changing(Canvas::Features features)
{
    KeyGroup group{Text::tr("Change"), {}, {}};
    const auto add = [&](Canvas::Feature feature, const KeyLine &line) {
        if (features & feature)
            group.lines.append(line);
    };
    add(Canvas::Edit, {Text::tr("Edit the text, or go into a group"), {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter), QKeySequence(Qt::Key_F2)}, Text::tr("Double-click")});
    add(Canvas::Create, {Text::tr("New one beside it"), arrows(Qt::ControlModifier)});
    add(Canvas::Create, {Text::tr("New one below it"), {QKeySequence(Qt::CTRL | Qt::Key_Return)}});
    add(Canvas::Move, {Text::tr("Move"), arrows(Qt::AltModifier), Text::tr("Drag; Shift straight, Alt without snapping")});
    add(Canvas::Move, {Text::tr("Move a little"), arrows(Qt::AltModifier | Qt::ShiftModifier)});
    add(Canvas::Bend, {Text::tr("Lead the selected line elsewhere"), arrows(Qt::AltModifier), Text::tr("Drag a piece of it; double-click a bend to drop it")});
    add(Canvas::Delete, {Text::tr("Remove"), {QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)}});
    add(Canvas::Clipboard, {Text::tr("Copy"), {QKeySequence(Qt::CTRL | Qt::Key_C), QKeySequence(Qt::CTRL | Qt::Key_Insert)}});
    add(Canvas::Clipboard, {Text::tr("Cut"), {QKeySequence(Qt::CTRL | Qt::Key_X), QKeySequence(Qt::SHIFT | Qt::Key_Delete)}});
    add(Canvas::Clipboard, {Text::tr("Paste"), {QKeySequence(Qt::CTRL | Qt::Key_V), QKeySequence(Qt::SHIFT | Qt::Key_Insert)}});
    add(Canvas::Clipboard, {Text::tr("Duplicate"), {QKeySequence(Qt::CTRL | Qt::Key_D)}});
    return group;
}

KeyGroup looking()
{
    return {Text::tr("View"), {}, {
        {Text::tr("Pan"), {}, Text::tr("Space+drag, middle button, wheel; Shift+wheel sideways")},
        {Text::tr("Zoom in"), {QKeySequence(Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Plus)}, Text::tr("Ctrl+wheel")},
        {Text::tr("Zoom out"), {QKeySequence(Qt::Key_Minus), QKeySequence(Qt::CTRL | Qt::Key_Minus)}},
        {Text::tr("Actual size"), {QKeySequence(Qt::Key_0), QKeySequence(Qt::CTRL | Qt::Key_0)}},
        {Text::tr("Show everything"), {QKeySequence(Qt::Key_Home)}},
        {Text::tr("Show what is selected"), {QKeySequence(Qt::Key_End)}},
    }};
}

} // namespace

QList<KeyGroup> canvasKeys(Canvas::Features features)
{
    return {selecting(), changing(features), looking()};
}

} // namespace keelson
