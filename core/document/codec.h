// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/change.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace keelson {

struct RawFact;

/// Shares equal property names between facts: a document has thousands of facts and dozens of names.
class Interner
{
public:
    QString text(QByteArrayView utf8, bool &ok);

private:
    QHash<QByteArray, QString> m_texts;
};

/// Facts in the order they have in the file.
void sortFacts(QList<Fact> &facts);

/// Body of a change of the document: everything but its stamp, in the one form such a change has,
/// with fresh salts.
QByteArray encodeBody(const Change &change, Id document);

/// The change a body holds, or nothing when a single byte is not as `encodeBody` writes it.
/// Looks at nothing outside of `body`, whatever it holds. What was purged comes back as null.
std::optional<Change> decodeBody(const Stamp &stamp, QByteArrayView body, Interner &interner);

/// As much of author, time and label as a body that may be damaged still tells.
Change decodeHeader(const Stamp &stamp, QByteArrayView body);

/// The value of a fact, null when it was purged. `ok` becomes false when it is none that can be stored.
Value decodeValue(const RawFact &fact, bool &ok);

/// The same of a value with its type in front.
Value decodeValue(QByteArrayView encoded, bool &ok);

/// A value as it stands in a body, with its type in front.
void addValue(QByteArray &bytes, const Value &value);
/// Unsigned LEB128 in its shortest form.
void addNumber(QByteArray &bytes, quint64 number);
void addText(QByteArray &bytes, const QString &text);

} // namespace keelson
