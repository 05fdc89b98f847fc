// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <initializer_list>
#include <utility>
#include <variant>

namespace keelson::scaffold {

class Node;
using Member = std::pair<QString, Node>;

/// A value of a JSON or YAML file, with its members in the order they were given. Text that came from
/// a person is a QString and is always quoted; a QLatin1StringView is a word of ours and may stand
/// plain in YAML. CloudFormation's functions are nodes of their own, never text.
class KEELSON_CORE Node
{
public:
    enum class Kind { Null, Flag, Number, Text, Word, Array, Object, Function };
    /// "!Ref", "!Sub" in YAML, "Ref", "Fn::Sub" in JSON.
    enum class Function { Ref, GetAtt, Sub, ImportValue };

    Node() = default;
    Node(bool value) : m_value(value) { }
    Node(int value) : m_value(qint64(value)) { }
    Node(qint64 value) : m_value(value) { }
    Node(double value) : m_value(value) { }
    Node(const QString &text) : m_value(text) { }
    Node(QLatin1StringView word) : m_value(word) { }
    Node(const char *) = delete;  // would become a bool

    static Node array(QList<Node> items = {});
    static Node object(std::initializer_list<Member> members = {});

    static Node ref(QLatin1StringView logicalId);
    static Node getAtt(QLatin1StringView logicalId, QLatin1StringView attribute);
    static Node importValue(const Node &name);

    /// A part of a text with variables in it: literal text, whose "${" is escaped, or a variable.
    struct Part
    {
        Part(const QString &literal) : text(literal) { }
        Part(QLatin1StringView name) : variable(name) { }
        QString text;
        QLatin1StringView variable;
    };
    static Node sub(const QList<Part> &parts);

    Node &append(const Node &item);                    ///< Of an array.
    Node &set(const QString &key, const Node &value);  ///< Of an object; replaces an equal key in its place.

    Kind kind() const;
    bool isEmpty() const;  ///< An array or object without anything in it.

    bool flag() const { return std::get<bool>(m_value); }
    QByteArray number() const;
    QString text() const;  ///< Of a Text, Word or Function.
    const QList<Node> &items() const { return std::get<QList<Node>>(m_value); }
    const QList<Member> &members() const { return std::get<QList<Member>>(m_value); }
    Function function() const { return std::get<Call>(m_value).function; }
    /// What a function is applied to when that is a node; text() else.
    const QList<Node> &argument() const { return std::get<Call>(m_value).argument; }

private:
    struct Call
    {
        Function function;
        QString text;
        QList<Node> argument;
    };
    std::variant<std::monostate, bool, qint64, double, QString, QLatin1StringView, QList<Node>, QList<Member>, Call> m_value;
};

/// Text between double quotes as JSON reads it. Also valid in YAML and JavaScript: what either reads
/// differently (C1 controls, U+2028, lone surrogates, ...) is escaped.
KEELSON_CORE QString quoted(QStringView text);

/// Two spaces an indent, UTF-8, a line end at the end.
KEELSON_CORE QByteArray toJson(const Node &node);
/// Block style. Words stand plain where YAML 1.1 and 1.2 both read them as text; all else is quoted.
KEELSON_CORE QByteArray toYaml(const Node &node);

} // namespace keelson::scaffold
