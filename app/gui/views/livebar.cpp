// SPDX-License-Identifier: MIT
#include "app/gui/views/livebar.h"

#include "app/gui/workspace.h"
#include "app/render/light.h"
#include "core/metrics/live.h"

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

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr int steps = 720;         // A pixel of the slider each, about.
constexpr qint64 shortest = 1000;  // ms
constexpr qsizetype mostTroubled = 10;
constexpr int frame = 16;          // ms

struct Troubled
{
    const Element *element;
    Vitals vitals;
};

/// Services and what they are made of, and streams; not the containers their trouble rolls up to. The worst first.
QList<Troubled> troubledIn(const Model &model, const Live &live)
{
    QList<Troubled> troubled;
    for (auto lit = live.elements.begin(); lit != live.elements.end(); ++lit) {
        const Element *element = model.element(lit.key());
        const bool isWhole = element && (element->is(kinds::subsystem) || element->is(kinds::system) || element->is(kinds::account)
                                         || element->is(kinds::region));
        if (element && !isWhole && lit->health >= Health::Warning)
            troubled.append({element, *lit});
    }
    std::sort(troubled.begin(), troubled.end(), [](const Troubled &a, const Troubled &b) {
        if (moreTroubled(a.vitals, b.vitals) != moreTroubled(b.vitals, a.vitals))
            return moreTroubled(a.vitals, b.vitals);
        return a.element->id < b.element->id;
    });
    return troubled;
}

QString lineOf(const Troubled &troubled)
{
    const QString state = troubled.vitals.liveness == Liveness::Flowing ? QString() : livenessText(troubled.vitals.liveness);
    QStringList said = vitalsLines(troubled.vitals);
    if (!state.isEmpty())
        said.prepend(state);
    return troubled.element->name + u": "_s + said.join(u" · "_s);
}

} // namespace

LiveBar::LiveBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_source(new QLabel(this)), m_troubled(new QToolButton(this)),
      m_slider(new QSlider(Qt::Horizontal, this)), m_time(new QLabel(this)), m_now(new QToolButton(this))
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
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 2);
    layout->addWidget(m_source);
    layout->addWidget(m_troubled);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_time);
    layout->addWidget(m_now);
    m_asking.setSingleShot(true);
    m_asking.setInterval(frame);
    connect(&m_asking, &QTimer::timeout, this, &LiveBar::ask);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        if (!m_asking.isActive())
            m_asking.start();
    });
    connect(m_now, &QToolButton::clicked, this, [this] { m_workspace.askMoment({}); });
    connect(&workspace, &Workspace::liveChanged, this, &LiveBar::show);
    show();
}

void LiveBar::show()
{
    const Live &live = m_workspace.live();
    setVisible(live.isConnected());
    if (!live.isConnected())
        return;
    m_source->setText(live.isPast ? tr("%1, as it was").arg(live.source) : live.source);
    m_slider->setAccessibleName(tr("Moment shown"));
    m_slider->setToolTip(tr("Drag to look back; the arrow keys step"));
    m_slider->setEnabled(live.newest - live.oldest > 2 * shortest);
    m_now->setText(tr("Now"));
    m_now->setToolTip(tr("Follow what runs again"));
    m_now->setEnabled(live.isPast);
    showTroubled();
    showTime();
}

void LiveBar::showTroubled()
{
    const Document *document = m_workspace.document();
    const QList<Troubled> troubled = document ? troubledIn(document->model(), m_workspace.live()) : QList<Troubled>();
    m_troubled->setVisible(!troubled.isEmpty());
    m_troubled->setText(tr("%n in trouble", nullptr, int(troubled.size())));
    if (m_troubled->menu()->isVisible())
        return;
    m_troubled->menu()->clear();
    for (const Troubled &one : troubled.first(std::min(troubled.size(), mostTroubled))) {
        const Id element = one.element->id;
        QAction *action = m_troubled->menu()->addAction(lineOf(one).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, element] { m_workspace.reveal(element); });
    }
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
        show();
}

} // namespace keelson
