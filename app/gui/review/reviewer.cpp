// SPDX-License-Identifier: MIT
#include "app/gui/review/reviewer.h"

#include <QDate>
#include <QtConcurrentRun>

namespace keelson {

using namespace std::chrono_literals;

Reviewer::Reviewer(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    connect(&m_pause, &QTimer::timeout, this, &Reviewer::lookNext);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Reviewer::take);
    connect(&workspace, &Workspace::documentReplaced, this, &Reviewer::restart);
    connect(&workspace, &Workspace::modelChanged, this, &Reviewer::follow);
    restart();
}

Reviewer::~Reviewer()
{
    m_stop.request_stop();
    if (m_isLooking) // Who waits for a future whose result was taken waits for ever.
        m_watcher.waitForFinished();
}

void Reviewer::restart()
{
    m_stop.request_stop();
    m_isStale = m_isLooking;
    m_state = {};
    m_found = {};
    m_changed.clear();
    m_hasLooked = false;
    m_anew = m_workspace.document() != nullptr;
    m_near = m_whole = false;
    m_pause.stop();
    lookNext();
    Q_EMIT told();
}

void Reviewer::follow(const ModelChange &change)
{
    if (change.everything) {
        m_anew = true;
    } else {
        m_changed.unite(change.records);
        m_near = true;
        m_whole = true;
        m_pause.start();
    }
    if (m_isLooking && m_task == Task::Whole)
        m_stop.request_stop(); // What lies around the edit is told first.
    lookNext();
}

void Reviewer::retranslate()
{
    m_anew = m_workspace.document() != nullptr; // The rules put their findings into words.
    lookNext();
}

void Reviewer::lookNext()
{
    if (m_isLooking || !m_workspace.document())
        return;
    if (m_anew)
        start(Task::Anew);
    else if (m_near)
        start(Task::Near);
    else if (m_whole && !m_pause.isActive())
        start(Task::Whole);
}

void Reviewer::start(Task task)
{
    m_task = task;
    m_looked = std::exchange(m_changed, {});
    m_anew = m_near = false;
    if (task != Task::Near)
        m_whole = false;
    m_isLooking = true;
    m_stop = {};
    const Stop stop{QDeadlineTimer(QDeadlineTimer::Forever), m_stop.get_token()};
    const Model &now = m_workspace.document()->model();
    m_watcher.setFuture(QtConcurrent::run(&Reviewer::look, m_state, now, m_looked, task, stop));
}

Reviewer::Outcome Reviewer::look(State state, const Model &now, const QSet<Id> &records, Task task, const Stop &stop)
{
    if (task == Task::Anew) {
        state.review = review::Review::of(now, stop);
    } else {
        state.review.renew(state.model, now, records);
        if (task == Task::Whole)
            state.review.setWhole(review::Review::lookAtAll(now, stop));
    }
    state.model = now;
    if (stop.requested())
        return {{}, {}, true};
    const QList<Finding> findings = state.review.findings(now);
    Found found;
    found.findings = listed(now, review::judged(now, findings, QDate::currentDate()));
    found.unneeded = review::unneeded(now, findings);
    found.marks = marksOf(now, found.findings, false);
    found.allMarks = marksOf(now, found.findings, true);
    return {state, found, false};
}

void Reviewer::take()
{
    m_isLooking = false;
    Outcome outcome = m_watcher.future().takeResult(); // The watcher would keep the model.
    if (std::exchange(m_isStale, false)) {
        // Of a document that is gone.
    } else if (outcome.isStopped) {
        m_changed.unite(m_looked);
        m_anew = m_anew || m_task == Task::Anew;
        m_near = m_whole = true;
    } else {
        m_state = std::move(outcome.state);
        m_found = std::move(outcome.found);
        m_hasLooked = true;
    }
    lookNext();
    Q_EMIT told();
}

} // namespace keelson
