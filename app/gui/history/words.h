// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/log.h"
#include "core/document/normalise.h"
#include "core/model/vocabulary.h"

namespace keelson {

/// What a change is called: its label, or what it took back or put back.
QString headline(const Log &log, qsizetype index);
/// "Today", "Yesterday", or the date.
QString dayText(qint64 when);
QString timeText(qint64 when);    ///< "14:03"
QString momentText(qint64 when);  ///< Day and time, short.

/// The record a place or a part belongs to; any other is its own.
Id bearerOf(const Facts &facts, Id record);
/// How lists call a record: its kind and its name, or what it stands between or belongs to. `facts` know it.
QString recordText(const Facts &facts, Id record);
/// The same without quotation marks and, where it has a name, without its kind: for a label that quotes it.
QString plainText(const Facts &facts, Id record);
/// The name of a record alone, in quotation marks; its kind when it has none.
QString nameText(const Facts &facts, Id record);
/// A value as a person reads it, on one line. `property` may be null.
QString valueText(const Facts &facts, const Property *property, const Value &value);
/// What a property of a record is called.
QString propertyText(const Cells &record, const QString &id);
/// The property of a record of that kind; null for one this version does not know.
const Property *propertyOf(const Cells &record, const QString &id);

} // namespace keelson
