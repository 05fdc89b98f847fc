// SPDX-License-Identifier: MIT
#include "stage.h"

#include "../documents.h"
#include "quickfolder.h"

#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace keelson::tests {

namespace {

QString nameOfFile(const Document &document)
{
    return QFileInfo(document.path()).fileName();
}

QSet<Stamp> stampsOf(const Document &document)
{
    QSet<Stamp> stamps;
    for (const Change &change : document.changes())
        stamps.insert(change.stamp);
    return stamps;
}

void expect(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
}

} // namespace

Stage::Stage() : m_folder(quickFolder()), m_recording(m_folder.path()), m_vfs(m_recording) { }

QString Stage::path(const QString &name) const
{
    return m_folder.filePath(name + u".keelson"_s);
}

std::unique_ptr<Document> Stage::create(const QString &name)
{
    auto document = need(Document::create(path(name), ada()));
    promise(fileOf(name), stampsOf(*document));
    return document;
}

std::unique_ptr<Document> Stage::open(const QString &name, const Author &author)
{
    return need(Document::open(path(name), author));
}

void Stage::flush(Document &document)
{
    note(document);
    expect(document.flush());
    promise(nameOfFile(document), stampsOf(document));
}

void Stage::close(std::unique_ptr<Document> document)
{
    note(*document);
    const QString file = nameOfFile(*document);
    const QSet<Stamp> stamps = stampsOf(*document);
    document.reset();
    promise(file, stamps);
}

void Stage::commitTogether(Document &document, const QList<Edit> &edits)
{
    m_recording.gate().closeFor([](const VfsCall &call) { return call.kind == VfsCall::Kind::Sync; });
    document.commit(edits.first());
    m_recording.gate().awaitCaller();
    for (qsizetype i = 1; i < edits.size(); ++i)
        document.commit(edits[i]);
    m_recording.gate().open();
    flush(document);
}

// Copying takes this process's lock off the file, which nobody else is after here.
void Stage::commitAndCopyHalfWay(Document &document, const Edit &edit, const QString &name)
{
    flush(document);
    const QSet<Stamp> before = stampsOf(document);
    m_recording.gate().closeFor(
            [](const VfsCall &call) { return call.kind == VfsCall::Kind::Sync && !call.isOfJournal(); });
    document.commit(edit);
    m_recording.gate().awaitCaller();
    QFile::copy(document.path() + u"-journal"_s, path(name) + u"-journal"_s);
    QFile::copy(document.path(), path(name));
    syncFolder();
    promise(fileOf(name), before);
    m_recording.gate().open();
    flush(document);
}

void Stage::copy(Document &document, const QString &name)
{
    note(document);
    expect(document.copyTo(path(name)));
    promise(fileOf(name), stampsOf(document));
}

void Stage::move(Document &document, const QString &name)
{
    flush(document);
    const QString before = nameOfFile(document);
    const QSet<Stamp> stamps = stampsOf(document);
    m_recording.promise({before, {before, fileOf(name)}, stamps});
    expect(document.moveTo(path(name)));
    m_recording.promise({before, {}, {}});
    promise(fileOf(name), stamps);
}

void Stage::merge(Document &document, const QString &name)
{
    need(document.merge(path(name)));
    flush(document);
}

Play Stage::finish()
{
    return {m_recording.take(), m_committed};
}

QString Stage::fileOf(const QString &name) const
{
    return QFileInfo(path(name)).fileName();
}

void Stage::note(const Document &document)
{
    for (const Change &change : document.changes())
        m_committed.insert(change.stamp, change);
}

void Stage::promise(const QString &file, const QSet<Stamp> &stamps)
{
    m_recording.promise({file, {file}, stamps});
}

void Stage::syncFolder()
{
    const int folder = ::open(QFile::encodeName(m_folder.path()).constData(), O_RDONLY | O_DIRECTORY);
    ::fsync(folder);
    ::close(folder);
}

} // namespace keelson::tests
