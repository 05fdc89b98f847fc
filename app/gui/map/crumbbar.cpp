// SPDX-License-Identifier: MIT
#include "app/gui/map/crumbbar.h"

#include "app/render/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace keelson {

CrumbBar::CrumbBar(QWidget *parent) : QWidget(parent), m_steps(new QHBoxLayout), m_keep(new QToolButton(this))
{
    setObjectName(u"crumbs"_s);
    m_keep->setObjectName(u"keep"_s);
    m_keep->setAutoRaise(true);
    m_keep->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_keep, &QToolButton::clicked, this, &CrumbBar::keepRequested);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 2);
    m_steps->setSpacing(2);
    row->addLayout(m_steps);
    row->addStretch();
    row->addWidget(m_keep);
    hide();
}

void CrumbBar::setCrumbs(const QList<map::Crumb> &crumbs, bool isKept)
{
    setVisible(crumbs.size() > 1 || !isKept);
    if (m_crumbs == crumbs && m_isKept == isKept)
        return;
    m_crumbs = crumbs;
    m_isKept = isKept;
    rebuild();
}

QToolButton *CrumbBar::step(const map::Crumb &crumb, bool isLast)
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"crumb"_s);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setText(QString(crumb.text).replace(u'&', u"&&"_s));
    const AspectRow &row = aspects::row(crumb.aspect);
    button->setIcon(icons::icon(QString(row.glyph), Theme::of(palette())));
    button->setToolTip(aspects::label(row));
    button->setAccessibleName(tr("Go to “%1”").arg(crumb.text));
    button->setEnabled(!isLast);
    connect(button, &QToolButton::clicked, this, [this, crumb] { Q_EMIT chosen(crumb); });
    return button;
}

void CrumbBar::rebuild()
{
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // It may be the one that was clicked.
        delete item;
    }
    for (qsizetype i = 0; i < m_crumbs.size(); ++i) {
        if (i > 0)
            m_steps->addWidget(new QLabel(u"›"_s, this));
        QToolButton *crumb = step(m_crumbs.at(i), i + 1 == m_crumbs.size());
        m_steps->addWidget(crumb);
        crumb->show();
    }
    m_keep->setText(tr("Keep this view"));
    m_keep->setToolTip(tr("It is not in the document yet. It is kept once you move something in it, or now."));
    m_keep->setIcon(icons::icon(u"save"_s, Theme::of(palette())));
    m_keep->setVisible(!m_isKept);
}

void CrumbBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        rebuild();
}

} // namespace keelson
