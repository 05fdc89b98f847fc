// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/map/companion.h"
#include "app/gui/map/gestures.h"
#include "app/gui/views/drawinglens.h"
#include "core/layout/routing.h"

#include <QFutureWatcher>

#include <optional>

class QMenu;

namespace keelson {

class ArrangeBar;

/// The bulkheads: who uses which subsystem, the autonomous services in it, the events between them, lit by what runs.
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

protected:
    Scene draw(const Model &model, const View *view) override;
    void pick(const Kind &kind) override;
    void add(const Kind &kind) override;
    void retranslate() override;
    void modelIsNew() override;
    std::optional<Vitals> vitalsOf(Id item) const override;
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
    MapPositions m_positions;
    Scene m_unlit;
    bool m_arrangeNext = true;
    QFutureWatcher<Arranged> m_arranger;
    std::optional<Draft> m_draft;
    const Kind *m_placing = nullptr;
    QAction *m_edit;
    QAction *m_connect;
    QAction *m_tidy;
    QAction *m_insides;
    QAction *m_tidyInside;
    QAction *m_tidySelection;
    QAction *m_straighten;
    ArrangeBar *m_arrangeBar;
    std::stop_source m_stopArranging;
};

} // namespace keelson
