// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace keelson::cloudwatch {

/// An element of an answer of the query protocol.
struct XmlNode
{
    QString name;
    QString text;
    QList<XmlNode> children = {};

    /// The first below along a path of names, "Result/Credentials", or null.
    const XmlNode *find(QStringView path) const;
    QString value(QStringView path) const;
};

/// Refuses documents that define entities, nest deeply or are no XML.
Result<XmlNode> parsedXml(const QByteArray &text);

} // namespace keelson::cloudwatch
