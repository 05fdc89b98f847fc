// SPDX-License-Identifier: MIT
#include "core/document/document.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <malloc.h>

using namespace keelson;
using namespace Qt::StringLiterals;

// Figures of a document of 100,000 facts beside those of plain SQLite with the same rows:
//   bench_document [folder]     the folder decides which disk is measured; standard: a temporary one

namespace {

Author ada()
{
    return {Id(1, 1), u"Ada"_s};
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double quantile(QList<double> values, double q)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[qsizetype(q * double(values.size() - 1))];
}

void print(const char *what, const QList<double> &values, const char *unit)
{
    std::printf("%-58s p50 %9.3f  p99 %9.3f  max %9.3f %s  (%lld runs)\n", what, quantile(values, 0.5),
                quantile(values, 0.99), quantile(values, 1), unit, static_cast<long long>(values.size()));
}

/// What this thread has worked, ms: on a busy machine the fairer figure.
double worked()
{
    timespec time;
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Memory in use on the heap, MB.
double inUse()
{
    const struct mallinfo2 info = ::mallinfo2();
    return double(info.uordblks + info.hblkhd) / 1e6;
}

struct Note
{
    Id element;
    Id placement;
};

Id addBoard(Document &document)
{
    Edit edit(u"Add board"_s);
    const Id board = edit.addView(records::board, u"Board"_s);
    document.commit(edit);
    return board;
}

Note addNote(Edit &edit, Id board, int i)
{
    const Id id = edit.add(kinds::domainEvent, u"Order %1 was placed"_s.arg(i));
    edit.set(id, properties::description, u"What happened when order %1 came in"_s.arg(i));
    const QPointF position(i % 100 * 140.0, i / 100 * 100.0);
    return {id, edit.place(board, records::board, id, position)};
}

/// About `facts` facts as a workshop leaves them: a note a change, then moves.
QList<Note> fill(Document &document, int facts)
{
    QList<Note> notes;
    const Id board = addBoard(document);
    int made = 2;
    while (made < facts * 9 / 10) {
        Edit edit(u"Add note"_s);
        notes.append(addNote(edit, board, int(notes.size())));
        made += int(edit.facts().size());
        document.commit(edit);
    }
    for (int i = 0; made < facts; ++i, ++made) {
        Edit edit(u"Move note"_s);
        edit.set(notes[i % notes.size()].placement, properties::position, QPointF(i, -i));
        document.commit(edit);
    }
    return notes;
}

void measureOpen(const QString &path, Document::Access access, const char *what)
{
    QList<double> times;
    QList<double> work;
    for (int i = 0; i < 9; ++i) {
        QElapsedTimer timer;
        timer.start();
        const double before = worked();
        const auto document = Document::open(path, ada(), access);
        times.append(milliseconds(timer));
        work.append(worked() - before);
        if (!document)
            std::printf("%s\n", qPrintable(document.error().text()));
    }
    print(what, times, "ms");
    print("  work of the calling thread alone", work, "ms");
}

/// The least any program pays for those rows: a table scan, and a row to read.
void measurePlainRead(const QString &path)
{
    QList<double> times;
    for (int i = 0; i < 9; ++i) {
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
    print("  baseline: plain SQLite reads the same rows", times, "ms");
}

void measureCommits(Document &document, const QList<Note> &notes)
{
    QList<double> calls;
    QList<double> durable;
    for (int i = 0; i < 1000; ++i) {
        Edit edit(u"Move note"_s);
        edit.set(notes[i * 7 % notes.size()].placement, properties::position, QPointF(i, i + 0.5));
        QElapsedTimer timer;
        timer.start();
        document.commit(edit);
        calls.append(milliseconds(timer));
        if (const auto flushed = document.flush(); !flushed)
            std::printf("%s\n", qPrintable(flushed.error().text()));
        durable.append(milliseconds(timer));
    }
    print("commit of a move, time of the call (GUI thread)", calls, "ms");
    print("commit of a move, until durable (writer)", durable, "ms");
    const Model held = document.model();
    calls.clear();
    for (int i = 0; i < 200; ++i) {
        const Model copy = document.model(); // As a lens or worker that keeps the model does.
        Edit edit(u"Move note"_s);
        edit.set(notes[i * 11 % notes.size()].placement, properties::position, QPointF(i, i + 0.75));
        QElapsedTimer timer;
        timer.start();
        document.commit(edit);
        calls.append(milliseconds(timer));
    }
    print("  the same while somebody holds a copy of the model", calls, "ms");
}

void measureGestures(Document &document, const QList<Note> &notes)
{
    QList<double> adds;
    QList<double> undos;
    for (int i = 0; i < 200; ++i) {
        Edit edit(u"Add note"_s);
        addNote(edit, document.model().viewsOfKind(records::board).first()->id, 100000 + i);
        QElapsedTimer timer;
        timer.start();
        document.commit(edit);
        adds.append(milliseconds(timer));
        timer.restart();
        document.undo();
        undos.append(milliseconds(timer));
    }
    print("commit of a new note, call", adds, "ms");
    print("undo of a new note, call", undos, "ms");
    Edit edit(u"Move 500 notes"_s);
    for (int i = 0; i < 500; ++i)
        edit.set(notes[i].placement, properties::position, QPointF(i, -7));
    QElapsedTimer timer;
    timer.start();
    document.commit(edit);
    print("commit of a drag of 500 notes, call", {milliseconds(timer)}, "ms");
    timer.restart();
    document.undo();
    print("undo of that drag, call", {milliseconds(timer)}, "ms");
}

/// One row as large as ours a transaction, with the same journal and the same lock.
void measurePlainInsert(const QString &path)
{
    sqlite3 *db = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &db);
    sqlite3_exec(db, "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL;"
                     "CREATE TABLE change(number INTEGER PRIMARY KEY, body BLOB)", nullptr, nullptr, nullptr);
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(db, "INSERT INTO change(body) VALUES(zeroblob(160))", -1, &statement, nullptr);
    QList<double> times;
    for (int i = 0; i < 1000; ++i) {
        QElapsedTimer timer;
        timer.start();
        sqlite3_step(statement);
        sqlite3_reset(statement);
        times.append(milliseconds(timer));
    }
    sqlite3_finalize(statement);
    sqlite3_close(db);
    print("  baseline: plain SQLite insert of such a row, durable", times, "ms");
}

void measureNormalise(const Document &document)
{
    QList<double> times;
    for (int i = 0; i < 9; ++i) {
        const double before = worked();
        const Normalised normalised = normalise(document.facts());
        times.append(worked() - before);
    }
    print("normalise of everything, work", times, "ms");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QTemporaryDir temporary;
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : temporary.path();
    const QString path = folder + u"/bench.keelson"_s;
    QFile::remove(path);
    QList<Note> notes;
    {
        auto document = Document::create(path, ada());
        if (!document) {
            std::printf("%s\n", qPrintable(document.error().text()));
            return 4;
        }
        QElapsedTimer timer;
        timer.start();
        notes = fill(**document, 100000);
        std::printf("filled: %lld changes, %lld notes, %.0f ms\n",
                    static_cast<long long>((*document)->changes().size()), static_cast<long long>(notes.size()),
                    milliseconds(timer));
    }
    std::printf("file: %.2f MB\n", double(QFileInfo(path).size()) / 1e6);
    measureOpen(path, Document::Access::Write, "open 100,000 facts for writing");
    measureOpen(path, Document::Access::ReadOnly, "open 100,000 facts for reading");
    measurePlainRead(path);
    const double empty = inUse();
    auto document = Document::open(path, ada());
    std::printf("memory of the open document: %.1f MB of heap\n", inUse() - empty);
    measureNormalise(**document);
    measureCommits(**document, notes);
    measureGestures(**document, notes);
    measurePlainInsert(folder + u"/plain.db"_s);
    return 0;
}
