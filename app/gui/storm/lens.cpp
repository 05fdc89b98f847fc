// SPDX-License-Identifier: MIT
#include "app/gui/storm/lens.h"

#include "app/gui/storm/findbar.h"
#include "app/gui/storm/ground.h"
#include "app/gui/storm/holding.h"
#include "app/gui/storm/restbar.h"
#include "app/gui/storm/scene.h"
#include "app/gui/storm/session/stormsession.h"
#include "app/gui/storm/space.h"
#include "core/storm/grammar.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace keelson {

StormLens::StormLens(Workspace &workspace, QWidget *parent)
    : DrawingLens(workspace,
                  { records::board, QT_TRANSLATE_NOOP("keelson::DrawingLens", "Board"), grammar::noteKinds(),
                    KindStrip::Looks::Note },
                  parent),
      m_recent(vocabulary::kind(kinds::domainEvent)), m_find(new FindBar(this)), m_rest(new RestBar(this))
{
    // Letters make notes; Enter and F2 open the editor.
    canvas().setFeatures(Canvas::AllFeatures & ~Canvas::Features(Canvas::TypeToEdit));
    canvas().installEventFilter(this);
    addBar(m_find);
    addBar(m_rest);
    makeActions();
    makeProposals();
    makeDoubts();
    makeParts();
    makeLevels();
    const qsizetype others = DrawingLens::lensActions().size();
    makeSession();
    m_sessionMenu = new QMenu(this);
    m_sessionMenu->addActions(DrawingLens::lensActions().sliced(others));
    makeCommands();
    listenToCanvas();
    listenToBars();
    retranslate();
    enableCommands();
}

StormLens::~StormLens()
{
    m_stopReading.request_stop();
}

QString StormLens::id() const { return u"storm"_s; }
QString StormLens::title() const { return tr("Storm"); }
QString StormLens::glyph() const { return u"storm"_s; }

void StormLens::makeActions()
{
    m_edit = addAction(u"edit"_s, Qt::Key_F2);
    connect(m_edit, &QAction::triggered, this, &StormLens::editSelected);
    m_connect = addAction(u"connect"_s);
    connect(m_connect, &QAction::triggered, this, &StormLens::startConnecting);
    m_duplicate = addAction(u"duplicate"_s, QKeySequence(Qt::CTRL | Qt::Key_D));
    m_duplicate->setShortcutContext(Qt::WidgetShortcut); // The board hears it itself.
    m_connect->setShortcut(Qt::Key_K);
    m_connect->setShortcutContext(Qt::WidgetShortcut);
    connect(m_duplicate, &QAction::triggered, this, &StormLens::duplicate);
}

void StormLens::retranslate()
{
    m_edit->setText(tr("Rename note"));
    m_connect->setText(tr("Connect note"));
    m_duplicate->setText(tr("Duplicate notes"));
    m_propose->setText(tr("Propose services"));
    nameDoubts();
    nameParts();
    nameLevels();
    m_session->retranslate();
    nameCommands();
    canvas().setHint(tr("Press E to note the first event, or double-click.\n"
                        "Tab continues the story: event, policy, command, event."));
}

void StormLens::listenToCanvas()
{
    Canvas *board = &canvas();
    connect(board, &Canvas::moved, this, [this](const QList<Id> &nodes, QPointF delta) {
        if (model() && nodes.size() == 1 && commit(storm::reorderLane(*model(), nodes.first(), delta)))
            return;
        if (model())
            commit(storm::moveNotes(*model(), nodes, delta));
    });
    connect(board, &Canvas::resized, this, [this](Id node, const QRectF &rect) {
        if (model())
            commit(storm::resizeNote(*model(), node, rect));
    });
    connect(board, &Canvas::deleteRequested, this, &StormLens::removeSelected);
    connect(board, &Canvas::spaced, this, [this](const layout::Cut &cut) {
        if (model())
            commit(storm::openSpace(*model(), view(), cut));
    });
    connect(board, &Canvas::heldBack, this, [this](Id note) {
        if (model())
            tellLocked({ note });
    });
    connect(board, &Canvas::selectionChanged, this, &StormLens::enableCommands);
    board->setCompanions([this](Id note) { return model() && model()->placement(note) ? storm::groupOf(*model(), note) : QList<Id> { note }; });
    connect(board, &Canvas::createRequested, this, [this](QPointF at) {
        const QSizeF size(m_recent->note.width, m_recent->note.height);
        beginNote(*m_recent, at - QPointF(size.width(), size.height()) / 2);
    });
    connect(board, &Canvas::textEdited, this, &StormLens::nameNote);
    connect(board, &Canvas::editCancelled, this, &StormLens::dropDraft);
    connect(board, &Canvas::nextRequested, this, &StormLens::continueFrom);
    connect(board, &Canvas::connectRequested, this, &StormLens::connectNotes);
    connect(board, &Canvas::placed, this, &StormLens::place);
    connect(board, &Canvas::dropped, this, &StormLens::takeDrop);
    connect(board, &Canvas::copyRequested, this, &StormLens::copy);
    connect(board, &Canvas::cutRequested, this, &StormLens::cut);
    connect(board, &Canvas::pasteRequested, this, &StormLens::paste);
    connect(board, &Canvas::duplicateRequested, this, &StormLens::duplicate);
    connect(board, &Canvas::contextMenuRequested, this, &StormLens::showMenu);
}

void StormLens::listenToBars()
{
    connect(m_find, &FindBar::textChanged, this, &StormLens::search);
    connect(m_find, &FindBar::nextWanted, this, [this] { stepFound(1); });
    connect(m_find, &FindBar::previousWanted, this, [this] { stepFound(-1); });
    connect(m_find, &FindBar::cancelled, this, [this] { endFinding(true); });
    connect(m_find, &FindBar::closed, this, [this] { endFinding(false); });
    connect(&m_search, &QFutureWatcherBase::finished, this, &StormLens::takeFound);
    connect(m_rest, &RestBar::moreWanted, this, &StormLens::placeMore);
    connect(&m_readFile, &QFutureWatcherBase::finished, this, &StormLens::takeFile);
    connect(&workspace(), &Workspace::documentReplaced, this, [this] {
        m_stopReading.request_stop();
        m_rest->forget();
        m_ahead.clear();
    });
}

Scene StormLens::draw(const Model &model, const View *view)
{
    Scene scene;
    scene.background = canvas().theme().board;
    m_picture.forget();
    takeLevel();
    showLegend();
    // A document is new before its first board is chosen.
    if (view && view->id != m_readBoard)
        readBoard();
    if (view)
        scene = m_picture.draw(model, *view, workspace().live(), canvas().theme());
    m_session->follow();
    dress(scene.nodes);
    m_drawnDraft = m_draft ? m_draft->node : Id();
    if (m_draft) {
        const auto place = std::find_if(scene.nodes.cbegin(), scene.nodes.cend(),
                                        [this](const SceneNode &node) { return m_draft->node < node.id; });
        scene.nodes.insert(place, draftNode());
    }
    return scene;
}

std::optional<ScenePatch> StormLens::patchFor(const Model &model, const View *view, const QSet<Id> &records)
{
    if (!view || m_picture.board() != view->id || m_session->marksNotes() || takeLevel())
        return std::nullopt;
    m_session->follow();
    showLegend();
    ScenePatch patch = m_picture.update(model, records, workspace().live());
    dress(patch.nodes);
    const Id draft = m_draft ? m_draft->node : Id();
    if (!m_drawnDraft.isNull() && m_drawnDraft != draft)
        patch.gone.append(m_drawnDraft);
    if (m_draft)
        patch.nodes.append(draftNode());
    m_drawnDraft = draft;
    return patch;
}

Id StormLens::selectedNote() const
{
    const QList<Id> nodes = canvas().selectedNodes();
    return nodes.isEmpty() ? Id() : nodes.last();
}

void StormLens::point(Id note)
{
    canvas().select({ note });
    canvas().reveal(note);
}

/// An editor that closes without a word leaves no draft behind.
bool StormLens::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &canvas() && event->type() == QEvent::ChildAdded)
        static_cast<QChildEvent &>(*event).child()->installEventFilter(this); // The editor, when the first note is typed.
    if (takesKey(event, watched != &canvas()))
        return true;
    if (watched == &canvas() && event->type() == QEvent::FocusIn && m_draft) {
        QMetaObject::invokeMethod(this, [this] {
            if (!canvas().isEditing())
                dropDraft();
        }, Qt::QueuedConnection);
    }
    return DrawingLens::eventFilter(watched, event);
}

// --- Answers to the canvas -------------------------------------------------------------------------

void StormLens::nameNote(Id node, const QString &text)
{
    if (!model())
        return;
    if (m_draft && node == m_draft->node)
        return finishDraft(text);
    const Placement *placement = model()->placement(node);
    const Element *element = placement ? model()->element(placement->element) : nullptr;
    if (!element)
        return;
    const Element *known = model()->named(*element->kind, text, element->parent);
    if (known && known != element && element->kind->scope != NameScope::None)
        return offerMerge(node, text, *known);
    commit(storm::renameNote(*model(), node, text));
}

void StormLens::continueFrom(Id node, Direction direction)
{
    if (m_draft) // Tab in an editor without a word: nothing to continue from.
        return dropDraft();
    const Id note = node == m_lastDraft ? m_lastWritten : node;
    const Placement *placement = model() ? model()->placement(note) : nullptr;
    const Element *element = placement ? model()->element(placement->element) : nullptr;
    if (!element)
        return;
    // Along the timeline the story goes on; up and down stand parallel stories.
    const Kind &kind = direction == Direction::Right ? grammar::next(*element->kind)
        : direction == Direction::Left               ? grammar::previous(*element->kind)
                                                     : *element->kind;
    beginBeside(note, kind, towards(direction));
}

void StormLens::connectNotes(Id from, Id to, QPointF at)
{
    const Placement *start = model() ? model()->placement(from) : nullptr;
    if (!start)
        return;
    const Kind &kind = *model()->element(start->element)->kind;
    if (to.isNull()) {
        const Kind &next = grammar::next(kind);
        return beginNote(next, at - QPointF(next.note.width, next.note.height) / 2, from);
    }
    const Outcome outcome = storm::connectNotes(*model(), from, to);
    if (commit(outcome))
        return;
    const Placement *end = model()->placement(to);
    if (!end || end->element == start->element)
        return;
    const Kind &other = *model()->element(end->element)->kind;
    if (grammar::connection(kind, other).relation)
        return;
    if (const Kind *middle = grammar::missingBetween(kind, other))
        offerMiddle(from, to, *middle, canvas().mapToGlobal(canvas().toWidget(at).toPoint()));
    else
        workspace().tell(tr("%1 and %2 have no relation on the board.")
                             .arg(vocabulary::label(kind, m_level), vocabulary::label(other, m_level)));
}

void StormLens::pick(const Kind &kind)
{
    if (!model())
        return;
    m_placing = &kind;
    canvas().startPlacing(noteOf(kind, {}, {}, canvas().theme(), m_level));
}

void StormLens::add(const Kind &kind)
{
    canvas().setFocus();
    beginBeside(selectedNote(), kind);
}

void StormLens::place(QPointF topLeft)
{
    if (m_placing)
        beginNote(*std::exchange(m_placing, nullptr), topLeft);
}

// --- Keyboard --------------------------------------------------------------------------------------

void StormLens::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool plain = modifiers == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_K)
        return startConnecting();
    if (plain || modifiers == Qt::ShiftModifier) {
        const Kind *kind = grammar::kindOfKey(event->key());
        if (kind && typeKind(*kind, !plain))
            return;
    }
    DrawingLens::keyPressEvent(event);
}

bool StormLens::typeKind(const Kind &kind, bool change)
{
    if (!model())
        return false;
    if (!change) {
        beginBeside(selectedNote(), kind);
        tellLevel(kind);
    } else if (arrangeGround(kind)) {
        return true;
    } else if (!canvas().selectedNodes().isEmpty()) {
        arrange(storm::changeKind(*model(), canvas().selectedNodes(), kind));
    }
    return true;
}

void StormLens::editSelected()
{
    const Placement *placement = model() ? model()->placement(selectedNote()) : nullptr;
    if (!placement)
        return;
    const Id note = placement->id;
    if (editName(note, *model()->element(placement->element)->kind))
        revealName(note);
}

void StormLens::startConnecting()
{
    if (!selectedNote().isNull())
        canvas().startConnecting(selectedNote());
}

} // namespace keelson
