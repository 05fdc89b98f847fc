// SPDX-License-Identifier: MIT
#include "core/review/rules/standing.h"

#include "core/contract/contract.h"
#include "core/model/architecture.h"

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

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isCarried(const Element &event, const QList<contract::Field> &fields, const QString &said)
{
    const QString attribute = said.section(u':', 0, 0).trimmed();  // A type may follow, as it may in the event.
    const auto isIt = [&](const contract::Field &field) {
        return isSame(field.name, attribute) || isSame(field.name.section(u'.', 0, 0), attribute)
            || isSame(field.name.section(u'.', -1), attribute);
    };
    return std::any_of(fields.begin(), fields.end(), isIt) || isSame(attribute, u"id"_s)
        || isSame(attribute, contract::entityOf(event).remove(u' ') + u"Id"_s);
}

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

QStringList notCarried(const Model &model, const Element &event, const QStringList &attributes)
{
    const QList<contract::Field> fields = attributes.isEmpty() ? QList<contract::Field>() : contract::fieldsOf(model, event);
    QStringList missing = fields.isEmpty() ? QStringList() : attributes;
    missing.removeIf([&](const QString &attribute) { return isCarried(event, fields, attribute); });
    return missing;
}

bool correlates(const Model &model, const Element &service, const Element &event)
{
    return notCarried(model, event, architecture::names(service, "correlationKey"_L1)).isEmpty();
}

bool hasHub(const Model &model, const Element &service)
{
    const Element *subsystem = model.element(service.parent);
    return !subsystem || !architecture::contentsOf(model, subsystem->id, kinds::eventHub).isEmpty()
        || !architecture::publishedBy(model, service.id).isEmpty() || !architecture::consumedBy(model, service.id).isEmpty();
}

void addFields(Edit &edit, const Model &model, const Element &event, const QStringList &names)
{
    if (model.childrenOf(event.id, itemlists::fields).isEmpty()) {
        edit.set(event.id, "fields"_L1, QStringList{event.text("fields"_L1).trimmed(), names.join(u", "_s)}.join(u", "_s));
        return;
    }
    for (const QString &name : names)
        edit.set(append(edit, model, event.id, itemlists::fields), properties::name, name.section(u':', 0, 0).trimmed());
}

QString placed(const Model &model, const Element &element)
{
    const Element *service = architecture::serviceOf(model, element.id);
    return service ? Tr::tr("%1 of %2").arg(element.name, service->name) : element.name;
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
