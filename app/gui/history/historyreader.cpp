// SPDX-License-Identifier: MIT
#include "app/gui/history/historyreader.h"

#include "core/document/purge.h"

#include <QDir>
#include <QFileInfo>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

Traced tracedIn(const Log &log, const Facts &now, const QString &text, const QString &documentPath)
{
    Traced traced{text, log, tracesOf(log, text), 0, 0, false, filesAside(documentPath)};
    for (const Trace &trace : std::as_const(traced.traces)) {
        const Cells cells = now.value(trace.record);
        const Cell *cell = cells.find(QStringView(trace.property));
        traced.labels += trace.property.isEmpty();
        traced.standing += cell && cell->stamp == trace.change;
    }
    for (qsizetype i = 0; i < log.size() && !traced.isInAuthor; ++i)
        traced.isInAuthor = log.header(i).author.name.contains(text, Qt::CaseInsensitive);
    return traced;
}

} // namespace

// By any word in brackets: the word depends on the language the program had when it kept the file.
QStringList filesAside(const QString &documentPath)
{
    const QFileInfo file(documentPath);
    const QString ending = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    QStringList names;
    for (const QString &name : QDir(file.absolutePath()).entryList(QDir::Files, QDir::Name)) {
        if (name.startsWith(file.completeBaseName() + u" ("_s) && name.endsWith(u')' + ending))
            names.append(name);
    }
    return names;
}

HistoryReader::HistoryReader(QObject *parent) : QObject(parent), m_timeline(std::make_shared<Timeline>(Log()))
{
    connect(&m_survey, &QFutureWatcherBase::finished, this, [this] {
        if (!m_survey.isCanceled())
            Q_EMIT surveyed(m_survey.result());
    });
    connect(&m_traced, &QFutureWatcherBase::finished, this, [this] {
        if (!m_traced.isCanceled())
            Q_EMIT traced(m_traced.result());
    });
    connect(&m_moment, &QFutureWatcherBase::finished, this, [this] {
        const PastMoment moment = m_moment.result();
        const bool isAwaited = !m_isStale;
        m_isSeeking = false;
        goOn();
        if (isAwaited)
            Q_EMIT arrived(moment);
    });
    connect(&m_restoration, &QFutureWatcherBase::finished, this, [this] {
        const Restoration restoration = m_restoration.result();
        const bool isAwaited = !m_isStale;
        m_isRestoring = false;
        goOn();
        if (isAwaited)
            Q_EMIT restorable(restoration);
    });
    connect(&m_branch, &QFutureWatcherBase::finished, this, [this] {
        const storm::Boards boards = m_branch.result();
        const bool isAwaited = !m_isStale;
        m_isBranching = false;
        goOn();
        if (isAwaited)
            Q_EMIT branched(boards);
    });
}

HistoryReader::~HistoryReader()
{
    m_stopSurvey.request_stop();
    m_survey.waitForFinished();
    m_moment.waitForFinished();
    m_restoration.waitForFinished();
    m_branch.waitForFinished();
    m_traced.waitForFinished();
}

void HistoryReader::setLog(const Log &log, const Facts &now)
{
    m_log = log;
    m_now = now;
}

void HistoryReader::clear()
{
    m_stopSurvey.request_stop();
    m_survey.setFuture({});
    m_traced.setFuture({});
    m_wanted.reset();
    m_wish.reset();
    m_branchWish.reset();
    m_isStale = isTimelineTaken();
    // A large model takes a while to go, too.
    QThreadPool::globalInstance()->start([timeline = std::exchange(m_timeline, std::make_shared<Timeline>(Log()))] { });
    m_log = {};
    m_now = {};
}

void HistoryReader::find(const ChangeQuery &query)
{
    m_stopSurvey.request_stop();
    m_stopSurvey = {};
    m_survey.setFuture(QtConcurrent::run(&survey, m_log, m_now, query, Stop{.token = m_stopSurvey.get_token()}));
}

void HistoryReader::trace(const QString &text, const QString &documentPath)
{
    m_traced.setFuture(QtConcurrent::run(&tracedIn, m_log, m_now, text, documentPath));
}

void HistoryReader::seek(const Wanted &wanted)
{
    m_wanted = wanted;
    goOn();
}

void HistoryReader::restore(qsizetype index, const QList<Id> &elements)
{
    m_wish = RestoreWish{index, elements, m_now};
    goOn();
}

void HistoryReader::branch(const BranchWish &wish)
{
    m_branchWish = wish;
    goOn();
}

bool HistoryReader::isSeeking() const
{
    return m_wanted || m_isSeeking;
}

void HistoryReader::goOn()
{
    if (isTimelineTaken())
        return;
    m_isStale = false;
    if (m_wish)
        startRestoring();
    else if (m_branchWish)
        startBranching();
    else if (m_wanted)
        startSeeking();
}

void HistoryReader::startSeeking()
{
    m_isSeeking = true;
    m_moment.setFuture(QtConcurrent::run([timeline = m_timeline, log = m_log, wanted = *m_wanted] {
        timeline->follow(log);
        return momentAt(*timeline, wanted);
    }));
    m_wanted.reset();
}

void HistoryReader::startRestoring()
{
    m_isRestoring = true;
    m_restoration.setFuture(QtConcurrent::run([timeline = m_timeline, log = m_log, wish = *m_wish] {
        timeline->follow(log);
        return restorationOf(*timeline, wish);
    }));
    m_wish.reset();
}

void HistoryReader::startBranching()
{
    m_isBranching = true;
    m_branch.setFuture(QtConcurrent::run([timeline = m_timeline, log = m_log, wish = *m_branchWish] {
        timeline->follow(log);
        timeline->seek(wish.index + 1);
        return storm::branch(timeline->model(), wish.board, wish.now, wish.name);
    }));
    m_branchWish.reset();
}

} // namespace keelson
