// SPDX-License-Identifier: MIT
#include "core/review/rules/fixing.h"

#include <QCoreApplication>

#include <algorithm>

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;

QList<Id> elementsOf(const Rule &rule, const Breach &breach, Id lookedAt)
{
    return rule.isNear() ? QList<Id>{lookedAt} + breach.elements : breach.elements;
}

} // namespace

bool isStanding(const Model &model, const Finding &finding)
{
    const Rule *broken = rule(finding.rule);
    const Element *first = model.element(finding.elements.value(0));
    if (!broken || !first)
        return false;
    const bool isLookedAt = std::any_of(std::begin(broken->kinds), std::end(broken->kinds), [&](QLatin1StringView kind) {
        return first->kind->id == kind;
    });
    if (broken->isNear() && !isLookedAt)
        return false;
    const QList<Breach> breaches = broken->isNear() ? broken->look(model, *first) : broken->lookAll(model);
    return std::any_of(breaches.begin(), breaches.end(), [&](const Breach &breach) {
        return elementsOf(*broken, breach, first->id) == finding.elements;
    });
}

Edit fixing(const char *label)
{
    return Edit(QCoreApplication::translate("Rules", label));
}

Edit setting(const Model &model, const Finding &finding, const char *label, QLatin1StringView property, const Value &value)
{
    Edit edit = fixing(label);
    if (isStanding(model, finding))
        edit.set(finding.elements.first(), property, value);
    return edit;
}

Id addBeside(Edit &edit, const Model &model, QLatin1StringView kind, const QString &name, Id container)
{
    const QList<const Element *> contents = model.contentsOf(container);
    const auto isTaken = [&](const QString &wanted) {
        return std::any_of(contents.begin(), contents.end(), [&](const Element *e) { return e->kind->id == kind && e->name == wanted; });
    };
    QString unique = name;
    for (int number = 2; isTaken(unique); ++number)
        unique = u"%1 %2"_s.arg(name).arg(number);
    return edit.add(kind, unique, container);
}

} // namespace keelson::review
