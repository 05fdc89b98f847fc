// SPDX-License-Identifier: MIT
#include "plugins/formats/json/jsontext.h"

#include <QCoreApplication>
#include <QIODevice>

#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/value_stack.hpp>

#include <charconv>
#include <cmath>
#include <string>
#include <unordered_set>
#include <vector>

namespace keelson::json {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::json::Text)
};

using boost::json::error_code;
using boost::json::string_view;

/// Builds the value and refuses what Boost.JSON lets pass: repeated keys and numbers without a double.
class Builder
{
public:
    static constexpr size_t max_object_size = boost::json::object::max_size();
    static constexpr size_t max_array_size = boost::json::array::max_size();
    static constexpr size_t max_key_size = keyBytesAtMost;
    static constexpr size_t max_string_size = textBytesAtMost;

    QString problem;  ///< What we refused, when it was us.

    boost::json::value take() { return m_stack.release(); }

    bool on_document_begin(error_code &) { m_stack.reset(); return true; }
    bool on_document_end(error_code &) { return true; }
    bool on_object_begin(error_code &) { m_keys.emplace_back(); return true; }
    bool on_object_end(size_t size, error_code &)
    {
        m_keys.pop_back();
        m_stack.push_object(size);
        return true;
    }
    bool on_array_begin(error_code &) { return true; }
    bool on_array_end(size_t size, error_code &) { m_stack.push_array(size); return true; }
    bool on_key_part(string_view part, size_t, error_code &) { m_key.append(part.data(), part.size()); return true; }
    bool on_key(string_view rest, size_t, error_code &ec)
    {
        m_key.append(rest.data(), rest.size());
        if (!m_keys.back().insert(m_key).second)
            return refuse(Tr::tr("The key \"%1\" is there twice.").arg(QString::fromStdString(m_key).left(60)), ec);
        m_stack.push_key(m_key);
        m_key.clear();
        return true;
    }
    bool on_string_part(string_view part, size_t, error_code &) { m_stack.push_chars(part); return true; }
    bool on_string(string_view rest, size_t, error_code &) { m_stack.push_string(rest); return true; }
    bool on_number_part(string_view part, error_code &) { m_number.append(part.data(), part.size()); return true; }
    bool on_int64(int64_t, string_view rest, error_code &ec) { return number(rest, ec); }
    bool on_uint64(uint64_t, string_view rest, error_code &ec) { return number(rest, ec); }
    bool on_double(double, string_view rest, error_code &ec) { return number(rest, ec); }
    bool on_bool(bool value, error_code &) { m_stack.push_bool(value); return true; }
    bool on_null(error_code &) { m_stack.push_null(); return true; }
    bool on_comment_part(string_view, error_code &) { return true; }
    bool on_comment(string_view, error_code &) { return true; }

private:
    bool refuse(const QString &what, error_code &ec)
    {
        problem = what;
        ec = boost::json::error::syntax;
        return false;
    }

    // Boost's own conversion may be off by the last bit, which would move a note at every round trip.
    bool number(string_view rest, error_code &ec)
    {
        m_number.append(rest.data(), rest.size());
        double value = 0;
        const auto [end, problemCode] = std::from_chars(m_number.data(), m_number.data() + m_number.size(), value);
        const bool ok = problemCode == std::errc() && end == m_number.data() + m_number.size() && std::isfinite(value);
        if (!ok)
            return refuse(Tr::tr("The number %1 is too large or too small.").arg(QString::fromStdString(m_number).left(40)), ec);
        m_number.clear();
        m_stack.push_double(value);
        return true;
    }

    boost::json::value_stack m_stack;
    std::vector<std::unordered_set<std::string>> m_keys;
    std::string m_key;
    std::string m_number;
};

/// Line and column, counted as the bytes go by.
class Position
{
public:
    void pass(QByteArrayView bytes)
    {
        for (const char c : bytes) {
            m_column = c == '\n' ? 1 : m_column + 1;
            m_line += c == '\n';
        }
    }
    QString text() const { return Tr::tr("line %1, column %2").arg(m_line).arg(m_column); }

private:
    qint64 m_line = 1;
    qint64 m_column = 1;
};

QString sentence(const error_code &ec)
{
    using boost::json::error;
    if (ec == error::incomplete)
        return Tr::tr("The text ends before it is complete.");
    if (ec == error::extra_data)
        return Tr::tr("Something follows after the end of the document.");
    if (ec == error::too_deep)
        return Tr::tr("Values are nested more than %1 deep.").arg(depthAtMost);
    if (ec == error::string_too_large || ec == error::key_too_large)
        return Tr::tr("A text is too long.");
    if (ec == error::illegal_leading_surrogate || ec == error::illegal_trailing_surrogate
        || ec == error::expected_utf16_escape)
        return Tr::tr("A \\u escape is half of a character.");
    return Tr::tr("This is not valid JSON in UTF-8 (%1).").arg(QString::fromStdString(ec.message()));
}

Error refused(const QString &what, const Position &where)
{
    return {Error::Kind::BadInput, what, where.text(), Tr::tr("Nothing was imported.")};
}

} // namespace

Result<boost::json::value> parsed(QIODevice &in, Stop stop)
{
    boost::json::parse_options options;
    options.max_depth = depthAtMost;
    boost::json::basic_parser<Builder> parser(options);
    Position position;
    qint64 total = 0;
    while (!parser.done() || !in.atEnd()) {
        if (stop.requested())
            return Error{Error::Kind::Cancelled, Tr::tr("Reading was stopped."), {}, {}};
        const QByteArray chunk = in.read(qint64(1) << 20);
        if (total == 0 && chunk.startsWith("\xEF\xBB\xBF"))
            return refused(Tr::tr("The text starts with a byte order mark; save it as UTF-8 without one."), position);
        total += chunk.size();
        if (total > bytesAtMost)
            return refused(Tr::tr("The text is larger than %1 MB.").arg(bytesAtMost >> 20), position);
        error_code ec;
        const size_t used = parser.write_some(!chunk.isEmpty(), chunk.constData(), size_t(chunk.size()), ec);
        position.pass(QByteArrayView(chunk).first(qsizetype(used)));
        if (!ec && used < size_t(chunk.size()))
            ec = boost::json::error::extra_data;
        if (ec) {
            const QString &problem = parser.handler().problem;
            return refused(problem.isEmpty() ? sentence(ec) : problem, position);
        }
        if (chunk.isEmpty())
            break;
    }
    return parser.handler().take();
}

} // namespace keelson::json
