// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace keelson::cli {

/// True when the file holds the text: in its bytes, as UTF-8 or UTF-16 and in small or capital letters, or
/// in the history of the document it is. No document that is open in this program may be asked about: closing the
/// file again would give up its lock.
bool holds(const QString &path, const QString &text);

/// Files that what is done to the document does not reach, and that hold the text: documents beside it, what is left
/// of their saving, and what this computer keeps for the person.
QStringList remainsOf(const QString &text, const QString &document);

} // namespace keelson::cli
