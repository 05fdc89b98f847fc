// SPDX-License-Identifier: MIT
#include "app/gui/storm/lens.h"

#include "app/gui/storm/clipboard.h"
#include "app/gui/storm/ground.h"
#include "core/storm/levels.h"
#include "app/render/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

QMenu *popupOf(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

} // namespace

void StormLens::showMenu(Id item, QPointF at, const QPoint &global)
{
    if (!model())
        return;
    QMenu *menu = popupOf(this);
    if (model()->placement(item)) {
        fillNoteMenu(*menu, item);
    } else if (model()->relation(item)) {
        menu->addAction(tr("Disconnect"), this, [this, item] { commit(storm::removeItems(*model(), { item })); });
    } else {
        for (const Kind *kind : storm::offeredAt(m_level)) {
            const QIcon icon = icons::icon(QString(kind->note.glyph), canvas().theme());
            menu->addAction(icon, tr("Add %1").arg(vocabulary::label(*kind, m_level)), this, [this, kind, at] {
                beginNote(*kind, at - QPointF(kind->note.width, kind->note.height) / 2);
            });
        }
        menu->addSeparator();
        const QMimeData *held = QGuiApplication::clipboard()->mimeData();
        menu->addAction(tr("Paste"), this, [this, at] { paste(at); })->setEnabled(held && storm::canPaste(*held));
    }
    menu->popup(global);
}

void StormLens::fillNoteMenu(QMenu &menu, Id note)
{
    fillFixes(menu, note);
    menu.addSeparator();
    menu.addAction(m_edit);
    menu.addAction(m_connect);
    menu.addAction(m_duplicate);
    menu.addSeparator();
    for (QMenu *group : std::as_const(m_menus))
        menu.addMenu(group);
    menu.addSeparator();
    QMenu *become = menu.addMenu(tr("Make it a"));
    for (const Kind *kind : storm::offeredAt(m_level)) {
        become->addAction(icons::icon(QString(kind->note.glyph), canvas().theme()), vocabulary::label(*kind, m_level), this,
                          [this, kind] { commit(storm::changeKind(*model(), canvas().selectedNodes(), *kind)); });
    }
    const Element *element = model()->element(model()->placement(note)->element);
    if (!liesUnderNotes(element->kind->note.outline))
        menu.addAction(tr("Draw a context around (Shift+B)"), this, [this] { drawContext(canvas().selectedNodes()); });
    if (element->is(kinds::domainEvent))
        menu.addAction(tr("Make it pivotal (Shift+V)"), this, [this, note] { makePivotal(note); });
    if (element->is(kinds::hotspot)) {
        menu.addAction(storm::isSettled(*model(), note) ? tr("Open it again (Shift+H)") : tr("Settle it (Shift+H)"), this,
                       [this, note] { settleHotspot(note); });
    }
    if (m_marks.contains(note))
        menu.addAction(m_fix);
    QMenu *give = menu.addMenu(tr("Give to service"));
    for (const Element *service : model()->ofKind(kinds::service)) {
        const Element *subsystem = model()->enclosing(service->id, kinds::subsystem);
        const QString name = subsystem ? u"%1 / %2"_s.arg(subsystem->name, service->name) : service->name;
        give->addAction(name, this, [this, id = service->id] {
            const Outcome outcome = storm::giveToService(*model(), canvas().selectedNodes(), id);
            if (!commit(outcome))
                workspace().tell(tr("There is nothing in these notes that this service does not do already."));
        });
    }
    give->setEnabled(!give->isEmpty());
    const QList<Id> namesakes = storm::namesakesOf(*model(), note);
    if (!namesakes.isEmpty()) {
        menu.addAction(tr("Merge with its namesakes"), this,
                       [this, note, namesakes] { commit(storm::mergeInto(*model(), note, namesakes)); });
    }
    menu.addSeparator();
    menu.addAction(icons::icon(u"delete", canvas().theme()), tr("Remove"), this,
                   [this] { removeSelected(canvas().selectedNodes()); });
}

/// Grammar offers what is missing; it never blocks.
void StormLens::offerMiddle(Id from, Id to, const Kind &middle, const QPoint &global)
{
    QMenu *menu = popupOf(this);
    menu->addAction(icons::icon(QString(middle.note.glyph), canvas().theme()),
                    tr("Insert the missing %1").arg(vocabulary::label(middle, m_level)), this, [this, from, to, &middle] {
                        const Outcome outcome = storm::connectThrough(*model(), from, to, middle);
                        if (commit(outcome) && !outcome.select.isEmpty())
                            canvas().edit(outcome.select.first());
                    });
    menu->popup(global);
}

void StormLens::offerMerge(Id note, const QString &text, const Element &known)
{
    const Id duplicate = model()->placement(note)->element;
    QMenu *menu = popupOf(this);
    menu->setObjectName(u"merge-menu"_s);
    menu->addAction(icons::icon(u"merge", canvas().theme()), tr("Merge with the known %1").arg(known.name), this,
                    [this, duplicate, id = known.id] { commit(storm::mergeElements(*model(), duplicate, id)); });
    menu->addAction(tr("Keep two of that name"), this,
                    [this, note, text] { commit(storm::renameNote(*model(), note, text)); });
    const SceneNode *node = canvas().node(note);
    const QPointF corner = node ? canvas().toWidget(node->rect.bottomLeft()) : QPointF();
    menu->popup(canvas().mapToGlobal(corner.toPoint()));
}

} // namespace keelson
