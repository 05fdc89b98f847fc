// SPDX-License-Identifier: MIT
#include "app/gui/workspace.h"

namespace keelson {

Workspace::Workspace(QObject *parent) : QObject(parent) { }

Workspace::~Workspace() = default;

void Workspace::setDocument(std::unique_ptr<Document> document)
{
    m_selection.clear();
    m_live = {};
    m_document = std::move(document);
    if (m_document) {
        connect(m_document.get(), &Document::changed, this, &Workspace::modelChanged);
        connect(m_document.get(), &Document::saveStateChanged, this, &Workspace::saveStateChanged);
    }
    Q_EMIT documentReplaced();
    Q_EMIT selectionChanged();
    Q_EMIT liveChanged();
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

void Workspace::tell(const QString &message)
{
    Q_EMIT told(message);
}

void Workspace::reveal(Id element)
{
    Q_EMIT revealRequested(element);
}

} // namespace keelson
