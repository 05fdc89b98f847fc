// SPDX-License-Identifier: MIT
#include "core/review/waivers.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::Waivers)
};

// Columns of an item.
constexpr QLatin1StringView ruleColumn{"rule"};
constexpr QLatin1StringView identityColumn{"identity"};
constexpr QLatin1StringView reasonColumn{"reason"};
constexpr QLatin1StringView authorColumn{"author"};
constexpr QLatin1StringView madeColumn{"made"};
constexpr QLatin1StringView untilColumn{"until"};

QDate date(const Value &value)
{
    return QDate::fromString(text(value), Qt::ISODate);
}

Waiver waiverOf(const Child &item)
{
    const auto cell = [&item](QLatin1StringView column) { return item.properties.value(QString(column)); };
    return {item.id, item.owner, text(cell(ruleColumn)), text(cell(identityColumn)), text(cell(reasonColumn)),
            text(cell(authorColumn)), date(cell(madeColumn)), date(cell(untilColumn))};
}

QList<Waiver> waiversOf(const Model &model, Id element)
{
    QList<Waiver> found;
    for (const Child *item : model.childrenOf(element, itemlists::waivers))
        found.append(waiverOf(*item));
    return found;
}

/// Those of one finding, the one that holds longest first.
QList<Waiver> waiversOf(const Model &model, const Finding &finding)
{
    QList<Waiver> found = waiversOf(model, finding.elements.value(0));
    if (found.isEmpty())
        return found; // Most findings: no identity has to be put together.
    const QString identity = finding.identity();
    found.removeIf([&identity](const Waiver &waiver) { return waiver.identity != identity; });
    const auto rank = [](const Waiver &w) { return std::tuple(!w.until.isValid(), w.until, w.made, w.id); };
    std::sort(found.begin(), found.end(), [&rank](const Waiver &a, const Waiver &b) { return rank(a) > rank(b); });
    return found;
}

QString nameOf(const Model &model, Id element)
{
    const Element *found = model.element(element);
    return found ? found->name : QString();
}

} // namespace

QList<Waiver> waivers(const Model &model)
{
    QList<Waiver> all;
    for (auto element = model.elements().keyBegin(); element != model.elements().keyEnd(); ++element)
        all += waiversOf(model, *element);
    std::sort(all.begin(), all.end(), [](const Waiver &a, const Waiver &b) { return std::tie(a.made, a.id) < std::tie(b.made, b.id); });
    return all;
}

QList<Judged> judged(const Model &model, const QList<Finding> &findings, QDate today)
{
    QList<Judged> all;
    all.reserve(findings.size());
    for (const Finding &finding : findings) {
        const QList<Waiver> found = waiversOf(model, finding);
        if (found.isEmpty())
            all.append({finding});
        else
            all.append({finding, found.first().holds(today) ? Standing::Accepted : Standing::Expired, found.first()});
    }
    return all;
}

QList<Waiver> unneeded(const Model &model, const QList<Finding> &findings)
{
    QList<Waiver> all = waivers(model);
    if (all.isEmpty())
        return all;
    QSet<QString> found;
    for (const Finding &finding : findings)
        found.insert(finding.identity());
    all.removeIf([&found](const Waiver &waiver) { return found.contains(waiver.identity); });
    return all;
}

Edit waive(const Model &model, const Finding &finding, const Grounds &grounds)
{
    const Id element = finding.elements.value(0);
    Edit edit(Tr::tr("Accept a finding of “%1”").arg(nameOf(model, element)));
    if (!model.element(element))
        return edit;
    for (const Waiver &before : waiversOf(model, finding))
        edit.remove(before.id);
    const QList<const Child *> items = model.childrenOf(element, itemlists::waivers);
    const QString last = items.isEmpty() ? QString() : items.last()->order;
    const Id item = edit.addChild(element, QString(itemlists::waivers), orderBetween(last, {}));
    edit.set(item, ruleColumn, finding.rule);
    edit.set(item, identityColumn, finding.identity());
    edit.set(item, reasonColumn, grounds.reason.trimmed());
    edit.set(item, authorColumn, grounds.author);
    edit.set(item, madeColumn, grounds.made.toString(Qt::ISODate));
    if (grounds.until.isValid())
        edit.set(item, untilColumn, grounds.until.toString(Qt::ISODate));
    return edit;
}

Edit withdraw(const Model &model, const Finding &finding)
{
    return withdraw(model, waiversOf(model, finding));
}

Edit withdraw(const Model &model, const QList<Waiver> &waivers)
{
    const QString name = nameOf(model, waivers.isEmpty() ? Id() : waivers.first().element);
    Edit edit(waivers.size() == 1 ? Tr::tr("No longer accept a finding of “%1”").arg(name)
                                  : Tr::tr("No longer accept %n findings", nullptr, int(waivers.size())));
    for (const Waiver &waiver : waivers) {
        if (model.child(waiver.id))
            edit.remove(waiver.id);
    }
    return edit;
}

} // namespace keelson::review
