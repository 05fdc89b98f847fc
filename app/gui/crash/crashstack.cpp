// SPDX-License-Identifier: MIT
#include "app/gui/crash/crashstack.h"

#include "app/gui/crash/crashline.h"

#include <algorithm>
#include <cstring>
#include <dlfcn.h>
#include <execinfo.h>

namespace keelson {

namespace {

constexpr int deepest = 64;

// The loader knows the program by the word it was started with, which is the person's business.
const void *programBase = nullptr;

const char *moduleName(const Dl_info &module)
{
    if (module.dli_fbase == programBase)
        return "keelson";
    const char *slash = std::strrchr(module.dli_fname, '/');
    return slash ? slash + 1 : module.dli_fname;
}

void writeFrame(int file, int number, std::uintptr_t address)
{
    CrashLine line;
    line.text("#").number(number).text(number < 10 ? "   " : "  ");
    Dl_info module{};
    if (::dladdr(reinterpret_cast<const void *>(address), &module) && module.dli_fname) {
        line.text(moduleName(module)).text(" ").hex(address - reinterpret_cast<std::uintptr_t>(module.dli_fbase));
        line.text(module.dli_sname ? "  " : "").text(module.dli_sname);
    } else {
        line.text("? ").hex(address);
    }
    line.text("\n").writeTo(file);
}

} // namespace

void prepareStack()
{
    Dl_info module{};
    if (::dladdr(reinterpret_cast<const void *>(&prepareStack), &module))
        programBase = module.dli_fbase;
    // The first call loads the unwinder, which allocates.
    void *frame = nullptr;
    ::backtrace(&frame, 1);
}

void writeStack(int file, const CrashPlace &place) noexcept
{
    void *frames[deepest];
    void **const end = frames + ::backtrace(frames, deepest);
    // The handler itself comes first and is of no interest.
    void **const crashed = std::find(frames, end, reinterpret_cast<void *>(place.instruction));
    void **frame = crashed == end ? frames : crashed;
    int number = 0;
    if (crashed == end && place.instruction != 0)
        writeFrame(file, number++, place.instruction);
    for (; frame != end; ++frame, ++number) {
        // Callers are known by where they go on; the call stands before that.
        const auto address = reinterpret_cast<std::uintptr_t>(*frame);
        writeFrame(file, number, frame == crashed ? address : address - 1);
    }
}

} // namespace keelson
