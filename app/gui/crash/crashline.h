// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <ctime>

namespace keelson {

/// A line in the making, for a signal handler: allocates nothing, calls nothing that may not be called there.
/// What does not fit is left out.
class CrashLine
{
public:
    CrashLine &text(const char *text) noexcept;
    /// Decimal, filled up to `width` at the left.
    CrashLine &number(std::int64_t number, int width = 0, char fill = ' ') noexcept;
    CrashLine &hex(std::uintptr_t number) noexcept;
    /// For people: "2026-01-31 23:59:59 UTC".
    CrashLine &time(std::time_t utc) noexcept;
    /// For names, which then sort by time: "20260131T235959Z".
    CrashLine &stamp(std::time_t utc) noexcept;

    const char *data() const noexcept { return m_text.data(); }  ///< Ends with 0.
    /// Writes it and begins anew. A file that does not take it is not our concern any more.
    void writeTo(int file) noexcept;

private:
    void sign(char sign) noexcept;
    void moment(std::time_t utc, const char *inDate, const char *between, const char *inTime) noexcept;

    std::array<char, 4096> m_text{};
    std::size_t m_size = 0;
};

} // namespace keelson
