// SPDX-License-Identifier: MIT
#include "core/review/rules/mending.h"

namespace keelson::review {

using namespace Qt::StringLiterals;

const Element *stillBroken(const Model &model, const Finding &finding, Look look)
{
    const Element *element = model.element(finding.elements.value(0));
    return element && !look(model, *element).isEmpty() ? element : nullptr;
}

Edit saying(const Model &model, const Finding &finding, Look look, const QString &label, std::initializer_list<Said> said)
{
    Edit edit(label);
    if (const Element *element = stillBroken(model, finding, look)) {
        for (const Said &each : said)
            edit.set(element->id, each.property, each.value);
    }
    return edit;
}

bool isJoined(const Model &model, QLatin1StringView relation, Id from, Id to)
{
    const QList<const Relation *> known = model.relationsFrom(from);
    return std::any_of(known.begin(), known.end(), [&](const Relation *r) { return r->is(relation) && r->to == to; });
}

QList<const Element *> once(const QList<const Element *> &elements)
{
    QList<const Element *> kept;
    for (const Element *element : elements) {
        if (!kept.contains(element))
            kept.append(element);
    }
    return kept;
}

void join(Edit &edit, const Model &model, QLatin1StringView relation, Id from, Id to)
{
    if (!isJoined(model, relation, from, to))
        edit.relate(relation, from, to);
}

QString unusedName(const Model &model, QLatin1StringView kind, const QString &name, Id owner)
{
    const Kind &row = *vocabulary::kind(kind);
    QString unused = name;
    for (int count = 2; model.named(row, unused, owner); ++count)
        unused = u"%1 %2"_s.arg(name).arg(count);
    return unused;
}

QList<Rule> together(std::initializer_list<std::span<const Rule>> tables)
{
    QList<Rule> all;
    for (const std::span<const Rule> table : tables) {
        for (const Rule &rule : table)
            all.append(rule);
    }
    return all;
}

} // namespace keelson::review
