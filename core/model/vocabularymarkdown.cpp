// SPDX-License-Identifier: MIT
#include "core/model/vocabulary.h"

#include <QCoreApplication>

namespace keelson::vocabulary {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::vocabulary)
};

QString cell(QString text)
{
    return text.replace(u'|', u"\\|"_s);
}

QString row(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString header(const QStringList &cells)
{
    return row(cells) + row(QStringList(cells.size(), u"---"_s));
}

QString code(QLatin1StringView id)
{
    return u'`' + id + u'`';
}

QString drawnText(Drawn drawn)
{
    switch (drawn) {
    case Drawn::Storm: return Tr::tr("storm");
    case Drawn::Map: return Tr::tr("map");
    case Drawn::Both: return Tr::tr("storm, map");
    case Drawn::Nowhere: break;
    }
    return {};
}

QString scopeText(NameScope scope)
{
    switch (scope) {
    case NameScope::System: return Tr::tr("the system");
    case NameScope::Owner: return Tr::tr("its container");
    case NameScope::None: break;
    }
    return {};
}

QString typeText(const Property &property)
{
    const QString unit = property.unit.isEmpty() ? QString() : u", "_s + property.unit;
    switch (property.type) {
    case PropertyType::Line: return Tr::tr("line");
    case PropertyType::Paragraph: return Tr::tr("paragraph");
    case PropertyType::Number: return Tr::tr("number") + unit;
    case PropertyType::Flag: return Tr::tr("yes or no");
    case PropertyType::Choice: return Tr::tr("choice");
    case PropertyType::Duration: return Tr::tr("duration") + unit;
    case PropertyType::Reference: return Tr::tr("reference");
    case PropertyType::Names: return Tr::tr("names");
    }
    return {};
}

QString propertyTable(std::span<const Property> properties)
{
    if (properties.empty())
        return {};
    QString text = header({Tr::tr("property"), Tr::tr("id"), Tr::tr("type"), Tr::tr("default"), Tr::tr("what it says")});
    for (const Property &property : properties) {
        text += row({cell(label(property)), code(property.id), typeText(property),
                     QString::fromLatin1(property.standard), cell(help(property))});
    }
    return text + u'\n';
}

QString choiceTable(const Property &property)
{
    QStringList columns{label(property), Tr::tr("id"), Tr::tr("what it means")};
    const bool narrowed = !property.narrowedBy.isEmpty();
    if (narrowed)
        columns.append(Tr::tr("when %1 is").arg(code(property.narrowedBy)));
    QString text = header(columns);
    for (const Choice &choice : property.choices) {
        QStringList cells{cell(label(choice)), code(choice.id), cell(help(choice))};
        if (narrowed)
            cells.append(choice.only.isEmpty() ? QString() : code(choice.only));
        text += row(cells);
    }
    return text + u'\n';
}

QString listSection(const ItemList &list)
{
    QString text = u"#### "_s + label(list) + u"\n\n"_s + code(list.id) + u" \u00b7 "_s + help(list) + u"\n\n"_s
        + propertyTable(list.columns);
    for (const Property &property : list.columns) {
        if (!property.choices.empty())
            text += choiceTable(property);
    }
    return text;
}

QString kindSection(const Kind &kind)
{
    QString text = u"### "_s + label(kind) + u"\n\n"_s + code(kind.id) + u" \u00b7 "_s
        + Tr::tr("drawn in: %1").arg(drawnText(kind.drawn));
    if (kind.key)
        text += u" \u00b7 "_s + Tr::tr("key: %1").arg(QChar(kind.key));
    if (kind.scope != NameScope::None)
        text += u" \u00b7 "_s + Tr::tr("a name means one thing in %1").arg(scopeText(kind.scope));
    text += u"\n\n"_s + help(kind) + u"\n\n"_s + propertyTable(kind.properties);
    for (const Property &property : kind.properties) {
        if (!property.choices.empty())
            text += choiceTable(property);
    }
    for (const ItemList &list : kind.lists)
        text += listSection(list);
    return text;
}

QString relationSection(const RelationKind &relation)
{
    QString text = u"### "_s + label(relation) + u"\n\n"_s + code(relation.id) + u" \u00b7 "_s
        + Tr::tr("the other way: %1").arg(inverseLabel(relation)) + u"\n\n"_s + help(relation) + u"\n\n"_s;
    text += header({Tr::tr("from"), Tr::tr("to")});
    for (const Pair &pair : relation.pairs)
        text += row({label(*kind(pair.from)), label(*kind(pair.to))});
    return text + u'\n' + propertyTable(relation.properties);
}

} // namespace

QString toMarkdown()
{
    QString text = u"# "_s + Tr::tr("Vocabulary") + u"\n\n"_s
        + Tr::tr("Printed by `keelson-cli vocabulary` from the tables in core/model/vocabulary; change those, not this page.")
        + u"\n\n"_s + Tr::tr("Every kind has these properties:") + u"\n\n"_s + propertyTable(commonProperties());
    text += u"## "_s + Tr::tr("Kinds") + u"\n\n"_s;
    for (const Kind &kind : kinds())
        text += kindSection(kind);
    text += u"## "_s + Tr::tr("Relations") + u"\n\n"_s;
    for (const RelationKind &relation : relations())
        text += relationSection(relation);
    while (text.endsWith(u"\n\n"_s))
        text.chop(1);
    return text;
}

} // namespace keelson::vocabulary
