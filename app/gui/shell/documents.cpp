// SPDX-License-Identifier: MIT
#include "app/gui/shell/documents.h"

#include "app/gui/shell/approvals.h"
#include "app/gui/shell/recentdocuments.h"
#include "app/gui/workspace.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

constexpr int mostWorkers = 8;

Result<Opened> draft(const Author &author, const SampleMaker &fill)
{
    auto made = Document::createDraft(author);
    if (!made)
        return made.error();
    if (fill)
        fill(**made);
    return Opened{*std::move(made), true};
}

Result<Opened> draftFrom(const QString &spill, const Author &author)
{
    auto made = Document::createDraftFrom(spill, author);
    return made ? Result<Opened>(Opened{*std::move(made)}) : Result<Opened>(made.error());
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
      m_author(std::move(author)), m_sample(std::move(sample)), m_closing(m_workers),
      m_opening(m_workers, m_closing), m_transfers(workspace, m_workers)
{
    m_workers.setMaxThreadCount(mostWorkers);
    connect(&m_opening, &Opening::changed, this, &Documents::openingChanged);
    connect(&m_opening, &Opening::finished, this, &Documents::take);
    connect(&m_closing, &Closing::closed, this, &Documents::closed);
    connect(&m_transfers, &Transfers::busyChanged, this, &Documents::busyChanged);
    connect(&m_transfers, &Transfers::refused, this, &Documents::refused);
    connect(&m_transfers, &Transfers::merged, this, &Documents::merged);
    connect(&m_transfers, &Transfers::moved, this, &Documents::takeName);
}

Documents::~Documents()
{
    const QSignalBlocker quiet(this);
    m_opening.cancel();
    m_workers.waitForDone();
}

void Documents::createNew()
{
    create([](const Author &author) { return draft(author, {}); });
}

void Documents::createSample()
{
    create([sample = m_sample](const Author &author) { return draft(author, sample); });
}

void Documents::createFromUnsaved(const QString &spill)
{
    create([spill](const Author &author) { return draftFrom(spill, author); });
}

void Documents::create(Fill make)
{
    if (!keepsTheLast())
        m_opening.begin({}, [author = m_author, make = std::move(make)](Stop) { return make(author); });
}

void Documents::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_opening.isUnderWay() && m_opening.path() == absolute)
        return;
    const Document *current = m_workspace.document();
    if (current && isSamePath(current->path(), absolute)) {
        m_opening.cancel();
        return;
    }
    if (!keepsTheLast()) {
        m_opening.begin(absolute, [author = m_author, absolute](Stop stop) { return openOrCopy(absolute, author, stop); });
    }
}

void Documents::cancelOpening()
{
    m_opening.cancel();
}

QString Documents::opening() const
{
    if (!m_opening.isUnderWay())
        return {};
    const QString path = m_opening.path();
    if (path.isEmpty())
        return tr("Making a document…");
    return Document::isDraftPath(path) ? tr("Opening a draft…") : tr("Opening %1…").arg(QFileInfo(path).fileName());
}

void Documents::take()
{
    Result<Opened> opened = m_opening.take();
    if (!opened) {
        refuse(opened.error());
        return;
    }
    if (keepsTheLast()) {
        letGo(std::move(opened->document));
        return;
    }
    if (opened->isNew || m_approvals.isApproved(opened->original)) {
        if (auto remembered = m_approvals.approve(opened->document->id()); !remembered)
            Q_EMIT refused(tr("The document was made."), remembered.error());
    }
    show(std::move(opened->document));
    if (!opened->copyOf.isEmpty())
        Q_EMIT openedAsCopy(opened->copyOf, opened->why);
}

void Documents::refuse(const Error &error)
{
    const QString path = m_opening.path();
    if (path.isEmpty()) {
        Q_EMIT refused(tr("A new document could not be made."), error);
        return;
    }
    m_recent.forget(path);
    Q_EMIT refused(tr("%1 was not opened.").arg(QFileInfo(path).fileName()), error);
}

bool Documents::isOnlyHere() const
{
    const Document *document = m_workspace.document();
    const SaveState state = document ? document->saveState() : SaveState();
    return state.kind == SaveState::Kind::Failed && state.waiting > 0 && state.safeIn.isEmpty();
}

// True when the open document must stay, which is said.
bool Documents::keepsTheLast()
{
    if (!isOnlyHere())
        return false;
    const Document &document = *m_workspace.document();
    Q_EMIT refused(tr("%1 stays open.").arg(documentName(document)),
                   {Error::Kind::Environment,
                    tr("%n change(s) are nowhere but in this window.", nullptr, int(document.saveState().waiting)), {},
                    tr("Move the document to a place that can be written.")});
    return true;
}

void Documents::show(std::unique_ptr<Document> document)
{
    remember();
    letGo(m_workspace.setDocument(std::move(document)));
    remember();
    connect(m_workspace.document(), &Document::pathChanged, this, &Documents::nameChanged);
    Q_EMIT approvalChanged();
}

void Documents::letGo(std::unique_ptr<Document> document)
{
    if (!document)
        return;
    QStringList paths{document->path(), m_transfers.moveTarget()};
    paths.removeAll(QString());
    m_closing.close(std::move(document), paths);
}

void Documents::close()
{
    if (keepsTheLast())
        return;
    remember();
    letGo(m_workspace.setDocument(nullptr));
    Q_EMIT approvalChanged();
}

void Documents::moveTo(const QString &path)
{
    m_transfers.moveTo(path);
}

void Documents::saveCopy(const QString &path)
{
    m_transfers.copyTo(path);
}

void Documents::copyWithoutHistory(const QString &path)
{
    m_transfers.copyWithoutHistory(path);
}

void Documents::merge(const QString &path)
{
    m_transfers.merge(path);
}

void Documents::takeName(const QString &from, const QString &to, const QString &name)
{
    m_recent.forget(from);
    m_recent.remember(to, name);
    Q_EMIT nameChanged();
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
