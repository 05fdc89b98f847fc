// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <Qt>

class QWidget;

namespace keelson {

/// Types as a person does: to whatever has the keyboard in a window. Nothing happens by mouse.
class Hands
{
public:
    /// `window` must outlive it.
    explicit Hands(QWidget &window) : m_window(window) { }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    int presses() const { return m_presses; }

private:
    QWidget &receiver() const;
    void send(int key, Qt::KeyboardModifiers modifiers, const QString &text);

    QWidget &m_window;
    int m_presses = 0;
};

} // namespace keelson
