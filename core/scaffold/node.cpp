// SPDX-License-Identifier: MIT
#include "core/scaffold/node.h"

#include <QLocale>

#include <cmath>

namespace keelson::scaffold {

using namespace Qt::StringLiterals;

Node Node::array(QList<Node> items)
{
    Node node;
    node.m_value = std::move(items);
    return node;
}

Node Node::object(std::initializer_list<Member> members)
{
    Node node;
    node.m_value = QList<Member>(members);
    return node;
}

Node Node::ref(QLatin1StringView logicalId)
{
    Node node;
    node.m_value = Call{Function::Ref, logicalId, {}};
    return node;
}

Node Node::getAtt(QLatin1StringView logicalId, QLatin1StringView attribute)
{
    Node node;
    node.m_value = Call{Function::GetAtt, logicalId + u'.' + attribute, {}};
    return node;
}

Node Node::importValue(const Node &name)
{
    Node node;
    node.m_value = Call{Function::ImportValue, {}, {name}};
    return node;
}

Node Node::sub(const QList<Part> &parts)
{
    QString text;
    for (const Part &part : parts) {
        if (part.variable.isEmpty())
            text += QString(part.text).replace(u"${"_s, u"${!"_s);
        else
            text += u"${"_s + part.variable + u'}';
    }
    Node node;
    node.m_value = Call{Function::Sub, text, {}};
    return node;
}

Node &Node::append(const Node &item)
{
    std::get<QList<Node>>(m_value).append(item);
    return *this;
}

Node &Node::set(const QString &key, const Node &value)
{
    auto &all = std::get<QList<Member>>(m_value);
    for (Member &member : all) {
        if (member.first == key) {
            member.second = value;
            return *this;
        }
    }
    all.append({key, value});
    return *this;
}

Node::Kind Node::kind() const
{
    // By alternative of m_value.
    constexpr Kind kinds[] = {Kind::Null, Kind::Flag, Kind::Number, Kind::Number, Kind::Text,
                              Kind::Word, Kind::Array, Kind::Object, Kind::Function};
    return kinds[m_value.index()];
}

bool Node::isEmpty() const
{
    return (kind() == Kind::Array && items().isEmpty()) || (kind() == Kind::Object && members().isEmpty());
}

QByteArray Node::number() const
{
    if (const auto *whole = std::get_if<qint64>(&m_value))
        return QByteArray::number(*whole);
    const double value = std::get<double>(m_value);
    // JSON has no other numbers.
    return std::isfinite(value) ? QByteArray::number(value, 'g', QLocale::FloatingPointShortest) : QByteArray("null");
}

QString Node::text() const
{
    if (const auto *call = std::get_if<Call>(&m_value))
        return call->text;
    if (const auto *word = std::get_if<QLatin1StringView>(&m_value))
        return *word;
    return std::get<QString>(m_value);
}

namespace {

/// What some reader takes for something else, and what would hide from an eye: invisible signs, and
/// those that turn the order of the letters around.
bool isEscaped(char16_t c)
{
    const auto within = [c](char16_t first, char16_t last) { return c >= first && c <= last; };
    return c < 0x20 || within(0x7f, 0x9f) || within(0x200b, 0x200f) || within(0x2028, 0x202e) || within(0x2060, 0x2069)
        || c == 0x061c || c == 0xfeff || within(0xfffe, 0xffff);
}

QString escape(char16_t c)
{
    switch (c) {
    case u'"': return u"\\\""_s;
    case u'\\': return u"\\\\"_s;
    case u'\n': return u"\\n"_s;
    case u'\r': return u"\\r"_s;
    case u'\t': return u"\\t"_s;
    default: return u"\\u%1"_s.arg(uint(c), 4, 16, QLatin1Char('0'));
    }
}

} // namespace

QString quoted(QStringView text)
{
    QString out(u'"');
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            out += c;
            out += text[++i];
        } else if (c.isSurrogate()) {
            out += u"\\ufffd"_s;
        } else if (c == u'"' || c == u'\\' || isEscaped(c.unicode())) {
            out += escape(c.unicode());
        } else {
            out += c;
        }
    }
    return out + u'"';
}

} // namespace keelson::scaffold
