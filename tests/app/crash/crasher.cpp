// SPDX-License-Identifier: MIT
// crasher <folder> <way> <secret>: works a little on a document full of the secret, then crashes.
#include "app/gui/crash/crashhandler.h"
#include "app/gui/crash/trail.h"
#include "app/gui/crash/trailkeeper.h"
#include "app/gui/workspace.h"
#include "core/document/edit.h"

#include <QAction>
#include <QApplication>
#include <QTemporaryDir>

#include <array>
#include <csignal>
#include <exception>
#include <sys/resource.h>
#include <thread>
#include <vector>

using namespace keelson;
using namespace Qt::Literals::StringLiterals;

// Outside of any namespace and never inlined, so that the test finds them in the stack by name.
[[gnu::noinline]] void writeToNull()
{
    volatile int *volatile nowhere = nullptr;
    *nowhere = 1;
}

[[gnu::noinline]] void writeToNullInThreads(int count)
{
    std::vector<std::thread> threads;
    for (int i = 0; i < count; ++i)
        threads.emplace_back(writeToNull);
    for (std::thread &thread : threads)
        thread.join();
}

[[gnu::noinline]] int overflowTheStack(volatile char *caller)
{
    volatile char frame[1024] = {};
    frame[0] = *caller;
    return *caller == 1 ? 0 : overflowTheStack(frame) + frame[0];
}

[[gnu::noinline]] void divideByZero()
{
#ifdef __x86_64__
    volatile int zero = 0;
    zero = 7 / zero;
#else
    std::raise(SIGFPE);  // Elsewhere the processor divides without a word.
#endif
}

[[gnu::noinline]] void callAbort()
{
    std::abort();
}

[[gnu::noinline]] void callTerminate()
{
    std::terminate();
}

[[gnu::noinline]] void callFatal(const QString &secret)
{
    qFatal("%s", qPrintable(secret));
}

[[gnu::noinline]] int raiseSignal(int signal)
{
    return std::raise(signal) + 1;  // Not the last thing it does, or the compiler jumps and leaves no frame.
}

namespace {

void crash(const QString &way, const QString &secret)
{
    if (way == "null"_L1)
        writeToNull();
    else if (way == "thread"_L1)
        writeToNullInThreads(1);
    else if (way == "threads"_L1)
        writeToNullInThreads(2);
    else if (way == "overflow"_L1)
        overflowTheStack(std::array<volatile char, 1>{}.data());
    else if (way == "divide"_L1)
        divideByZero();
    else if (way == "abort"_L1)
        callAbort();
    else if (way == "terminate"_L1)
        callTerminate();
    else if (way == "fatal"_L1)
        callFatal(secret);
    else if (way == "illegal"_L1)
        raiseSignal(SIGILL);
    else if (way == "bus"_L1)
        raiseSignal(SIGBUS);
}

/// 22 changes, an undo, an action.
void work(Workspace &workspace, QAction &action, const QString &secret)
{
    Document &document = *workspace.document();
    for (int step = 1; step <= 22; ++step) {
        Edit edit(u"Step %1 “%2”"_s.arg(step).arg(secret));
        edit.add(kinds::service, u"%1 %2"_s.arg(secret).arg(step));
        document.commit(edit);
    }
    document.undo();
    action.trigger();
}

} // namespace

int main(int argc, char **argv)
{
    const rlimit noDump{0, 0};
    ::setrlimit(RLIMIT_CORE, &noDump);
    QApplication app(argc, argv);
    const QStringList words = QApplication::arguments();
    const QString secret = words.value(3);

    Trail trail;
    const CrashHandler handler(words.value(1), u"Keelson 1.2.3"_s, trail);
    Workspace workspace;
    TrailKeeper keeper(trail, workspace);
    QAction action(secret);
    action.setObjectName(u"tidy"_s);
    keeper.follow({&action});
    QTemporaryDir home;
    auto document = Document::create(home.filePath(secret + u".keelson"_s), {Id::create(), secret});
    if (!document)
        return 1;
    workspace.setDocument(std::move(*document));
    work(workspace, action, secret);
    crash(words.value(2), secret);
    return 0;
}
