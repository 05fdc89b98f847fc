// SPDX-License-Identifier: MIT
#include "tests/core/scaffold/trees.h"

#include <QTemporaryDir>

#include <csignal>
#include <functional>
#include <optional>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace keelson;
using namespace trees;

namespace {

/// Runs `work` in a child and kills it when it enters its system call number `last`. False when it
/// ended before that; nothing when children cannot be traced here.
std::optional<bool> killedAtCall(int last, const std::function<void()> &work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
        ::raise(SIGSTOP);
        work();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    // Each call stops twice: on its way in and on its way out.
    for (int stops = 0; stops < 2 * last && WIFSTOPPED(status); ++stops) {
        if (::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr) < 0) {
            ::kill(child, SIGKILL);
            ::waitpid(child, &status, 0);
            return std::nullopt;
        }
        ::waitpid(child, &status, 0);
    }
    const bool alive = WIFSTOPPED(status);
    ::kill(child, SIGKILL);
    if (alive)
        ::waitpid(child, &status, 0);
    return alive;
}

} // namespace

/// A writing process is killed at every system call it makes; a program of its own, for where tracing
/// is forbidden this test is skipped as a whole.
class tst_WriterKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void killedMidwayLeavesOldOrNew_data();
    void killedMidwayLeavesOldOrNew();

private:
    QScopedPointer<QTemporaryDir> m_folder;
};

void tst_WriterKilled::init()
{
    // In memory where there is such a place: hundreds of synced writings would wait for a disk.
    const QString memory = u"/dev/shm"_s;
    m_folder.reset(QFileInfo(memory).isWritable() ? new QTemporaryDir(memory + u"/keelson-XXXXXX"_s) : new QTemporaryDir);
    QVERIFY(m_folder->isValid());
}

void tst_WriterKilled::killedMidwayLeavesOldOrNew_data()
{
    QTest::addColumn<bool>("fresh");
    QTest::newRow("first generation") << true;
    QTest::newRow("second generation") << false;
}

void tst_WriterKilled::killedMidwayLeavesOldOrNew()
{
    QFETCH(bool, fresh);
    const QString before = m_folder->filePath(u"before"_s);
    if (!fresh) {
        QVERIFY(generated(first(), before));
        put(before + u"/src/deep/a.ts"_s, "mine\n");
    }
    const QString whole = m_folder->filePath(u"whole"_s);
    copyFolder(before, whole);
    QVERIFY(generated(second(), whole));
    const auto untouched = everythingIn(before, true);
    const auto finished = everythingIn(whole, true);

    int olds = 0;
    int news = 0;
    for (int call = 1;; ++call) {
        const QString folder = m_folder->filePath(u"round%1"_s.arg(call));
        const QString place = folder + u"/target"_s;
        QDir().mkpath(folder);
        copyFolder(before, place);
        const auto killed = killedAtCall(call, [&] { (void)generated(second(), place).has_value(); });
        if (!killed) {
            qInfo("KEELSON-SKIPPED: children cannot be traced on this machine");
            QSKIP("children cannot be traced on this machine");
        }
        if (!*killed)
            break;
        // Looking finishes what was committed; what was not is as if it had never begun.
        const auto looked = planned(second(), place);
        QVERIFY2(looked, qPrintable(looked ? QString() : looked.error().text()));
        const auto found = everythingIn(place, true);
        QVERIFY2(found == untouched || found == finished, qPrintable(QStringList(found.keys()).join(u'\n')));
        olds += found == untouched ? 1 : 0;
        news += found == finished ? 1 : 0;
        QVERIFY(generated(second(), place));
        QCOMPARE(everythingIn(place, true), finished);
        const QStringList beside = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        QVERIFY2(beside == QStringList{u"target"_s}, qPrintable(beside.join(u' ')));
        QDir(folder).removeRecursively();
    }
    QVERIFY(olds > 0);
    QVERIFY(news > 0);
    qInfo("killed at each of %d system calls: %d times the old stood, %d times the new", olds + news, olds, news);
}

QTEST_GUILESS_MAIN(tst_WriterKilled)
#include "tst_writer_killed.moc"
