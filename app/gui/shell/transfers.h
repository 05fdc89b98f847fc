// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/finding.h"
#include "core/result.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <stop_token>

class QThreadPool;

namespace keelson {

class Workspace;

/// Takes the open document to other files, and other copies into it. One at a time, on workers; what is asked for
/// meanwhile is ignored.
class Transfers : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    Transfers(Workspace &workspace, QThreadPool &workers, QObject *parent = nullptr);

    bool isBusy() const { return m_isBusy; }
    /// Where the move that is under way leads; empty when there is none.
    QString moveTarget() const { return m_moveTarget; }

    void moveTo(const QString &path);
    void copyTo(const QString &path);
    void copyWithoutHistory(const QString &path);
    void merge(const QString &path);

Q_SIGNALS:
    void busyChanged();
    void refused(const QString &doing, const keelson::Error &error);
    void moved(const QString &from, const QString &to, const QString &name);
    /// `findings` are those the document did not have before.
    void merged(int changes, const QList<keelson::Finding> &findings);

private:
    using Finish = std::function<void()>;

    void setBusy(bool busy);
    void run(const QFuture<Result<void>> &work, const QString &failure, Finish finish);
    void finishWriting();
    void takeCopy();
    void finishMerge();
    void leaveDocument();

    Workspace &m_workspace;
    QThreadPool &m_workers;
    bool m_isBusy = false;
    QString m_moveTarget;

    QFutureWatcher<Result<void>> m_writing;
    QString m_failure;  ///< What to say when it fails.
    Finish m_finish;    ///< What to do when it succeeds.

    std::stop_source m_stop;
    QString m_mergeName;
    QFutureWatcher<Result<OtherCopy>> m_reading;
    QFutureWatcher<Result<int>> m_merging;
    QList<Finding> m_findingsBefore;
};

} // namespace keelson
