// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"

#include <QSet>
#include <QString>
#include <QStringView>

// Every name a person gives becomes a file name, a resource name and an identifier here, whatever it
// is: total, deterministic, and never longer or stranger than any of the targets allows.

namespace keelson::scaffold {

/// 1 to 40 of a-z, 0-9 and single hyphens, beginning with a letter: "Order Submitted" and
/// "OrderSubmitted" -> "order-submitted". A name that loses letters on the way (another script, too
/// long) ends in a short hash of itself, so that it stays apart from others and the same for ever.
KEELSON_CORE QString kebab(QStringView name);

/// Identifiers of a kebab name: "order-submitted" -> "OrderSubmitted", "orderSubmitted".
KEELSON_CORE QString pascal(QStringView kebab);
KEELSON_CORE QString camel(QStringView kebab);

/// `text` when it has at most `longest` characters, else its beginning and a short hash of it.
KEELSON_CORE QString limited(const QString &text, qsizetype longest);

/// Words that cannot be a TypeScript identifier, or would hide one that generated code uses.
KEELSON_CORE bool isReservedWord(QStringView word);
/// Names of devices on Windows, with or without an ending: "con", "nul.txt".
KEELSON_CORE bool isReservedFileName(QStringView name);

/// A scope in which every name is given once. Who asks first keeps the plain form; the next gets "-2".
class KEELSON_CORE NameScope
{
public:
    /// `kind` is appended to a name that is reserved: "index" -> "index-event".
    explicit NameScope(QString kind, QSet<QString> reserved = {});
    QString take(QStringView name);

private:
    bool isReserved(const QString &name) const;

    QString m_kind;
    QSet<QString> m_reserved;
    QSet<QString> m_taken;
};

} // namespace keelson::scaffold
