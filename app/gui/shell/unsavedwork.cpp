// SPDX-License-Identifier: MIT
#include "app/gui/shell/unsavedwork.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <utility>

namespace keelson {

UnsavedWork::UnsavedWork(QObject *parent) : QObject(parent)
{
    connect(&m_looking, &QFutureWatcherBase::finished, this, &UnsavedWork::take);
    connect(&m_discarding, &QFutureWatcherBase::finished, this, &UnsavedWork::finishDiscarding);
}

UnsavedWork::~UnsavedWork()
{
    m_looking.waitForFinished();
    m_discarding.waitForFinished();
}

QString UnsavedWork::nameOf(const UnsavedChanges &unsaved)
{
    return unsaved.isDraft ? tr("a draft") : QFileInfo(unsaved.path).fileName();
}

void UnsavedWork::look()
{
    m_looksAgain = m_looking.isRunning();
    if (!m_looksAgain)
        m_looking.setFuture(QtConcurrent::run(&unsavedChanges));
}

void UnsavedWork::take()
{
    const QList<UnsavedChanges> found = m_looking.result();
    if (std::exchange(m_looksAgain, false))
        look();
    if (found == m_all)
        return;
    m_all = found;
    Q_EMIT changed();
}

void UnsavedWork::discard(const UnsavedChanges &unsaved)
{
    if (!m_discarding.isRunning())
        m_discarding.setFuture(QtConcurrent::run(&discardUnsaved, unsaved));
}

void UnsavedWork::finishDiscarding()
{
    if (const Result<void> discarded = m_discarding.result(); !discarded)
        Q_EMIT refused(tr("The unsaved changes were not discarded."), discarded.error());
    look();
}

} // namespace keelson
