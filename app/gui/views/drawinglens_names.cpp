// SPDX-License-Identifier: MIT
#include "app/gui/views/drawinglens.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

// Names that are known, offered while one is typed.

namespace keelson {

QStringList DrawingLens::namesOf(const Kind &kind) const
{
    QStringList names;
    if (!model() || kind.scope == NameScope::None)
        return names;
    for (const Element *element : model()->ofKind(kind.id)) {
        // They come in the order of their names.
        if (!element->name.isEmpty() && (names.isEmpty() || names.last() != element->name))
            names.append(element->name);
    }
    return names;
}

bool DrawingLens::editName(Id node, const Kind &kind)
{
    if (!model() || !m_canvas->edit(node))
        return false;
    suggestNames(kind);
    return true;
}

/// What kind of thing the name means, and where it stands.
QString DrawingLens::usesOf(const Kind &kind, const QString &name) const
{
    const Element *element = model() ? model()->named(kind, name) : nullptr;
    QStringList views;
    for (const Placement *placement : element ? model()->placementsOf(element->id) : QList<const Placement *>()) {
        const View *view = model()->view(placement->view);
        if (view && !views.contains(view->name))
            views.append(view->name);
    }
    views.sort();
    const QString where = views.size() > 1 ? tr("%1 and %n more", nullptr, int(views.size()) - 1).arg(views.first()) : views.value(0);
    return where.isEmpty() ? vocabulary::label(kind) : tr("%1 in %2", "a kind of thing, the view it stands in").arg(vocabulary::label(kind), where);
}

void DrawingLens::suggestNames(const Kind &kind)
{
    m_completer.watch(
        m_canvas->findChild<QPlainTextEdit *>(), [this, &kind] { return namesOf(kind); },
        [this, &kind](const QString &name) { return usesOf(kind, name); });
}

} // namespace keelson
