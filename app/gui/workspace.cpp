// SPDX-License-Identifier: MIT
#include "app/gui/workspace.h"

namespace keelson {

Workspace::Workspace(QObject *parent) : QObject(parent) { }

Workspace::~Workspace() = default;

std::unique_ptr<Document> Workspace::setDocument(std::unique_ptr<Document> document)
{
    if (m_document) {
        Q_EMIT documentLeaving();
        m_document->disconnect();
    }
    m_selection.clear();
    m_live = {};
    std::swap(m_document, document);
    if (m_document) {
        connect(m_document.get(), &Document::changed, this, &Workspace::modelChanged);
        connect(m_document.get(), &Document::saveStateChanged, this, &Workspace::saveStateChanged);
        connect(m_document.get(), &Document::fileNewsChanged, this, &Workspace::fileNewsChanged);
        connect(m_document.get(), &Document::historyCompleted, this, &Workspace::historyCompleted);
    }
    Q_EMIT documentReplaced();
    Q_EMIT selectionChanged();
    Q_EMIT liveChanged();
    return document;
}

void Workspace::select(const QList<Id> &ids)
{
    if (ids == m_selection)
        return;
    m_selection = ids;
    Q_EMIT selectionChanged();
}

void Workspace::setLive(const Live &live)
{
    if (live == m_live)
        return;
    m_live = live;
    Q_EMIT liveChanged();
}

void Workspace::watch(const Watch &watched)
{
    if (watched == m_watched)
        return;
    m_watched = watched;
    Q_EMIT watchedChanged();
}

void Workspace::tell(const QString &message)
{
    Q_EMIT told(message);
}

void Workspace::reveal(Id element, const QString &lens)
{
    Q_EMIT revealRequested(element, lens);
}

} // namespace keelson
