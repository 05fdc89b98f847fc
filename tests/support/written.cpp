// SPDX-License-Identifier: MIT
#include "tests/support/written.h"

#include <QStringList>

#include <algorithm>

namespace keelson::test {

namespace {

using namespace Qt::StringLiterals;

class Printing
{
public:
    explicit Printing(const Model &model) : m_model(model)
    {
        for (const Kind &kind : vocabulary::kinds()) {
            for (const Element *element : model.ofKind(kind.id))
                name(*element);
        }
    }

    QString text()
    {
        for (const Kind &kind : vocabulary::kinds()) {
            for (const Element *element : m_model.ofKind(kind.id)) {
                if (element->parent.isNull())
                    write(*element, 0);
            }
        }
        return (m_elements + m_others).join(u'\n') + u'\n';
    }

private:
    void name(const Element &element)
    {
        QString plain = element.name.simplified();
        plain.remove(u'"').remove(u'/');
        QString unique = plain.isEmpty() ? u"Nameless"_s : plain;
        for (int n = 2; m_taken.contains(unique); ++n)
            unique = u"%1 no. %2"_s.arg(plain.isEmpty() ? u"Nameless"_s : plain).arg(n);
        m_taken.append(unique);
        m_names.insert(element.id, u'"' + unique + u'"');
    }

    void write(const Element &element, int depth)
    {
        m_elements.append(QString(depth * 2, u' ') + QString(element.kind->id) + u' ' + m_names.value(element.id)
                          + properties(element.properties, element.kind->properties));
        for (const Relation *relation : m_model.relationsFrom(element.id)) {
            m_others.append(m_names.value(relation->from) + u' ' + QString(relation->kind->id) + u' ' + m_names.value(relation->to)
                            + properties(relation->properties, relation->kind->properties));
        }
        for (const ItemList &list : element.kind->lists) {
            for (const Child *item : m_model.childrenOf(element.id, list.id))
                m_others.append("+ "_L1 + m_names.value(element.id) + u' ' + QString(list.id) + properties(item->properties, list.columns));
        }
        for (const Element *content : m_model.contentsOf(element.id))
            write(*content, depth + 1);
    }

    QString properties(const Properties &values, std::span<const Property> rows) const
    {
        QString text;
        for (const Property &row : rows) {
            const QString value = valueText(values.value(QString(row.id)), row.type);
            if (!value.isEmpty())
                text += u' ' + QString(row.id) + u'=' + value;
        }
        return text;
    }

    QString valueText(const Value &value, PropertyType type) const
    {
        if (const bool *flag = std::get_if<bool>(&value))
            return type == PropertyType::Flag ? (*flag ? u"true"_s : u"false"_s) : QString();
        if (const double *number = std::get_if<double>(&value))
            return type == PropertyType::Number || type == PropertyType::Duration ? QString::number(*number, 'g', 17) : QString();
        if (const Id *id = std::get_if<Id>(&value))
            return type == PropertyType::Reference ? m_names.value(*id) : QString();
        const bool isText = type != PropertyType::Flag && type != PropertyType::Number && type != PropertyType::Duration
            && type != PropertyType::Reference;
        const QString text = isText ? keelson::text(value) : QString();
        return text.isEmpty() ? QString() : u'"' + QString(text).remove(u'"') + u'"';
    }

    const Model &m_model;
    QStringList m_taken;
    QHash<Id, QString> m_names;
    QStringList m_elements;
    QStringList m_others;
};

} // namespace

QString written(const Model &model)
{
    return Printing(model).text();
}

} // namespace keelson::test
