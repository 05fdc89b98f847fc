// SPDX-License-Identifier: MIT
#include "app/gui/crash/crashline.h"

#include <cerrno>
#include <chrono>
#include <unistd.h>

namespace keelson {

void CrashLine::sign(char sign) noexcept
{
    if (m_size + 1 < m_text.size()) {
        m_text[m_size++] = sign;
        m_text[m_size] = 0;
    }
}

CrashLine &CrashLine::text(const char *text) noexcept
{
    for (; text && *text; ++text)
        sign(*text);
    return *this;
}

CrashLine &CrashLine::number(std::int64_t number, int width, char fill) noexcept
{
    std::array<char, 20> digits{};
    int count = 0;
    auto rest = number < 0 ? 0 - std::uint64_t(number) : std::uint64_t(number);
    do {
        digits[std::size_t(count++)] = char('0' + rest % 10);
        rest /= 10;
    } while (rest > 0);
    for (int i = count + (number < 0); i < width; ++i)
        sign(fill);
    if (number < 0)
        sign('-');
    while (count > 0)
        sign(digits[std::size_t(--count)]);
    return *this;
}

CrashLine &CrashLine::hex(std::uintptr_t number) noexcept
{
    int shift = int(sizeof number) * 8 - 4;
    while (shift > 0 && (number >> shift) == 0)
        shift -= 4;
    text("0x");
    for (; shift >= 0; shift -= 4)
        sign("0123456789abcdef"[(number >> shift) & 0xf]);
    return *this;
}

CrashLine &CrashLine::time(std::time_t utc) noexcept
{
    moment(utc, "-", " ", ":");
    return text(" UTC");
}

CrashLine &CrashLine::stamp(std::time_t utc) noexcept
{
    moment(utc, "", "T", "");
    return text("Z");
}

// gmtime() is not for signal handlers.
void CrashLine::moment(std::time_t utc, const char *inDate, const char *between, const char *inTime) noexcept
{
    using namespace std::chrono;
    const sys_seconds since{seconds(utc)};
    const auto midnight = floor<days>(since);
    const year_month_day date(midnight);
    const hh_mm_ss clock(since - midnight);
    number(int(date.year()), 4, '0').text(inDate).number(unsigned(date.month()), 2, '0');
    text(inDate).number(unsigned(date.day()), 2, '0').text(between);
    number(clock.hours().count(), 2, '0').text(inTime).number(clock.minutes().count(), 2, '0');
    text(inTime).number(clock.seconds().count(), 2, '0');
}

void CrashLine::writeTo(int file) noexcept
{
    for (std::size_t done = 0; done < m_size;) {
        const ssize_t written = ::write(file, m_text.data() + done, m_size - done);
        if (written > 0)
            done += std::size_t(written);
        else if (written == 0 || errno != EINTR)
            break;
    }
    m_size = 0;
    m_text[0] = 0;
}

} // namespace keelson
