// SPDX-License-Identifier: MIT
#include "plugins/formats/boards/properties.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace keelson::boards {

std::optional<QString> written(const Property &property, const Value &value)
{
    if (isNull(value))
        return {};
    switch (property.type) {
    case PropertyType::Number:
    case PropertyType::Duration:
        return QLocale::c().toString(number(value), 'g', QLocale::FloatingPointShortest);
    case PropertyType::Flag:
        return flag(value) ? u"true"_s : u"false"_s;
    case PropertyType::Reference:
        return {};
    default:
        return text(value).isEmpty() ? std::nullopt : std::optional(text(value));
    }
}

Value valueOf(const Property &property, const QString &text)
{
    if (text.isEmpty() || property.type == PropertyType::Reference)
        return {};
    if (property.type == PropertyType::Flag)
        return text == u"true" ? Value(true) : text == u"false" ? Value(false) : Value();
    if (property.type == PropertyType::Number || property.type == PropertyType::Duration) {
        bool isNumber = false;
        const double read = QLocale::c().toDouble(text, &isNumber);
        return isNumber && std::isfinite(read) ? Value(read) : Value();
    }
    return text;
}

QList<std::pair<QString, QString>> writtenProperties(const Element &element)
{
    QList<std::pair<QString, QString>> all;
    const auto add = [&](const Property &property) {
        const std::optional<QString> said = written(property, element.properties.value(QString(property.id)));
        if (said && property.id != properties::name)
            all.append({QString(property.id), *said});
    };
    for (const Property &property : vocabulary::commonProperties())
        add(property);
    for (const Property &property : element.kind->properties)
        add(property);
    return all;
}

} // namespace keelson::boards
