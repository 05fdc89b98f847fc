// SPDX-License-Identifier: MIT
#include "app/gui/shell/notices.h"

#include "app/gui/shell/bannerstrip.h"
#include "app/gui/shell/documents.h"
#include "app/gui/workspace.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

constexpr auto refusedId = "refused"_L1;
constexpr auto saveId = "save-failed"_L1;
constexpr auto approvalId = "approval"_L1;
constexpr auto copyId = "copy"_L1;
constexpr auto findingsId = "findings"_L1;
constexpr qsizetype mostLines = 5;

// What, where, what to do: each on a line of its own, none of them empty.
QString told(const QString &doing, const Error &error)
{
    QStringList parts{doing, error.what, error.where, error.remedy};
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u'\n');
}

} // namespace

Notices::Notices(Workspace &workspace, Documents &documents, BannerStrip &strip, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_documents(documents), m_strip(strip)
{
    connect(&documents, &Documents::refused, this, &Notices::refuse);
    connect(&documents, &Documents::openedAsCopy, this, &Notices::showCopy);
    connect(&documents, &Documents::approvalChanged, this, &Notices::showApproval);
    connect(&documents, &Documents::merged, this, &Notices::tellMerged);
    connect(&workspace, &Workspace::saveStateChanged, this, &Notices::showSaveState);
    connect(&workspace, &Workspace::documentReplaced, this, [this] {
        m_strip.withdraw(refusedId);
        m_strip.withdraw(copyId);
        m_strip.withdraw(findingsId);
        showSaveState();
    });
}

void Notices::refuse(const QString &doing, const Error &error)
{
    m_strip.raise({refusedId, Severity::Error, [text = told(doing, error)] { return text; },
                   {{u"dismiss"_s, [] { return tr("Dismiss"); }, {}}}});
}

void Notices::tell(const QList<Finding> &findings)
{
    if (findings.isEmpty()) {
        m_strip.withdraw(findingsId);
        return;
    }
    QStringList lines;
    for (const Finding &finding : findings.first(qMin(findings.size(), mostLines)))
        lines.append(finding.message);
    m_strip.raise({findingsId, Severity::Note, [text = lines.join(u'\n')] { return text; },
                   {{u"understood"_s, [] { return tr("Understood"); }, {}}}});
}

void Notices::tellMerged(int changes, const QList<Finding> &findings)
{
    m_workspace.tell(changes == 0 ? tr("Nothing new in that copy") : tr("%n new change(s)", nullptr, changes));
    tell(findings);
}

void Notices::showSaveState()
{
    const Document *document = m_workspace.document();
    const SaveState state = document ? document->saveState() : SaveState();
    if (state.kind == SaveState::Kind::Saved)
        m_strip.withdraw(saveId);
    if (state.kind != SaveState::Kind::Failed)
        return;
    const auto text = [state] {
        const QString safe = state.safeIn.isEmpty()
                ? tr("They are only in this window: do not close it.")
                : tr("%n change(s) are kept safe on this computer and will join the document when it can be written again.",
                     nullptr, int(state.waiting));
        return told(tr("Your changes are not in the file.") + u' ' + safe, state.error);
    };
    m_strip.raise({saveId, Severity::Error, text,
                   {{u"retry"_s, [] { return tr("Try again now"); }, [this] { retry(); }, true},
                    {u"saveCopy"_s, [] { return tr("Save a copy elsewhere…"); }, [this] { Q_EMIT copyRequested(); }, true},
                    {u"move"_s, [] { return tr("Move to…"); }, [this] { Q_EMIT moveRequested(); }, true}}});
}

void Notices::retry()
{
    if (Document *document = m_workspace.document()) {
        document->retry();
        m_workspace.tell(tr("Trying to save again…"));
    }
}

void Notices::showApproval()
{
    if (!m_documents.needsApproval()) {
        m_strip.withdraw(approvalId);
        return;
    }
    const auto text = [] {
        return tr("This document came from elsewhere. Until you approve it, Keelson runs nothing and connects to nothing for it.");
    };
    m_strip.raise({approvalId, Severity::Warning, text,
                   {{u"approve"_s, [] { return tr("Approve this document"); }, [this] { m_documents.approve(); }},
                    {u"later"_s, [] { return tr("Not now"); }, {}}}});
}

void Notices::showCopy(const QString &original, const Error &why)
{
    const auto text = [name = QFileInfo(original).fileName(), why] {
        return told(tr("You are looking at a copy of %1, kept as a draft. Changes here do not reach the original.").arg(name), why);
    };
    m_strip.raise({copyId, Severity::Warning, text,
                   {{u"move"_s, [] { return tr("Move the copy to…"); }, [this] { Q_EMIT moveRequested(); }, true},
                    {u"understood"_s, [] { return tr("Understood"); }, {}}}});
}

} // namespace keelson
