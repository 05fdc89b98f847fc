// SPDX-License-Identifier: MIT
#pragma once

#include "core/finding.h"
#include "core/model/model.h"
#include "core/plugin/option.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

// The part of a model this kit can express, with every name given once. Everything that writes files
// reads this and nothing else, so that a name is the same in code, template and metrics.

namespace keelson::awstypescript {

enum class FieldType { Text, Number, Flag, Texts };

struct Field
{
    QString name;  ///< camelCase.
    FieldType type = FieldType::Text;
};

struct Event
{
    const Element *element = nullptr;
    QString type;         ///< "order-submitted"
    QString className;    ///< "OrderSubmitted"
    QString variable;     ///< "orderSubmitted"
    QString entity;       ///< "order"
    QString entityField;  ///< "order"
    QString description;
    QList<Field> fields;
    std::optional<double> moment;  ///< Where it stands on a timeline; nothing when on no board.
    QList<int> publishers;         ///< Services, by index.
    QList<int> consumers;
    int home = -1;        ///< Subsystem where it enters when nothing generated publishes it; else -1.
    const Element *gateway = nullptr;  ///< The external service gateway that will publish it, if drawn.

    bool isOutside() const { return home >= 0; }
};

/// A decision of a person that a BFF accepts.
struct Task
{
    QString command;  ///< "submit-order"
    int event = -1;   ///< The event that tells it was done.
    QList<Field> fields;
};

/// A higher-order event of a control service.
struct Decision
{
    int event = -1;
    QList<int> needs;  ///< Events; all of them have to arrive, or one when `any`.
    bool any = false;
};

enum class Pattern { Bff, Control };

struct Service
{
    const Element *element = nullptr;
    int subsystem = -1;
    QString slug;      ///< "order-bff"
    QString project;   ///< "ordering-order-bff": package, stack, `source` tag.
    QString title;
    Pattern pattern = Pattern::Bff;
    QString entity;    ///< Of its rows: "order"
    QList<int> publishes;
    QList<int> consumes;
    QHash<int, QString> statuses;  ///< Of a row, by the event that leads to it.
    QList<Task> tasks;
    QList<Decision> decisions;

    bool hasRest() const { return pattern == Pattern::Bff; }
    bool hasListener() const { return !consumes.isEmpty(); }
    bool hasTrigger() const { return !tasks.isEmpty() || !decisions.isEmpty(); }
};

struct Subsystem
{
    const Element *element = nullptr;  ///< Null for services that stand outside any.
    const Element *hub = nullptr;      ///< Null when none is drawn; it is generated all the same.
    QString slug;
    QString title;
    QList<int> services;
    QMap<int, QList<int>> egress;      ///< Events that other subsystems take from here, by subsystem.
};

/// A rule that hands events on to the hub of another subsystem.
struct Egress
{
    int sink = -1;
    QString name;         ///< After "<hub>-<stage>-".
    QStringList types;
    QStringList sources;  ///< Only what these projects published; empty = all. Keeps what both publish from circling.
};

struct Design
{
    QString slug;
    QString title;
    QString description;
    QString stage;   ///< Where templates go when nobody says otherwise.
    QString region;
    QList<Event> events;          ///< By type.
    QList<Subsystem> subsystems;  ///< By slug.
    QList<Service> services;      ///< By project.
    QHash<Id, QList<int>> gatewayConsumes;  ///< Events each external service gateway reacts to.
    QList<Finding> findings;

    const Event &event(int index) const { return events[index]; }
    const Subsystem &subsystemOf(const Service &service) const { return subsystems[service.subsystem]; }

    QString folder(const Service &service) const;    ///< "subsystems/ordering/order-bff"
    QString hubFolder(const Subsystem &subsystem) const;
    QString hub(const Subsystem &subsystem) const;   ///< "ordering-event-hub"
    QList<Egress> egress(const Subsystem &subsystem) const;
};

/// Names of deployed things at a stage; the templates say the same with a parameter.
namespace names {
inline constexpr QLatin1StringView local{"local"};  ///< The stage that runs on this machine.
QString bus(const QString &hub, const QString &stage);
QString stream(const QString &hub, const QString &stage);
QString table(const Service &service, const QString &stage);
QString function(const Service &service, const QString &stage, QLatin1StringView role);
} // namespace names

/// `options` are resolved. Nothing generated (no services) is a Design with a finding.
Design read(const Model &model, const Options &options);

} // namespace keelson::awstypescript
