// SPDX-License-Identifier: MIT
#include "app/gui/storm/lens.h"

#include "app/gui/canvas/canvaskeylist.h"
#include "app/gui/storm/arranging.h"
#include "app/gui/storm/findbar.h"
#include "app/gui/storm/holding.h"
#include "app/gui/storm/jumping.h"
#include "app/gui/storm/space.h"
#include "app/gui/storm/splitting.h"
#include "core/storm/grammar.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace keelson {

/// Something a person can do on a board by key, menu and command palette.
struct StormLens::Command
{
    enum Group { Notes, Move, Go, Arrange };

    const char *id;
    const char *glyph;
    Group group;
    const char *text;
    const char *keys;
    bool (*sensible)(const StormLens &);
    void (*run)(StormLens &);
};

namespace {

constexpr const char *groupTitles[] = {
    QT_TRANSLATE_NOOP("keelson::StormLens", "Notes"),
    QT_TRANSLATE_NOOP("keelson::StormLens", "Along the timeline"),
    QT_TRANSLATE_NOOP("keelson::StormLens", "Find and go"),
    QT_TRANSLATE_NOOP("keelson::StormLens", "Arrange"),
};

QKeySequence keysOf(const char *keys)
{
    return QKeySequence(QLatin1StringView(keys));
}

/// Kinds whose letter with Shift makes a note one of them, whatever it is. The others do more (levels.cpp) and are told one by one.
QList<const Kind *> plainKinds()
{
    QList<const Kind *> plain = grammar::noteKinds();
    plain.removeIf([](const Kind *kind) {
        return kind->key == 0 || kind->id == kinds::boundedContext || kind->id == kinds::pivotalEvent || kind->id == kinds::hotspot;
    });
    return plain;
}

QList<QKeySequence> shifted(const QList<const Kind *> &letters)
{
    QList<QKeySequence> keys;
    for (const Kind *kind : letters)
        keys.append(QKeySequence(Qt::SHIFT | Qt::Key(kind->key)));
    return keys;
}

/// Signs such as # are where the keyboard has them, with Shift or without.
bool matches(const QKeySequence &sequence, const QKeyEvent &event)
{
    const QKeyCombination wanted = sequence[0];
    const Qt::KeyboardModifiers held = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const int key = event.key();
    const bool sign = key > Qt::Key_Space && key < 0x80 && !(key >= Qt::Key_A && key <= Qt::Key_Z) && !(key >= Qt::Key_0 && key <= Qt::Key_9);
    const Qt::KeyboardModifiers told = sign ? held & ~Qt::ShiftModifier : held;
    const bool same = wanted.key() == key || (wanted.key() == Qt::Key_Return && key == Qt::Key_Enter);
    return same && wanted.keyboardModifiers() == told;
}

} // namespace

std::span<const StormLens::Command> StormLens::commands()
{
    static constexpr auto always = [](const StormLens &lens) { return lens.model() != nullptr; };
    static constexpr auto one = [](const StormLens &lens) { return lens.canvas().selectedNodes().size() == 1; };
    static constexpr auto some = [](const StormLens &lens) { return !lens.canvas().selectedNodes().isEmpty(); };
    static constexpr auto several = [](const StormLens &lens) { return lens.canvas().selectedNodes().size() > 1; };
    static constexpr auto many = [](const StormLens &lens) { return lens.canvas().selectedNodes().size() > 2; };
    static constexpr auto alike = [](const StormLens &lens) { return lens.model() && storm::canMerge(*lens.model(), lens.canvas().selectedNodes()); };
    static constexpr auto grouped = [](const StormLens &lens) {
        return lens.model() && !storm::ungroupNotes(*lens.model(), lens.canvas().selectedNodes()).edit.isEmpty();
    };
    static constexpr auto found = [](const StormLens &lens) { return !lens.m_found.isEmpty(); };

    static constexpr Command rows[] = {
        { "split", "", Command::Notes, QT_TRANSLATE_NOOP("keelson::StormLens", "Split note"), "Alt+Return", one, [](StormLens &lens) { lens.splitSelected(); } },
        { "merge", "merge", Command::Notes, QT_TRANSLATE_NOOP("keelson::StormLens", "Merge notes"), "M", alike,
          [](StormLens &lens) { lens.commit(storm::mergeNotes(*lens.model(), lens.canvas().selectedNodes())); } },
        { "lock", "lock", Command::Notes, QT_TRANSLATE_NOOP("keelson::StormLens", "Lock or unlock"), "Ctrl+L", some,
          [](StormLens &lens) { lens.commit(storm::toggleLock(*lens.model(), lens.canvas().selectedNodes())); } },
        { "group", "", Command::Notes, QT_TRANSLATE_NOOP("keelson::StormLens", "Group"), "Ctrl+G", several,
          [](StormLens &lens) { lens.commit(storm::groupNotes(*lens.model(), lens.canvas().selectedNodes())); } },
        { "ungroup", "", Command::Notes, QT_TRANSLATE_NOOP("keelson::StormLens", "Ungroup"), "Ctrl+Shift+G", grouped,
          [](StormLens &lens) { lens.commit(storm::ungroupNotes(*lens.model(), lens.canvas().selectedNodes())); } },
        { "same-kind", "", Command::Notes, QT_TRANSLATE_NOOP("keelson::StormLens", "Select all of this kind"), "Ctrl+Shift+K", some,
          [](StormLens &lens) { lens.canvas().select(storm::sameKind(*lens.model(), lens.canvas().selectedNodes())); } },
        { "same-name", "", Command::Notes, QT_TRANSLATE_NOOP("keelson::StormLens", "Select all of this name"), "Ctrl+Shift+A", some,
          [](StormLens &lens) { lens.canvas().select(storm::sameName(*lens.model(), lens.canvas().selectedNodes())); } },

        { "space", "insert-space", Command::Move, QT_TRANSLATE_NOOP("keelson::StormLens", "Make room"), "S", always, [](StormLens &lens) { lens.startSpacing(); } },
        { "swap-back", "", Command::Move, QT_TRANSLATE_NOOP("keelson::StormLens", "Swap with the note before"), "Ctrl+Shift+Left", one,
          [](StormLens &lens) { lens.arrange(storm::swapAlong(*lens.model(), lens.selectedNote(), false)); } },
        { "swap-on", "", Command::Move, QT_TRANSLATE_NOOP("keelson::StormLens", "Swap with the note after"), "Ctrl+Shift+Right", one,
          [](StormLens &lens) { lens.arrange(storm::swapAlong(*lens.model(), lens.selectedNote(), true)); } },
        { "earlier", "", Command::Move, QT_TRANSLATE_NOOP("keelson::StormLens", "A column earlier"), ",", some,
          [](StormLens &lens) { lens.arrange(storm::shiftColumn(*lens.model(), lens.canvas().selectedNodes(), false)); } },
        { "later", "", Command::Move, QT_TRANSLATE_NOOP("keelson::StormLens", "A column later"), ".", some,
          [](StormLens &lens) { lens.arrange(storm::shiftColumn(*lens.model(), lens.canvas().selectedNodes(), true)); } },

        { "find", "search", Command::Go, QT_TRANSLATE_NOOP("keelson::StormLens", "Find on this board…"), "Ctrl+F", always, [](StormLens &lens) { lens.startFinding(); } },
        { "find-next", "", Command::Go, QT_TRANSLATE_NOOP("keelson::StormLens", "Next found"), "F3", found, [](StormLens &lens) { lens.stepFound(1); } },
        { "find-previous", "", Command::Go, QT_TRANSLATE_NOOP("keelson::StormLens", "Previous found"), "Shift+F3", found, [](StormLens &lens) { lens.stepFound(-1); } },
        { "first", "", Command::Go, QT_TRANSLATE_NOOP("keelson::StormLens", "First note"), "Ctrl+Home", always,
          [](StormLens &lens) { lens.jump(storm::firstNote(*lens.model(), lens.view())); } },
        { "last", "", Command::Go, QT_TRANSLATE_NOOP("keelson::StormLens", "Last note"), "Ctrl+End", always,
          [](StormLens &lens) { lens.jump(storm::lastNote(*lens.model(), lens.view())); } },
        { "section-back", "", Command::Go, QT_TRANSLATE_NOOP("keelson::StormLens", "Section before"), "PgUp", always,
          [](StormLens &lens) { lens.jump(storm::sectionFrom(*lens.model(), lens.view(), lens.selectedNote(), storm::Way::Back)); } },
        { "section-on", "", Command::Go, QT_TRANSLATE_NOOP("keelson::StormLens", "Section after"), "PgDown", always,
          [](StormLens &lens) { lens.jump(storm::sectionFrom(*lens.model(), lens.view(), lens.selectedNote(), storm::Way::On)); } },
        { "hotspot-on", "hotspot", Command::Go, QT_TRANSLATE_NOOP("keelson::StormLens", "Next open hotspot"), "J", always,
          [](StormLens &lens) { lens.jump(storm::hotspotFrom(*lens.model(), lens.view(), lens.selectedNote(), storm::Way::On)); } },
        { "hotspot-back", "", Command::Go, QT_TRANSLATE_NOOP("keelson::StormLens", "Previous open hotspot"), "Shift+J", always,
          [](StormLens &lens) { lens.jump(storm::hotspotFrom(*lens.model(), lens.view(), lens.selectedNote(), storm::Way::Back)); } },
        { "follow", "", Command::Go, QT_TRANSLATE_NOOP("keelson::StormLens", "Follow what it leads to"), "F", one,
          [](StormLens &lens) { lens.jump(storm::related(*lens.model(), lens.selectedNote(), storm::Way::On)); } },
        { "follow-back", "", Command::Go, QT_TRANSLATE_NOOP("keelson::StormLens", "Follow what leads to it"), "Shift+F", one,
          [](StormLens &lens) { lens.jump(storm::related(*lens.model(), lens.selectedNote(), storm::Way::Back)); } },

        { "align-left", "", Command::Arrange, QT_TRANSLATE_NOOP("keelson::StormLens", "Align left"), "Ctrl+Shift+L", several, [](StormLens &lens) { lens.align(storm::Edge::Left); } },
        { "align-centre", "", Command::Arrange, QT_TRANSLATE_NOOP("keelson::StormLens", "Align centres"), "Ctrl+Shift+C", several, [](StormLens &lens) { lens.align(storm::Edge::Centre); } },
        { "align-right", "", Command::Arrange, QT_TRANSLATE_NOOP("keelson::StormLens", "Align right"), "Ctrl+Shift+R", several, [](StormLens &lens) { lens.align(storm::Edge::Right); } },
        { "align-top", "", Command::Arrange, QT_TRANSLATE_NOOP("keelson::StormLens", "Align tops"), "Ctrl+Shift+T", several, [](StormLens &lens) { lens.align(storm::Edge::Top); } },
        { "align-middle", "", Command::Arrange, QT_TRANSLATE_NOOP("keelson::StormLens", "Align middles"), "Ctrl+Shift+E", several, [](StormLens &lens) { lens.align(storm::Edge::Middle); } },
        { "align-bottom", "", Command::Arrange, QT_TRANSLATE_NOOP("keelson::StormLens", "Align bottoms"), "Ctrl+Shift+B", several, [](StormLens &lens) { lens.align(storm::Edge::Bottom); } },
        { "distribute-across", "", Command::Arrange, QT_TRANSLATE_NOOP("keelson::StormLens", "Distribute across"), "Ctrl+Shift+H", many,
          [](StormLens &lens) { lens.arrange(storm::distributeNotes(*lens.model(), lens.canvas().selectedNodes(), Qt::Horizontal)); } },
        { "distribute-down", "", Command::Arrange, QT_TRANSLATE_NOOP("keelson::StormLens", "Distribute down"), "Ctrl+Shift+V", many,
          [](StormLens &lens) { lens.arrange(storm::distributeNotes(*lens.model(), lens.canvas().selectedNodes(), Qt::Vertical)); } },
        { "same-size", "", Command::Arrange, QT_TRANSLATE_NOOP("keelson::StormLens", "Make the same size"), "Ctrl+Shift+U", several,
          [](StormLens &lens) { lens.arrange(storm::resizeAlike(*lens.model(), lens.canvas().selectedNodes())); } },
        { "tidy", "layout", Command::Arrange, QT_TRANSLATE_NOOP("keelson::StormLens", "Tidy up"), "Ctrl+T", several,
          [](StormLens &lens) { lens.arrange(storm::tidyNotes(*lens.model(), lens.canvas().selectedNodes())); } },
    };
    return rows;
}

void StormLens::makeCommands()
{
    for (const Command &command : commands()) {
        QAction *action = addAction(QString::fromLatin1(command.glyph), keysOf(command.keys));
        // Looked up by the board itself, which knows when a key is one: here they are for menus to show.
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setData(QString::fromLatin1(command.id));
        connect(action, &QAction::triggered, this, [this, &command] {
            if (command.sensible(*this) && model())
                command.run(*this);
        });
        m_commands.append(action);
    }
    m_grid = addAction(QString(), QKeySequence(u"#"_s));
    m_grid->setShortcutContext(Qt::WidgetShortcut);
    m_grid->setData(u"grid"_s);
    m_grid->setCheckable(true);
    connect(m_grid, &QAction::toggled, this, [this](bool on) { canvas().setGridSnap(on); });
    m_commands.append(m_grid);
    m_rule = new QAction(this);
    m_rule->setSeparator(true);
    m_addMenu = new QMenu(this);
    m_addMenu->addActions(adders());
    for (const auto &title [[maybe_unused]] : groupTitles)
        m_menus.append(new QMenu(this));
    m_menus.at(Command::Notes)->addActions({ m_edit, m_connect, m_duplicate });
    for (const Command &command : commands())
        m_menus.at(command.group)->addAction(m_commands.at(&command - commands().data()));
    m_menus.at(Command::Arrange)->addSeparator();
    m_menus.at(Command::Arrange)->addAction(m_grid);
}

void StormLens::nameCommands()
{
    for (const Command &command : commands())
        m_commands.at(&command - commands().data())->setText(tr(command.text));
    m_grid->setText(tr("Snap to the grid"));
    m_addMenu->setTitle(tr("Add"));
    m_sessionMenu->setTitle(tr("Session"));
    for (qsizetype i = 0; i < m_menus.size(); ++i)
        m_menus.at(i)->setTitle(tr(groupTitles[i]));
}

void StormLens::enableCommands()
{
    for (const Command &command : commands())
        m_commands.at(&command - commands().data())->setEnabled(model() && command.sensible(*this));
}

QAction *StormLens::commandFor(const QKeyEvent &event) const
{
    const auto found = std::find_if(m_commands.begin(), m_commands.end(),
                                    [&](const QAction *action) { return matches(action->shortcut(), event); });
    return found == m_commands.end() ? nullptr : *found;
}

/// True when the key is a command's, whether it can do anything just now or not.
bool StormLens::takeCommandKey(const QKeyEvent &event)
{
    QAction *action = commandFor(event);
    if (!action)
        return false;
    if (action->isEnabled())
        action->trigger();
    else
        workspace().tell(tr("%1: select the notes it is about first.").arg(action->text()));
    return true;
}

/// The board's own keys come before what canvas, editor and window would do with them.
bool StormLens::takesKey(QEvent *event, bool typing)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (event->type() == QEvent::KeyPress)
        return typing ? editor() && takeTypedKey(key) : takeCommandKey(key);
    const bool wanted = typing ? editor() && wantsTypedKey(key) : commandFor(key) != nullptr;
    if (wanted)
        event->accept();
    return wanted;
}

QList<QAction *> StormLens::lensActions() const
{
    QList<QAction *> actions = DrawingLens::lensActions();
    const QList<QAction *> shownInMenus = m_commands + adders() + QList<QAction *> { m_edit, m_connect, m_duplicate } + m_sessionMenu->actions();
    actions.removeIf([&](QAction *action) { return shownInMenus.contains(action); });
    QList<QAction *> menus { m_addMenu->menuAction() };
    for (const QMenu *menu : m_menus)
        menus.append(menu->menuAction());
    menus += { m_sessionMenu->menuAction(), m_rule };
    return menus + actions;
}

QList<KeyGroup> StormLens::keyGroups() const
{
    QList<KeyGroup> groups { { tr("Add a note"), adders() } };
    groups.last().lines.append({ tr("Make what is selected a note of that kind"), shifted(plainKinds()), tr("Shift+letter of the kind") });
    groups.last().lines += {
        { tr("Draw a context around what is selected"), shifted({ vocabulary::kind(kinds::boundedContext) }) },
        { tr("Make the selected event pivotal"), shifted({ vocabulary::kind(kinds::pivotalEvent) }) },
        { tr("Settle the selected hotspot, or open it again"), shifted({ vocabulary::kind(kinds::hotspot) }) },
    };
    groups.append({ tr("While a note is typed"), {}, {
        { tr("Done"), { QKeySequence(Qt::Key_Return) } },
        { tr("Next by the grammar, connected"), { QKeySequence(Qt::Key_Tab) } },
        { tr("Back to the note before"), { QKeySequence(Qt::SHIFT | Qt::Key_Tab) } },
        { tr("Another of this kind, below"), { QKeySequence(Qt::CTRL | Qt::Key_Return) } },
        { tr("Make it another kind"), {}, tr("Alt+letter of the kind") },
        { tr("Split it at the cursor"), { QKeySequence(Qt::ALT | Qt::Key_Return) } },
        { tr("New line"), { QKeySequence(Qt::SHIFT | Qt::Key_Return) } },
        { tr("Take a suggested name"), { QKeySequence(Qt::Key_Down), QKeySequence(Qt::Key_Up) }, tr("then Enter") },
        { tr("Give it up"), { QKeySequence(Qt::Key_Escape) } },
    } });
    for (qsizetype i = 0; i < m_menus.size(); ++i)
        groups.append({ m_menus.at(i)->title(), m_menus.at(i)->actions() });
    groups[Command::Notes + 2].lines.append({ tr("While it is connected: which one, and done"), { QKeySequence(Qt::Key_Right), QKeySequence(Qt::Key_Return) } });
    groups[Command::Move + 2].lines.append({ tr("While room is made: how much, and finely"),
                                             { QKeySequence(Qt::Key_Right), QKeySequence(Qt::SHIFT | Qt::Key_Right) }, tr("or drag; Enter, Esc") });
    QList<QAction *> others = DrawingLens::lensActions();
    const QList<QAction *> unusual { m_doubt, m_nextDoubt, m_lastDoubt, m_fix, m_propose };
    groups.append({ tr("Doubts and proposals"), unusual });
    const QList<QAction *> told = m_commands + adders() + unusual + QList<QAction *> { m_edit, m_connect, m_duplicate };
    others.removeIf([&](QAction *action) { return told.contains(action); });
    groups += canvasKeys(canvas().features());
    groups.append({ title(), others });
    return groups;
}

// --- What commands need -----------------------------------------------------------------------------

/// What would have moved and is locked says so.
void StormLens::arrange(const Outcome &outcome)
{
    if (!commit(outcome))
        tellLocked(canvas().selectedNodes());
}

void StormLens::align(storm::Edge edge)
{
    arrange(storm::alignNotes(*model(), canvas().selectedNodes(), edge));
}

void StormLens::jump(Id note)
{
    if (note.isNull())
        return workspace().tell(tr("There is nothing further that way."));
    point(note);
}

void StormLens::tellLocked(const QList<Id> &notes)
{
    QList<Id> locked = notes;
    locked.removeIf([this](Id note) { return !storm::isLocked(*model(), note); });
    if (locked.size() == 1)
        workspace().tell(tr("%1 is locked. Ctrl+L unlocks it.").arg(storm::named(*model(), locked)));
    else if (!locked.isEmpty())
        workspace().tell(tr("%n notes are locked and stay as they are. Ctrl+L unlocks them.", nullptr, int(locked.size())));
}

void StormLens::removeSelected(const QList<Id> &items)
{
    if (!model())
        return;
    commit(storm::removeItems(*model(), items));
    tellLocked(items);
}

/// Arrows cut before the selected note, so that it moves and what is behind it with it.
void StormLens::startSpacing()
{
    const Placement *placement = model()->placement(selectedNote());
    const QPointF gap(layout::boardGap / 2, layout::boardGap / 2);
    const QPointF corner = placement ? placement->position - gap : canvas().pointOfInterest();
    const storm::Pieces lying = storm::piecesOn(*model(), view());
    canvas().startSpacing(
        [lying](const layout::Cut &cut) {
            const QList<QRectF> after = layout::opened(lying.pieces, cut);
            QList<Canvas::Shift> shifts;
            for (qsizetype i = 0; i < after.size(); ++i)
                shifts.append({ lying.placements.at(i), lying.pieces.at(i).rect, after.at(i) });
            return shifts;
        },
        corner);
    workspace().tell(tr("Drag, or press arrows and Enter: what is right of the line moves, or below it. Esc leaves."));
}

} // namespace keelson
