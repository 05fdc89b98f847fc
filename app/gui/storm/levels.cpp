// SPDX-License-Identifier: MIT
#include "app/gui/storm/lens.h"

#include "app/gui/storm/answerfield.h"
#include "app/gui/storm/ground.h"
#include "app/gui/storm/legend.h"
#include "app/gui/storm/scene.h"
#include "app/gui/views/legendcard.h"
#include "app/gui/views/viewgestures.h"
#include "core/storm/levels.h"

#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

// How deep the board goes, what its legend tells, and the keys of what lies under the notes.

namespace keelson {

namespace {

constexpr Level everyLevel[] = { Level::BigPicture, Level::Process, Level::Design };

} // namespace

void StormLens::makeLevels()
{
    m_levels = new QComboBox(this);
    m_levels->setObjectName(u"levelChooser"_s);
    m_levels->setFocusPolicy(Qt::TabFocus);
    for (const Level level : everyLevel) {
        m_levels->addItem({}, int(level));
        QAction *action = addAction(u"layout"_s);
        action->setObjectName(u"level-"_s + vocabulary::id(level));
        connect(action, &QAction::triggered, this, [this, level] { setLevel(level); });
        m_levelActions.append(action);
    }
    m_levels->setCurrentIndex(int(m_level));
    header().addWidget(m_levels);
    connect(m_levels, &QComboBox::activated, this, [this](int index) {
        setLevel(everyLevel[index]);
        canvas().setFocus();
    });
    m_legend = addAction(u"info"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Y);
    m_legend->setObjectName(u"legend"_s);
    m_legend->setCheckable(true);
    m_legendCard = new LegendCard(&canvas());
    connect(m_legend, &QAction::toggled, this, &StormLens::showLegend);
}

void StormLens::nameLevels()
{
    for (const Level level : everyLevel) {
        m_levels->setItemText(int(level), vocabulary::label(level));
        m_levels->setItemData(int(level), vocabulary::help(level), Qt::ToolTipRole);
        m_levelActions.at(int(level))->setText(tr("Level: %1").arg(vocabulary::label(level)));
    }
    m_levels->setAccessibleName(tr("How deep the board goes"));
    m_levels->setToolTip(tr("How deep the board goes: it says what is offered and what it is called, never what is allowed."));
    m_legend->setText(tr("Legend"));
    showLegend();
}

Level StormLens::level() const
{
    return model() ? storm::levelOf(*model(), view()) : Level::Design;
}

void StormLens::setLevel(Level level)
{
    if (!model())
        return;
    if (model()->view(view()))
        return void(commit({ storm::setLevel(*model(), view(), level), {} }));
    // A session may begin with the level: the board comes with it.
    Outcome begun = views::add(records::board, views::freeName(*model(), QString(records::board), tr("Board")));
    begun.edit.set(begun.select.first(), properties::level, vocabulary::id(level));
    commit({ begun.edit, {} });
}

/// The words on the notes change with the level: true when the picture has to be drawn anew.
bool StormLens::takeLevel()
{
    m_levels->setEnabled(model());
    if (level() == m_level)
        return false;
    m_level = level();
    m_levels->setCurrentIndex(int(m_level));
    offer(m_level);
    return true;
}

void StormLens::showLegend()
{
    m_legendCard->setVisible(m_legend->isChecked());
    if (m_legend->isChecked() && model())
        m_legendCard->show({ legendNodes(storm::legendOf(*model(), view()), m_level, canvas().theme(), {}, LegendFlow::Column), {}, canvas().theme().surface },
                           canvas().theme());
}

/// With the legend below the board, as long as it is shown.
Scene StormLens::pictured() const
{
    Scene scene = canvas().scene();
    if (!m_legend->isChecked() || !model() || scene.nodes.isEmpty())
        return scene;
    constexpr double gap = 60;
    const QPointF corner = canvas().contentRect().bottomLeft() + QPointF(0, gap);
    scene.nodes += legendNodes(storm::legendOf(*model(), view()), m_level, canvas().theme(), corner, LegendFlow::Row);
    return scene;
}

void StormLens::tellLevel(const Kind &kind)
{
    if (kind.level > level())
        workspace().tell(tr("“%1” is offered from the level “%2” on; it may stand here all the same.")
                             .arg(vocabulary::label(kind, kind.level), vocabulary::label(kind.level)));
}

// --- What lies under the notes ---------------------------------------------------------------------

/// Shift and the letter of what is drawn around or beside notes, or settles them. False: it is an ordinary change of kind.
bool StormLens::arrangeGround(const Kind &kind)
{
    const auto elementOf = [this](Id note) {
        const Placement *placement = model()->placement(note);
        return placement ? model()->element(placement->element) : nullptr;
    };
    // With everything selected, lanes are too: they are not what is framed.
    QList<Id> notes = canvas().selectedNodes();
    notes.removeIf([&](Id note) { return !elementOf(note) || liesUnderNotes(elementOf(note)->kind->note.outline); });
    if (notes.isEmpty())
        return false;
    const Element *element = elementOf(notes.last());
    if (kind.id == kinds::boundedContext)
        drawContext(notes);
    else if (kind.id == kinds::pivotalEvent && element->is(kinds::domainEvent))
        makePivotal(notes.last());
    else if (kind.id == kinds::hotspot && element->is(kinds::hotspot))
        settleHotspot(notes.last());
    else
        return false;
    return true;
}

void StormLens::drawContext(const QList<Id> &notes)
{
    const QRectF frame = storm::frameAround(*model(), notes);
    beginNote(*vocabulary::kind(kinds::boundedContext), frame.topLeft(), {}, frame.size());
}

/// False where there is no story yet that it could lie under.
bool StormLens::beginLane(const Kind &kind)
{
    const QRectF room = model() ? storm::roomForLane(*model(), view(), { kind.note.width, kind.note.height }) : QRectF();
    if (room.isNull())
        return false;
    beginNote(kind, room.topLeft(), {}, room.size());
    return true;
}

void StormLens::makePivotal(Id note)
{
    if (!commit(storm::makePivotal(*model(), note)))
        workspace().tell(tr("This event is pivotal already."));
}

void StormLens::settleHotspot(Id note)
{
    if (storm::isSettled(*model(), note)) {
        commit(storm::reopen(*model(), note));
        return;
    }
    const SceneNode *node = canvas().node(note);
    if (!node)
        return;
    const QRect below = QRectF(canvas().toWidget(node->rect.topLeft()), canvas().toWidget(node->rect.bottomRight())).toRect();
    const QString known = model()->element(model()->placement(note)->element)->text(properties::description);
    auto *field = new AnswerField(known.simplified(), below, &canvas());
    connect(field, &AnswerField::answered, this, [this, note, known](const QString &answer) {
        if (model())
            commit(storm::settle(*model(), note, answer == known.simplified() ? QString() : answer));
    });
}

} // namespace keelson
