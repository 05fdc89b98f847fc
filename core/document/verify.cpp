// SPDX-License-Identifier: MIT
#include "core/document/verify.h"

#include "core/document/checkpoint.h"
#include "core/document/documentfile.h"
#include "core/document/history.h"
#include "core/document/journal.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

Finding finding(const QString &rule, const QString &message, Severity severity = Severity::Error)
{
    Finding finding;
    finding.severity = severity;
    finding.rule = rule;
    finding.message = message;
    return finding;
}

QList<Finding> formatFindings(quint32 format)
{
    if (format == schema::version)
        return {};
    return {finding(u"document.older-format"_s,
                    Text::tr("The file is of format %1; opening it for writing makes one of format %2 of it.")
                            .arg(format).arg(schema::version),
                    Severity::Note)};
}

/// What SQLite thinks of its pages.
QList<Finding> structureFindings(Database &database, const QString &path)
{
    QStringList said;
    Statement check = database.prepare("PRAGMA quick_check(20)");
    while (check.step())
        said += check.text(0).split(u'\n', Qt::SkipEmptyParts);
    if (!check.isDone() && said.isEmpty())
        said.append(database.error(path).what);
    QList<Finding> findings;
    for (const QString &line : std::as_const(said)) {
        if (line != "ok"_L1 && !line.startsWith("***"_L1))
            findings.append(finding(u"document.damaged-structure"_s, Text::tr("SQLite finds: %1").arg(line)));
    }
    return findings;
}

bool areSame(const ChainEnds &a, const ChainEnds &b)
{
    return a.size() == b.size() && std::all_of(a.keyBegin(), a.keyEnd(), [&](const Id &replica) {
        return b.contains(replica) && a[replica].sum == b[replica].sum && a[replica].isRetold == b[replica].isRetold;
    });
}

/// True when it is what the first rows of the log come to.
bool isOf(const Checkpoint &checkpoint, const schema::Contents &contents, Database &database)
{
    const qint64 count = checkpoint.start.total.count;
    const bool mayBe = checkpoint.document == contents.document && count <= contents.rows.size();
    if (!mayBe || schema::countThrough(database, checkpoint.through) != count)
        return false;
    schema::Contents begin;
    begin.document = contents.document;
    begin.rows = contents.rows.first(count);
    begin.total = checkpoint.start.total;
    const Loaded loaded = load(begin);
    Log log;
    log.unite(loaded.rows);
    return !loaded.isDamaged() && loaded.lastCounter == checkpoint.start.lastCounter
            && areSame(loaded.ends, checkpoint.start.ends) && fold(log) == checkpoint.facts;
}

/// The log decides: against one that is damaged a checkpoint cannot be held.
QList<Finding> checkpointFindings(Database &database, const schema::Contents &contents, bool isLogSound)
{
    const QByteArray bytes = schema::readCheckpoint(database);
    if (bytes.isEmpty())
        return {};
    const auto checkpoint = decodeCheckpoint(bytes);
    if (!checkpoint)
        return {finding(u"document.damaged-checkpoint"_s, Text::tr("The checkpoint is damaged."))};
    if (!isLogSound || isOf(*checkpoint, contents, database))
        return {};
    return {finding(u"document.wrong-checkpoint"_s, Text::tr("The checkpoint does not say what the changes before it come to."))};
}

QList<Authorship> authorsOf(const Log &log)
{
    QList<Authorship> authors;
    QHash<Id, qsizetype> places;
    for (qsizetype i = 0; i < log.size(); ++i) {
        const Author author = log.header(i).author;
        if (!places.contains(author.id)) {
            places.insert(author.id, authors.size());
            authors.append({author, 0});
        }
        Authorship &known = authors[places.value(author.id)];
        known.author = author; // By the name they have last used.
        ++known.changes;
    }
    std::stable_sort(authors.begin(), authors.end(), [](const Authorship &a, const Authorship &b) { return a.changes > b.changes; });
    return authors;
}

void describe(Verification &verification, const Log &log)
{
    verification.changes = log.size();
    verification.authors = authorsOf(log);
    for (qsizetype i = 0; i < log.size(); ++i) {
        const qint64 when = log.header(i).when;
        verification.first = i == 0 ? when : qMin(verification.first, when);
        verification.last = i == 0 ? when : qMax(verification.last, when);
        verification.purged += log.purged(i);
    }
}

} // namespace

bool Verification::isSound() const
{
    return std::all_of(findings.cbegin(), findings.cend(),
                       [](const Finding &found) { return found.severity == Severity::Note; });
}

Result<Verification> verify(Database &database, const QString &path, Stop stop)
{
    const auto contents = DocumentFile::readFrom(database, path, stop);
    if (!contents)
        return contents.error();
    const Loaded loaded = load(*contents);
    Log log;
    log.unite(loaded.rows);
    Verification verification;
    verification.document = contents->document;
    verification.size = database.fileSize();
    describe(verification, log);
    if (!contents->broken) { // Else nothing of SQLite's is to be trusted.
        const auto format = schema::formatOf(database, path);
        if (!format)
            return format.error();
        verification.format = *format;
        verification.hasCheckpoint = !schema::readCheckpoint(database).isEmpty();
        verification.findings = formatFindings(verification.format) + structureFindings(database, path)
                + checkpointFindings(database, *contents, !loaded.isDamaged());
    }
    verification.findings += loaded.findings;
    if (stop.requested())
        return Error{Error::Kind::Cancelled, Text::tr("Reading the document was given up."), path, {}};
    return verification;
}

Result<Verification> verify(const QString &path, Stop stop)
{
    Result<Database> database = openToRead(path, stop);
    if (!database)
        return database.error();
    const auto verification = verify(*database, path, stop);
    if (verification || !database->isBusy())
        return verification;
    const Error held = heldError(path);
    Result<Database> snapshot = database->snapshot(path, stop);
    return snapshot ? verify(*snapshot, path, stop) : Result<Verification>(held);
}

} // namespace keelson
