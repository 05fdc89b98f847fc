// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace keelson {

/// Who has a document open for writing. The lock itself is SQLite's; this only gives it a name.
struct Holder
{
    QString person;
    QString program;
    QString host;
    qint64 process = 0;
    QDateTime since;
};

/// A hidden file beside the document that names its holder while the document is open. Losing it, or finding one
/// that a crash has left, does no harm: it is asked only where the lock is taken.
class HolderSign
{
public:
    /// Nothing happens where the folder cannot be written.
    HolderSign(const QString &path, const QString &person);
    ~HolderSign();
    HolderSign(const HolderSign &) = delete;
    HolderSign &operator=(const HolderSign &) = delete;

private:
    QString m_sign;
};

std::optional<Holder> holderOf(const QString &path);
/// That somebody has the document open: who, where and since when, as far as it is known.
Error heldError(const QString &path);

} // namespace keelson
