// SPDX-License-Identifier: MIT
#pragma once

#include <csignal>
#include <cstdint>

// What a signal says of a crash. All of it may be called in a signal handler.

namespace keelson {

/// Where the thread was; 0 where this machine's registers are not known.
struct CrashPlace
{
    std::uintptr_t instruction = 0;
    std::uintptr_t stack = 0;
};

CrashPlace crashPlace(const void *context) noexcept;

/// "SIGSEGV".
const char *signalName(int signal) noexcept;
/// Why it was sent, in a few words, such as "null address"; never the address, which says nothing to anybody else.
const char *signalCause(const siginfo_t &info, const CrashPlace &place) noexcept;

} // namespace keelson
