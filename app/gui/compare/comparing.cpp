// SPDX-License-Identifier: MIT
#include "app/gui/compare/comparing.h"

#include "core/document/timeline.h"

#include <QtConcurrentRun>

#include <chrono>
#include <utility>

namespace keelson {

using namespace std::chrono_literals;

Comparing::Comparing(const Find &document, QObject *parent) : QObject(parent), m_document(document)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Comparing::begin);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &Comparing::take);
}

Comparing::~Comparing()
{
    m_stop.request_stop();
    m_reading.waitForFinished();
}

void Comparing::start(const OtherSide &other)
{
    m_stop.request_stop();
    m_other = other;
    m_before.reset();
    wait(true);
    m_pause.start(0ms);
}

void Comparing::renew()
{
    if (!m_other)
        return;
    wait(true);
    m_pause.start(300ms);
}

void Comparing::cancel()
{
    m_stop.request_stop();
    m_pause.stop();
    m_other.reset();
    m_before.reset();
    wait(false);
}

void Comparing::wait(bool isWaiting)
{
    m_isWaiting = isWaiting;
    Q_EMIT busyChanged();
}

/// Nothing while the document's own past is not known yet: `renew` comes when it is.
std::optional<Comparing::Source> Comparing::source(const Document &document) const
{
    if (m_before)
        return Source{{}, {}, 0, m_before};
    if (m_other->isFile())
        return Source{m_other->path, {}, 0, {}};
    if (!document.isHistoryComplete())
        return {};
    const Log &log = document.log();
    return Source{{}, log, m_other->isBeginning ? 0 : log.indexOf(m_other->moment) + 1, {}};
}

/// The model is copied no sooner than it is read: while somebody holds a copy, the next commit has to copy all of it.
void Comparing::begin()
{
    const Document *document = m_document();
    if (m_isReading || !m_other || !document)
        return; // What is asked starts when the worker is back.
    const std::optional<Source> other = source(*document);
    if (!other)
        return;
    m_isWaiting = false;
    m_isReading = true;
    m_stop = std::stop_source();
    m_reading.setFuture(QtConcurrent::run([other = *other, after = document->model(), token = m_stop.get_token()] {
        return read(other, after, Stop{QDeadlineTimer(QDeadlineTimer::Forever), token});
    }));
}

Result<Comparing::Before> Comparing::before(const Source &source, const Stop &stop)
{
    if (source.known)
        return source.known;
    if (source.path.isEmpty()) {
        Timeline timeline(source.log);
        timeline.seek(source.position);
        return Before(std::make_shared<const Model>(timeline.model()));
    }
    const auto document = Document::open(source.path, {}, Document::Access::ReadOnly, stop);
    return document ? Result<Before>(std::make_shared<const Model>((*document)->model())) : document.error();
}

Comparing::Answer Comparing::read(const Source &source, const Model &after, const Stop &stop)
{
    const Result<Before> earlier = before(source, stop);
    if (!earlier)
        return {{}, {}, earlier.error()};
    Answer answer{*earlier, {}, {}};
    answer.compared.report = compare::reported(**earlier, after, stop);
    answer.compared.rows = rowsOf(answer.compared.report);
    answer.compared.ghosts = ghostsOf(answer.compared.report.comparison, **earlier, after);
    return answer;
}

void Comparing::take()
{
    if (!std::exchange(m_isReading, false))
        return; // Of the empty one below.
    const Answer answer = m_reading.result();
    m_reading.setFuture({}); // The answer is not to be held until the next one.
    const bool isGivenUp = m_stop.stop_requested() || !m_other;
    if (!isGivenUp && !answer.error)
        m_before = answer.before;
    if (m_isWaiting && !m_pause.isActive())
        begin();
    Q_EMIT busyChanged();
    if (isGivenUp)
        return;
    if (answer.error)
        Q_EMIT failed(*answer.error);
    else
        Q_EMIT compared(answer.compared);
}

} // namespace keelson
