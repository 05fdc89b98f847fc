// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/map/companion.h"
#include "app/gui/map/crumbs.h"
#include "app/gui/map/filter.h"
#include "app/gui/map/gestures.h"
#include "app/gui/map/journey.h"
#include "app/gui/views/drawinglens.h"
#include "core/layout/routing.h"

#include <QFutureWatcher>

#include <functional>
#include <optional>

class QMenu;

namespace keelson {

class ArrangeBar;
class CrumbBar;
class FilterBar;
class JourneyBar;
class LegendCard;

/// Maps of one architecture, each of an aspect of it, lit by what runs: the bulkheads at first. One looks into a subsystem, a
/// service or an event, and such a view is in no document until something is placed in it or it is kept.
/// A box, or an event between two, is a draft of this lens until it has been named.
class MapLens : public DrawingLens
{
    Q_OBJECT

public:
    explicit MapLens(Workspace &workspace, QWidget *parent = nullptr);
    ~MapLens() override;  ///< Waits for positions being found.

    QString id() const override;
    QString title() const override;
    QString glyph() const override;
    bool canReveal(Id element) const override;
    void reveal(Id element) override;

    /// Where boxes stand now; those of a large map may still be missing for a moment.
    const MapPositions &positions() const { return m_positions; }
    /// A panel that looks at the whole, with the action that shows it. Owned by the lens from now on.
    void addCompanion(MapCompanion *companion);
    /// Opens its panel.
    void showCompanion(const MapCompanion *companion);
    /// Shows that aspect of the subject, or of the whole where that is null: the view the document holds of it, or one that
    /// is not kept yet.
    void lookAt(Aspect aspect, Id subject);
    QList<KeyGroup> keyGroups() const override;
    /// What adds, what shows other views and what examines the whole, in menus of their own.
    QList<QAction *> lensActions() const override;

protected:
    Scene draw(const Model &model, const View *view) override;
    void pick(const Kind &kind) override;
    void add(const Kind &kind) override;
    void retranslate() override;
    void modelIsNew() override;
    std::optional<Vitals> vitalsOf(Id item) const override;
    const View *viewOf(Id view) const override;
    void createView() override;
    void open(Id item) override;
    Scene pictured() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Something without a name yet: a box, or an event sent from one box to another.
    struct Draft
    {
        Id node;
        const Kind *kind = nullptr;
        QRectF rect;
        Id within;
        Id from;  ///< Null for a box.
        Id to;
    };

    void makeActions();
    void makeMenus();
    void nameMenus();
    void listenToCanvas();
    void arrange(const Model &model, const View *view);
    map::Shown shown() const;
    // Drafts
    void begin(const Draft &draft);
    void beginBox(const Kind &kind, QPointF topLeft);
    void beginBoxIn(Id container, const Kind &kind, Id neighbour, layout::Side side);
    void beginEvent(Id from, Id to);
    void finishDraft(const QString &name);
    void dropDraft();
    // Answers to the canvas
    void rename(Id node, const QString &text);
    void connectBoxes(Id from, Id to, QPointF at);
    void continueFrom(Id node, Direction direction);
    void takeDrop(const QMimeData *dropped, QPointF at);
    void showMenu(Id item, QPointF at, const QPoint &global);
    void showMeanings(const QList<map::Meaning> &meanings, Id from, Id to, const QPoint &global);
    void showInsides(bool on);
    const Kind &usualKind(Id container) const;
    // Views (drilling.cpp)
    void makeViews();
    void nameViews();
    void tellView(const View *view);
    std::optional<Id> subjectFor(const AspectRow &row) const;
    void showAspect(const AspectRow &row);
    void addView(const AspectRow &row);
    QList<Id> eventsAt(Id item) const;
    void chooseEvent(const QList<Id> &events, const std::function<void(Id)> &chosen);
    void openSelected();
    void goUp();
    void goTo(const map::Crumb &crumb);
    void keep();
    void changeHops(int step);
    // What of the map is looked at (focusing.cpp)
    void makeLooking();
    void nameLooking();
    void look(Scene &scene);
    void startFocus();
    void endFocus();
    void widenFocus(int step);
    bool movesBoxes() const;
    bool takeKey(QKeyEvent &key);
    bool takeFocusKey(QKeyEvent &key);
    void showLegend(const Scene &scene);
    void startJourney();
    void tellJourney();
    void renewJourney();
    Id boxOf(Id element) const;
    // Companions
    void nameCompanions();
    MapOverlay overlay() const;
    QHash<Id, Id> standIns(const MapOverlay &overlay) const;
    void layRemarks(Scene &scene) const;
    void point(Id what);
    void tidy();
    // Layout (laying.cpp)
    void makeLaying();
    void nameLaying();
    void offerLaying();
    void offerTidying(QMenu &menu);
    void lead(Id edge, const QList<QPointF> &bends);
    void tidyPart(const Outcome &outcome);
    void arrangeAside(const Model &model, const std::optional<View> &view);

    /// What a model comes to before it is lit.
    struct Arranged
    {
        MapPositions positions;
        Scene scene;
    };
    static Arranged arranged(const Model &model, const std::optional<View> &view, const Theme &theme, const Stop &stop = {},
                             const layout::Progress &progress = {});

    QList<std::pair<MapCompanion *, QAction *>> m_companions;
    QMenu *m_addMenu;
    QMenu *m_viewMenu;
    QMenu *m_examineMenu;
    MapPositions m_positions;
    Scene m_unlit;
    bool m_arrangeNext = true;
    bool m_isArranging = false;  ///< Until the outcome has been taken.
    Id m_arranged;               ///< View that was arranged last.
    QFutureWatcher<Arranged> m_arranger;
    std::optional<Draft> m_draft;
    const Kind *m_placing = nullptr;
    QAction *m_edit;
    QAction *m_connect;
    QAction *m_tidy;
    QAction *m_insides;
    // Views
    QHash<Id, View> m_unkept;
    Id m_home;  ///< The map of the whole that was shown last.
    CrumbBar *m_crumbs;
    QAction *m_open;
    QAction *m_up;
    QAction *m_keep;
    QAction *m_moreHops;
    QAction *m_lessHops;
    QList<QAction *> m_aspects;  ///< In the order of the table.
    // What is looked at
    FilterBar *m_filterBar;
    JourneyBar *m_journeyBar;
    LegendCard *m_legendCard;
    QAction *m_filter;
    QAction *m_focus;
    QAction *m_legend;
    QAction *m_journey;
    QList<Id> m_focused;  ///< Empty while the focus lens is off.
    int m_focusHops = 1;
    Id m_travelling;      ///< Event whose journey is told.
    QAction *m_tidyInside;
    QAction *m_tidySelection;
    QAction *m_straighten;
    ArrangeBar *m_arrangeBar;
    std::stop_source m_stopArranging;
};

} // namespace keelson
