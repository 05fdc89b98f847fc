// SPDX-License-Identifier: MIT
#include "app/gui/shell/paletteentries.h"

#include "app/gui/shell/kindicons.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace keelson {

namespace {

constexpr int actionWeight = 25;

QString withoutMnemonic(QString text)
{
    // "&&" stands for the sign itself; a lone "&" marks the key.
    constexpr QChar kept(0x1);
    return text.replace(QStringLiteral("&&"), kept).remove(u'&').replace(kept, u'&');
}

QString detailOf(const Element &element, const Model &model)
{
    const Element *parent = model.element(element.parent);
    const QString kind = vocabulary::label(*element.kind);
    return parent ? kind + QStringLiteral(" · ") + parent->name : kind;
}

} // namespace

QList<PaletteEntry> paletteEntries(const QString &group, const QList<QAction *> &actions)
{
    QList<PaletteEntry> entries;
    for (QAction *action : actions) {
        if (const QMenu *menu = action->menu()) {
            entries += paletteEntries(withoutMnemonic(menu->title()), menu->actions());
            continue;
        }
        if (!action->isEnabled() || action->isSeparator() || action->text().isEmpty())
            continue;
        entries.append({withoutMnemonic(action->text()), group, action->shortcut().toString(QKeySequence::NativeText),
                        action->icon(), [action] { action->trigger(); }, actionWeight});
    }
    return entries;
}

QList<PaletteEntry> paletteEntries(const Model &model, const KindIcons &icons, const std::function<void(Id)> &go)
{
    QList<PaletteEntry> entries;
    entries.reserve(model.elements().size() + model.views().size());
    for (const View &view : model.views())
        entries.append({view.name, CommandPalette::tr("View"), {}, {}, [go, id = view.id] { go(id); }, 0, view.kind});
    for (const Element &element : model.elements()) {
        if (!element.name.isEmpty())
            entries.append({element.name.simplified(), detailOf(element, model), {}, icons.of(*element.kind),
                            [go, id = element.id] { go(id); }, 0, QString(element.kind->id)});
    }
    std::sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.title < b.title; });
    return entries;
}

} // namespace keelson
