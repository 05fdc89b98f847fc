// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/change.h"
#include "core/result.h"

#include <boost/json/value.hpp>

#include <initializer_list>

namespace keelson::json {

QString text(boost::json::string_view utf8);

/// Where we are in a text, written out ("records[3].name") only when something is refused.
struct Path
{
    const Path *outer = nullptr;
    boost::json::string_view key = {};
    qsizetype index = -1;

    Path at(boost::json::string_view inner) const { return {this, inner, -1}; }
    Path at(qsizetype inner) const { return {this, {}, inner}; }
    QString toString() const;
};

/// A member of an object and where to put it.
struct Field
{
    boost::json::string_view key;
    const boost::json::value **out;
};

/// Takes JSON values as ids, stamps and the like, or refuses them by their path. The first refusal
/// stands in `error`; whoever gets a false or a null passes it on.
class ValueReader
{
public:
    const Error &error() const { return m_error; }
    bool refuse(const Path &where, const QString &what);

    const boost::json::object *object(const boost::json::value &in, const Path &where);
    const boost::json::array *array(const boost::json::value &in, const Path &where);
    const boost::json::array *array(const boost::json::value &in, const Path &where, size_t size, const QString &expected);
    /// The members of an object that has all of `needed`, may have `others` (left null when absent) and nothing else.
    bool fields(const boost::json::value &in, const Path &where, std::initializer_list<Field> needed,
                std::initializer_list<Field> others = {});

    bool read(const boost::json::value &in, const Path &where, QString &out);
    bool read(const boost::json::value &in, const Path &where, qint64 &out);
    bool read(const boost::json::value &in, const Path &where, Id &out);
    bool read(const boost::json::value &in, const Path &where, Stamp &out);
    bool read(const boost::json::value &in, const Path &where, Author &out);
    bool read(const boost::json::value &in, const Path &where, Value &out);
    bool readRecord(const boost::json::value &in, const Path &where, Id &out);
    bool checkProperty(const QString &name, const Path &where);

private:
    bool readTagged(const boost::json::object &in, const Path &where, Value &out);

    Error m_error;
};

} // namespace keelson::json
