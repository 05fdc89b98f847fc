// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QString>

namespace keelson::asyncapi {

/// Follows the references within a document: "#/components/messages/lightMeasured".
class References
{
public:
    explicit References(const QJsonObject &document) : m_document(document) { }

    /// The value, or what its `$ref` leads to in the end, with the members that stand beside the reference. Empty for one
    /// that leads out of the file, nowhere or in a circle, which is remembered.
    QJsonObject followed(const QJsonValue &value);
    /// The last name of a reference, "lightMeasured"; empty when the value is none.
    static QString nameOf(const QJsonValue &value);
    /// References that could not be followed, sorted.
    QStringList lost() const;

private:
    QJsonValue at(const QString &pointer) const;

    const QJsonObject m_document;
    QSet<QString> m_lost;
};

} // namespace keelson::asyncapi
