// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/model/id.h"

#include <QList>
#include <QString>

namespace keelson {

enum class Severity { Note, Warning, Error };

/// One thing worth a person's attention. Review, importers, migration, normalisation, generation
/// and flow all speak it, and one view shows them all.
struct KEELSON_CORE Finding
{
    Severity severity = Severity::Warning;
    QString rule;        ///< Stable English id such as "document.containment-cycle"; never shown alone.
    QString message;     ///< Translated sentence.
    QList<Id> elements;  ///< Where; the first is the one to select.
    QString place;       ///< Where, for findings without an element: file, line, path. May be empty.
    QString fix;         ///< Id of the quick fix that applies to it; empty when there is none.

    /// The same for the same fact in every run: what a person accepts when accepting a finding.
    QString identity() const;

    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace keelson
