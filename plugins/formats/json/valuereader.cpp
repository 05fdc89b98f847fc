// SPDX-License-Identifier: MIT
#include "plugins/formats/json/valuereader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace keelson::json {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::json::ValueReader)
};

using boost::json::string_view;
using boost::json::value;

constexpr double largestExact = 9007199254740991.0;  // 2^53 - 1: beyond it doubles skip integers.
constexpr quint64 highestCounter = quint64(1) << 40; // A document passes over changes that run further ahead of its own.
constexpr string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr qsizetype propertyNameAtMost = 256;
constexpr qsizetype textAtMost = qsizetype(1) << 20;

bool isIn(string_view key, std::initializer_list<Field> fields)
{
    return std::any_of(fields.begin(), fields.end(), [&](const Field &field) { return field.key == key; });
}

} // namespace

QString text(string_view utf8)
{
    const QString read = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    return utf8.starts_with(byteOrderMark) ? QChar(QChar::ByteOrderMark) + read : read; // Qt drops it, but here it is content.
}

QString Path::toString() const
{
    if (!outer)
        return {};
    const QString before = outer->toString();
    if (index >= 0)
        return before + u'[' + QString::number(index) + u']';
    return before.isEmpty() ? text(key) : before + u'.' + text(key);
}

bool ValueReader::refuse(const Path &where, const QString &what)
{
    m_error = {Error::Kind::BadInput, what, where.toString(), Tr::tr("Nothing was imported.")};
    return false;
}

const boost::json::object *ValueReader::object(const value &in, const Path &where)
{
    if (const boost::json::object *found = in.if_object())
        return found;
    refuse(where, Tr::tr("An object is expected here."));
    return nullptr;
}

const boost::json::array *ValueReader::array(const value &in, const Path &where)
{
    if (const boost::json::array *found = in.if_array())
        return found;
    refuse(where, Tr::tr("An array is expected here."));
    return nullptr;
}

const boost::json::array *ValueReader::array(const value &in, const Path &where, size_t size, const QString &expected)
{
    const boost::json::array *found = array(in, where);
    if (!found || found->size() == size)
        return found;
    refuse(where, expected);
    return nullptr;
}

bool ValueReader::fields(const value &in, const Path &where, std::initializer_list<Field> needed,
                         std::initializer_list<Field> others)
{
    const boost::json::object *members = object(in, where);
    if (!members)
        return false;
    for (const auto &member : *members) {
        if (!isIn(member.key(), needed) && !isIn(member.key(), others))
            return refuse(where.at(member.key()), Tr::tr("This is unknown here."));
    }
    for (const Field &field : needed) {
        *field.out = members->if_contains(field.key);
        if (!*field.out)
            return refuse(where.at(field.key), Tr::tr("This is missing."));
    }
    for (const Field &field : others)
        *field.out = members->if_contains(field.key);
    return true;
}

bool ValueReader::read(const value &in, const Path &where, QString &out)
{
    const boost::json::string *found = in.if_string();
    if (!found)
        return refuse(where, Tr::tr("A text is expected here."));
    out = text(*found);
    return out.size() <= textAtMost || refuse(where, Tr::tr("The text is longer than %1 characters.").arg(textAtMost));
}

bool ValueReader::read(const value &in, const Path &where, qint64 &out)
{
    const double *found = in.if_double();
    if (!found || std::trunc(*found) != *found || std::fabs(*found) > largestExact)
        return refuse(where, Tr::tr("A whole number is expected here."));
    out = qint64(*found);
    return true;
}

bool ValueReader::read(const value &in, const Path &where, Id &out)
{
    QString digits;
    if (!read(in, where, digits))
        return false;
    const std::optional<Id> id = Id::fromString(digits);
    if (!id)
        return refuse(where, Tr::tr("An id of 32 hexadecimal digits is expected here."));
    out = *id;
    return true;
}

bool ValueReader::readRecord(const value &in, const Path &where, Id &out)
{
    return read(in, where, out) && (!out.isNull() || refuse(where, Tr::tr("No record has the id 0.")));
}

bool ValueReader::read(const value &in, const Path &where, Stamp &out)
{
    QString written;
    if (!read(in, where, written))
        return false;
    const qsizetype at = qMax(written.indexOf(u'@'), qsizetype(0));
    const std::optional<Id> replica = Id::fromString(QStringView(written).mid(at + 1));
    bool isNumber = false;
    const quint64 counter = QStringView(written).left(at).toULongLong(&isNumber);
    if (!isNumber || counter == 0 || counter > highestCounter || !replica || replica->isNull())
        return refuse(where, Tr::tr("A stamp is expected here: a counter, @ and the id of a replica."));
    out = {counter, *replica};
    return true;
}

bool ValueReader::read(const value &in, const Path &where, Author &out)
{
    const value *id = nullptr;
    const value *name = nullptr;
    return fields(in, where, {{"id", &id}, {"name", &name}}) && read(*id, where.at("id"), out.id)
        && read(*name, where.at("name"), out.name);
}

bool ValueReader::readTagged(const boost::json::object &in, const Path &where, Value &out)
{
    const string_view tag = in.size() == 1 ? in.begin()->key() : string_view();
    if (tag != "id" && tag != "point" && tag != "size")
        return refuse(where, Tr::tr("One of \"id\", \"point\" and \"size\" is expected here."));
    const value &inner = in.begin()->value();
    if (tag == "id") {
        Id id;
        const bool isId = read(inner, where.at(tag), id);
        out = id;
        return isId;
    }
    const QString expected = Tr::tr("Two numbers are expected here.");
    const boost::json::array *pair = array(inner, where.at(tag), 2, expected);
    if (!pair)
        return false;
    const double *first = (*pair)[0].if_double();
    const double *second = (*pair)[1].if_double();
    if (!first || !second)
        return refuse(where.at(tag), expected);
    if (tag == "point")
        out = QPointF(*first, *second);
    else
        out = QSizeF(*first, *second);
    return true;
}

bool ValueReader::read(const value &in, const Path &where, Value &out)
{
    if (const boost::json::object *tagged = in.if_object())
        return readTagged(*tagged, where, out);
    if (in.is_null()) {
        out = std::monostate();
    } else if (in.is_bool()) {
        out = in.get_bool();
    } else if (in.is_double()) {
        out = in.get_double();
    } else {
        QString written;
        if (!read(in, where, written))
            return false;
        out = written;
    }
    return true;
}

bool ValueReader::checkProperty(const QString &name, const Path &where)
{
    return (!name.isEmpty() && name.size() <= propertyNameAtMost)
        || refuse(where, Tr::tr("The name of a property has 1 to %1 characters.").arg(propertyNameAtMost));
}

} // namespace keelson::json
