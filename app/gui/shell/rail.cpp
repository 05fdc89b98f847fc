// SPDX-License-Identifier: MIT
#include "app/gui/shell/rail.h"

#include <QAction>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

Rail::Rail(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setProperty("part", u"rail"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_column->setContentsMargins(6, 8, 7, 8);
    m_column->setSpacing(4);
    m_column->addStretch(1);
}

void Rail::add(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize(QSize(24, 24));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(action, &QAction::changed, this, &Rail::fit);
    m_buttons.append(button);
    m_column->insertWidget(m_column->count() - 1, button);
    fit();
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
    QWidget::changeEvent(event);
}

// All buttons as wide as the widest word, so that the column keeps its edge in every language.
void Rail::fit()
{
    int width = 64;
    for (const QToolButton *button : std::as_const(m_buttons))
        width = std::max(width, button->fontMetrics().horizontalAdvance(button->text()) + 16);
    setFixedWidth(width + 13);
}

} // namespace keelson
