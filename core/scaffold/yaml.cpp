// SPDX-License-Identifier: MIT
#include "core/scaffold/node.h"

#include <algorithm>
#include <array>

namespace keelson::scaffold {

using namespace Qt::StringLiterals;

namespace {

bool isLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

bool isPlainCharacter(QChar c)
{
    return isLetter(c) || (c >= u'0' && c <= u'9') || u"_./:-"_s.contains(c);
}

/// What YAML 1.1 or 1.2 reads as something else than text, whatever its case.
bool meansSomethingElse(const QString &word)
{
    constexpr std::array others = {"y"_L1, "n"_L1, "yes"_L1, "no"_L1, "on"_L1, "off"_L1, "true"_L1, "false"_L1, "null"_L1};
    return std::any_of(others.begin(), others.end(),
                       [&word](QLatin1StringView other) { return word.compare(other, Qt::CaseInsensitive) == 0; });
}

QByteArray scalar(const QString &word)
{
    const bool plain = !word.isEmpty() && isLetter(word.front()) && !word.endsWith(u':') && !meansSomethingElse(word)
        && std::all_of(word.begin(), word.end(), isPlainCharacter);
    return plain ? word.toUtf8() : quoted(word).toUtf8();
}

QByteArray tagOf(Node::Function function)
{
    switch (function) {
    case Node::Function::Ref: return "!Ref ";
    case Node::Function::GetAtt: return "!GetAtt ";
    case Node::Function::Sub: return "!Sub ";
    case Node::Function::ImportValue: break;  // written in full
    }
    return {};
}

class YamlWriter
{
public:
    void block(const Node &node, int depth);
    QByteArray bytes;

private:
    void indent(int depth) { bytes += QByteArray(depth * 2, ' '); }
    /// After "key:" or "-": on the same line when it fits there, below it when it is a block.
    void value(const Node &node, int depth);
    void item(const Node &node, int depth);
    void members(const QList<Member> &members, int depth, bool firstInline);
    QByteArray flow(const Node &node) const;
};

QByteArray YamlWriter::flow(const Node &node) const
{
    switch (node.kind()) {
    case Node::Kind::Null: return "null";
    case Node::Kind::Flag: return node.flag() ? "true" : "false";
    case Node::Kind::Number: return node.number();
    case Node::Kind::Text: return quoted(node.text()).toUtf8();
    case Node::Kind::Word: return scalar(node.text());
    case Node::Kind::Array: return "[]";
    case Node::Kind::Object: return "{}";
    case Node::Kind::Function: break;
    }
    const QByteArray argument = node.function() == Node::Function::Sub ? quoted(node.text()).toUtf8() : node.text().toUtf8();
    return tagOf(node.function()) + argument;
}

void YamlWriter::members(const QList<Member> &all, int depth, bool firstInline)
{
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i > 0 || !firstInline)
            indent(depth);
        const QByteArray key = scalar(all[i].first);
        // YAML takes a key of more than 1,024 signs for one only when it is told.
        bytes += key.size() > 1000 ? "? " + key + '\n' + QByteArray(depth * 2, ' ') + ':' : key + ':';
        value(all[i].second, depth);
    }
}

void YamlWriter::item(const Node &node, int depth)
{
    indent(depth);
    bytes += '-';
    if (node.kind() != Node::Kind::Object || node.isEmpty())
        return value(node, depth);
    bytes += ' ';
    members(node.members(), depth + 1, true);
}

void YamlWriter::value(const Node &node, int depth)
{
    const bool isImport = node.kind() == Node::Kind::Function && node.function() == Node::Function::ImportValue;
    const bool isBlock = (node.kind() == Node::Kind::Array || node.kind() == Node::Kind::Object) && !node.isEmpty();
    if (isImport) {
        // Fn::ImportValue in full: its argument may then be a function in the short form.
        bytes += '\n';
        indent(depth + 1);
        bytes += "Fn::ImportValue: " + flow(node.argument().first()) + '\n';
    } else if (isBlock) {
        bytes += '\n';
        block(node, depth + 1);
    } else {
        bytes += ' ' + flow(node) + '\n';
    }
}

void YamlWriter::block(const Node &node, int depth)
{
    if (node.kind() == Node::Kind::Object) {
        members(node.members(), depth, false);
    } else {
        for (const Node &each : node.items())
            item(each, depth);
    }
}

} // namespace

QByteArray toYaml(const Node &node)
{
    YamlWriter writer;
    writer.block(node, 0);
    return writer.bytes;
}

} // namespace keelson::scaffold
