// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/canvas/canvas.h"
#include "app/gui/kinds/kindstrip.h"
#include "app/gui/lens.h"
#include "app/gui/views/namecompleter.h"
#include "app/gui/views/outcome.h"
#include "app/gui/views/picturefile.h"
#include "core/layout/board.h"

class QHBoxLayout;
class QSettings;
class QStackedWidget;
class QVBoxLayout;

namespace keelson {

class ViewChooser;

/// What the lenses that draw have in common: a canvas with the palette of its kinds, a choice of views, selection
/// shared with the other lenses, pictures. What is drawn and what a gesture means is the lens's own.
class DrawingLens : public Lens
{
    Q_OBJECT

public:
    ~DrawingLens() override;

    Canvas &canvas() const { return *m_canvas; }
    /// The view shown; null when the document has none of the kind yet.
    Id view() const { return m_view; }
    void showView(Id view);

    QList<QAction *> lensActions() const override;
    QList<KeyGroup> keyGroups() const override;
    /// True for elements that stand in one of the views, and for the views themselves.
    bool canReveal(Id element) const override;
    void reveal(Id element) override;
    void activated() override;
    PictureFile &pictures() { return m_pictures; }
    /// Takes over what the person chose in an earlier run, and writes down what is chosen from now on.
    void rememberIn(QSettings &settings);

protected:
    struct Setup
    {
        QLatin1StringView viewKind;
        const char *noun;  ///< What such a view is called; marked for translation in "DrawingLens".
        QList<const Kind *> kinds;
        KindStrip::Looks looks;
    };
    DrawingLens(Workspace &workspace, const Setup &setup, QWidget *parent);

    /// The picture of the view, which may be null.
    virtual Scene draw(const Model &model, const View *view) = 0;
    /// What is different in that picture when no other records than these have changed since; nothing where it has to be
    /// drawn anew. Items of such a picture stand in the order of their ids.
    virtual std::optional<ScenePatch> patchFor(const Model &, const View *, const QSet<Id> &) { return std::nullopt; }
    /// A kind was picked in the palette by a click.
    virtual void pick(const Kind &kind) = 0;
    /// A kind was asked for by name, from a menu or the command palette: no mouse is at hand.
    virtual void add(const Kind &kind) = 0;
    /// Texts of its own, in the language that has just been chosen.
    virtual void retranslate() = 0;

    /// The view of that id; a lens may hold some that are in no document yet. Null when there is none.
    virtual const View *viewOf(Id view) const;
    /// The view shown, or null.
    const View *shownView() const { return viewOf(m_view); }
    /// Makes another view and shows it.
    virtual void createView();
    /// The person gives the view shown its name now.
    void nameView();
    /// An item was opened by double click or Enter. Observes it while something is live.
    virtual void open(Id item);

    /// The model or the view is another one from now on: forget what was worked out from the old. Drawing follows.
    virtual void modelIsNew() { }

    /// The side of a box that a direction points to.
    static layout::Side towards(Direction direction);

    const Model *model() const;  ///< Null when no document is open.
    const Setup &setup() const { return m_setup; }
    QHBoxLayout &header() const { return *m_header; }
    /// An action offered while the lens is shown, and its shortcut while the lens has the keyboard.
    QAction *addAction(const QString &glyph, const QKeySequence &shortcut = {});
    /// The same for one that is somebody else's.
    void adoptAction(QAction *action);

    /// A bar over the board, under the header. Owned by the lens from now on.
    void addBar(QWidget *bar);
    /// A panel beside the board, shown and hidden by the action, which becomes checkable. One panel is shown at a time;
    /// Esc in it leads back to the board. Owned by the lens from now on.
    void addPanel(QWidget *panel, QAction *toggle);

    /// The palette and the actions show what the level offers, in its words.
    void offer(Level level);
    /// What a picture that is saved shows.
    virtual Scene pictured() const { return m_canvas->scene(); }

    /// Writes down what a gesture came to and selects what it names. Nothing happens for an empty one. False when nothing was
    /// written.
    bool commit(const Outcome &outcome);
    /// Shows what is selected in the lens that observes; enabled while it is live.
    QAction *observer() const { return m_observe; }
    /// What an item of the canvas is live by; nothing while it is not lit. Edges are the lens's own to know.
    virtual std::optional<Vitals> vitalsOf(Id item) const;

    /// The actions that add a kind each, in the order of the strip.
    QList<QAction *> adders() const;
    /// Suggests the names known for `kind` in the editor that is open.
    void suggestNames(const Kind &kind);
    /// Opens the editor on a node and suggests the names known for `kind` while one is typed.
    bool editName(Id node, const Kind &kind);
    /// Draws again now, or when the lens is shown next.
    void refresh();
    /// The same for these records alone, where the lens can patch its picture.
    void refresh(const QSet<Id> &records);

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void listen();
    void documentReplaced();
    void renew();
    void takeChange(const ModelChange &change);
    void takeLive();
    void chooseFirstView();
    void redraw();
    void takeSelection();
    void giveSelection();
    void setTexts();
    bool savesPart() const;
    void nameSaving();
    void showPanel(QWidget *panel, QAction *toggle, bool shown);

    void watchEverything();
    void watchAlso(const QSet<Id> &elements);
    void tellWatched();
    QStringList namesOf(const Kind &kind) const;
    QString cardOf(Id item) const;
    QString usesOf(const Kind &kind, const QString &name) const;
    QString spoken(Id item) const;
    Id observable(Id item) const;
    void observe(Id item);

    Setup m_setup;
    Canvas *m_canvas;
    ViewChooser *m_chooser;
    KindStrip *m_strip = nullptr;
    Level m_level = Level::Design;
    QHBoxLayout *m_header;
    QVBoxLayout *m_bars;
    QStackedWidget *m_panels;
    QList<QAction *> m_panelActions;
    QList<QAction *> m_actions;
    QList<std::pair<QAction *, const Kind *>> m_adders;
    QAction *m_newView;
    QAction *m_fit;
    QAction *m_back;
    QAction *m_forward;
    QAction *m_minimap;
    QAction *m_savePicture;
    QAction *m_observe;
    PictureFile m_pictures;
    NameCompleter m_completer;
    Id m_view;
    bool m_stale = true;
    bool m_anew = true;      ///< What is stale is all of the picture, or else what the next says.
    QSet<Id> m_changed;
    QSet<Id> m_lit;          ///< Elements the picture shows the vitals of.
    QList<Id> m_watched;     ///< Elements the picture shows, sorted.
    bool m_fitNext = true;
    bool m_sharing = false;  ///< The selection is on its way; its echo is not an order.
};

} // namespace keelson
