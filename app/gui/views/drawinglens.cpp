// SPDX-License-Identifier: MIT
#include "app/gui/views/drawinglens.h"

#include "app/gui/canvas/canvaskeylist.h"
#include "app/gui/views/actionglyph.h"
#include "app/gui/views/livebar.h"
#include "app/gui/views/viewchooser.h"
#include "app/gui/views/viewgestures.h"
#include "app/render/light.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

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
        const View *shown = shownView();
        const Scene scene = pictured();
        m_pictures.ask(this, savesPart() ? partOf(scene, m_canvas->selectedNodes()) : scene, m_canvas->theme(), shown ? shown->name : title(),
                       sourceLine(this->workspace().live()), savesPart() ? PictureFile::Carried() : this->workspace().textForm());
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
    connect(m_canvas, &Canvas::activated, this, &DrawingLens::open);
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
    setGlyph(*action, glyph, m_canvas->theme());
    action->setObjectName(glyph);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(action);
    m_actions.append(action);
    return action;
}

void DrawingLens::adoptAction(QAction *action)
{
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(action);
    m_actions.append(action);
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
    const bool isAnyShown = std::any_of(m_panelActions.begin(), m_panelActions.end(),
                                        [](const QAction *action) { return action->isChecked(); });
    m_panels->setVisible(isAnyShown);
    // The keys of a board stay in sight; boxes have none.
    if (m_setup.looks == KindStrip::Looks::Box)
        m_strip->setNarrow(isAnyShown);
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

void DrawingLens::changeEvent(QEvent *event)
{
    Lens::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setTexts();
        retranslate();
        refresh();
    } else if (event->type() == QEvent::PaletteChange) {
        for (QAction *action : std::as_const(m_actions))
            redrawGlyph(*action, Theme::of(palette())); // The canvas is told later.
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
