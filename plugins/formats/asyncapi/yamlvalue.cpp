// SPDX-License-Identifier: MIT
#include "plugins/formats/asyncapi/yamlvalue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <yaml-cpp/yaml.h>

#include <stdexcept>

namespace keelson::asyncapi {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::asyncapi::Yaml)
};

constexpr int deepest = 100;
constexpr int mostValues = 1'000'000;

/// Carries an Error out of a recursion.
struct Refused
{
    Error error;
};

Error atLine(int line, const QString &what, const QString &remedy = {})
{
    return {Error::Kind::BadInput, what, Tr::tr("line %1").arg(line), remedy};
}

/// What a plain word means; a quoted one is always text.
QJsonValue scalarOf(const YAML::Node &node)
{
    const QString text = QString::fromStdString(node.Scalar());
    if (node.Tag() == "!")
        return text;
    if (text == "true"_L1 || text == "false"_L1)
        return text == "true"_L1;
    if (text.isEmpty() || text == "~"_L1 || text == "null"_L1)
        return QJsonValue::Null;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && qIsFinite(number) ? QJsonValue(number) : QJsonValue(text);
}

class Unfolding
{
public:
    explicit Unfolding(const Stop &stop) : m_stop(stop) { }

    QJsonValue value(const YAML::Node &node, int depth)
    {
        const int line = node.Mark().line + 1;
        if (depth > deepest)
            throw Refused{atLine(line, Tr::tr("The file is nested more than %1 levels deep.").arg(deepest))};
        if (++m_count > mostValues)
            throw Refused{atLine(line, Tr::tr("The file unfolds to more than %1 values.").arg(mostValues))};
        if (m_count % 1000 == 0 && m_stop.requested())
            throw Refused{{Error::Kind::Cancelled, Tr::tr("Reading was stopped."), {}, {}}};
        switch (node.Type()) {
        case YAML::NodeType::Scalar: return scalarOf(node);
        case YAML::NodeType::Sequence: return array(node, depth);
        case YAML::NodeType::Map: return object(node, depth);
        default: return QJsonValue::Null;
        }
    }

private:
    QJsonArray array(const YAML::Node &node, int depth)
    {
        QJsonArray items;
        for (const YAML::Node &item : node)
            items.append(value(item, depth + 1));
        return items;
    }

    QJsonObject object(const YAML::Node &node, int depth)
    {
        QJsonObject members;
        for (const auto &member : node) {
            if (!member.first.IsScalar())
                throw Refused{atLine(member.first.Mark().line + 1, Tr::tr("A key is no text."))};
            members.insert(QString::fromStdString(member.first.Scalar()), value(member.second, depth + 1));
        }
        return members;
    }

    const Stop &m_stop;
    int m_count = 0;
};

Result<QJsonValue> jsonOf(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error == QJsonParseError::NoError)
        return QJsonValue(document.object());
    return atLine(int(text.first(error.offset).count('\n')) + 1, Tr::tr("The JSON is broken: %1.").arg(error.errorString()));
}

} // namespace

Result<QJsonValue> valueOf(const QByteArray &text, const Stop &stop)
{
    if (text.trimmed().startsWith('{'))
        return jsonOf(text);
    try {
        return Unfolding(stop).value(YAML::Load(text.toStdString()), 0);
    } catch (const Refused &refused) {
        return refused.error;
    } catch (const YAML::Exception &broken) {
        return atLine(broken.mark.line + 1, Tr::tr("The YAML is broken: %1.").arg(QString::fromStdString(broken.msg)));
    } catch (const std::exception &broken) {
        return Error{Error::Kind::BadInput, Tr::tr("The YAML is broken: %1.").arg(QString::fromUtf8(broken.what())), {}, {}};
    }
}

} // namespace keelson::asyncapi
