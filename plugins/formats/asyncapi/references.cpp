// SPDX-License-Identifier: MIT
#include "plugins/formats/asyncapi/references.h"

#include <QJsonArray>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace keelson::asyncapi {

using namespace Qt::StringLiterals;

namespace {

QString unescaped(const QString &part)
{
    return QUrl::fromPercentEncoding(part.toUtf8()).replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
}

} // namespace

QJsonValue References::at(const QString &pointer) const
{
    QJsonValue value = m_document;
    for (const QString &part : pointer.sliced(2).split(u'/')) {
        if (value.isArray())
            value = value.toArray().at(part.toInt());
        else
            value = value.toObject().value(unescaped(part));
    }
    return value;
}

QJsonObject References::followed(const QJsonValue &value)
{
    QJsonObject object = value.toObject();
    QSet<QString> seen;
    while (object.contains("$ref"_L1)) {
        const QString reference = object.value("$ref"_L1).toString();
        const QJsonValue target = reference.startsWith("#/"_L1) ? at(reference) : QJsonValue();
        if (seen.contains(reference) || !target.isObject()) {
            m_lost.insert(reference);
            object.remove("$ref"_L1);
            return object;
        }
        seen.insert(reference);
        QJsonObject found = target.toObject();
        object.remove("$ref"_L1);
        for (auto it = object.begin(); it != object.end(); ++it)
            found.insert(it.key(), *it);
        object = found;
    }
    return object;
}

QString References::nameOf(const QJsonValue &value)
{
    const QString reference = value.toObject().value("$ref"_L1).toString();
    return unescaped(reference.section(u'/', -1));
}

QStringList References::lost() const
{
    QStringList all(m_lost.begin(), m_lost.end());
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace keelson::asyncapi
