// SPDX-License-Identifier: MIT
#include "app/gui/map/lens.h"

#include "app/render/icons.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace keelson {

void MapLens::makeMenus()
{
    m_addMenu = new QMenu(this);
    m_addMenu->addActions(adders());
    m_viewMenu = new QMenu(this);
    m_viewMenu->addActions(m_aspects);
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({ m_open, m_up, m_keep, m_moreHops, m_lessHops });
    m_examineMenu = new QMenu(this);
}

void MapLens::nameMenus()
{
    m_addMenu->setTitle(tr("Add"));
    m_viewMenu->setTitle(tr("View"));
    m_examineMenu->setTitle(tr("Examine"));
}

QList<QAction *> MapLens::lensActions() const
{
    const QList<QMenu *> menus { m_addMenu, m_viewMenu, m_examineMenu };
    QList<QAction *> actions = DrawingLens::lensActions();
    QList<QAction *> heads;
    for (const QMenu *menu : menus) {
        actions.removeIf([menu](QAction *action) { return menu->actions().contains(action); });
        if (!menu->isEmpty())
            heads.append(menu->menuAction());
    }
    return heads + actions;
}

namespace {

QMenu *popupOf(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

} // namespace

void MapLens::showMenu(Id item, QPointF at, const QPoint &global)
{
    if (!model())
        return;
    QMenu *menu = popupOf(this);
    if (workspace().live().isConnected() && !item.isNull()) {
        menu->addAction(observer());
        menu->addSeparator();
    }
    if (!item.isNull()) {
        menu->addAction(m_open);
        menu->addAction(m_focus);
        if (!eventsAt(item).isEmpty())
            menu->addAction(m_journey);
        menu->addSeparator();
    }
    if (model()->element(item)) {
        menu->addAction(m_edit);
        menu->addAction(m_connect);
        menu->addSeparator();
    }
    if (!item.isNull()) {
        menu->addAction(icons::icon(u"delete", canvas().theme()), tr("Remove"), this, [this, item] {
            const QList<Id> chosen = canvas().selectedNodes() + canvas().selectedEdges();
            commit(map::removeItems(shown(), chosen.contains(item) ? chosen : QList { item }));
        });
    }
    for (const auto &[companion, toggle] : std::as_const(m_companions)) {
        if (!item.isNull())
            menu->addActions(companion->menuActions());
    }
    const Element *around = model()->element(canvas().containerAt(at));
    for (const Kind *kind : setup().kinds) {
        const bool fits = around ? vocabulary::mayContain(around->kind->id, kind->id) : true;
        if (!fits || (model()->element(item) && model()->element(item) != around))
            continue;
        menu->addAction(icons::icon(QString(kind->box.glyph), canvas().theme()),
                        tr("Add %1").arg(vocabulary::label(*kind)), this, [this, kind, at] { beginBox(*kind, at); });
    }
    menu->addSeparator();
    QMenu *views = menu->addMenu(tr("Show another view"));
    views->addActions(m_aspects);
    menu->addAction(m_up);
    menu->addSeparator();
    menu->addAction(m_insides);
    offerTidying(*menu);
    menu->popup(global);
}

/// One drag can mean several things; the events come first, because that is how services should talk.
void MapLens::showMeanings(const QList<map::Meaning> &meanings, Id from, Id to, const QPoint &global)
{
    QMenu *menu = popupOf(this);
    menu->setObjectName(u"meanings"_s);
    if (map::canSendEvent(*model(), from, to)) {
        menu->addAction(icons::icon(u"domain-event", canvas().theme()), tr("New event..."), this,
                        [this, from, to] { beginEvent(from, to); });
    }
    for (const map::Meaning &meaning : meanings)
        menu->addAction(meaning.label, this, [this, outcome = meaning.outcome] { commit(outcome); });
    menu->popup(global);
}

} // namespace keelson
