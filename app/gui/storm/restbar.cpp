// SPDX-License-Identifier: MIT
#include "app/gui/storm/restbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace keelson {

RestBar::RestBar(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_more(new QPushButton(this)), m_leave(new QPushButton(this))
{
    setObjectName(u"restBar"_s);
    m_more->setObjectName(u"placeMore"_s);
    m_leave->setObjectName(u"leaveRest"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_more);
    layout->addWidget(m_leave);
    connect(m_more, &QPushButton::clicked, this, &RestBar::moreWanted);
    connect(m_leave, &QPushButton::clicked, this, &RestBar::forget);
    hide();
}

void RestBar::keep(qsizetype placed, const storm::Listing &rest)
{
    m_placed = placed;
    m_rest = rest;
    retranslate();
    setVisible(!rest.lines.isEmpty() || rest.left > 0);
}

storm::Listing RestBar::take()
{
    hide();
    return std::exchange(m_rest, {});
}

void RestBar::forget()
{
    take();
}

void RestBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RestBar::retranslate()
{
    const qsizetype all = m_placed + m_rest.lines.size() + m_rest.left;
    QString text = tr("%L1 of %L2 lines are placed.").arg(m_placed).arg(all);
    if (m_rest.left > 0)
        text += u' ' + tr("From one list %L1 can be taken; split it for the others.").arg(storm::mostLines);
    m_text->setText(text);
    m_more->setText(tr("Place the next %L1").arg(std::min(m_rest.lines.size(), storm::mostAtOnce)));
    m_more->setVisible(!m_rest.lines.isEmpty());
    m_leave->setText(tr("Leave the rest"));
}

} // namespace keelson
