// SPDX-License-Identifier: MIT
#include "core/scaffold/node.h"

namespace keelson::scaffold {

using namespace Qt::StringLiterals;

namespace {

class JsonWriter
{
public:
    void write(const Node &node);
    QByteArray bytes;

private:
    void newLine() { bytes += '\n' + QByteArray(m_depth * 2, ' '); }
    void text(const QString &text) { bytes += quoted(text).toUtf8(); }
    void array(const QList<Node> &items);
    void object(const QList<Member> &members);
    void function(const Node &node);

    int m_depth = 0;
};

void JsonWriter::array(const QList<Node> &items)
{
    bytes += '[';
    ++m_depth;
    for (qsizetype i = 0; i < items.size(); ++i) {
        bytes += i ? "," : "";
        newLine();
        write(items[i]);
    }
    --m_depth;
    if (!items.isEmpty())
        newLine();
    bytes += ']';
}

void JsonWriter::object(const QList<Member> &members)
{
    bytes += '{';
    ++m_depth;
    for (qsizetype i = 0; i < members.size(); ++i) {
        bytes += i ? "," : "";
        newLine();
        text(members[i].first);
        bytes += ": ";
        write(members[i].second);
    }
    --m_depth;
    if (!members.isEmpty())
        newLine();
    bytes += '}';
}

void JsonWriter::function(const Node &node)
{
    const auto call = [this](const QString &name, const Node &argument) { object({{name, argument}}); };
    switch (node.function()) {
    case Node::Function::Ref: return call(u"Ref"_s, node.text());
    case Node::Function::Sub: return call(u"Fn::Sub"_s, node.text());
    case Node::Function::ImportValue: return call(u"Fn::ImportValue"_s, node.argument().first());
    case Node::Function::GetAtt: {
        const qsizetype dot = node.text().indexOf(u'.');
        return call(u"Fn::GetAtt"_s, Node::array({node.text().left(dot), node.text().mid(dot + 1)}));
    }
    }
}

void JsonWriter::write(const Node &node)
{
    switch (node.kind()) {
    case Node::Kind::Null: bytes += "null"; return;
    case Node::Kind::Flag: bytes += node.flag() ? "true" : "false"; return;
    case Node::Kind::Number: bytes += node.number(); return;
    case Node::Kind::Text:
    case Node::Kind::Word: return text(node.text());
    case Node::Kind::Array: return array(node.items());
    case Node::Kind::Object: return object(node.members());
    case Node::Kind::Function: return function(node);
    }
}

} // namespace

QByteArray toJson(const Node &node)
{
    JsonWriter writer;
    writer.write(node);
    return writer.bytes + '\n';
}

} // namespace keelson::scaffold
