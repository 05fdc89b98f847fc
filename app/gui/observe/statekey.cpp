// SPDX-License-Identifier: MIT
#include "app/gui/observe/statekey.h"

#include "app/gui/observe/words.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace keelson {

StateKey::StateKey(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(4, 4, 4, 4);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(2, 1);
    fill();
}

void StateKey::fill()
{
    auto *grid = static_cast<QGridLayout *>(layout());
    while (QLayoutItem *item = grid->takeAt(0)) {
        // A new style sheet walks over all widgets while it makes them refill themselves.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const Theme &theme = Theme::of(palette());
    int row = 0;
    for (const Liveness liveness : {Liveness::Flowing, Liveness::Idle, Liveness::Silent, Liveness::Late, Liveness::Stale, Liveness::Disabled}) {
        auto *picture = new QLabel(this);
        picture->setPixmap(sign(liveness, Health::Good, theme).pixmap(QSize(16, 16), devicePixelRatio()));
        auto *meaning = new QLabel(help(liveness), this);
        meaning->setWordWrap(true);
        QPalette muted = palette();
        muted.setColor(QPalette::WindowText, theme.muted);
        meaning->setPalette(muted);
        grid->addWidget(picture, row, 0);
        grid->addWidget(new QLabel(word(liveness), this), row, 1);
        grid->addWidget(meaning, row++, 2);
    }
    auto *zero = new QLabel(tr("0 is a value. \u2013 means that nothing is known."), this);
    zero->setWordWrap(true);
    grid->addWidget(zero, row, 1, 1, 2);
}

void StateKey::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace keelson
