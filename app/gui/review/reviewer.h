// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/review/marks.h"
#include "app/gui/workspace.h"
#include "core/review/review.h"

#include <QFutureWatcher>
#include <QTimer>

namespace keelson {

/// Keeps what the rules say of the open document up to date, on a worker: what lies around an edit at once, rules that look
/// at everything when editing pauses. Lives on the GUI thread.
class Reviewer : public QObject
{
    Q_OBJECT

public:
    explicit Reviewer(Workspace &workspace, QObject *parent = nullptr);
    ~Reviewer() override;  ///< Waits for the worker, which it stops.

    /// What was found last; nothing before the first review of a document is done.
    struct Found
    {
        QList<Listed> findings;
        QList<review::Waiver> unneeded;
        MapOverlay marks;       ///< For a map without the list beside it.
        MapOverlay allMarks;    ///< The same with notes.
    };
    const Found &found() const { return m_found; }
    bool hasLooked() const { return m_hasLooked; }
    /// True until the last edit has been answered by every rule.
    bool isBusy() const { return m_isLooking || m_anew || m_near || m_whole; }
    /// The same findings in the language of the moment.
    void retranslate();

Q_SIGNALS:
    /// Something was found, or nothing any more; or it began or ended to look.
    void told();

private:
    enum class Task { Anew, Near, Whole };

    /// Where a review stands: what the rules say, and of which model.
    struct State
    {
        review::Review review;
        Model model;
    };
    struct Outcome
    {
        State state;
        Found found;
        bool isStopped = false;
    };
    static Outcome look(State state, const Model &now, const QSet<Id> &records, Task task, const Stop &stop);

    void restart();
    void follow(const ModelChange &change);
    void lookNext();
    void start(Task task);
    void take();

    Workspace &m_workspace;
    State m_state;
    Found m_found;
    QSet<Id> m_changed;       ///< Since the state.
    bool m_hasLooked = false;
    bool m_anew = false;      ///< Everything is to be asked.
    bool m_near = false;      ///< What lies around m_changed is.
    bool m_whole = false;     ///< Rules that look at everything are, after a pause.
    bool m_isLooking = false; ///< Until the outcome was taken: a finished future's news may still be underway.
    bool m_isStale = false;   ///< The worker looks at another document.
    Task m_task = Task::Anew; ///< Of the worker.
    QSet<Id> m_looked;        ///< What the worker was given.
    std::stop_source m_stop;
    QTimer m_pause;
    QFutureWatcher<Outcome> m_watcher;
};

} // namespace keelson
