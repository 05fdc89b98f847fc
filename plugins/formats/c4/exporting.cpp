// SPDX-License-Identifier: MIT
#include "plugins/formats/c4/exporting.h"

#include <QCoreApplication>
#include <QSet>

namespace keelson::c4 {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::c4::Exporting)
};

/// Elements that no thing of the workspace is or holds, by kind.
QHash<const Kind *, QList<Id>> leftOut(const Model &model, const Workspace &workspace)
{
    QSet<Id> drawn;
    for (const Thing &thing : workspace.things)
        drawn.insert(thing.element);
    QHash<const Kind *, QList<Id>> left;
    for (const Kind &kind : vocabulary::kinds()) {
        for (const Element *element : model.ofKind(kind.id)) {
            const bool isTold = element->is(kinds::domainEvent) && !model.relationsTo(element->id).isEmpty();
            if (!drawn.contains(element->id) && !isTold && !element->is(kinds::system))
                left[&kind].append(element->id);
        }
    }
    return left;
}

} // namespace

Option componentsOption()
{
    return {u"components"_s, Tr::tr("With components"), OptionKind::Flag, false,
            Tr::tr("Functions, stores and APIs of services, too."), {}};
}

Scope scopeOf(const Exported &what, const Options &options)
{
    return {what.view, options.value(u"components"_s).toBool()};
}

Result<void> writeText(const QString &text, QIODevice &out)
{
    const QByteArray bytes = text.toUtf8();
    if (out.write(bytes) != bytes.size())
        return Error{Error::Kind::Environment, Tr::tr("The text could not be written: %1.").arg(out.errorString()), {}, {}};
    return {};
}

QList<Finding> diagramLosses(const Exported &what, const Options &options)
{
    QList<Finding> losses;
    const auto left = leftOut(what.model, workspaceOf(what.model, scopeOf(what, options)));
    for (const Kind &kind : vocabulary::kinds()) {
        const QList<Id> elements = left.value(&kind);
        if (!elements.isEmpty())
            losses.append({Severity::Note, u"export.kind-left-out"_s,
                           Tr::tr("%n element(s) are not in the diagram: %1.", nullptr, int(elements.size())).arg(vocabulary::label(kind)), elements, {}, {}});
    }
    return losses;
}

} // namespace keelson::c4
