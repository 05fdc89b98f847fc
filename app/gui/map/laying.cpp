// SPDX-License-Identifier: MIT
#include "app/gui/map/lens.h"

#include "app/gui/map/arrangebar.h"
#include "app/gui/map/bends.h"
#include "app/gui/map/edges.h"
#include "app/gui/map/scene.h"

#include <QMenu>
#include <QtConcurrentRun>

// How the map is laid out: on a worker where it is large, and by hand where somebody led a line.

using namespace Qt::StringLiterals;

namespace keelson {

void MapLens::makeLaying()
{
    m_tidyInside = addAction(u"layout"_s);
    m_tidyInside->setObjectName(u"tidy-inside"_s);
    connect(m_tidyInside, &QAction::triggered, this, [this] {
        const QList<Id> chosen = canvas().selectedNodes();
        if (model() && !chosen.isEmpty())
            tidyPart(map::tidyInside(shown(), chosen.last()));
    });
    m_tidySelection = addAction(u"layout"_s);
    m_tidySelection->setObjectName(u"tidy-selection"_s);
    connect(m_tidySelection, &QAction::triggered, this, [this] {
        const QList<Id> chosen = canvas().selectedNodes();
        if (model() && !chosen.isEmpty())
            tidyPart(map::tidyBoxes(shown(), chosen));
    });
    m_straighten = addAction(u"connect"_s, QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_L));
    m_straighten->setObjectName(u"straighten"_s);
    connect(m_straighten, &QAction::triggered, this, [this] {
        const QList<Id> chosen = canvas().selectedEdges();
        if (model() && !commit(map::straighten(shown(), chosen)))
            workspace().tell(tr("No line that is selected was bent by hand."));
    });
    m_arrangeBar = new ArrangeBar(this);
    addBar(m_arrangeBar);
    connect(m_arrangeBar, &ArrangeBar::stopped, this, [this] { m_stopArranging.request_stop(); });
    connect(&m_arranger, &QFutureWatcherBase::progressValueChanged, m_arrangeBar, &ArrangeBar::tell);
    connect(&m_arranger, &QFutureWatcherBase::finished, m_arrangeBar, &ArrangeBar::finish);
    canvas().setFeatures(canvas().features() | Canvas::Bend);
    connect(&canvas(), &Canvas::bent, this, [this](Id edge, const QList<QPointF> &bends) { lead(edge, bends); });
    connect(&canvas(), &Canvas::bendDropped, this, [this](Id edge, QPointF at) {
        if (const SceneEdge *bent = canvas().edge(edge))
            lead(edge, map::withoutBend(*bent, at));
    });
    connect(&canvas(), &Canvas::selectionChanged, this, &MapLens::offerLaying);
    offerLaying();
}

void MapLens::nameLaying()
{
    m_tidyInside->setText(tr("Tidy what is in the box"));
    m_tidySelection->setText(tr("Tidy the selected boxes only"));
    m_straighten->setText(tr("Straighten: let lines find their own way"));
    m_arrangeBar->retranslate();
}

void MapLens::offerLaying()
{
    const QList<Id> nodes = canvas().selectedNodes();
    const Id last = nodes.isEmpty() ? Id() : nodes.last();
    m_tidySelection->setEnabled(!nodes.isEmpty());
    m_tidyInside->setEnabled(nodes.size() == 1 && model() && holdsShown(*model(), m_positions, last));
    m_straighten->setEnabled(!canvas().selectedEdges().isEmpty());
}

void MapLens::lead(Id edge, const QList<QPointF> &bends)
{
    const SceneEdge *bent = canvas().edge(edge);
    if (model() && bent)
        commit(map::bend(shown(), *bent, bends));
}

void MapLens::tidyPart(const Outcome &outcome)
{
    if (!commit(outcome))
        workspace().tell(tr("Nothing of it was placed by hand."));
}

void MapLens::offerTidying(QMenu &menu)
{
    menu.addAction(m_tidy);
    if (m_tidyInside->isEnabled())
        menu.addAction(m_tidyInside);
    if (m_tidySelection->isEnabled())
        menu.addAction(m_tidySelection);
    if (m_straighten->isEnabled())
        menu.addAction(m_straighten);
}

void MapLens::arrangeAside(const Model &model, const std::optional<View> &view)
{
    m_stopArranging = {};
    Stop stop;
    stop.token = m_stopArranging.get_token();
    m_arrangeBar->start();
    m_arranger.setFuture(QtConcurrent::run([model, view, theme = canvas().theme(), stop](QPromise<Arranged> &promise) {
        promise.setProgressRange(0, 100);
        promise.addResult(arranged(model, view, theme, stop, [&promise](double part) { promise.setProgressValue(int(100 * part)); }));
    }));
}

} // namespace keelson
