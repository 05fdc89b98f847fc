// SPDX-License-Identifier: MIT
#include "core/storm/levels.h"

#include "core/storm/grammar.h"
#include "core/storm/phases.h"

#include <QCoreApplication>
#include <QSet>

namespace keelson::storm {

namespace {

struct Levels
{
    Q_DECLARE_TR_FUNCTIONS(keelson::storm::Levels)
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

QList<const Kind *> legendOf(const Model &model, Id board)
{
    QSet<QString> ids;
    for (const Placement *placement : model.placementsIn(board))
        ids.insert(QString(model.element(placement->element)->kind->id));
    const View *view = model.view(board);
    const QString reached = view ? text(view->properties.value(properties::phase)) : QString();
    if (phase(reached)) {
        for (const Kind *kind : kindsUpTo(reached, levelOf(model, board)))
            ids.insert(QString(kind->id));
    }
    ids.remove(QString(kinds::text)); // Words explain themselves.
    return inOrder(ids);
}

} // namespace keelson::storm
