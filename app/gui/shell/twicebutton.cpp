// SPDX-License-Identifier: MIT
#include "app/gui/shell/twicebutton.h"

#include <QStyle>

namespace keelson {

TwiceButton::TwiceButton(const QString &text, const QString &question, QWidget *parent)
    : QPushButton(text, parent), m_text(text), m_question(question)
{
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_asks)
            Q_EMIT confirmed();
        ask(!m_asks);
    });
}

void TwiceButton::focusOutEvent(QFocusEvent *event)
{
    ask(false);
    QPushButton::focusOutEvent(event);
}

void TwiceButton::ask(bool asks)
{
    m_asks = asks;
    setText(asks ? m_question : m_text);
    setProperty("critical", asks);
    // A changed property takes effect when the style looks again.
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace keelson
