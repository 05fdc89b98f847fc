// SPDX-License-Identifier: MIT
#include "app/gui/views/livebar.h"

#include "app/gui/views/signs.h"
#include "app/gui/views/statekey.h"
#include "app/gui/workspace.h"
#include "app/render/light.h"
#include "app/render/theme.h"
#include "core/metrics/offenders.h"

#include <QAction>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QWidgetAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr int steps = 720;         // A pixel of the slider each, about.
constexpr qint64 shortest = 1000;  // ms
constexpr qsizetype mostTroubled = 5;
constexpr int frame = 16;          // ms

/// Names repeat: a listener is told by its service.
QString nameOf(const Model &model, Id id)
{
    const Element *element = model.element(id);
    const Element *around = model.element(element->parent);
    return around ? around->name + u" / "_s + element->name : element->name;
}

/// Its name, what is wrong and what else is known of it.
QString lineOf(const Model &model, const Offender &offender, qint64 now)
{
    return nameOf(model, offender.element) + u": "_s + vitalsLines(offender.vitals, now).join(u" · "_s);
}

QMenu *legend(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    auto *key = new StateKey(menu);
    key->setMinimumWidth(key->fontMetrics().averageCharWidth() * 72);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(key);
    menu->addAction(action);
    return menu;
}

} // namespace

LiveBar::LiveBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_source(new QLabel(this)), m_troubled(new QToolButton(this)),
      m_slider(new QSlider(Qt::Horizontal, this)), m_time(new QLabel(this)), m_now(new QToolButton(this)),
      m_signs(new QToolButton(this))
{
    setObjectName(u"liveBar"_s);
    m_source->setObjectName(u"liveBarSource"_s);
    m_source->setTextFormat(Qt::PlainText);
    m_troubled->setObjectName(u"troubled"_s);
    m_troubled->setPopupMode(QToolButton::InstantPopup);
    m_troubled->setAutoRaise(true);
    m_troubled->setMenu(new QMenu(m_troubled));
    m_slider->setObjectName(u"liveMoment"_s);
    m_slider->setRange(0, steps);
    m_slider->setPageStep(steps / 24);
    m_time->setObjectName(u"liveTime"_s);
    m_time->setTextFormat(Qt::PlainText);
    m_now->setObjectName(u"liveNow"_s);
    m_now->setAutoRaise(true);
    m_signs->setObjectName(u"liveSigns"_s);
    m_signs->setPopupMode(QToolButton::InstantPopup);
    m_signs->setAutoRaise(true);
    m_signs->setMenu(legend(m_signs));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 2);
    layout->addWidget(m_source);
    layout->addWidget(m_troubled);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_time);
    layout->addWidget(m_now);
    layout->addWidget(m_signs);
    m_asking.setSingleShot(true);
    m_asking.setInterval(frame);
    connect(&m_asking, &QTimer::timeout, this, &LiveBar::ask);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        if (!m_asking.isActive())
            m_asking.start();
    });
    connect(m_now, &QToolButton::clicked, this, [this] { m_workspace.askMoment({}); });
    connect(&workspace, &Workspace::liveChanged, this, &LiveBar::refresh);
    refresh();
}

void LiveBar::refresh()
{
    const Live &live = m_workspace.live();
    setVisible(live.isConnected());
    if (!live.isConnected())
        return;
    m_source->setText(live.isPast ? tr("%1, as it was").arg(live.source) : live.source);
    m_slider->setAccessibleName(tr("Moment shown"));
    m_slider->setToolTip(tr("Drag to look back; the arrow keys step"));
    m_slider->setEnabled(live.newest - live.oldest > 2 * shortest);
    m_signs->setText(tr("Signs"));
    m_signs->setToolTip(tr("What the signs mean"));
    m_now->setText(tr("Now"));
    m_now->setToolTip(tr("Follow what runs again"));
    m_now->setEnabled(live.isPast);
    showTroubled();
    showTime();
}

void LiveBar::showTroubled()
{
    const Document *document = m_workspace.document();
    const Live &live = m_workspace.live();
    const QList<Offender> troubled = document ? offenders(document->model(), live) : QList<Offender>();
    m_troubled->setVisible(!troubled.isEmpty());
    m_troubled->setText(tr("%n in trouble", nullptr, int(troubled.size())));
    if (m_troubled->menu()->isVisible())
        return;
    const Theme &theme = Theme::of(palette());
    m_troubled->menu()->clear();
    for (const Offender &one : troubled.first(std::min(troubled.size(), mostTroubled))) {
        QAction *action = m_troubled->menu()->addAction(sign(Liveness::Flowing, one.vitals.health, theme), lineOf(document->model(), one, live.time).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, element = one.element] { m_workspace.reveal(element); });
    }
    if (troubled.size() > mostTroubled)
        m_troubled->menu()->addAction(tr("and %n more", nullptr, int(troubled.size() - mostTroubled)))->setEnabled(false);
}

qint64 LiveBar::step() const
{
    const Live &live = m_workspace.live();
    return std::max<qint64>(shortest, (live.newest - live.oldest) / steps);
}

void LiveBar::showTime()
{
    const Live &live = m_workspace.live();
    if (!m_slider->isSliderDown() && !m_asking.isActive()) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setMaximum(int((live.newest - live.oldest) / step()));
        m_slider->setValue(live.isPast ? int((live.time - live.oldest) / step()) : m_slider->maximum());
    }
    const QDateTime shown = QDateTime::fromMSecsSinceEpoch(live.time);
    const bool isToday = shown.date() == QDate::currentDate();
    m_time->setText(isToday ? QLocale().toString(shown.time(), QLocale::LongFormat).section(u' ', 0, 0)
                            : QLocale().toString(shown, QLocale::ShortFormat));
}

void LiveBar::ask()
{
    const Live &live = m_workspace.live();
    const bool isNow = m_slider->value() >= m_slider->maximum();
    m_workspace.askMoment(isNow ? std::optional<qint64>() : live.oldest + m_slider->value() * step());
}

void LiveBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace keelson
