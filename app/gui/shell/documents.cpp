// SPDX-License-Identifier: MIT
#include "app/gui/shell/documents.h"

#include "app/gui/shell/approvals.h"
#include "app/gui/shell/recentdocuments.h"
#include "app/gui/shell/snapshot.h"
#include "app/gui/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

QString withSuffix(const QString &path)
{
    return QFileInfo(path).suffix().isEmpty() ? path + u'.' + Documents::suffix() : path;
}

bool samePath(const QString &a, const QString &b)
{
    return QFileInfo(a).canonicalFilePath() == QFileInfo(b).canonicalFilePath();
}

} // namespace

QString documentName(const Document &document)
{
    if (!document.isDraft())
        return QFileInfo(document.path()).completeBaseName();
    const auto systems = document.model().ofKind(kinds::system);
    const QString name = systems.isEmpty() ? QString() : systems.first()->name;
    return name.isEmpty() ? Documents::tr("Untitled") : name;
}

Documents::Documents(Workspace &workspace, Approvals &approvals, RecentDocuments &recent, Author author,
                     SampleMaker sample, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_approvals(approvals), m_recent(recent),
      m_author(std::move(author)), m_sample(std::move(sample))
{
}

void Documents::createNew()
{
    createDraft({});
}

void Documents::createSample()
{
    createDraft(m_sample);
}

void Documents::createDraft(const SampleMaker &fill)
{
    auto draft = Document::createDraft(m_author);
    if (!draft) {
        Q_EMIT refused(tr("A new document could not be made."), draft.error());
        return;
    }
    if (auto remembered = m_approvals.approve((*draft)->id()); !remembered)
        Q_EMIT refused(tr("The document was made."), remembered.error());
    if (fill)
        fill(**draft);
    show(*std::move(draft));
}

void Documents::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const Document *current = m_workspace.document();
    if (current && samePath(current->path(), absolute))
        return;
    auto document = Document::open(absolute, m_author);
    if (document)
        show(*std::move(document));
    else
        openCopy(absolute, document.error());
}

// What cannot be opened for writing may still be read: on a read-only medium, or held by another program.
Result<QList<Change>> Documents::changesOf(const QString &path, const Error &why, Id &document) const
{
    if (why.kind != Error::Kind::Environment)
        return why;
    auto original = Document::open(path, m_author, Document::Access::ReadOnly);
    std::unique_ptr<QTemporaryFile> snapshot;
    if (!original) {
        auto taken = snapshotOf(path);
        if (!taken)
            return taken.error();
        snapshot = *std::move(taken);
        original = Document::open(snapshot->fileName(), m_author, Document::Access::ReadOnly);
    }
    if (!original)
        return original.error();
    document = (*original)->id();
    return (*original)->changes();
}

void Documents::openCopy(const QString &path, const Error &why)
{
    Id id;
    const auto changes = changesOf(path, why, id);
    auto copy = changes ? Document::createDraft(m_author) : Result<std::unique_ptr<Document>>(changes.error());
    if (!copy) {
        m_recent.forget(path);
        Q_EMIT refused(tr("%1 was not opened.").arg(QFileInfo(path).fileName()), copy.error());
        return;
    }
    (*copy)->merge(*changes);
    if (m_approvals.isApproved(id))
        (void)m_approvals.approve((*copy)->id());
    show(*std::move(copy));
    Q_EMIT openedAsCopy(path, why);
}

void Documents::show(std::unique_ptr<Document> document)
{
    remember();
    m_workspace.setDocument(std::move(document));
    remember();
    connect(m_workspace.document(), &Document::pathChanged, this, &Documents::nameChanged);
    Q_EMIT approvalChanged();
}

void Documents::moveTo(const QString &path)
{
    Document *document = m_workspace.document();
    if (!document)
        return;
    const QString before = document->path();
    if (auto moved = document->moveTo(withSuffix(path)); !moved) {
        Q_EMIT refused(tr("The document was not moved."), moved.error());
        return;
    }
    m_recent.forget(before);
    remember();
    Q_EMIT nameChanged();
    m_workspace.tell(tr("Moved to %1").arg(QDir::toNativeSeparators(document->path())));
}

void Documents::saveCopy(const QString &path)
{
    const Document *document = m_workspace.document();
    if (!document)
        return;
    if (auto copied = document->copyTo(withSuffix(path)); !copied) {
        Q_EMIT refused(tr("The copy was not saved."), copied.error());
        return;
    }
    m_workspace.tell(tr("Copy saved as %1").arg(QDir::toNativeSeparators(withSuffix(path))));
}

void Documents::close()
{
    remember();
    m_workspace.setDocument(nullptr);
    Q_EMIT approvalChanged();
}

void Documents::remember()
{
    if (const Document *document = m_workspace.document())
        m_recent.remember(document->path(), documentName(*document));
}

bool Documents::needsApproval() const
{
    const Document *document = m_workspace.document();
    return document && !m_approvals.isApproved(document->id());
}

void Documents::approve()
{
    const Document *document = m_workspace.document();
    if (!document)
        return;
    if (auto remembered = m_approvals.approve(document->id()); !remembered)
        Q_EMIT refused(tr("The document is approved."), remembered.error());
    Q_EMIT approvalChanged();
}

} // namespace keelson
