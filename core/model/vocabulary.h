// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/model/id.h"

#include <QAnyStringView>
#include <QLatin1StringView>
#include <QSizeF>
#include <QString>

#include <span>

// The vocabulary is data: one row a kind. Palette, inspector, legend, validators, CLI, file and
// docs/vocabulary.md read these tables; nothing else lists kinds. Ids are English and stable,
// labels and helps are marked for translation and read through the functions below.

namespace keelson {

/// Every one but Number, Duration (seconds), Flag and Reference is kept as text; Names are separated by commas.
enum class PropertyType { Line, Paragraph, Number, Flag, Choice, Duration, Reference, Names };

struct Choice
{
    QLatin1StringView id;
    const char *label;
    const char *help;
    QLatin1StringView only;  ///< Value of Property::narrowedBy under which the choice is offered; empty = always.
};

struct Property
{
    QLatin1StringView id;
    PropertyType type;
    const char *label;
    const char *help;
    const char *standard = "";                ///< Default, as text; empty = none.
    std::span<const Choice> choices = {};     ///< For Choice.
    QLatin1StringView narrowedBy = {};        ///< Property whose value filters the choices (pattern -> variant).
    QLatin1StringView unit = {};              ///< For Number and Duration, e.g. "s", "records".
    QLatin1StringView refersTo = {};          ///< For Reference: ids of the kinds it may name, separated by commas.
};

/// What elements of a kind keep in order, each item a child record: the fields of a contract, the steps of a saga.
struct ItemList
{
    QLatin1StringView id;
    const char *label;  ///< "Fields"
    const char *item;   ///< One of them: "Field"
    const char *help;
    std::span<const Property> columns;
    QLatin1StringView only = {};  ///< Pattern of the services it is offered for; empty = always.
};

/// Where a name means one thing: typing a known name there places the known element.
enum class NameScope { None, System, Owner };

/// The lenses in which a kind can be drawn.
enum class Drawn { Nowhere = 0, Storm = 1, Map = 2, Both = 3 };
constexpr bool drawnOnStorm(Drawn d) { return int(d) & int(Drawn::Storm); }
constexpr bool drawnOnMap(Drawn d) { return int(d) & int(Drawn::Map); }

/// How a kind looks. Size and outline carry meaning too, so that colour is never alone.
/// `colour` names an entry of the palettes in resources/palettes; `glyph` an icon in resources/icons.
enum class Outline { Sticky, Box, Round, Container, Cylinder, Pipe, Person, Lane, Line, Plain, Frame };
/// What lies under the notes of a board and takes no room among them.
constexpr bool liesUnderNotes(Outline o) { return o == Outline::Lane || o == Outline::Line || o == Outline::Frame; }

struct Look
{
    Outline outline = Outline::Box;
    QLatin1StringView colour;
    QLatin1StringView glyph;
    double width = 120;  ///< Standard size, scene units (px at 100 %).
    double height = 80;
};

/// How deep a session goes. A level says which kinds are offered and what they are called, never what is valid.
enum class Level { BigPicture, Process, Design };

/// What a kind is called up to a level, among those who do not write software.
struct Spoken
{
    Level upTo = Level::BigPicture;
    const char *label = nullptr;
};

struct Kind
{
    QLatin1StringView id;
    const char *label;
    const char *help;
    Drawn drawn = Drawn::Both;
    NameScope scope = NameScope::None;
    char16_t key = 0;                     ///< Key that makes or becomes this kind on the board; 0 = none.
    Look note;                            ///< On the storm board.
    Look box;                             ///< On the map.
    std::span<const Property> properties; ///< Besides name and description, which every kind has.
    Level level = Level::BigPicture;      ///< From which it is offered on the board.
    Spoken spoken = {};                   ///< No label: it is called the same at every level.
    std::span<const ItemList> lists = {};
};

struct Pair
{
    QLatin1StringView from;
    QLatin1StringView to;
};

struct RelationKind
{
    QLatin1StringView id;
    const char *label;    ///< "publishes"
    const char *inverse;  ///< "published by"
    const char *help;
    Drawn drawn = Drawn::Both;
    std::span<const Pair> pairs;          ///< What it may connect; the first fitting row is the default when connecting.
    std::span<const Property> properties = {};
};

// Ids the code itself speaks of.
namespace kinds {
inline constexpr QLatin1StringView domainEvent{"domain-event"};
inline constexpr QLatin1StringView command{"command"};
inline constexpr QLatin1StringView actor{"actor"};
inline constexpr QLatin1StringView policy{"policy"};
inline constexpr QLatin1StringView readModel{"read-model"};
inline constexpr QLatin1StringView aggregate{"aggregate"};
inline constexpr QLatin1StringView externalSystem{"external-system"};
inline constexpr QLatin1StringView hotspot{"hotspot"};
inline constexpr QLatin1StringView opportunity{"opportunity"};
inline constexpr QLatin1StringView pivotalEvent{"pivotal-event"};
inline constexpr QLatin1StringView swimlane{"swimlane"};
inline constexpr QLatin1StringView boundedContext{"bounded-context"};
inline constexpr QLatin1StringView valueCreated{"value-created"};
inline constexpr QLatin1StringView valueDestroyed{"value-destroyed"};
inline constexpr QLatin1StringView text{"text"};
inline constexpr QLatin1StringView system{"system"};
inline constexpr QLatin1StringView subsystem{"subsystem"};
inline constexpr QLatin1StringView service{"service"};
inline constexpr QLatin1StringView eventHub{"event-hub"};
inline constexpr QLatin1StringView eventLake{"event-lake"};
inline constexpr QLatin1StringView stream{"stream"};
inline constexpr QLatin1StringView queue{"queue"};
inline constexpr QLatin1StringView dataStore{"data-store"};
inline constexpr QLatin1StringView function{"function"};
inline constexpr QLatin1StringView api{"api"};
inline constexpr QLatin1StringView mainApp{"main-app"};
inline constexpr QLatin1StringView microFrontend{"micro-frontend"};
inline constexpr QLatin1StringView account{"account"};
inline constexpr QLatin1StringView region{"region"};
inline constexpr QLatin1StringView team{"team"};
} // namespace kinds

namespace relations {
inline constexpr QLatin1StringView issues{"issues"};
inline constexpr QLatin1StringView handledBy{"handled-by"};
inline constexpr QLatin1StringView resultsIn{"results-in"};
inline constexpr QLatin1StringView triggers{"triggers"};
inline constexpr QLatin1StringView informs{"informs"};
inline constexpr QLatin1StringView publishes{"publishes"};
inline constexpr QLatin1StringView consumes{"consumes"};
inline constexpr QLatin1StringView materializes{"materializes"};
inline constexpr QLatin1StringView calls{"calls"};
inline constexpr QLatin1StringView contains{"contains"};  ///< Stored as the property `parent` of the contained element.
inline constexpr QLatin1StringView uses{"uses"};
inline constexpr QLatin1StringView owns{"owns"};          ///< Who builds, runs and answers for it.
inline constexpr QLatin1StringView delivers{"delivers"};  ///< Hands something over without being asked.
inline constexpr QLatin1StringView realizes{"realizes"};  ///< From what was built to the notes that asked for it.
} // namespace relations

namespace properties {
inline constexpr QLatin1StringView kind{"kind"};          ///< Every record has one; what makes it exist.
inline constexpr QLatin1StringView deleted{"deleted"};    ///< true = gone; beats edits, can be undone.
inline constexpr QLatin1StringView name{"name"};
inline constexpr QLatin1StringView description{"description"};
inline constexpr QLatin1StringView parent{"parent"};      ///< Container of an element.
inline constexpr QLatin1StringView aliasOf{"aliasOf"};    ///< This element was merged into that one.
inline constexpr QLatin1StringView pattern{"pattern"};    ///< bff, esg, control
inline constexpr QLatin1StringView variant{"variant"};
inline constexpr QLatin1StringView deployedAs{"deployedAs"}; ///< Names of the resources that run as this element.
inline constexpr QLatin1StringView functionRole{"functionRole"};  ///< What a function does in its service: rest, listener, ...
inline constexpr QLatin1StringView from{"from"};          ///< Ends of a relation.
inline constexpr QLatin1StringView to{"to"};
inline constexpr QLatin1StringView view{"view"};          ///< Of a placement.
inline constexpr QLatin1StringView element{"element"};    ///< Of a placement.
inline constexpr QLatin1StringView position{"position"};  ///< Of a placement: top left, scene units.
inline constexpr QLatin1StringView size{"size"};          ///< Of a placement; absent = the kind's standard.
inline constexpr QLatin1StringView locked{"locked"};      ///< Of a placement: true = stays where it is.
inline constexpr QLatin1StringView group{"group"};        ///< Of a placement: those with the same id move together.
inline constexpr QLatin1StringView level{"level"};        ///< Of a board: id of a Level; absent = Design.
inline constexpr QLatin1StringView phase{"phase"};        ///< Of a board: id of the phase the session is in.
inline constexpr QLatin1StringView partOf{"partOf"};      ///< Of a board: the board it was split from.
inline constexpr QLatin1StringView tags{"tags"};          ///< Words by which elements are found and filtered.
inline constexpr QLatin1StringView subject{"subject"};    ///< What a view is about.
inline constexpr QLatin1StringView owner{"owner"};        ///< Of a child record.
inline constexpr QLatin1StringView list{"list"};          ///< Of a child record: which of the owner's lists.
inline constexpr QLatin1StringView order{"order"};        ///< Of a child record: fractional key.
} // namespace properties

// Lists of child records that elements keep; those of a board are in core/storm/lists.h.
namespace itemlists {
inline constexpr QLatin1StringView fields{"fields"};                    ///< Of an event: its contract.
inline constexpr QLatin1StringView routes{"routes"};                    ///< Of an event hub: which events go to which channel.
inline constexpr QLatin1StringView milestones{"milestones"};            ///< Of a control service: entry, exit and abort events.
inline constexpr QLatin1StringView steps{"steps"};                      ///< Of a control service.
inline constexpr QLatin1StringView inputs{"inputs"};                    ///< Of a decision table: its columns.
inline constexpr QLatin1StringView decisions{"decisions"};              ///< Of a decision table: its rows.
inline constexpr QLatin1StringView mappings{"mappings"};                ///< Of a gateway: their words and ours.
inline constexpr QLatin1StringView operations{"operations"};            ///< Of an API.
inline constexpr QLatin1StringView entities{"entities"};                ///< Of a data store: what is kept under which keys.
inline constexpr QLatin1StringView indexes{"indexes"};                  ///< Of a data store.
inline constexpr QLatin1StringView accessPatterns{"accessPatterns"};    ///< Of a data store.
inline constexpr QLatin1StringView mountPoints{"mountPoints"};          ///< Of a main app.
inline constexpr QLatin1StringView waivers{"waivers"};                  ///< Of any element: findings somebody lives with.

/// Property of a row of a decision table that holds its cell under a condition, an item of `inputs`; absent = any value.
KEELSON_CORE QString cell(Id condition);
} // namespace itemlists

// Record kinds that are not elements or relations.
namespace records {
inline constexpr QLatin1StringView placement{"placement"};
inline constexpr QLatin1StringView board{"board"};            ///< A view of the storm lens.
inline constexpr QLatin1StringView contextView{"context"};    ///< A view of the map lens: actors, subsystems, externals.
inline constexpr QLatin1StringView child{"child"};            ///< Item of an ordered list.
} // namespace records

namespace vocabulary {

KEELSON_CORE std::span<const Kind> kinds();
KEELSON_CORE std::span<const RelationKind> relations();
KEELSON_CORE std::span<const Property> commonProperties();     ///< name, description, ...

/// The row of an id, or null. Rows live as long as the program.
KEELSON_CORE const Kind *kind(QAnyStringView id);
KEELSON_CORE const RelationKind *relation(QAnyStringView id);
KEELSON_CORE const Property *property(const Kind &kind, QAnyStringView id);
KEELSON_CORE const ItemList *list(const Kind &kind, QAnyStringView id);

KEELSON_CORE bool allows(const RelationKind &relation, QAnyStringView fromKind, QAnyStringView toKind);
/// What connecting one kind to the other can mean, the most usual first.
KEELSON_CORE QList<const RelationKind *> between(QAnyStringView fromKind, QAnyStringView toKind);
KEELSON_CORE bool mayContain(QAnyStringView outerKind, QAnyStringView innerKind);

/// "big-picture", "process", "design".
KEELSON_CORE QString id(Level);
/// Design for what is no id of a level.
KEELSON_CORE Level level(QAnyStringView id);

/// Translated texts, in the application's language.
KEELSON_CORE QString label(const Kind &);
KEELSON_CORE QString help(const Kind &);
/// What the kind is called at that level: a command is an action until software is designed.
KEELSON_CORE QString label(const Kind &, Level);
KEELSON_CORE QString label(Level);
KEELSON_CORE QString help(Level);
KEELSON_CORE QString label(const RelationKind &);
KEELSON_CORE QString inverseLabel(const RelationKind &);
KEELSON_CORE QString help(const RelationKind &);
KEELSON_CORE QString label(const ItemList &);
KEELSON_CORE QString itemLabel(const ItemList &);
KEELSON_CORE QString help(const ItemList &);
KEELSON_CORE QString label(const Property &);
KEELSON_CORE QString help(const Property &);
KEELSON_CORE QString label(const Choice &);
KEELSON_CORE QString help(const Choice &);

/// The whole table as Markdown: docs/vocabulary.md.
KEELSON_CORE QString toMarkdown();

} // namespace vocabulary
} // namespace keelson
