// SPDX-License-Identifier: MIT
#include "plugins/kits/aws-typescript/design/fields.h"

#include "core/scaffold/names.h"

#include <QRegularExpression>
#include <QSet>

namespace keelson::awstypescript {

using namespace Qt::StringLiterals;

namespace {

FieldType typeOf(const QString &word)
{
    static const QSet<QString> numbers{u"number"_s, u"int"_s, u"integer"_s, u"decimal"_s, u"float"_s, u"double"_s,
                                       u"money"_s, u"amount"_s};
    static const QSet<QString> flags{u"boolean"_s, u"bool"_s, u"flag"_s};
    const QString type = word.trimmed().toLower();
    if (numbers.contains(type))
        return FieldType::Number;
    if (flags.contains(type))
        return FieldType::Flag;
    return type == u"list" || type == u"array" || type.endsWith(u"[]") ? FieldType::Texts : FieldType::Text;
}

/// Columns of every row; a business field of that name could not be told from them.
const QSet<QString> &ownNames()
{
    static const QSet<QString> names{u"id"_s, u"pk"_s, u"sk"_s, u"discriminator"_s, u"timestamp"_s, u"status"_s,
                                     u"lastModifiedBy"_s, u"deleted"_s, u"latched"_s, u"ttl"_s, u"awsregion"_s};
    return names;
}

/// Every object has them already: a check for one of these would always say yes.
bool isInherited(const QString &name)
{
    static const QSet<QString> names{u"constructor"_s, u"toString"_s, u"toLocaleString"_s, u"valueOf"_s, u"hasOwnProperty"_s,
                                     u"isPrototypeOf"_s, u"propertyIsEnumerable"_s};
    return names.contains(name);
}

} // namespace

QString entityField(const QString &entity)
{
    static const QSet<QString> envelope{u"id"_s, u"type"_s, u"timestamp"_s, u"partitionKey"_s, u"tags"_s, u"triggers"_s,
                                        u"raw"_s, u"eem"_s, u"s3"_s, u"err"_s, u"uow"_s};
    const QString name = scaffold::camel(entity);
    return envelope.contains(name) || isInherited(name) ? name + u"Entity"_s : name;
}

QList<Field> fieldsOf(const QString &text)
{
    static const QRegularExpression separators(u"[,;\\n]"_s);
    QList<Field> fields;
    QSet<QString> taken = ownNames();
    for (const QString &part : text.split(separators, Qt::SkipEmptyParts)) {
        if (part.simplified().isEmpty())
            continue;
        const qsizetype colon = part.indexOf(u':');
        QString name = scaffold::camel(scaffold::kebab(part.left(colon < 0 ? part.size() : colon)));
        if (isInherited(name))
            name += u"Field"_s;
        if (taken.contains(name))
            continue;
        taken.insert(name);
        fields.append({name, colon < 0 ? FieldType::Text : typeOf(part.mid(colon + 1))});
    }
    return fields;
}

} // namespace keelson::awstypescript
