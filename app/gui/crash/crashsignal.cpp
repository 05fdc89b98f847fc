// SPDX-License-Identifier: MIT
#include "app/gui/crash/crashsignal.h"

#include <ucontext.h>
#include <unistd.h>

namespace keelson {

namespace {

constexpr std::uintptr_t page = 4096;
// A frame may be large: how far beyond the stack pointer a stack that has run out is touched.
constexpr std::uintptr_t largestFrame = 64 * 1024;

bool isNear(std::uintptr_t a, std::uintptr_t b)
{
    return (a > b ? a - b : b - a) < largestFrame;
}

const char *memoryCause(const siginfo_t &info, const CrashPlace &place)
{
    const auto address = reinterpret_cast<std::uintptr_t>(info.si_addr);
    // The processor does not tell addresses that can never be: they look like 0.
    if (info.si_code != SEGV_MAPERR && info.si_code != SEGV_ACCERR)
        return "impossible address";
    if (address < page)
        return "null address";
    if (place.stack != 0 && isNear(address, place.stack))
        return "stack overflow";
    return info.si_code == SEGV_MAPERR ? "address not mapped" : "access not permitted";
}

} // namespace

CrashPlace crashPlace(const void *context) noexcept
{
    [[maybe_unused]] const auto &machine = static_cast<const ucontext_t *>(context)->uc_mcontext;
#if defined(__x86_64__)
    return {std::uintptr_t(machine.gregs[REG_RIP]), std::uintptr_t(machine.gregs[REG_RSP])};
#elif defined(__aarch64__)
    return {machine.pc, machine.sp};
#else
    return {};
#endif
}

const char *signalName(int signal) noexcept
{
    switch (signal) {
    case SIGSEGV: return "SIGSEGV";
    case SIGBUS: return "SIGBUS";
    case SIGILL: return "SIGILL";
    case SIGFPE: return "SIGFPE";
    case SIGABRT: return "SIGABRT";
    default: return "another signal";
    }
}

const char *signalCause(const siginfo_t &info, const CrashPlace &place) noexcept
{
    // Not by the processor, but by kill() and its like.
    if (info.si_code <= 0)
        return info.si_pid == ::getpid() ? "raised by the program" : "sent by another program";
    switch (info.si_signo) {
    case SIGSEGV: return memoryCause(info, place);
    case SIGBUS: return info.si_code == BUS_ADRALN ? "address not aligned" : "memory not there";
    case SIGFPE: return info.si_code == FPE_INTDIV ? "integer divided by zero" : "arithmetic";
    default: return "illegal instruction";
    }
}

} // namespace keelson
