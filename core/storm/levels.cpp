// SPDX-License-Identifier: MIT
#include "core/storm/levels.h"

#include "core/storm/grammar.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::storm {

namespace {

struct Levels
{
    Q_DECLARE_TR_FUNCTIONS(keelson::storm::Levels)
};

struct Introduced
{
    QLatin1StringView phase;
    QLatin1StringView kind;
};
// In the order of the phases.
constexpr Introduced introduced[] = {
    {"explore"_L1, kinds::domainEvent},
    {"timeline"_L1, kinds::text},
    {"people"_L1, kinds::actor},
    {"people"_L1, kinds::externalSystem},
    {"people"_L1, kinds::command},
    {"people"_L1, kinds::policy},
    {"people"_L1, kinds::readModel},
    {"people"_L1, kinds::aggregate},
    {"hotspots"_L1, kinds::hotspot},
    {"hotspots"_L1, kinds::opportunity},
    {"hotspots"_L1, kinds::valueCreated},
    {"hotspots"_L1, kinds::valueDestroyed},
    {"pivots"_L1, kinds::pivotalEvent},
    {"pivots"_L1, kinds::swimlane},
    {"contexts"_L1, kinds::boundedContext},
};

QList<const Kind *> inOrder(const QSet<QString> &ids)
{
    QList<const Kind *> kinds;
    for (const Kind *kind : grammar::noteKinds()) {
        if (ids.contains(QString(kind->id)))
            kinds.append(kind);
    }
    return kinds;
}

} // namespace

Level levelOf(const Model &model, Id board)
{
    const View *view = model.view(board);
    return view ? vocabulary::level(text(view->properties.value(properties::level))) : Level::Design;
}

Edit setLevel(const Model &model, Id board, Level level)
{
    const View *view = model.view(board);
    Edit edit(Levels::tr("Go into “%1”: %2").arg(view ? view->name : QString(), vocabulary::label(level)));
    if (view && levelOf(model, board) != level)
        edit.set(board, properties::level, vocabulary::id(level));
    return edit;
}

QList<const Kind *> offeredAt(Level level)
{
    QList<const Kind *> kinds = grammar::noteKinds();
    kinds.removeIf([level](const Kind *kind) { return kind->level > level; });
    return kinds;
}

QList<const Kind *> introducedUpTo(QAnyStringView phase, Level level)
{
    QSet<QString> ids;
    const auto last = std::find_if(std::rbegin(introduced), std::rend(introduced),
                                   [phase](const Introduced &row) { return row.phase == phase; });
    std::for_each(last, std::rend(introduced), [&](const Introduced &row) {
        if (vocabulary::kind(row.kind)->level <= level)
            ids.insert(QString(row.kind));
    });
    return inOrder(ids);
}

QList<const Kind *> legendOf(const Model &model, Id board)
{
    QSet<QString> ids;
    for (const Placement *placement : model.placementsIn(board))
        ids.insert(QString(model.element(placement->element)->kind->id));
    const View *view = model.view(board);
    const QString phase = view ? text(view->properties.value(properties::phase)) : QString();
    for (const Kind *kind : introducedUpTo(phase, levelOf(model, board)))
        ids.insert(QString(kind->id));
    ids.remove(QString(kinds::text)); // Words explain themselves.
    return inOrder(ids);
}

} // namespace keelson::storm
