// SPDX-License-Identifier: MIT
#include "app/gui/views/drawinglens.h"

#include "app/gui/canvas/canvaskeylist.h"
#include "app/gui/canvas/canvaskeylist.h"
#include "app/gui/views/livebar.h"
#include "app/gui/views/spoken.h"
#include "app/gui/views/viewchooser.h"
#include "app/gui/views/viewgestures.h"
#include "app/gui/views/vitalscard.h"
#include "app/render/icons.h"
#include "app/render/light.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

/// Of an action: what its icon is drawn from in any theme.
constexpr const char *glyphProperty = "glyph";

} // namespace

DrawingLens::DrawingLens(Workspace &workspace, const Setup &setup, QWidget *parent)
    : Lens(workspace, parent), m_setup(setup), m_canvas(new Canvas(this)),
      m_chooser(new ViewChooser(tr(setup.noun), this)), m_header(new QHBoxLayout), m_bars(new QVBoxLayout), m_panels(new QStackedWidget(this))
{
    build();
    m_newView = addAction(u"plus"_s);
    connect(m_newView, &QAction::triggered, this, &DrawingLens::createView);
    m_fit = addAction(u"zoom-fit"_s);
    connect(m_fit, &QAction::triggered, m_canvas, &Canvas::fitAll);
    m_back = addAction(u"chevron-left"_s, QKeySequence(u"Ctrl+J"_s));
    connect(m_back, &QAction::triggered, m_canvas, &Canvas::goBack);
    m_forward = addAction(u"chevron-right"_s, QKeySequence(u"Ctrl+Shift+J"_s));
    connect(m_forward, &QAction::triggered, m_canvas, &Canvas::goForward);
    m_minimap = addAction(u"map"_s, QKeyCombination(Qt::CTRL, Qt::Key_M));
    m_minimap->setCheckable(true);
    m_minimap->setChecked(m_canvas->isMinimapWanted());
    connect(m_minimap, &QAction::toggled, m_canvas, &Canvas::setMinimapWanted);
    m_savePicture = addAction(u"export"_s);
    connect(m_savePicture, &QAction::triggered, this, [this] {
        const View *shown = model() ? model()->view(m_view) : nullptr;
        const Scene scene = pictured();
        m_pictures.ask(this, savesPart() ? partOf(scene, m_canvas->selectedNodes()) : scene, m_canvas->theme(), shown ? shown->name : title(),
                       sourceLine(this->workspace().live()));
    });
    m_observe = addAction(u"observe"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    connect(m_observe, &QAction::triggered, this, [this] {
        const QList<Id> chosen = m_canvas->selectedEdges() + m_canvas->selectedNodes();
        if (!chosen.isEmpty())
            observe(chosen.last());
    });
    for (const Kind *kind : setup.kinds) {
        QAction *adder = addAction(QString(setup.looks == KindStrip::Looks::Note ? kind->note.glyph : kind->box.glyph));
        connect(adder, &QAction::triggered, this, [this, kind] { add(*kind); });
        if (setup.looks == KindStrip::Looks::Note && kind->key != 0) {
            // Shown only: letters are the board's own while it has the keyboard, and nobody else's.
            adder->setShortcut(QKeySequence(int(kind->key)));
            adder->setShortcutContext(Qt::WidgetShortcut);
        }
        m_adders.append({ adder, kind });
    }
    listen();
    setTexts();
}

// The canvas goes later, and an editor on it with a last word: there is nobody to hear it any more.
DrawingLens::~DrawingLens()
{
    m_canvas->disconnect(this);
}

void DrawingLens::build()
{
    m_header->setContentsMargins(8, 4, 8, 4);
    m_header->addWidget(m_chooser);
    m_header->addStretch();

    m_strip = new KindStrip(m_setup.kinds, m_setup.looks, this);
    connect(m_strip, &KindStrip::picked, this, [this](const Kind *kind) {
        m_canvas->setFocus();
        pick(*kind);
    });
    m_panels->hide();
    auto *sides = new QSplitter(this);
    sides->setChildrenCollapsible(false);
    sides->addWidget(m_canvas);
    sides->addWidget(m_panels);
    sides->setStretchFactor(0, 1);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_strip);
    body->addWidget(sides, 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(m_header);
    page->addLayout(m_bars);
    page->addLayout(body, 1);
    page->addWidget(new LiveBar(workspace(), this));
    setFocusProxy(m_canvas);
}

void DrawingLens::listen()
{
    connect(&workspace(), &Workspace::documentReplaced, this, &DrawingLens::documentReplaced);
    connect(&workspace(), &Workspace::modelChanged, this, &DrawingLens::takeChange);
    connect(&workspace(), &Workspace::liveChanged, this, &DrawingLens::takeLive);
    connect(&workspace(), &Workspace::selectionChanged, this, &DrawingLens::takeSelection);
    connect(m_canvas, &Canvas::selectionChanged, this, &DrawingLens::giveSelection);
    connect(m_canvas, &Canvas::selectionChanged, this, &DrawingLens::nameSaving);
    connect(m_canvas, &Canvas::themeChanged, this, qOverload<>(&DrawingLens::refresh));
    connect(m_canvas, &Canvas::activated, this, &DrawingLens::observe);
    m_canvas->setTips([this](Id item) { return cardOf(item); });
    m_canvas->setSpoken([this](Id item) { return spoken(item); });

    connect(m_chooser, &ViewChooser::chosen, this, &DrawingLens::showView);
    connect(m_chooser, &ViewChooser::createRequested, this, &DrawingLens::createView);
    connect(m_chooser, &ViewChooser::renameRequested, this, [this](Id id, const QString &name) {
        if (model())
            commit(views::rename(*model(), id, name));
    });
    connect(m_chooser, &ViewChooser::removeRequested, this, [this](Id id) {
        if (model())
            commit(views::remove(*model(), id));
    });

    connect(&m_pictures, &PictureFile::saved, this, [this](const QString &path) {
        workspace().tell(tr("Saved %1").arg(path));
    });
    connect(&m_pictures, &PictureFile::failed, this, [this](const Error &error) {
        workspace().tell(error.text());
    });
}

layout::Side DrawingLens::towards(Direction direction)
{
    switch (direction) {
    case Direction::Right: return layout::Side::Right;
    case Direction::Left: return layout::Side::Left;
    case Direction::Up: return layout::Side::Above;
    case Direction::Down: return layout::Side::Below;
    }
    Q_UNREACHABLE();
}

const Model *DrawingLens::model() const
{
    return workspace().document() ? &workspace().document()->model() : nullptr;
}

QAction *DrawingLens::addAction(const QString &glyph, const QKeySequence &shortcut)
{
    auto *action = new QAction(this);
    action->setIcon(icons::icon(glyph, m_canvas->theme()));
    action->setObjectName(glyph);
    action->setProperty(glyphProperty, glyph); // Its name may become another one.
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(action);
    m_actions.append(action);
    return action;
}

QList<QAction *> DrawingLens::lensActions() const
{
    return m_actions;
}

void DrawingLens::offer(Level level)
{
    m_level = level;
    m_strip->offer(level);
    setTexts();
}

QList<KeyGroup> DrawingLens::keyGroups() const
{
    return QList<KeyGroup>{{title(), m_actions}} + canvasKeys(m_canvas->features());
}

QList<QAction *> DrawingLens::adders() const
{
    QList<QAction *> actions;
    for (const auto &[adder, kind] : m_adders)
        actions.append(adder);
    return actions;
}

void DrawingLens::addBar(QWidget *bar)
{
    m_bars->addWidget(bar);
}

void DrawingLens::addPanel(QWidget *panel, QAction *toggle)
{
    m_panels->addWidget(panel);
    m_panelActions.append(toggle);
    toggle->setCheckable(true);
    connect(toggle, &QAction::toggled, this, [this, panel, toggle](bool shown) { showPanel(panel, toggle, shown); });
}

void DrawingLens::showPanel(QWidget *panel, QAction *toggle, bool shown)
{
    if (shown) {
        for (QAction *other : std::as_const(m_panelActions))
            other->setChecked(other == toggle);
        // As wide as this one likes to be, whatever the others would.
        for (int i = 0; i < m_panels->count(); ++i)
            m_panels->widget(i)->setSizePolicy(m_panels->widget(i) == panel ? QSizePolicy::Preferred : QSizePolicy::Ignored, QSizePolicy::Preferred);
        m_panels->setCurrentWidget(panel);
        panel->setFocus();
    } else if (focusWidget() && m_panels->isAncestorOf(focusWidget())) {
        m_canvas->setFocus();
    }
    m_panels->setVisible(std::any_of(m_panelActions.begin(), m_panelActions.end(),
                                     [](const QAction *action) { return action->isChecked(); }));
}

void DrawingLens::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && focusWidget() && m_panels->isAncestorOf(focusWidget()))
        return m_canvas->setFocus();
    Lens::keyPressEvent(event);
}

void DrawingLens::rememberIn(QSettings &settings)
{
    const QString key = id() + u"/overview"_s;
    m_minimap->setChecked(settings.value(key, true).toBool());
    connect(m_minimap, &QAction::toggled, this, [&settings, key](bool wanted) { settings.setValue(key, wanted); });
}

bool DrawingLens::commit(const Outcome &outcome)
{
    Document *document = workspace().document();
    if (!document || outcome.edit.isEmpty())
        return false;
    document->commit(outcome.edit);
    if (m_stale)
        redraw();
    if (!outcome.select.isEmpty())
        m_canvas->select(outcome.select);
    return true;
}

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

void DrawingLens::documentReplaced()
{
    m_canvas->cancel();
    m_view = {};
    m_fitNext = true;
    m_canvas->forgetTrail();
    renew();
}

void DrawingLens::showView(Id view)
{
    if (m_view == view)
        return;
    m_canvas->cancel();
    m_view = view;
    m_fitNext = true;
    m_canvas->forgetTrail();
    renew();
}

void DrawingLens::createView()
{
    if (!model())
        return;
    const Outcome outcome = views::add(m_setup.viewKind,
                                       views::freeName(*model(), QString(m_setup.viewKind), tr(m_setup.noun)));
    workspace().document()->commit(outcome.edit);
    showView(outcome.select.first());
    m_chooser->startRenaming();
}

void DrawingLens::chooseFirstView()
{
    const QList<const View *> views = model() ? model()->viewsOfKind(m_setup.viewKind) : QList<const View *>();
    const bool known = std::any_of(views.begin(), views.end(),
                                   [this](const View *view) { return view->id == m_view; });
    if (!known)
        m_view = views.isEmpty() ? Id() : views.first()->id;
    m_chooser->setViews(views, m_view);
}

void DrawingLens::renew()
{
    modelIsNew();
    refresh();
}

void DrawingLens::takeChange(const ModelChange &change)
{
    modelIsNew();
    if (change.everything)
        refresh();
    else
        refresh(change.records);
}

void DrawingLens::takeLive()
{
    const auto &lit = workspace().live().elements;
    const QSet<Id> before = std::exchange(m_lit, QSet<Id>(lit.keyBegin(), lit.keyEnd()));
    refresh(before + m_lit);
}

void DrawingLens::refresh()
{
    m_anew = true;
    refresh({});
}

void DrawingLens::refresh(const QSet<Id> &records)
{
    m_changed += records;
    m_stale = true;
    if (isVisible())
        redraw();
}

void DrawingLens::redraw()
{
    m_stale = false;
    const QSet<Id> changed = std::exchange(m_changed, {});
    const Id before = m_view;
    chooseFirstView();
    const Model nothing;
    const Model &shown = model() ? *model() : nothing;
    const View *view = shown.view(m_view);
    const bool anew = std::exchange(m_anew, false) || m_view != before;
    if (const auto patch = anew ? std::nullopt : patchFor(shown, view, changed)) {
        watchAlso(m_canvas->patchScene(*patch));
    } else {
        const auto &lit = workspace().live().elements;
        m_lit = QSet<Id>(lit.keyBegin(), lit.keyEnd());
        m_canvas->setScene(draw(shown, view));
        watchEverything();
    }
    m_observe->setEnabled(workspace().live().isConnected());
    m_canvas->setEnabled(model());
    if (m_fitNext && !m_canvas->isEmpty() && isVisible()) {
        m_canvas->fitReadably();
        m_fitNext = false;
    }
    takeSelection();
    tellWatched();
}

void DrawingLens::watchEverything()
{
    m_watched.clear();
    const Scene scene = m_canvas->scene();
    for (const SceneNode &node : scene.nodes)
        m_watched.append(node.element);
    for (const SceneEdge &edge : scene.edges)
        m_watched += edge.elements;
    std::sort(m_watched.begin(), m_watched.end());
    m_watched.erase(std::unique(m_watched.begin(), m_watched.end()), m_watched.end());
}

void DrawingLens::watchAlso(const QSet<Id> &elements)
{
    for (const Id element : elements) {
        const auto place = std::lower_bound(m_watched.cbegin(), m_watched.cend(), element);
        const bool known = place != m_watched.cend() && *place == element;
        if (m_canvas->shows(element) && !known)
            m_watched.insert(place, element);
        else if (!m_canvas->shows(element) && known)
            m_watched.erase(place);
    }
}

void DrawingLens::tellWatched()
{
    if (isVisible())
        workspace().watch({ false, m_watched });
}

std::optional<Vitals> DrawingLens::vitalsOf(Id item) const
{
    const SceneNode *node = m_canvas->node(item);
    const auto &lit = workspace().live().elements;
    const auto found = node ? lit.constFind(node->element) : lit.constEnd();
    return found == lit.constEnd() ? std::nullopt : std::optional(*found);
}

QString DrawingLens::spoken(Id item) const
{
    const SceneNode *node = m_canvas->node(item);
    if (!node || !model())
        return {};
    QStringList parts{ spokenOf(*model(), node->element, m_setup.looks == KindStrip::Looks::Note ? Drawn::Storm : Drawn::Map) };
    if (!node->vitals.isEmpty())
        parts.append(node->vitals.join(u", "_s));
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

QString DrawingLens::cardOf(Id item) const
{
    const std::optional<Vitals> vitals = vitalsOf(item);
    const Live &live = workspace().live();
    if (!vitals || !live.isConnected())
        return {};
    const SceneNode *node = m_canvas->node(item);
    const SceneEdge *edge = m_canvas->edge(item);
    const QString title = node ? node->text : edge ? edge->label : QString();
    const Tally tally = node ? live.tallies.value(node->element) : Tally();
    return vitalsCard(title, vitalsRows(*vitals, tally, live), workspace().trend(observable(item)), m_canvas->theme());
}

/// The element a node or an edge speaks of: of an edge, who works on what it brings, or else what it brings.
Id DrawingLens::observable(Id item) const
{
    const auto &lit = workspace().live().elements;
    if (const SceneNode *node = m_canvas->node(item))
        return lit.contains(node->element) ? node->element : Id();
    const SceneEdge *edge = m_canvas->edge(item);
    if (!edge)
        return {};
    const SceneNode *end = m_canvas->node(edge->to);
    if (end && lit.contains(end->element))
        return end->element;
    const auto known = std::find_if(edge->elements.begin(), edge->elements.end(), [&](Id id) { return lit.contains(id); });
    return known == edge->elements.end() ? Id() : *known;
}

void DrawingLens::observe(Id item)
{
    if (!workspace().live().isConnected())
        return;
    const Id element = observable(item);
    if (element.isNull())
        workspace().tell(tr("Nothing is known of how this runs."));
    else
        workspace().reveal(element, u"observe"_s);
}

void DrawingLens::takeSelection()
{
    if (m_sharing || m_stale || workspace().selection() == m_canvas->selectedElements())
        return;
    m_sharing = true;
    m_canvas->select(workspace().selection());
    m_sharing = false;
}

void DrawingLens::giveSelection()
{
    if (m_sharing)
        return;
    m_sharing = true;
    workspace().select(m_canvas->selectedElements());
    m_sharing = false;
}

bool DrawingLens::canReveal(Id element) const
{
    if (!model())
        return false;
    if (const View *view = model()->view(element))
        return view->kind == m_setup.viewKind;
    const QList<const Placement *> placements = model()->placementsOf(element);
    return std::any_of(placements.begin(), placements.end(), [this](const Placement *placement) {
        const View *view = model()->view(placement->view);
        return view && view->kind == m_setup.viewKind;
    });
}

void DrawingLens::reveal(Id element)
{
    if (!model())
        return;
    if (model()->view(element))
        return showView(element);
    Id elsewhere;
    for (const Placement *placement : model()->placementsOf(element)) {
        const View *view = model()->view(placement->view);
        if (view && view->kind == m_setup.viewKind && (elsewhere.isNull() || view->id == m_view))
            elsewhere = view->id;
    }
    if (!elsewhere.isNull())
        showView(elsewhere);
    if (m_stale)
        redraw();
    workspace().select({ element });
    m_canvas->reveal(element);
}

void DrawingLens::activated()
{
    if (m_stale)
        redraw();
    m_canvas->setFocus();
}

void DrawingLens::showEvent(QShowEvent *event)
{
    Lens::showEvent(event);
    if (m_stale || m_fitNext)
        redraw();
    tellWatched();
}

void DrawingLens::changeEvent(QEvent *event)
{
    Lens::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setTexts();
        retranslate();
        refresh();
    } else if (event->type() == QEvent::PaletteChange) {
        for (QAction *action : std::as_const(m_actions))
            action->setIcon(icons::icon(action->property(glyphProperty).toString(), m_canvas->theme()));
    }
}

/// One node is picked by every click; several were picked on purpose.
bool DrawingLens::savesPart() const
{
    return m_canvas->selectedNodes().size() > 1;
}

void DrawingLens::nameSaving()
{
    m_savePicture->setText(savesPart() ? tr("Save picture of the selection...") : tr("Save picture..."));
}

void DrawingLens::setTexts()
{
    for (const auto &[adder, kind] : std::as_const(m_adders)) {
        adder->setText(tr("Add %1").arg(vocabulary::label(*kind, m_level)));
        adder->setVisible(kind->level <= m_level);
    }
    m_newView->setText(tr("New %1").arg(tr(m_setup.noun)));
    m_fit->setText(tr("Show everything"));
    m_back->setText(tr("Back to where you looked before"));
    m_forward->setText(tr("Forward again"));
    m_minimap->setText(tr("Overview in the corner"));
    nameSaving();
    m_observe->setText(tr("Observe this"));
}

} // namespace keelson
