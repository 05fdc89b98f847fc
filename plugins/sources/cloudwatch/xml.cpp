// SPDX-License-Identifier: MIT
#include "xml.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::cloudwatch {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cloudwatch)
};

constexpr int deepest = 32;

/// The children and the text of the element that was just entered; false when it cannot be read.
bool fill(XmlNode &node, QXmlStreamReader &reader, int depth)
{
    if (depth > deepest)
        return false;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            node.children.append({reader.name().toString(), {}});
            if (!fill(node.children.last(), reader, depth + 1))
                return false;
            break;
        case QXmlStreamReader::Characters:
            node.text += reader.text();
            break;
        case QXmlStreamReader::EndElement:
            node.text = node.text.trimmed();
            return true;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return false;
        default:
            break;
        }
    }
    return false;
}

} // namespace

const XmlNode *XmlNode::find(QStringView path) const
{
    const XmlNode *node = this;
    for (const QStringView step : path.tokenize(u'/')) {
        const auto next = std::find_if(node->children.begin(), node->children.end(),
                                       [&](const XmlNode &child) { return child.name == step; });
        if (next == node->children.end())
            return nullptr;
        node = &*next;
    }
    return node;
}

QString XmlNode::value(QStringView path) const
{
    const XmlNode *node = find(path);
    return node ? node->text : QString();
}

Result<XmlNode> parsedXml(const QByteArray &text)
{
    QXmlStreamReader reader(text);
    XmlNode root;
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        root.name = reader.name().toString();
        if (fill(root, reader, 0))
            return root;
        break;
    }
    return Error{Error::Kind::Environment, Tr::tr("The answer is not what AWS answers with."), {},
                 Tr::tr("Something between you and AWS may answer in its place.")};
}

} // namespace keelson::cloudwatch
