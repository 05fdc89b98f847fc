// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>
#include <atomic>

namespace keelson {

/// The last things the person did, in memory of a fixed size that a signal handler may read at any moment.
/// Written by one thread, the GUI's.
class Trail
{
public:
    static constexpr int kept = 20;
    static constexpr int longest = 96;  ///< Bytes of a note; what is longer is cut off.

    struct Note
    {
        qint64 when = 0;  ///< ns of the monotonic clock.
        std::array<char, longest + 1> text{};  ///< UTF-8 on one line, ends with 0.
    };

    /// `what` must not hold anything that somebody typed.
    void note(const QString &what);

    /// How many can be read, at most `kept`. Safe in a signal handler, as is `at`.
    int size() const noexcept;
    /// 0 is the oldest.
    const Note &at(int index) const noexcept;
    /// ns of the clock of `Note::when`.
    static qint64 now() noexcept;

private:
    // More room than is read, so that the note being written is never one that is read.
    static constexpr quint32 room = 32;

    std::array<Note, room> m_notes;
    std::atomic<quint32> m_count = 0;
};

} // namespace keelson
