// SPDX-License-Identifier: MIT
#include "core/review/rules/standing.h"

#include <QCoreApplication>

#include <algorithm>

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::Words)
};

constexpr qsizetype mostNames = 4;

} // namespace

const Element *standing(const Model &model, const Finding &finding, Look look)
{
    const Element *element = model.element(finding.elements.value(0));
    if (!element)
        return nullptr;
    const QList<Breach> breaches = look(model, *element);
    const bool stands = std::any_of(breaches.begin(), breaches.end(),
                                    [&](const Breach &breach) { return breach.elements == finding.elements.mid(1); });
    return stands ? element : nullptr;
}

const Element *standing(const Model &model, const Finding &finding, LookAll look)
{
    const QList<Breach> breaches = look(model);
    const bool stands = std::any_of(breaches.begin(), breaches.end(),
                                    [&](const Breach &breach) { return breach.elements == finding.elements; });
    return stands ? model.element(finding.elements.value(0)) : nullptr;
}

Edit mending(const char *label)
{
    return Edit(QCoreApplication::translate("Rules", label));
}

Edit saying(const Element *element, const char *label, QLatin1StringView property, const Value &value)
{
    Edit edit = mending(label);
    if (element)
        edit.set(element->id, property, value);
    return edit;
}

Id append(Edit &edit, const Model &model, Id owner, QLatin1StringView list)
{
    // What the edit itself has appended is in no model yet.
    QString last;
    for (const Fact &fact : edit.facts()) {
        if (fact.property == properties::order)
            last = std::max(last, text(fact.value));
    }
    const QList<const Child *> items = model.childrenOf(owner, list);
    if (!items.isEmpty())
        last = std::max(last, items.last()->order);
    return edit.addChild(owner, QString(list), orderBetween(last, {}));
}

QString quoted(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names.first(std::min(names.size(), mostNames)))
        shown.append(Tr::tr("“%1”").arg(name));
    const QString list = shown.join(Tr::tr(", "));
    return names.size() > mostNames ? Tr::tr("%1 and %2 more").arg(list).arg(names.size() - mostNames) : list;
}

} // namespace keelson::review
