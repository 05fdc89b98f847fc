// SPDX-License-Identifier: MIT
#include "core/document/document.h"
#include "core/document/timeline.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <malloc.h>

using namespace keelson;
using namespace Qt::StringLiterals;

// Figures of documents with a long past, beside plain SQLite and beside replaying everything:
//   bench_history [facts [folder]]     standard: 1,000,000 facts in a temporary folder

namespace {

const Author ada{Id(1, 1), u"Ada"_s};

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double quantile(QList<double> values, double q)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[qsizetype(q * double(values.size() - 1))];
}

void print(const char *what, const QList<double> &values)
{
    std::printf("%-64s p50 %9.2f  p99 %9.2f  max %9.2f ms  (%lld runs)\n", what, quantile(values, 0.5),
                quantile(values, 0.99), quantile(values, 1), static_cast<long long>(values.size()));
}

double inUse()
{
    const struct mallinfo2 info = ::mallinfo2();
    return double(info.uordblks + info.hblkhd) / 1e6;
}

void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
}

template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    return *std::move(result);
}

Id addBoard(Document &document)
{
    Edit edit(u"Add board"_s);
    const Id board = edit.addView(records::board, u"Board"_s);
    document.commit(edit);
    return board;
}

/// Notes a change each, then moves of five notes a change, until there are so many facts. Returns the number of changes.
qsizetype fill(Document &document, int facts, int notes)
{
    const Id board = addBoard(document);
    QList<Id> places;
    int made = 3;
    while (places.size() < notes && made < facts) {
        Edit edit(u"Add note"_s);
        const auto i = int(places.size());
        const Id id = edit.add(kinds::domainEvent, u"Order %1 was placed"_s.arg(i));
        edit.set(id, properties::description, u"What happened when order %1 came in"_s.arg(i));
        places.append(edit.place(board, records::board, id, {i % 100 * 140.0, i / 100 * 100.0}));
        made += int(edit.facts().size());
        document.commit(edit);
    }
    QRandomGenerator random(7);
    for (int i = 0; made < facts; ++i) {
        Edit edit(u"Move 5 notes"_s);
        for (int n = 0; n < 5; ++n)
            edit.set(places[qsizetype(random.bounded(quint32(places.size())))], properties::position, QPointF(i, -n - i));
        made += int(edit.facts().size());
        document.commit(edit);
    }
    must(document.flush());
    return document.log().size();
}

QString make(const QString &path, int facts, int notes)
{
    QFile::remove(path);
    QElapsedTimer timer;
    timer.start();
    auto document = must(Document::create(path, ada));
    const qsizetype changes = fill(*document, facts, notes);
    const qsizetype standing = document->facts().size();
    const double filled = milliseconds(timer);
    timer.restart();
    document.reset();
    std::printf("%d facts in %lld changes, %lld records; filled in %.0f ms, closed with its checkpoint in %.0f ms; %.1f MB\n",
                facts, static_cast<long long>(changes), static_cast<long long>(standing), filled, milliseconds(timer),
                double(QFileInfo(path).size()) / 1e6);
    return path;
}

void measurePlainRead(const QString &path)
{
    QList<double> times;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        sqlite3 *db = nullptr;
        sqlite3_open_v2(QFile::encodeName(path).constData(), &db, SQLITE_OPEN_READONLY, nullptr);
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(db, "SELECT replica, counter, previous, sum, retold, body FROM change", -1, &statement, nullptr);
        QList<QByteArray> bodies;
        while (sqlite3_step(statement) == SQLITE_ROW)
            bodies.append(QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, 5)), sqlite3_column_bytes(statement, 5)));
        sqlite3_finalize(statement);
        sqlite3_close(db);
        times.append(milliseconds(timer));
    }
    print("  baseline: plain SQLite reads the rows of the log", times);
}

void measureOpening(const QString &path)
{
    QList<double> opening;
    QList<double> complete;
    QList<double> reading;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto document = must(Document::open(path, ada));
        opening.append(milliseconds(timer));
        (void)document->log();
        complete.append(milliseconds(timer));
    }
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto document = must(Document::open(path, ada, Document::Access::ReadOnly));
        reading.append(milliseconds(timer));
    }
    print("open for writing, from the checkpoint, until the model is there", opening);
    print("  until all of the history is read and verified behind it", complete);
    print("  baseline: the same without a checkpoint (open for reading)", reading);
    measurePlainRead(path);
    const double before = inUse();
    const auto document = must(Document::open(path, ada));
    (void)document->log();
    std::printf("memory of it: %.0f MB of heap\n", inUse() - before);
}

void measureScrubbing(const QString &path)
{
    const auto document = must(Document::open(path, ada));
    const Log log = document->log();
    Timeline timeline(log);
    QRandomGenerator random(9);
    QList<double> jumps;
    QList<double> steps;
    for (int i = 0; i < 200; ++i) {
        QElapsedTimer timer;
        timer.start();
        timeline.seek(qsizetype(random.bounded(quint32(log.size()))));
        jumps.append(milliseconds(timer));
        timer.restart();
        timeline.seek(timeline.position() + (i % 2 ? 1 : -1));
        steps.append(milliseconds(timer));
    }
    std::printf("scrubbing among %lld changes\n", static_cast<long long>(log.size()));
    print("jump to any change", jumps);
    print("step to the next one, or back", steps);
    QList<double> replays;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        Facts facts;
        for (const Change &change : log.changes()) {
            for (const Fact &fact : change.facts)
                facts[fact.record].insert(fact.property, {fact.value, change.stamp});
        }
        const Normalised normalised = normalise(facts);
        replays.append(milliseconds(timer));
    }
    print("  baseline: replaying all of them", replays);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QTemporaryDir temporary;
    const int facts = argc > 1 ? QByteArray(argv[1]).toInt() : 1000000;
    const QString folder = argc > 2 ? QString::fromLocal8Bit(argv[2]) : temporary.path();
    std::printf("a long workshop: 20,000 notes, moved again and again\n");
    measureOpening(make(folder + u"/long.keelson"_s, facts, 20000));
    std::printf("\nall of it standing: notes that were never moved\n");
    measureOpening(make(folder + u"/wide.keelson"_s, facts, facts));
    std::printf("\n");
    const QString scrubbed = folder + u"/scrubbed.keelson"_s;
    QFile::remove(scrubbed);
    {
        auto document = must(Document::create(scrubbed, ada));
        fill(*document, 3000 * 7 + 7000 * 5, 3000);
    }
    measureScrubbing(scrubbed);
    return 0;
}
