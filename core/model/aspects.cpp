// SPDX-License-Identifier: MIT
#include "core/model/aspects.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace keelson::aspects {

namespace {

constexpr QLatin1StringView subsystems[] = {kinds::subsystem};
constexpr QLatin1StringView services[] = {kinds::service};
constexpr QLatin1StringView events[] = {kinds::domainEvent};
constexpr QLatin1StringView frontends[] = {kinds::mainApp, kinds::microFrontend};
constexpr QLatin1StringView teams[] = {kinds::team};
constexpr QLatin1StringView clouds[] = {kinds::account, kinds::region};

constexpr AspectRow rows[] = {
    {Aspect::Bulkheads, "bulkheads"_L1, QT_TRANSLATE_NOOP("Aspects", "Subsystem bulkheads"),
     QT_TRANSLATE_NOOP("Aspects", "Subsystems, the autonomous services in them and the events between them."),
     QT_TRANSLATE_NOOP("Aspects", "Pick a subsystem on the left and click where it goes, or double-click.\n"
                                  "Drag from the edge of one box to another to connect them."),
     kinds::subsystem, subsystems},
    {Aspect::Context, "context"_L1, QT_TRANSLATE_NOOP("Aspects", "System context"),
     QT_TRANSLATE_NOOP("Aspects", "Who uses the system, what is around it, and what goes between its subsystems, summed up."),
     QT_TRANSLATE_NOOP("Aspects", "Add a subsystem, the people who use it and the systems around it.\n"
                                  "What their services exchange is summed up between them."),
     kinds::system, subsystems},
    {Aspect::Internals, "internals"_L1, QT_TRANSLATE_NOOP("Aspects", "Service internals"),
     QT_TRANSLATE_NOOP("Aspects", "What one service is made of, behind the three faces of its API: calls, events in, events out."),
     QT_TRANSLATE_NOOP("Aspects", "The service this is about is gone.\n"
                                  "Select a service on another map and press Enter to look into it."),
     kinds::service, services, true},
    {Aspect::EventFlow, "event-flow"_L1, QT_TRANSLATE_NOOP("Aspects", "Flow of an event"),
     QT_TRANSLATE_NOOP("Aspects", "Who publishes one event, which way it takes, who consumes it, and what follows."),
     QT_TRANSLATE_NOOP("Aspects", "The event this is about is gone.\n"
                                  "Double-click what runs between two services on another map to follow it."),
     kinds::domainEvent, events, true},
    {Aspect::Frontends, "frontends"_L1, QT_TRANSLATE_NOOP("Aspects", "Micro frontends"),
     QT_TRANSLATE_NOOP("Aspects", "What a main app is composed of, in the order of its manifest, and the BFFs behind it."),
     QT_TRANSLATE_NOOP("Aspects", "Add a main app, then the micro frontends it mounts.\n"
                                  "Connect each of them with the BFF it calls."),
     kinds::mainApp, frontends},
    {Aspect::Teams, "teams"_L1, QT_TRANSLATE_NOOP("Aspects", "Team ownership"),
     QT_TRANSLATE_NOOP("Aspects", "What each team owns, and what nobody does."),
     QT_TRANSLATE_NOOP("Aspects", "Add a team, then drop the subsystems and services it owns into it."),
     kinds::team, teams},
    {Aspect::Clouds, "clouds"_L1, QT_TRANSLATE_NOOP("Aspects", "Accounts and regions"),
     QT_TRANSLATE_NOOP("Aspects", "Which cloud account and which region the subsystems run in."),
     QT_TRANSLATE_NOOP("Aspects", "Add a cloud account and a region in it, then drop the subsystems that run there into it."),
     kinds::account, clouds},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Aspects", text);
}

} // namespace

std::span<const AspectRow> all() { return rows; }
const AspectRow &row(Aspect aspect) { return rows[int(aspect)]; }

const AspectRow *named(QAnyStringView id)
{
    const auto found = std::find_if(std::begin(rows), std::end(rows), [id](const AspectRow &row) { return row.id == id; });
    return found == std::end(rows) ? nullptr : &*found;
}

Aspect of(const View *view)
{
    const AspectRow *found = view ? named(text(view->properties.value(QString(aspectProperty)))) : nullptr;
    return found ? found->aspect : Aspect::Bulkheads;
}

int hopsOf(const View *view)
{
    const double said = view ? number(view->properties.value(QString(hopsProperty)), usualHops) : usualHops;
    return int(std::clamp(std::round(said), 1., double(mostHops)));
}

bool mayBeAbout(const AspectRow &row, const Kind &kind)
{
    return std::find(row.subjects.begin(), row.subjects.end(), kind.id) != row.subjects.end();
}

std::optional<Aspect> inside(const Kind &kind)
{
    for (const AspectRow &row : rows) {
        if (mayBeAbout(row, kind))
            return row.aspect;
    }
    return std::nullopt;
}

View viewOf(Aspect aspect, const Element *subject)
{
    const AspectRow &of = row(aspect);
    View view;
    view.subject = subject ? subject->id : Id();
    view.id = Id::derived(view.subject, {}, "map of " + QByteArray(of.id.data(), of.id.size()));
    view.kind = QString(records::contextView);
    view.name = !subject || subject->name.isEmpty() ? label(of) : translated(QT_TRANSLATE_NOOP("Aspects", "%1: %2")).arg(subject->name, label(of));
    if (aspect != Aspect::Bulkheads)
        view.properties.insert(QString(aspectProperty), QString(of.id));
    return view;
}

const View *kept(const Model &model, Aspect aspect, Id subject)
{
    for (const View *view : model.viewsOfKind(records::contextView)) {
        if (of(view) == aspect && view->subject == subject)
            return view;
    }
    return nullptr;
}

QString label(const AspectRow &row) { return translated(row.label); }
QString help(const AspectRow &row) { return translated(row.help); }
QString hint(const AspectRow &row) { return translated(row.hint); }

} // namespace keelson::aspects
