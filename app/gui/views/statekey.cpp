// SPDX-License-Identifier: MIT
#include "app/gui/views/statekey.h"

#include "app/gui/views/signs.h"

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
    m_rows = 0;
    const Theme &theme = Theme::of(palette());
    for (const Liveness liveness : {Liveness::Flowing, Liveness::Idle, Liveness::Silent, Liveness::Late, Liveness::Stale, Liveness::Disabled, Liveness::Unknown})
        addRow(sign(liveness, Health::Good, theme), word(liveness), help(liveness));
    addRow(sign(Liveness::Flowing, Health::Warning, theme), tr("Warning"), tr("Behind, failing, throttled or setting work aside."));
    addRow(sign(Liveness::Flowing, Health::Critical, theme), tr("Critical"), tr("Far behind, or every tenth run fails."));
    auto *zero = new QLabel(tr("0 is a value. \u2013 means that nothing is known."), this);
    zero->setWordWrap(true);
    grid->addWidget(zero, m_rows, 1, 1, 2);
}

void StateKey::addRow(const QIcon &icon, const QString &name, const QString &meaning)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    auto *picture = new QLabel(this);
    picture->setPixmap(icon.pixmap(QSize(16, 16), devicePixelRatio()));
    auto *told = new QLabel(meaning, this);
    told->setWordWrap(true);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::of(palette()).muted);
    told->setPalette(muted);
    const int row = m_rows++;
    grid->addWidget(picture, row, 0);
    grid->addWidget(new QLabel(name, this), row, 1);
    grid->addWidget(told, row, 2);
}

void StateKey::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace keelson
