// SPDX-License-Identifier: MIT
#include "app/gui/crash/crashhandler.h"

#include "app/gui/crash/crashline.h"
#include "app/gui/crash/crashsignal.h"
#include "app/gui/crash/crashstack.h"
#include "app/gui/crash/trail.h"

#include <QDir>
#include <QFile>

#include <array>
#include <atomic>
#include <climits>
#include <csignal>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

// std::terminate() and qFatal() end in SIGABRT.
constexpr std::array deadly{SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT};
// A handler that hangs is worse than none: s until the process ends without the rest of its report.
constexpr unsigned patience = 10;

/// What the handler needs. A signal handler is given nothing but a number, so this has to stand somewhere.
struct Prepared
{
    std::array<char, PATH_MAX> folder{};  ///< Ends with "/"; empty when there is none.
    std::array<char, 128> program{};
    const Trail *trail = nullptr;
    std::array<struct sigaction, deadly.size()> before{};
    stack_t stackBefore{};
    std::array<char, 128 * 1024> stack{};  ///< The handler's own: the other may be full.
};

Prepared prepared;
std::atomic_flag crashed;
volatile std::sig_atomic_t crash = 0;

/// Ends the process as if nobody had listened.
[[noreturn]] void end(int signal) noexcept
{
    struct sigaction standard = {};
    standard.sa_handler = SIG_DFL;
    ::sigaction(signal, &standard, nullptr);
    sigset_t only;
    ::sigemptyset(&only);
    ::sigaddset(&only, signal);
    ::pthread_sigmask(SIG_UNBLOCK, &only, nullptr);
    ::raise(signal);
    ::_exit(128 + signal);
}

void giveUp(int) noexcept
{
    end(crash);
}

void limitTime() noexcept
{
    struct sigaction action = {};
    action.sa_handler = giveUp;
    ::sigaction(SIGALRM, &action, nullptr);
    sigset_t only;
    ::sigemptyset(&only);
    ::sigaddset(&only, SIGALRM);
    ::pthread_sigmask(SIG_UNBLOCK, &only, nullptr);
    ::alarm(patience);
}

int openReport(std::time_t now) noexcept
{
    CrashLine path;
    path.text(prepared.folder.data()).stamp(now).text("-").number(::getpid()).text(".txt");
    return prepared.folder.front() ? ::open(path.data(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600) : -1;
}

void writeHead(int file, std::time_t now, const siginfo_t &info, const CrashPlace &place) noexcept
{
    CrashLine line;
    line.text(prepared.program.data()).text("\nTime    ").time(now).text("\nSignal  ").text(signalName(info.si_signo));
    line.text(": ").text(signalCause(info, place)).text("\nThread  ");
    char name[16] = {};
    ::prctl(PR_GET_NAME, name);
    line.text(::syscall(SYS_gettid) == ::getpid() ? "the main one" : name).text("\n\n").writeTo(file);
}

void writeTrail(int file, const Trail &trail) noexcept
{
    CrashLine line;
    line.text("Last things done, the latest last, in seconds before the end. Names are left out.\n");
    line.text(trail.size() == 0 ? "       none\n" : "").writeTo(file);
    const qint64 now = Trail::now();
    for (int i = 0; i < trail.size(); ++i) {
        const Trail::Note &note = trail.at(i);
        const qint64 age = (now - note.when) / 1'000'000;
        line.number(age / 1000, 8).text(".").number(age % 1000, 3, '0').text("  ").text(note.text.data()).text("\n");
        line.writeTo(file);
    }
}

void writeStackOf(int file, const CrashPlace &place) noexcept
{
    CrashLine line;
    line.text("\nStack, the innermost first. File and line: addr2line -Cfe <module> <offset>\n").writeTo(file);
    writeStack(file, place);
}

void handle(int signal, siginfo_t *info, void *context) noexcept
{
    // A second thread that crashes meanwhile waits for the end.
    while (crashed.test_and_set())
        ::pause();
    crash = signal;
    limitTime();
    std::timespec now{};
    ::clock_gettime(CLOCK_REALTIME, &now);
    if (const int file = openReport(now.tv_sec); file >= 0) {
        const CrashPlace place = crashPlace(context);
        // What is surest to succeed comes first.
        writeHead(file, now.tv_sec, *info, place);
        writeTrail(file, *prepared.trail);
        writeStackOf(file, place);
        ::close(file);
    }
    end(signal);
}

template<std::size_t size>
void keep(std::array<char, size> &place, const QByteArray &text)
{
    place.fill(0);
    if (text.size() < qsizetype(size))
        std::copy(text.begin(), text.end(), place.begin());
}

void makePrivate(const QString &folder)
{
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

CrashHandler::CrashHandler(const QString &folder, const QString &program, const Trail &trail)
{
    makePrivate(folder);
    keep(prepared.folder, QFile::encodeName(folder + u'/'));
    keep(prepared.program, (program + ", Qt "_L1 + QString::fromLatin1(qVersion())).toUtf8());
    prepared.trail = &trail;
    prepareStack();

    stack_t stack{};
    stack.ss_sp = prepared.stack.data();
    stack.ss_size = prepared.stack.size();
    ::sigaltstack(&stack, &prepared.stackBefore);
    struct sigaction action = {};
    action.sa_sigaction = handle;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    // A crash of the handler ends the process.
    for (const int signal : deadly)
        ::sigaddset(&action.sa_mask, signal);
    for (std::size_t i = 0; i < deadly.size(); ++i)
        ::sigaction(deadly[i], &action, &prepared.before[i]);
}

CrashHandler::~CrashHandler()
{
    for (std::size_t i = 0; i < deadly.size(); ++i)
        ::sigaction(deadly[i], &prepared.before[i], nullptr);
    ::sigaltstack(&prepared.stackBefore, nullptr);
    prepared.trail = nullptr;
}

} // namespace keelson
