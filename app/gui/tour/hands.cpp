// SPDX-License-Identifier: MIT
#include "app/gui/tour/hands.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace keelson {

/// A window that nobody looks at may not be the active one; its own focus is as good.
QWidget &Hands::receiver() const
{
    if (QWidget *focused = QApplication::focusWidget())
        return *focused;
    return m_window.focusWidget() ? *m_window.focusWidget() : m_window;
}

void Hands::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    const bool isLetter = key >= Qt::Key_Space && key <= Qt::Key_AsciiTilde && !(modifiers & Qt::ControlModifier);
    const QChar letter = QChar(ushort(key)).toLower();
    send(key, modifiers, isLetter ? QString(letter) : QString());
}

void Hands::type(const QString &text)
{
    for (const QChar letter : text) {
        const auto modifiers = letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier;
        send(letter.toUpper().unicode(), modifiers, QString(letter));
    }
}

void Hands::send(int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    ++m_presses;
    QWidget &widget = receiver();
    // What the widget wants for itself is asked first, as a window system would have it.
    QKeyEvent wanted(QEvent::ShortcutOverride, key, modifiers, text);
    QApplication::sendEvent(&widget, &wanted);
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(&widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(&widget, &up);
}

} // namespace keelson
