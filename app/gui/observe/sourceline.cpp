// SPDX-License-Identifier: MIT
#include "app/gui/observe/sourceline.h"

#include "app/gui/observe/connection.h"
#include "app/gui/observe/recordingfile.h"
#include "app/gui/observe/words.h"

#include <QDateTime>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

QString dollars(double amount)
{
    return u"$"_s + QLocale().toString(amount, 'f', amount != 0 && amount < 0.1 ? 4 : 2);
}

/// Nothing for a source that costs nothing.
QString costLine(const Connection &connection)
{
    const CostMeter &cost = connection.cost();
    const auto perDay = cost.perDay(connection.interval());
    if (cost.isFree() || !perDay)
        return {};
    QString line = SourceLine::tr("%n request(s), %1 so far, %2 a day at this pace", nullptr, int(cost.total().requests))
                       .arg(dollars(cost.dollars()), dollars(*perDay));
    if (cost.verdict(QDateTime::currentMSecsSinceEpoch()) == CostMeter::Verdict::Near)
        line += u", "_s + SourceLine::tr("close to the budget of %1 a day").arg(dollars(cost.budget()));
    return line;
}

QString overBudget(const Connection &connection)
{
    return SourceLine::tr("Reading %1 has stopped: the budget of %2 a day is spent. What was read stays here.")
        .arg(connection.address(), dollars(connection.cost().budget()));
}

QString reading(const Connection &connection)
{
    const double seconds = double(connection.interval().count()) / 1000;
    QString line = SourceLine::tr("Reading %1 every %2 s").arg(connection.address(), QLocale().toString(seconds, 'g', 3));
    const qsizetype bound = connection.binding().bound.size();
    const qsizetype all = bound + connection.binding().unbound.size();
    if (all > 0)
        line += u" \u00b7 "_s + SourceLine::tr("%1 of %2 things it tells of are on the map").arg(bound).arg(all);
    if (const QString cost = costLine(connection); !cost.isEmpty())
        line += u" \u00b7 "_s + cost;
    if (!connection.findings().isEmpty())
        line += u" \u00b7 "_s + SourceLine::tr("incomplete: %1").arg(connection.findings().first().message);
    return line;
}

QString recorded(const RecordingFile &recording)
{
    return SourceLine::tr("recording to %1, %n reading(s)", nullptr, recording.readings()).arg(QFileInfo(recording.path()).fileName());
}

QString failing(const Connection &connection)
{
    const FeedState &state = connection.state();
    const QString tries = state.lastRead > 0
        ? SourceLine::tr("Last read %1; trying again.").arg(ago(QDateTime::currentMSecsSinceEpoch() - state.lastRead))
        : SourceLine::tr("Trying again.");
    return SourceLine::tr("Cannot be read. %1 %2").arg(state.error.text(), tries);
}

QString line(const Connection &connection)
{
    switch (connection.state().kind) {
    case FeedState::Kind::Stopped: return SourceLine::tr("Nothing is connected.");
    case FeedState::Kind::Connecting: return SourceLine::tr("Connecting to %1 \u2026").arg(connection.address());
    case FeedState::Kind::Reading: return reading(connection);
    case FeedState::Kind::Failing: return failing(connection);
    case FeedState::Kind::Spent: return overBudget(connection);
    }
    return {};
}

Liveness liveness(FeedState::Kind kind)
{
    switch (kind) {
    case FeedState::Kind::Stopped: return Liveness::Unknown;
    case FeedState::Kind::Connecting: return Liveness::Late;
    case FeedState::Kind::Reading: return Liveness::Flowing;
    case FeedState::Kind::Failing: return Liveness::Stale;
    case FeedState::Kind::Spent: return Liveness::Disabled;
    }
    return Liveness::Unknown;
}

} // namespace

SourceLine::SourceLine(QWidget *parent) : QWidget(parent)
{
    m_sign = new QLabel(this);
    m_text = new QLabel(this);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_resume = new QPushButton(this);
    m_resume->hide();
    m_record = new QPushButton(this);
    m_record->setObjectName(u"record"_s);
    m_disconnect = new QPushButton(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_resume);
    layout->addWidget(m_record);
    layout->addWidget(m_disconnect);
    connect(m_resume, &QPushButton::clicked, this, &SourceLine::resumeAsked);
    connect(m_record, &QPushButton::clicked, this, &SourceLine::recordAsked);
    connect(m_disconnect, &QPushButton::clicked, this, &SourceLine::disconnectAsked);
    retranslate();
}

void SourceLine::retranslate()
{
    m_resume->setText(tr("Read on"));
    m_record->setText(m_isRecording ? tr("Stop recording") : tr("Record …"));
    m_record->setToolTip(tr("Keep what is known and what comes in a file that can be played later, here or elsewhere"));
    m_disconnect->setText(tr("Disconnect"));
}

void SourceLine::update(const Connection &connection, const RecordingFile &recording)
{
    const FeedState::Kind kind = connection.state().kind;
    const Theme &theme = Theme::of(palette());
    m_sign->setPixmap(sign(liveness(kind), Health::Good, theme).pixmap(QSize(16, 16), devicePixelRatio()));
    m_text->setText(recording.isOpen() ? line(connection) + u" \u00b7 "_s + recorded(recording) : line(connection));
    if (m_isRecording != recording.isOpen()) {
        m_isRecording = recording.isOpen();
        retranslate();
    }
    QPalette colours = palette();
    if (kind == FeedState::Kind::Failing)
        colours.setColor(QPalette::WindowText, theme.health(Health::Critical));
    m_text->setPalette(colours);
    m_resume->setVisible(connection.isOverBudget());
    m_record->setVisible(connection.isOpen());
    m_disconnect->setVisible(connection.isOpen());
}

void SourceLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace keelson
