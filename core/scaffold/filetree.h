// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/id.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace keelson {

/// Whose a generated file is from its second generation on.
enum class Ownership {
    Managed,  ///< Keelson's: merged three-way with what the person wrote into it.
    Seeded,   ///< The person's once it is written; later generations only offer.
};

struct GeneratedFile
{
    QByteArray bytes;       ///< UTF-8, LF.
    Ownership ownership = Ownership::Managed;
    QList<Id> origins;      ///< Elements it says something of.
    bool executable = false;

    friend bool operator==(const GeneratedFile &, const GeneratedFile &) = default;
};

/// Files as a value, by path relative to the target with '/' between; sorted, so that equal models
/// give equal trees. Paths are checked when written: no "..", nothing absolute, nothing reserved.
using FileTree = QMap<QString, GeneratedFile>;

} // namespace keelson
