// SPDX-License-Identifier: MIT
#include "core/model/architecture.h"
#include "core/review/rules.h"
#include "core/review/rules/standing.h"
#include "core/scaffold/names.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

// The main app and how micro frontends are put into it.

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;
using namespace architecture;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::Frontends)
};

using Elements = QList<const Element *>;

// ---- who mounts what

Elements mountedIn(const Model &model, Id mainApp)
{
    Elements mounted = contentsOf(model, mainApp, kinds::microFrontend);
    for (const Element *used : model.targets(mainApp, relations::uses)) {
        if (used->is(kinds::microFrontend) && !mounted.contains(used))
            mounted.append(used);
    }
    return mounted;
}

Elements hostsOf(const Model &model, const Element &frontend)
{
    Elements hosts;
    const Element *parent = model.element(frontend.parent);
    if (parent && parent->is(kinds::mainApp))
        hosts.append(parent);
    for (const Element *user : model.sources(frontend.id, relations::uses)) {
        if (user->is(kinds::mainApp) && !hosts.contains(user))
            hosts.append(user);
    }
    return hosts;
}

QString plain(QString route)
{
    route = route.trimmed().toLower();
    while (route.startsWith(u'/'))
        route.remove(0, 1);
    while (route.endsWith(u'/'))
        route.chop(1);
    return route;
}

/// Where and when it appears: two in one place at one time hide each other.
QString placeOf(const Element &frontend)
{
    const bool isByRoute = given(frontend, "activation"_L1) == "route"_L1 && isSaid(frontend, "route"_L1);
    return isByRoute ? frontend.text("slot"_L1).trimmed().toLower() + u'\n' + plain(frontend.text("route"_L1)) : QString();
}

QString freeRoute(const Model &model, const Element &frontend)
{
    QSet<QString> taken;
    for (const Element *other : model.ofKind(kinds::microFrontend)) {
        if (other != &frontend)
            taken.insert(plain(other->text("route"_L1)));
    }
    const QString name = scaffold::kebab(frontend.name);
    QString route = name;
    for (int number = 2; taken.contains(route); ++number)
        route = u"%1-%2"_s.arg(name).arg(number);
    return u'/' + route;
}

QStringList slotsOffered(const Model &model, const Element &mainApp)
{
    QStringList names;
    for (const Child *item : model.childrenOf(mainApp.id, itemlists::mountPoints))
        names.append(text(item->properties.value(properties::name)).simplified());
    for (const Element *frontend : mountedIn(model, mainApp.id))
        names += architecture::names(*frontend, "mountPoints"_L1);
    return names;
}

// ---- reachable

bool isDetailed(const Element &frontend)
{
    return isSaid(frontend, "route"_L1) || isSaid(frontend, "slot"_L1) || isSaid(frontend, "role"_L1);
}

QList<Breach> unreachable(const Model &model)
{
    QList<Breach> breaches;
    if (model.ofKind(kinds::mainApp).isEmpty())
        return breaches;
    for (const Element *frontend : model.ofKind(kinds::microFrontend)) {
        if (isDetailed(*frontend) && hostsOf(model, *frontend).isEmpty())
            breaches.append({Tr::tr("No main app mounts “%1”, so nobody gets there.").arg(frontend->name), {frontend->id}});
    }
    return breaches;
}

constexpr auto mount = QT_TRANSLATE_NOOP("Rules", "Mount it in the main app");

void offer(Edit &edit, const Model &model, const Element &mainApp, const QString &slot)
{
    edit.set(append(edit, model, mainApp.id, itemlists::mountPoints), properties::name, slot);
}

/// Mount points that are asked for and not offered, where any are.
QStringList slotsMissing(const Elements &frontends, const QStringList &offered)
{
    QStringList missing;
    for (const Element *frontend : frontends) {
        const QString slot = frontend->text("slot"_L1).simplified();
        if (!slot.isEmpty() && !offered.isEmpty() && !(offered + missing).contains(slot, Qt::CaseInsensitive))
            missing.append(slot);
    }
    return missing;
}

Edit mendUnreachable(const Model &model, const Finding &finding)
{
    Edit edit = mending(mount);
    const Element *frontend = standing(model, finding, unreachable);
    if (!frontend)
        return edit;
    const Element &host = *model.ofKind(kinds::mainApp).first();
    edit.relate(relations::uses, host.id, frontend->id);
    const Elements others = mountedIn(model, host.id);
    if (std::any_of(others.begin(), others.end(),
                    [&](const Element *o) { return !placeOf(*o).isEmpty() && placeOf(*o) == placeOf(*frontend); }))
        edit.set(frontend->id, "route"_L1, freeRoute(model, *frontend));
    const QStringList offered = slotsOffered(model, host) + names(*frontend, "mountPoints"_L1);
    for (const QString &slot : slotsMissing(others + Elements{frontend}, offered))
        offer(edit, model, host, slot);
    return edit;
}

constexpr Fix reachableFixes[] = {{"mount"_L1, mount, mendUnreachable}};

// ---- routes

QList<Breach> clashes(const Model &model, const Element &mainApp)
{
    QList<Breach> breaches;
    QHash<QString, const Element *> known;
    for (const Element *frontend : mountedIn(model, mainApp.id)) {
        const QString place = placeOf(*frontend);
        if (place.isEmpty())
            continue;
        if (const Element *other = known.value(place))
            breaches.append({Tr::tr("“%1” cannot tell “%2” and “%3” apart: both are at %4.")
                                 .arg(mainApp.name, other->name, frontend->name, frontend->text("route"_L1)),
                             {frontend->id, other->id}});
        else
            known.insert(place, frontend);
    }
    return breaches;
}

constexpr auto giveRoute = QT_TRANSLATE_NOOP("Rules", "Give the second a route of its own");

Edit mendClash(const Model &model, const Finding &finding)
{
    const Element *second = standing(model, finding, clashes) ? model.element(finding.elements.at(1)) : nullptr;
    return saying(second, giveRoute, "route"_L1, second ? Value(freeRoute(model, *second)) : Value());
}

constexpr Fix routeFixes[] = {{"own-route"_L1, giveRoute, mendClash}};

// ---- mount points

QList<Breach> strangeSlots(const Model &model, const Element &frontend)
{
    QList<Breach> breaches;
    const QString slot = frontend.text("slot"_L1).simplified();
    for (const Element *host : slot.isEmpty() ? Elements() : hostsOf(model, frontend)) {
        const QStringList offered = slotsOffered(model, *host);
        if (!offered.isEmpty() && !offered.contains(slot, Qt::CaseInsensitive))
            breaches.append({Tr::tr("“%1” wants to be mounted at “%2”, which “%3” does not have.")
                                 .arg(frontend.name, slot, host->name), {host->id}});
    }
    return breaches;
}

constexpr auto addSlot = QT_TRANSLATE_NOOP("Rules", "Add the mount point");

Edit mendStrangeSlot(const Model &model, const Finding &finding)
{
    Edit edit = mending(addSlot);
    if (const Element *frontend = standing(model, finding, strangeSlots))
        offer(edit, model, *model.element(finding.elements.at(1)), frontend->text("slot"_L1).simplified());
    return edit;
}

constexpr Fix slotFixes[] = {{"add-mount-point"_L1, addSlot, mendStrangeSlot}};

// ---- a thin frame

QList<Breach> businessInFrame(const Model &model, const Element &mainApp)
{
    QList<Breach> breaches;
    for (const Element *called : model.targets(mainApp.id, relations::calls)) {
        if (called->is(kinds::service))
            breaches.append({Tr::tr("“%1” works with “%2” itself instead of mounting a micro frontend that does.")
                                 .arg(mainApp.name, called->name), {called->id}});
    }
    return breaches;
}

constexpr auto moveOut = QT_TRANSLATE_NOOP("Rules", "Move it into a micro frontend");

Edit mendBusinessInFrame(const Model &model, const Finding &finding)
{
    Edit edit = mending(moveOut);
    const Element *mainApp = standing(model, finding, businessInFrame);
    if (!mainApp)
        return edit;
    const Element &service = *model.element(finding.elements.at(1));
    for (const Relation *relation : model.relationsFrom(mainApp->id)) {
        if (relation->is(relations::calls) && relation->to == service.id)
            edit.remove(relation->id);
    }
    QString name = service.name;
    if (name.endsWith(" BFF"_L1))
        name.chop(4);
    const Id frontend = findOrAdd(edit, model, *vocabulary::kind(kinds::microFrontend), Tr::tr("%1 App").arg(name), mainApp->id);
    edit.relate(relations::calls, frontend, service.id);
    return edit;
}

constexpr Fix frameFixes[] = {{"move-out"_L1, moveOut, mendBusinessInFrame}};

// ---- imports

QList<Breach> imports(const Model &, const Element &frontend)
{
    const QStringList others = names(frontend, "importsFrom"_L1);
    if (others.isEmpty())
        return {};
    return {{Tr::tr("“%1” is built with code of %2 and has to be delivered with it.").arg(frontend.name, quoted(others))}};
}

constexpr auto dropImports = QT_TRANSLATE_NOOP("Rules", "Remove the imports");

Edit mendImports(const Model &model, const Finding &finding)
{
    return saying(standing(model, finding, imports), dropImports, "importsFrom"_L1, {});
}

constexpr Fix importFixes[] = {{"remove-imports"_L1, dropImports, mendImports}};

constexpr Rule table[] = {
    {.id = "frontend.reachable"_L1, .topic = Topic::Frontends, .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Every micro frontend is mounted somewhere"),
     .why = QT_TRANSLATE_NOOP("Rules", "The main app finds micro frontends through its manifest. One that no main app mounts is "
                                       "deployed and never seen."),
     .heading = {3, "Manifest deployer"}, .kinds = {}, .lookAll = unreachable, .fixes = reachableFixes},
    {.id = "frontend.unambiguous-route"_L1, .topic = Topic::Frontends, .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "One route activates one micro frontend"),
     .why = QT_TRANSLATE_NOOP("Rules", "The main app activates whatever fits the address. When two fit in the same place, both "
                                       "appear, or whichever was loaded first."),
     .heading = {3, "Micro-app activation"}, .kinds = {kinds::mainApp}, .look = clashes, .fixes = routeFixes},
    {.id = "frontend.known-mount-point"_L1, .topic = Topic::Frontends, .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Micro frontends are mounted where there is a mount point"),
     .why = QT_TRANSLATE_NOOP("Rules", "A mount point is the only thing the main app and a micro frontend have to agree on. If the "
                                       "name is not known, nothing is shown and nothing complains."),
     .heading = {3, "Mount points"}, .kinds = {kinds::microFrontend}, .look = strangeSlots, .fixes = slotFixes},
    {.id = "frontend.thin-main-app"_L1, .topic = Topic::Frontends, .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "The main app has no business of its own"),
     .why = QT_TRANSLATE_NOOP("Rules", "It signs in, lays out and mounts. What belongs to an activity changes with that activity, "
                                       "and must not need a delivery of the frame everybody shares."),
     .heading = {3, "The main app"}, .kinds = {kinds::mainApp}, .look = businessInFrame, .fixes = frameFixes},
    {.id = "frontend.loose-coupling"_L1, .topic = Topic::Frontends, .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Micro frontends meet through events and routes"),
     .why = QT_TRANSLATE_NOOP("Rules", "Code taken from another micro frontend ties both to one build and one delivery. An event "
                                       "or an address leaves each free to change."),
     .heading = {3, "Inter-application communication"}, .kinds = {kinds::microFrontend}, .look = imports, .fixes = importFixes},
};

} // namespace

std::span<const Rule> frontendRules() { return table; }

} // namespace keelson::review
