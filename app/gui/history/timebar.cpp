// SPDX-License-Identifier: MIT
#include "app/gui/history/timebar.h"

#include "app/render/icons.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr int pace = 600;        // ms a step
constexpr int mostSteps = 200;   // of a walk: two minutes, however much has happened

} // namespace

TimeBar::TimeBar(QAction *toTheEnd, QWidget *parent)
    : QWidget(parent), m_play(new QToolButton(this)), m_slider(new QSlider(Qt::Horizontal, this)), m_place(new QLabel(this))
{
    m_play->setObjectName(u"historyPlay"_s);
    m_play->setAutoRaise(true);
    m_slider->setObjectName(u"historySlider"_s);
    m_slider->setPageStep(10);
    m_slider->installEventFilter(this);
    m_place->setProperty("tone", u"muted"_s);
    m_walk.setInterval(pace);
    connect(&m_walk, &QTimer::timeout, this, &TimeBar::walk);
    connect(m_play, &QToolButton::clicked, this, &TimeBar::toggle);
    connect(m_slider, &QSlider::valueChanged, this, [this](int at) { Q_EMIT moved(at); });
    connect(m_slider, &QSlider::sliderPressed, this, &TimeBar::stop);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 2);
    row->addWidget(m_play);
    row->addWidget(m_slider, 1);
    row->addWidget(m_place);
    auto *end = new QToolButton(this);
    end->setDefaultAction(toTheEnd);
    end->setAutoRaise(true);
    row->addWidget(end);
    retranslate();
}

void TimeBar::show(qsizetype count, qsizetype at)
{
    const QSignalBlocker quiet(m_slider);
    const int last = int(std::max<qsizetype>(0, count - 1));
    m_slider->setRange(0, last);
    m_slider->setValue(int(at));
    m_slider->setEnabled(last > 0);
    m_play->setEnabled(last > 0);
    const QLocale locale;
    m_place->setText(tr("%1 of %2", "position among changes").arg(locale.toString(at + 1), locale.toString(count)));
    m_slider->setAccessibleDescription(m_place->text());
}

void TimeBar::play()
{
    if (isPlaying() || !m_slider->isEnabled())
        return;
    if (m_slider->value() == m_slider->maximum())
        m_slider->setValue(0);
    m_walk.start();
    showButton();
    Q_EMIT playingChanged(true);
}

void TimeBar::stop()
{
    if (!isPlaying())
        return;
    m_walk.stop();
    showButton();
    Q_EMIT playingChanged(false);
}

void TimeBar::toggle()
{
    if (isPlaying())
        stop();
    else
        play();
}

void TimeBar::walk()
{
    if (m_isBusy)
        return;
    const int step = std::max(1, (m_slider->maximum() + mostSteps) / mostSteps);
    m_slider->setValue(std::min(m_slider->value() + step, m_slider->maximum()));
    if (m_slider->value() == m_slider->maximum())
        stop();
}

bool TimeBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Space: toggle(); return true;
    case Qt::Key_Escape: stop(); return true;
    default: return false;
    }
}

void TimeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showButton();
    QWidget::changeEvent(event);
}

void TimeBar::showButton()
{
    m_play->setIcon(icons::icon(isPlaying() ? u"pause" : u"play", Theme::of(palette())));
    m_play->setToolTip(isPlaying() ? tr("Stop (Space)") : tr("Play what happened (Space)"));
    m_play->setAccessibleName(isPlaying() ? tr("Stop") : tr("Play what happened"));
}

void TimeBar::retranslate()
{
    m_slider->setAccessibleName(tr("Time, from the first change to the last"));
    m_slider->setToolTip(tr("From the first change to the last. Left and Right go by one, Page Up and Page Down by ten."));
    show(m_slider->maximum() + 1, m_slider->value());
    showButton();
}

} // namespace keelson
