// SPDX-License-Identifier: MIT
#include "app/gui/crash/trail.h"

#include <algorithm>
#include <ctime>

namespace keelson {

namespace {

/// At most `length` bytes, without a torn character at the end.
QByteArray cut(const QByteArray &utf8, qsizetype length)
{
    if (utf8.size() <= length)
        return utf8;
    while (length > 0 && (utf8.at(length) & 0xc0) == 0x80)
        --length;
    return utf8.first(length);
}

} // namespace

void Trail::note(const QString &what)
{
    const quint32 count = m_count.load(std::memory_order_relaxed);
    Note &note = m_notes.at(count % room);
    const QByteArray text = cut(what.simplified().toUtf8(), longest);
    note.when = now();
    *std::copy(text.begin(), text.end(), note.text.begin()) = 0;
    m_count.store(count + 1, std::memory_order_release);
}

int Trail::size() const noexcept
{
    return int(std::min(m_count.load(std::memory_order_acquire), quint32(kept)));
}

const Trail::Note &Trail::at(int index) const noexcept
{
    const quint32 oldest = m_count.load(std::memory_order_acquire) - quint32(size());
    return m_notes[(oldest + quint32(index)) % room];
}

qint64 Trail::now() noexcept
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace keelson
