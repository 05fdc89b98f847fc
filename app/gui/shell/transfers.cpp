// SPDX-License-Identifier: MIT
#include "app/gui/shell/transfers.h"

#include "app/gui/shell/closing.h"
#include "app/gui/shell/documents.h"
#include "app/gui/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace keelson {

namespace {

QString withSuffix(const QString &path)
{
    return QFileInfo(path).suffix().isEmpty() ? path + u'.' + Documents::suffix() : path;
}

} // namespace

Transfers::Transfers(Workspace &workspace, QThreadPool &workers, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_workers(workers)
{
    connect(&m_writing, &QFutureWatcherBase::finished, this, &Transfers::finishWriting);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &Transfers::takeCopy);
    connect(&m_merging, &QFutureWatcherBase::finished, this, &Transfers::finishMerge);
    connect(&workspace, &Workspace::documentReplaced, this, &Transfers::leaveDocument);
}

void Transfers::setBusy(bool busy)
{
    if (m_isBusy == busy)
        return;
    m_isBusy = busy;
    Q_EMIT busyChanged();
}

void Transfers::run(const QFuture<Result<void>> &work, const QString &failure, Finish finish)
{
    m_failure = failure;
    m_finish = std::move(finish);
    setBusy(true);
    m_writing.setFuture(work);
}

// Also when the document is gone by now: who asked for a file wants to know what became of it.
void Transfers::finishWriting()
{
    const Result<void> written = m_writing.result();
    m_moveTarget.clear();
    setBusy(false);
    if (written)
        m_finish();
    else
        Q_EMIT refused(m_failure, written.error());
}

void Transfers::moveTo(const QString &path)
{
    Document *document = m_workspace.document();
    if (!document || m_isBusy)
        return;
    const QString target = withSuffix(path);
    m_moveTarget = target;
    run(document->startMove(target), tr("The document was not moved."),
        [this, target, from = document->path(), name = QFileInfo(target).completeBaseName()] {
            Q_EMIT moved(from, target, name);
            m_workspace.tell(tr("Moved to %1").arg(QDir::toNativeSeparators(target)));
        });
}

void Transfers::copyTo(const QString &path)
{
    const Document *document = m_workspace.document();
    if (!document || m_isBusy)
        return;
    const QString target = withSuffix(path);
    run(document->startCopy(target), tr("The copy was not saved."),
        [this, target] { m_workspace.tell(tr("Copy saved as %1").arg(QDir::toNativeSeparators(target))); });
}

void Transfers::copyWithoutHistory(const QString &path)
{
    const Document *document = m_workspace.document();
    if (!document || m_isBusy)
        return;
    const QString target = withSuffix(path);
    run(QtConcurrent::run(&m_workers, &Document::writeWithoutHistory, target, document->facts(), document->author()),
        tr("The copy was not saved."),
        [this, target] { m_workspace.tell(tr("Copy without history saved as %1").arg(QDir::toNativeSeparators(target))); });
}

void Transfers::merge(const QString &path)
{
    const Document *document = m_workspace.document();
    if (!document || m_isBusy)
        return;
    if (isSamePath(path, document->path())) {
        Q_EMIT merged(0, {});
        return;
    }
    m_mergeName = QFileInfo(path).fileName();
    m_stop = std::stop_source();
    setBusy(true);
    m_reading.setFuture(QtConcurrent::run(&m_workers, &Document::readCopy, path, Stop{.token = m_stop.get_token()}));
}

void Transfers::takeCopy()
{
    if (m_reading.future().resultCount() == 0) // Let go of.
        return;
    const Result<OtherCopy> other = m_reading.future().takeResult();
    if (!other) {
        setBusy(false);
        Q_EMIT refused(tr("%1 was not merged.").arg(m_mergeName), other.error());
        return;
    }
    Document *document = m_workspace.document();
    const auto take = [this, document, copy = *other] {
        m_findingsBefore = document->findings();
        m_merging.setFuture(document->startMerge(copy));
    };
    if (document->isHistoryComplete())
        take();
    else
        connect(document, &Document::historyCompleted, this, take, Qt::SingleShotConnection);
}

void Transfers::finishMerge()
{
    if (m_merging.future().resultCount() == 0)
        return;
    setBusy(false);
    const Result<int> changes = m_merging.result();
    if (!changes) {
        Q_EMIT refused(tr("%1 was not merged.").arg(m_mergeName), changes.error());
        return;
    }
    QList<Finding> findings = m_workspace.document()->findings();
    findings.removeIf([this](const Finding &finding) { return m_findingsBefore.contains(finding); });
    Q_EMIT merged(*changes, findings);
}

// A merge is for the document that was open; writing goes on.
void Transfers::leaveDocument()
{
    if (!m_isBusy || m_writing.isRunning())
        return;
    m_stop.request_stop();
    m_reading.setFuture({});
    m_merging.setFuture({});
    setBusy(false);
}

} // namespace keelson
