// SPDX-License-Identifier: MIT
#include "app/gui/map/filterbar.h"

#include "app/render/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace keelson {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent), m_field(new QLineEdit(this)), m_count(new QLabel(this)), m_hide(new QToolButton(this)), m_close(new QToolButton(this))
{
    setObjectName(u"filterBar"_s);
    m_field->setObjectName(u"mapQuery"_s);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_count->setObjectName(u"filterCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_hide->setObjectName(u"hideRest"_s);
    m_hide->setCheckable(true);
    m_hide->setAutoRaise(true);
    m_hide->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_close->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 4);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(m_hide);
    row->addWidget(m_close);
    connect(m_field, &QLineEdit::textChanged, this, &FilterBar::changed);
    connect(m_hide, &QToolButton::toggled, this, &FilterBar::changed);
    connect(m_close, &QToolButton::clicked, this, &FilterBar::closed);
    retranslate();
    redrawIcons();
    hide();
}

void FilterBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QString FilterBar::text() const
{
    return m_field->text();
}

map::Rest FilterBar::rest() const
{
    return m_hide->isChecked() ? map::Rest::Hides : map::Rest::Fades;
}

void FilterBar::showCount(qsizetype shown, qsizetype all)
{
    m_count->setText(tr("%1 of %2 shown").arg(shown).arg(all));
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key != Qt::Key_Escape && !isEnter)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        if (isEnter)
            Q_EMIT confirmed();
        else
            Q_EMIT closed();
    }
    return true;
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        redrawIcons();
}

void FilterBar::retranslate()
{
    m_field->setPlaceholderText(tr("Show only: words, kind:service, tag:core, team:\"Ordering Team\", pattern:bff"));
    m_field->setAccessibleName(tr("Filter the map"));
    m_hide->setText(tr("Hide the rest"));
    m_hide->setToolTip(tr("What does not fit goes instead of stepping back"));
    m_close->setToolTip(tr("Show everything again (Esc)"));
    m_close->setAccessibleName(m_close->toolTip());
}

void FilterBar::redrawIcons()
{
    m_hide->setIcon(icons::icon(u"eye"_s, Theme::of(palette())));
    m_close->setIcon(icons::icon(u"close"_s, Theme::of(palette())));
}

} // namespace keelson
