// SPDX-License-Identifier: MIT
#pragma once

#include "recording.h"

#include <QRandomGenerator>

namespace keelson::tests {

/// The files of a folder as a power cut leaves them.
using Image = QMap<QString, QByteArray>;

/// Decides what becomes of what was not synced when the power went.
class Fates
{
public:
    enum class Kind { AllKept, AllLost, Mixed };
    enum class OfWrite { Kept, Lost, Torn };

    Fates(Kind kind, quint32 seed);

    bool keeps();
    OfWrite ofWrite();
    bool keepsSector() { return m_random.bounded(2) == 0; }

private:
    Kind m_kind;
    QRandomGenerator m_random;
    int m_kept; ///< Percent.
};

/// A disk with a cache that it empties when it likes and in any order. What a power cut may do to it:
/// - What a file held when it was last synced is there.
/// - Each later write is kept, lost or torn on its own: of a torn one any of its 512-byte sectors are kept. So a later
///   write may be there while an earlier one is not. A write that was lost or torn may still have made the file
///   longer; what is new in it is zero then, as file systems promise.
/// - Each later truncation is kept or lost, in order with the writes.
/// - Names that were made, changed or deleted since the folder was last synced are kept or lost each on its own. A
///   rename is one change: no power cut leaves both names or none.
/// What did not come to be through SQLite's VFS is taken to be written, but its name may still be lost.
class Disk
{
public:
    void take(const Event &event);
    Image afterPowerCut(Fates fates) const;

private:
    struct File
    {
        QByteArray synced;
        QList<std::variant<Written, Resized>> pending;
    };
    static QByteArray contentAfter(const File &file, Fates &fates);

    QHash<int, File> m_files;
    QMap<QString, int> m_synced;
    QList<Named> m_pending;
};

} // namespace keelson::tests
