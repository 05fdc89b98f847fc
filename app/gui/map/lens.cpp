// SPDX-License-Identifier: MIT
#include "app/gui/map/lens.h"

#include "app/gui/map/scene.h"
#include "core/metrics/edges.h"

#include <QEvent>
#include <QMimeData>

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
        if (!canvas().selectedNodes().isEmpty())
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
    makeLaying();
}

void MapLens::retranslate()
{
    m_edit->setText(tr("Rename box"));
    m_connect->setText(tr("Connect box"));
    m_tidy->setText(tr("Tidy: arrange everything"));
    m_insides->setText(tr("Show what services are made of"));
    nameCompanions();
    nameLaying();
    canvas().setHint(tr("Pick a subsystem on the left and click where it goes, or double-click.\n"
                        "Drag from the edge of one box to another to connect them."));
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
        const bool inside = !canvas().containerAt(at).isNull();
        const Kind &kind = *vocabulary::kind(inside ? kinds::service : kinds::subsystem);
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
}

void MapLens::modelIsNew()
{
    m_arrangeNext = true;
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
    if (m_arranger.isRunning())
        return;
    m_arrangeNext = false;
    const std::optional<View> shown = view ? std::optional(*view) : std::nullopt;
    if (model.elements().size() > elementsAtOnce) {
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
    m_insides->setChecked(view && flag(view->properties.value(QString(showsInsides))));
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
    return { *model(), view(), m_positions };
}

// --- Drafts ----------------------------------------------------------------------------------------

void MapLens::begin(const Draft &draft)
{
    m_draft = draft;
    refresh();
    canvas().select({ draft.node });
    canvas().reveal(draft.node);
    editName(draft.node, *draft.kind);
}

void MapLens::beginBox(const Kind &kind, QPointF topLeft)
{
    if (!model())
        return;
    const QRectF rect(topLeft, QSizeF(kind.box.width, kind.box.height));
    begin({ Id::create(), &kind, rect, canvas().containerAt(rect.center()), {}, {} });
}

void MapLens::beginEvent(Id from, Id to)
{
    const Kind &event = *vocabulary::kind(kinds::domainEvent);
    const QPointF middle = (m_positions.value(from).center() + m_positions.value(to).center()) / 2;
    const QSizeF size(event.box.width, event.box.height);
    begin({ Id::create(), &event, { middle - QPointF(size.width(), size.height()) / 2, size }, {}, from, to });
}

void MapLens::finishDraft(const QString &name)
{
    const Draft draft = *m_draft;
    m_draft.reset();
    refresh();
    if (name.simplified().isEmpty())
        return;
    if (draft.from.isNull())
        commit(map::addBox(shown(), *draft.kind, name, draft.rect.topLeft(), draft.within));
    else
        commit(map::sendEvent(*model(), draft.from, draft.to, name));
}

void MapLens::dropDraft()
{
    if (!m_draft)
        return;
    m_draft.reset();
    refresh();
}

/// An editor that closes without a word leaves no draft behind.
bool MapLens::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &canvas() && event->type() == QEvent::FocusIn && m_draft) {
        QMetaObject::invokeMethod(this, [this] {
            if (!canvas().isEditing())
                dropDraft();
        }, Qt::QueuedConnection);
    }
    return DrawingLens::eventFilter(watched, event);
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

/// The next box of the same kind, beside this one, in the same container.
void MapLens::continueFrom(Id node, Direction direction)
{
    if (m_draft)
        return dropDraft();
    const Element *element = model() ? model()->element(node) : nullptr;
    if (!element || !m_positions.contains(node))
        return;
    beginBoxIn(element->parent, *element->kind, node, towards(direction));
}

/// A box that nobody pointed a place for: beside the neighbour, or under all the container holds.
void MapLens::beginBoxIn(Id container, const Kind &kind, Id neighbour, layout::Side side)
{
    QList<QRectF> taken;
    for (auto it = m_positions.begin(); it != m_positions.end(); ++it) {
        const Element *other = model()->element(it.key());
        if (other && other->parent == container)
            taken.append(it.value());
    }
    const QSizeF size(kind.box.width, kind.box.height);
    const layout::Spacing spacing;
    QRectF beside = m_positions.value(neighbour);
    if (neighbour.isNull())
        beside = taken.isEmpty() ? QRectF() : layout::boundsOf(taken);
    QPointF topLeft = layout::placeOnBoard(taken, beside, size, side, spacing.gap);
    if (taken.isEmpty() && !container.isNull())
        topLeft = m_positions.value(container).topLeft() + QPointF(spacing.padding, spacing.padding + spacing.title);
    else if (taken.isEmpty())
        topLeft = canvas().pointOfInterest() - QPointF(size.width(), size.height()) / 2;
    begin({ Id::create(), &kind, { topLeft, size }, container, {}, {} });
}

/// Into what is selected when it may hold the kind, otherwise beside it.
void MapLens::add(const Kind &kind)
{
    if (!model())
        return;
    canvas().setFocus();
    const QList<Id> nodes = canvas().selectedNodes();
    const Id selected = nodes.isEmpty() ? Id() : nodes.last();
    Id neighbour;
    for (const Element *at = model()->element(selected); at; at = model()->element(at->parent)) {
        if (vocabulary::mayContain(at->kind->id, kind.id))
            return beginBoxIn(at->id, kind, neighbour, layout::Side::Right);
        neighbour = at->id;
    }
    beginBoxIn({}, kind, neighbour, layout::Side::Right);
}

void MapLens::pick(const Kind &kind)
{
    if (!model())
        return;
    m_placing = &kind;
    canvas().startPlacing(boxNode(kind, {}, { {}, QSizeF(kind.box.width, kind.box.height) }, canvas().theme()));
}

void MapLens::takeDrop(const QMimeData *dropped, QPointF at)
{
    const Kind *kind = KindStrip::carried(*dropped);
    if (model() && kind && drawnOnMap(kind->drawn))
        beginBox(*kind, at - QPointF(kind->box.width, kind->box.height) / 2);
}

void MapLens::showInsides(bool on)
{
    if (!model())
        return;
    Outcome outcome { Edit(on ? tr("Show what services are made of") : tr("Hide what services are made of")), {} };
    const Id shownView = view().isNull() ? outcome.edit.addView(records::contextView, tr("Map")) : view();
    outcome.edit.set(shownView, showsInsides, on);
    commit(outcome);
}

void MapLens::tidy()
{
    if (model() && !commit(map::tidy(*model(), view())))
        workspace().tell(tr("Everything is arranged already."));
    canvas().fitAll();
}

bool MapLens::canReveal(Id element) const
{
    return model() && shownFor(*model(), model()->view(view()), element);
}

void MapLens::reveal(Id element)
{
    const Element *box = model() ? shownFor(*model(), model()->view(view()), element) : nullptr;
    if (!box)
        return;
    activated();
    workspace().select({ element });
    canvas().reveal(box->id);
}

} // namespace keelson
