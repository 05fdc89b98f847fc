// SPDX-License-Identifier: MIT
#include "tests/fuzz/stage.h"

#include "core/document/verify.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHashSeed>

#include <cstdio>
#include <cstdlib>

namespace keelson::fuzz {

using namespace Qt::StringLiterals;

namespace {

QString temporaryFolder()
{
    const bool isGiven = qEnvironmentVariableIsSet("TMPDIR") || !QFileInfo(u"/dev/shm"_s).isWritable();
    return (isGiven ? QDir::tempPath() : u"/dev/shm"_s) + u"/keelson-fuzz-XXXXXX"_s;
}

void inspectContainment(const Model &model)
{
    const qsizetype count = model.elements().size();
    for (const Element &element : model.elements()) {
        qsizetype depth = 0;
        for (const Element *at = &element; !at->parent.isNull(); ++depth) {
            at = model.element(at->parent);
            demand(at, "the parent of an element exists");
            demand(depth <= count, "containment has no cycle");
        }
        demand(element.kind, "an element has a kind");
        (void)model.contentsOf(element.id);
        (void)model.relationsFrom(element.id);
        (void)model.relationsTo(element.id);
        (void)model.childrenOf(element.id, u"steps");
        (void)model.named(*element.kind, element.name, element.parent);
    }
}

void inspectModel(const Model &model)
{
    inspectContainment(model);
    for (const Relation &relation : model.relations())
        demand(relation.kind && model.element(relation.from) && model.element(relation.to), "the ends of a relation exist");
    for (const Placement &placement : model.placements())
        demand(model.view(placement.view) && model.element(placement.element), "a placement's view and element exist");
    for (const View &view : model.views())
        (void)model.placementsIn(view.id);
}

} // namespace

void demand(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "this does not hold: %s\n", what);
    std::abort();
}

Stage::Stage() : m_folder(temporaryFolder())
{
    demand(m_folder.isValid() && QDir().mkdir(folder()), "there is a folder to work in");
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("XDG_STATE_HOME", QFile::encodeName(stateFolder()));
}

void Stage::clear() const
{
    for (const QString &name : names())
        QFile::remove(path(name));
    QDir(stateFolder()).removeRecursively();
}

QStringList Stage::names() const
{
    return QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

QString Stage::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    demand(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "files can be written");
    return file.fileName();
}

QByteArray Stage::read(const QString &name) const
{
    QFile file(path(name));
    demand(file.open(QIODevice::ReadOnly), "files can be read");
    return file.readAll();
}

Facts replayed(const QList<Change> &changes)
{
    Facts facts;
    for (const Change &change : changes) {
        for (const Fact &fact : change.facts)
            facts[fact.record].insert(fact.property, {fact.value, change.stamp});
    }
    return facts;
}

void inspect(const Document &document)
{
    const QList<Change> changes = document.changes();
    for (qsizetype i = 1; i < changes.size(); ++i)
        demand(changes[i - 1].stamp < changes[i].stamp, "changes stand in stamp order, each once");
    // What only a checkpoint remembers is shown, and becomes a change where it can be written.
    if (document.access() == Document::Access::Write || document.fileNews().remembered == 0)
        demand(document.facts() == replayed(changes), "the facts are what the log amounts to");
    demand(document.model() == normalise(document.facts()).model, "the model is what the facts amount to");
    inspectModel(document.model());
    for (const Finding &finding : document.findings())
        demand(!finding.identity().isEmpty(), "a finding has an identity");
    (void)document.undoLabel();
    (void)document.redoLabel();
}

Said said(const Document &document)
{
    return {document.id(), document.changes(), document.facts(), document.model()};
}

void demandKept(const Stage &stage, const Document &document, const QByteArray &before)
{
    const FileNews &news = document.fileNews();
    for (const QString &kept : {news.damagedKeptAs, news.olderKeptAs}) {
        if (!kept.isEmpty())
            demand(stage.read(QFileInfo(kept).fileName()) == before, "the file that was replaced is kept as it was");
    }
}

bool isSound(const QString &path)
{
    const auto verified = verify(path);
    return verified && verified->isSound();
}

std::unique_ptr<Document> opened(const QString &path, const Author &author, Document::Access access, const char *what)
{
    auto document = Document::open(path, author, access);
    if (!document)
        std::fprintf(stderr, "%s\n", qPrintable(document.error().text()));
    demand(document.has_value(), what);
    return std::move(*document);
}

} // namespace keelson::fuzz
