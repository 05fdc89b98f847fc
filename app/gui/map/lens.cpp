// SPDX-License-Identifier: MIT
#include "app/gui/map/lens.h"

#include "app/gui/map/scene.h"
#include "core/metrics/edges.h"

#include <QEvent>
#include <QMimeData>

#include <utility>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

/// Up to here a map is arranged faster than a frame is shown.
constexpr qsizetype elementsAtOnce = 150;

QList<const Kind *> boxKinds()
{
    QList<const Kind *> result;
    for (const QLatin1StringView id :
         { kinds::actor, kinds::mainApp, kinds::microFrontend, kinds::subsystem, kinds::service, kinds::eventHub,
           kinds::eventLake, kinds::externalSystem, kinds::function, kinds::dataStore, kinds::api, kinds::stream,
           kinds::queue, kinds::system, kinds::account, kinds::region, kinds::team, kinds::text }) {
        if (const Kind *kind = vocabulary::kind(id))
            result.append(kind);
    }
    return result;
}

} // namespace

MapLens::MapLens(Workspace &workspace, QWidget *parent)
    : DrawingLens(workspace,
                  { records::contextView, QT_TRANSLATE_NOOP("keelson::DrawingLens", "Map"), boxKinds(),
                    KindStrip::Looks::Box },
                  parent)
{
    canvas().installEventFilter(this);
    makeActions();
    listenToCanvas();
    connect(&m_arranger, &QFutureWatcherBase::finished, this, [this] {
        m_isArranging = false;
        Arranged result = m_arranger.result();
        m_positions = std::move(result.positions);
        m_unlit = std::move(result.scene);
        // What changed meanwhile is looked at again; until then this is better than what was drawn before.
        refresh();
    });
    connect(&canvas(), &Canvas::themeChanged, this, [this] {
        modelIsNew();
        refresh();
    });
    retranslate();
}

MapLens::~MapLens()
{
    m_stopArranging.request_stop();
    m_arranger.waitForFinished();
}

QString MapLens::id() const { return u"map"_s; }
QString MapLens::title() const { return tr("Map"); }
QString MapLens::glyph() const { return u"map"_s; }

void MapLens::makeActions()
{
    m_edit = addAction(u"edit"_s, Qt::Key_F2);
    connect(m_edit, &QAction::triggered, this, [this] {
        if (model() && !canvas().selectedNodes().isEmpty() && model()->element(canvas().selectedNodes().last()))
            canvas().edit(canvas().selectedNodes().last());
    });
    m_connect = addAction(u"connect"_s);
    connect(m_connect, &QAction::triggered, this, [this] {
        if (!canvas().selectedNodes().isEmpty())
            canvas().startConnecting(canvas().selectedNodes().last());
    });
    m_tidy = addAction(u"layout"_s);
    connect(m_tidy, &QAction::triggered, this, &MapLens::tidy);
    m_insides = addAction(u"eye"_s);
    m_insides->setCheckable(true);
    connect(m_insides, &QAction::triggered, this, &MapLens::showInsides);
    makeViews();
    makeLooking();
    makeMenus();
    makeLaying();
}

void MapLens::retranslate()
{
    m_edit->setText(tr("Rename box"));
    m_connect->setText(tr("Connect box"));
    m_tidy->setText(tr("Tidy: arrange everything"));
    m_insides->setText(tr("Show what services are made of"));
    nameCompanions();
    nameViews();
    nameLooking();
    nameMenus();
    nameLaying();
}

void MapLens::listenToCanvas()
{
    Canvas *board = &canvas();
    connect(board, &Canvas::moved, this, [this](const QList<Id> &nodes, QPointF delta, Id onto) {
        if (model())
            commit(map::moveBoxes(shown(), nodes, delta, onto));
    });
    connect(board, &Canvas::resized, this, [this](Id node, const QRectF &rect) {
        if (model())
            commit(map::resizeBox(shown(), node, rect));
    });
    connect(board, &Canvas::deleteRequested, this, [this](const QList<Id> &items) {
        if (model())
            commit(map::removeItems(shown(), items));
    });
    connect(board, &Canvas::createRequested, this, [this](QPointF at) {
        const Kind &kind = usualKind(canvas().containerAt(at));
        const QSizeF size(kind.box.width, kind.box.height);
        beginBox(kind, at - QPointF(size.width(), size.height()) / 2);
    });
    connect(board, &Canvas::placed, this, [this](QPointF topLeft) {
        if (m_placing)
            beginBox(*std::exchange(m_placing, nullptr), topLeft);
    });
    connect(board, &Canvas::textEdited, this, &MapLens::rename);
    connect(board, &Canvas::editCancelled, this, &MapLens::dropDraft);
    connect(board, &Canvas::connectRequested, this, &MapLens::connectBoxes);
    connect(board, &Canvas::nextRequested, this, &MapLens::continueFrom);
    connect(board, &Canvas::dropped, this, &MapLens::takeDrop);
    connect(board, &Canvas::contextMenuRequested, this, &MapLens::showMenu);
    board->setOpens([this](Id node) {
        const Element *element = model() ? model()->element(node) : nullptr;
        return !element || aspects::inside(*element->kind); // What hangs on a box has no name of its own.
    });
}

void MapLens::modelIsNew()
{
    m_arrangeNext = true;
    renewJourney();
}

QList<KeyGroup> MapLens::keyGroups() const
{
    QList<KeyGroup> groups = DrawingLens::keyGroups();
    groups.append({ tr("Look around on the map"), {}, {
        { tr("Look inside a subsystem, a service or an event"), { QKeySequence(Qt::Key_Return) }, tr("Double-click its title, or a line") },
        { tr("Rename a box"), { QKeySequence(Qt::Key_F2) } },
        { tr("Widen and narrow the focus while it is on"), { QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Minus) } },
        { tr("Leave the focus"), { QKeySequence(Qt::Key_Escape) } },
        { tr("A journey: its beginning, back, on, its end"), { QKeySequence(Qt::Key_Home), QKeySequence(Qt::Key_Left), QKeySequence(Qt::Key_Right), QKeySequence(Qt::Key_End) } },
        { tr("A journey: play and stop"), { QKeySequence(Qt::Key_Space) } },
    } });
    return groups;
}

MapLens::Arranged MapLens::arranged(const Model &model, const std::optional<View> &view, const Theme &theme, const Stop &stop,
                                    const layout::Progress &progress)
{
    const View *shown = view ? &*view : nullptr;
    const MapPositions positions = mapPositions(model, shown);
    return { positions, mapScene(model, shown, positions, theme, stop, progress) };
}

void MapLens::arrange(const Model &model, const View *view)
{
    if (m_isArranging)
        return;
    m_arrangeNext = false;
    const Id shownId = view ? view->id : Id();
    const bool isOther = std::exchange(m_arranged, shownId) != shownId;
    const std::optional<View> shown = view ? std::optional(*view) : std::nullopt;
    if (model.elements().size() > elementsAtOnce) {
        if (isOther) { // What the other view shows is nothing of this one's.
            m_positions.clear();
            m_unlit = {};
            m_unlit.background = canvas().theme().board;
        }
        m_isArranging = true;
        arrangeAside(model, shown);
        return;
    }
    Arranged result = arranged(model, shown, canvas().theme());
    m_positions = std::move(result.positions);
    m_unlit = std::move(result.scene);
}

Scene MapLens::draw(const Model &model, const View *view)
{
    if (m_arrangeNext)
        arrange(model, view);
    Scene scene = m_unlit;
    lightMap(scene, model, workspace().live());
    layRemarks(scene);
    look(scene);
    tellView(view);
    if (m_draft) {
        SceneNode node = boxNode(*m_draft->kind, {}, m_draft->rect, canvas().theme());
        node.id = m_draft->node;
        node.element = m_draft->node;
        node.layer = 9;
        scene.nodes.append(node);
    }
    return scene;
}

std::optional<Vitals> MapLens::vitalsOf(Id item) const
{
    for (const SceneEdge &edge : canvas().scene().edges) {
        if (edge.id == item)
            return model() ? together(*model(), workspace().live(), edge.carries) : std::nullopt;
    }
    return DrawingLens::vitalsOf(item);
}

map::Shown MapLens::shown() const
{
    const View *unkept = model()->view(view()) ? nullptr : shownView();
    return { *model(), view(), m_positions, unkept };
}

// --- Answers to the canvas -------------------------------------------------------------------------

void MapLens::rename(Id node, const QString &text)
{
    if (!model())
        return;
    if (m_draft && node == m_draft->node)
        finishDraft(text);
    else
        commit(map::renameBox(*model(), node, text));
}

void MapLens::connectBoxes(Id from, Id to, QPointF at)
{
    if (!model() || to.isNull())
        return;
    const QList<map::Meaning> meanings = map::meanings(*model(), from, to);
    const bool events = map::canSendEvent(*model(), from, to);
    if (events || meanings.size() > 1)
        showMeanings(meanings, from, to, canvas().mapToGlobal(canvas().toWidget(at).toPoint()));
    else if (meanings.size() == 1)
        commit(meanings.first().outcome);
    else
        workspace().tell(tr("There is nothing left to connect between these two."));
}

void MapLens::showInsides(bool on)
{
    if (model())
        commit(map::setInsides(shown(), on));
}

void MapLens::tidy()
{
    if (model() && !commit(map::tidy(*model(), view())))
        workspace().tell(tr("Everything is arranged already."));
    canvas().fitAll();
}

} // namespace keelson
