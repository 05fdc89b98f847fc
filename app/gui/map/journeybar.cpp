// SPDX-License-Identifier: MIT
#include "app/gui/map/journeybar.h"

#include "app/render/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

/// How long a step stands, ms.
constexpr int paces[] = { 5000, 2800, 1400 };
constexpr int usualPace = 1;

QToolButton *button(QWidget *parent, const QString &name)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(name);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::NoFocus); // The keys are the bar's own.
    return made;
}

} // namespace

JourneyBar::JourneyBar(QWidget *parent)
    : QWidget(parent), m_first(button(this, u"journey-first"_s)), m_back(button(this, u"journey-back"_s)),
      m_play(button(this, u"journey-play"_s)), m_next(button(this, u"journey-next"_s)), m_count(new QLabel(this)),
      m_sentence(new QLabel(this)), m_speed(new QComboBox(this)), m_toTheEnd(new QCheckBox(this)), m_close(button(this, u"journey-close"_s))
{
    setObjectName(u"journeyBar"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_sentence->setObjectName(u"journeySentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_count->setTextFormat(Qt::PlainText);
    m_speed->setFocusPolicy(Qt::TabFocus);
    m_toTheEnd->setObjectName(u"journeyToTheEnd"_s);
    m_toTheEnd->setFocusPolicy(Qt::TabFocus);
    for (int i = 0; i < int(std::size(paces)); ++i)
        m_speed->addItem(QString());
    m_speed->setCurrentIndex(usualPace);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 4);
    for (QWidget *each : { static_cast<QWidget *>(m_first), static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_play), static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_count) })
        row->addWidget(each);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_toTheEnd);
    row->addWidget(m_speed);
    row->addWidget(m_close);
    connect(m_first, &QToolButton::clicked, this, [this] { goTo(0); });
    connect(m_back, &QToolButton::clicked, this, [this] { goTo(m_index - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { goTo(m_index + 1); });
    connect(m_play, &QToolButton::clicked, this, [this] { play(!isPlaying()); });
    connect(m_close, &QToolButton::clicked, this, &JourneyBar::closed);
    connect(m_speed, &QComboBox::currentIndexChanged, this, [this](int pace) { m_clock.setInterval(paces[std::max(0, pace)]); });
    connect(m_toTheEnd, &QCheckBox::toggled, this, &JourneyBar::reachChanged);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (m_index + 1 < m_steps.size())
            goTo(m_index + 1);
        else
            play(false);
    });
    m_clock.setInterval(paces[usualPace]);
    retranslate();
    redrawIcons();
    hide();
}

void JourneyBar::open(const QList<map::JourneyStep> &steps)
{
    m_steps = steps;
    show();
    setFocus();
    goTo(0);
    play(style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0 && steps.size() > 1);
}

void JourneyBar::renew(const QList<map::JourneyStep> &steps)
{
    m_steps = steps;
    m_index = std::min(m_index, std::max<qsizetype>(0, steps.size() - 1));
    tell();
}

const map::JourneyStep *JourneyBar::step() const
{
    return isHidden() || m_index >= m_steps.size() ? nullptr : &m_steps.at(m_index);
}

bool JourneyBar::goesToTheEnd() const
{
    return m_toTheEnd->isChecked();
}

void JourneyBar::goTo(qsizetype index)
{
    m_index = std::clamp<qsizetype>(index, 0, std::max<qsizetype>(0, m_steps.size() - 1));
    if (isPlaying())
        m_clock.start(); // Each step stands its whole time.
    tell();
    Q_EMIT stepped();
}

/// From the beginning when it is at its end.
void JourneyBar::play(bool on)
{
    if (on && m_index + 1 >= m_steps.size())
        goTo(0);
    if (on && m_steps.size() > 1)
        m_clock.start();
    else
        m_clock.stop();
    tell();
}

void JourneyBar::tell()
{
    m_sentence->setText(m_steps.isEmpty() ? tr("There is nothing to tell of it yet.") : m_steps.at(m_index).sentence);
    setAccessibleDescription(m_sentence->text());
    m_count->setText(m_steps.isEmpty() ? QString() : tr("%1 of %2").arg(m_index + 1).arg(m_steps.size()));
    m_first->setEnabled(m_index > 0);
    m_back->setEnabled(m_index > 0);
    m_next->setEnabled(m_index + 1 < m_steps.size());
    m_play->setEnabled(m_steps.size() > 1);
    m_play->setIcon(icons::icon(isPlaying() ? u"pause"_s : u"play"_s, Theme::of(palette())));
    m_play->setToolTip(isPlaying() ? tr("Stop (Space)") : tr("Play (Space)"));
    m_play->setAccessibleName(m_play->toolTip());
}

bool JourneyBar::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Home:
        case Qt::Key_End:
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Space:
        case Qt::Key_Escape: event->accept(); return true;
        default: break;
        }
    }
    return QWidget::event(event);
}

void JourneyBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home: return goTo(0);
    case Qt::Key_End: return goTo(m_steps.size() - 1);
    case Qt::Key_Left: return goTo(m_index - 1);
    case Qt::Key_Right: return goTo(m_index + 1);
    case Qt::Key_Space: return play(!isPlaying());
    case Qt::Key_Escape:
        Q_EMIT closed();
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void JourneyBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        redrawIcons();
}

void JourneyBar::retranslate()
{
    setAccessibleName(tr("Journey of the event"));
    m_first->setToolTip(tr("From the beginning (Home)"));
    m_back->setToolTip(tr("Back (Left)"));
    m_next->setToolTip(tr("On (Right)"));
    m_close->setToolTip(tr("Close (Esc)"));
    for (QToolButton *each : { m_first, m_back, m_next, m_close })
        each->setAccessibleName(each->toolTip());
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setItemText(0, tr("Slow"));
    m_speed->setItemText(1, tr("Usual speed"));
    m_speed->setItemText(2, tr("Quick"));
    m_toTheEnd->setText(tr("To the end"));
    m_toTheEnd->setToolTip(tr("Tells on with the events that follow, until nothing follows or it closes a circle"));
    tell();
}

void JourneyBar::redrawIcons()
{
    const Theme theme = Theme::of(palette());
    m_first->setIcon(icons::icon(u"home"_s, theme));
    m_back->setIcon(icons::icon(u"chevron-left"_s, theme));
    m_next->setIcon(icons::icon(u"chevron-right"_s, theme));
    m_close->setIcon(icons::icon(u"close"_s, theme));
    tell();
}

} // namespace keelson
