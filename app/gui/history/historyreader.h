// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/history/moment.h"
#include "app/gui/history/restoration.h"
#include "app/gui/history/survey.h"
#include "core/document/document.h"
#include "core/storm/parts.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace keelson {

/// Where a text stands in a history, and what of it still stands in the model.
struct Traced
{
    QString text;
    Log log;
    QList<Trace> traces;
    qsizetype labels = 0;    ///< Of the traces, those that are labels.
    qsizetype standing = 0;  ///< Those whose value is what the model holds now.
    bool isInAuthor = false; ///< An author's name holds it, which nothing can purge.
    QStringList aside;       ///< Files that may hold it and are not reached: see filesAside.
};

/// A new board is to show what one showed after a change.
struct BranchWish
{
    qsizetype index = 0;
    Id board;
    Model now;
    QString name;
};

/// Names of the files beside a document that were kept aside when it was repaired or upgraded. Waits for the disk.
QStringList filesAside(const QString &documentPath);

/// Reads a document's history on workers. Of each kind of request the newest wins; a result that nobody waits for any
/// more is dropped. Lives on the GUI thread; results arrive there by signals.
class HistoryReader : public QObject
{
    Q_OBJECT

public:
    explicit HistoryReader(QObject *parent = nullptr);
    ~HistoryReader() override;

    /// What requests are about from now on: a document's log, and the facts it comes to.
    void setLog(const Log &log, const Facts &now);
    /// Forgets the log and whatever was asked.
    void clear();

    void find(const ChangeQuery &query);
    void seek(const Wanted &wanted);
    void restore(qsizetype index, const QList<Id> &elements);
    void branch(const BranchWish &wish);
    void trace(const QString &text, const QString &documentPath);
    /// True while a picture is on its way.
    bool isSeeking() const;

Q_SIGNALS:
    void surveyed(const keelson::Survey &survey);
    void arrived(const keelson::PastMoment &moment);
    void restorable(const keelson::Restoration &restoration);
    void branched(const keelson::storm::Boards &boards);
    void traced(const keelson::Traced &traced);

private:
    void startSeeking();
    void startRestoring();
    void startBranching();
    bool isTimelineTaken() const { return m_isSeeking || m_isRestoring || m_isBranching; }
    void goOn();

    Log m_log;
    Facts m_now;
    // One at a time uses the timeline: while a worker has it, what comes next waits.
    std::shared_ptr<Timeline> m_timeline;
    std::optional<Wanted> m_wanted;
    std::optional<RestoreWish> m_wish;
    std::optional<BranchWish> m_branchWish;
    // Until what was read has been told. A future that has finished says less: its news may still be underway.
    bool m_isSeeking = false;
    bool m_isRestoring = false;
    bool m_isBranching = false;
    bool m_isStale = false;  ///< What the timeline's worker brings is of a log that is not shown any more.
    std::stop_source m_stopSurvey;
    QFutureWatcher<Survey> m_survey;
    QFutureWatcher<PastMoment> m_moment;
    QFutureWatcher<Restoration> m_restoration;
    QFutureWatcher<storm::Boards> m_branch;
    QFutureWatcher<Traced> m_traced;
};

} // namespace keelson
