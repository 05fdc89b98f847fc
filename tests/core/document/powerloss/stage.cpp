// SPDX-License-Identifier: MIT
#include "stage.h"

#include "../documents.h"
#include "quickfolder.h"

#include <QFileInfo>

#include <algorithm>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace keelson::tests {

namespace {

QString nameOfFile(const Document &document)
{
    return QFileInfo(document.path()).fileName();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
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

void Stage::purge(Document &document, const QString &text)
{
    flush(document);
    // A purge is a change of its own, and takes effect before it is done.
    const QString file = nameOfFile(document);
    QSet<Stamp> stamps = stampsOf(document);
    need(document.purge(document.tracesOf(text)));
    flush(document);
    stamps.unite(stampsOf(document));
    m_recording.promise({file, {file}, stamps, text.toUtf8()});
}

void Stage::layOld(const QString &name)
{
    const QString sample = QStringLiteral(KEELSON_TEST_DATA "/documents/format-1/sample.keelson");
    const auto document = need(Document::open(sample, ada(), Document::Access::ReadOnly));
    note(*document);
    lay(name, contentOf(sample));
    promise(fileOf(name), stampsOf(*document));
}

void Stage::layDamaged(const QString &name, const QString &of, const QString &text)
{
    const QString path = this->path(of);
    QSet<Stamp> sound;
    {
        const auto document = need(Document::open(path, ada(), Document::Access::ReadOnly));
        for (const Change &change : document->changes()) {
            const bool says = std::any_of(change.facts.cbegin(), change.facts.cend(),
                                          [&](const Fact &fact) { return fact.value == Value(text); });
            if (!says)
                sound.insert(change.stamp);
        }
    }
    const QByteArray word = text.toUtf8();
    QByteArray content = contentOf(path);
    const qsizetype at = content.indexOf(word);
    if (at < 0)
        qFatal("there is no %s to damage", word.constData());
    content[at] = char(content[at] ^ 1);
    m_told.damaged.insert(name); // Also as it is kept aside.
    lay(name, content);
    promise(fileOf(name), sound);
}

Play Stage::finish()
{
    return {m_recording.take(), m_told};
}

QString Stage::fileOf(const QString &name) const
{
    return QFileInfo(path(name)).fileName();
}

void Stage::note(const Document &document)
{
    for (const Change &change : document.changes()) {
        if (!m_told.changes.contains(change.stamp, change))
            m_told.changes.insert(change.stamp, change);
    }
}

void Stage::promise(const QString &file, const QSet<Stamp> &stamps)
{
    m_recording.promise({file, {file}, stamps});
}

void Stage::lay(const QString &name, const QByteArray &content)
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    file.close();
    syncFolder();
}

void Stage::syncFolder()
{
    const int folder = ::open(QFile::encodeName(m_folder.path()).constData(), O_RDONLY | O_DIRECTORY);
    ::fsync(folder);
    ::close(folder);
}

} // namespace keelson::tests
