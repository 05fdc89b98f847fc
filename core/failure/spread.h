// SPDX-License-Identifier: MIT
#pragma once

#include "core/failure/graph.h"

namespace keelson::failure {

/// Late by an outage: what waited, and for how much of it nothing was kept.
struct Lateness
{
    double lost = 0;     ///< Seconds of the outage.
    double backlog = 0;  ///< Seconds of the outage whose events waited and are worked off afterwards.
    bool isReplayable = false;
    int lake = -1;       ///< Works of a lake that kept what was lost.
};

/// How a failure spreads through a graph. One object runs many failures, one after the other, without taking memory anew:
/// what a run found is told from what an earlier one did by the number of the run.
class Spread
{
public:
    explicit Spread(const Graph &graph);

    /// Nodes whose Works fails; then what follows.
    void run(const QList<int> &failed, double outage);

    bool isDown(int node) const { return m_down[node].run == m_run; }
    bool isWorseOff(int node) const { return m_worse[node].run == m_run; }
    bool isLate(int node) const { return m_late[node].run == m_run; }
    Lateness lateness(int node) const { return m_origins[m_late[node].origin]; }
    const std::vector<int> &downNodes() const { return m_downNodes; }
    const std::vector<int> &worseNodes() const { return m_worseNodes; }
    const std::vector<int> &lateNodes() const { return m_lateNodes; }

    /// From a node that is down, or worse off, to what failed. Links between parts of one element are left out.
    QList<Step> why(int node) const;
    /// From a node that is late to what failed.
    QList<Step> whyLate(int node) const;

private:
    struct Mark
    {
        int run = 0;
        int from = -1;    ///< -1: it failed itself.
        int count = 0;    ///< Of what an `isAny` node needs: how much is down.
        int counted = 0;  ///< The run that `count` is of.
        int origin = -1;
        Because because = Because::Contained;
    };

    void takeDown(int node, int from, Because because);
    void spreadDown();
    void spreadWorse();
    void spreadLate(double outage);
    Lateness latenessAt(int node, double outage) const;
    int lakeFor(int takes, double outage) const;
    void appendSteps(QList<Step> &steps, const std::vector<Mark> &marks, int &node) const;

    const Graph &m_graph;
    std::vector<std::vector<int>> m_heard;  ///< By node that takes: the events it takes.
    int m_run = 0;
    std::vector<Mark> m_down;
    std::vector<Mark> m_worse;
    std::vector<Mark> m_late;
    std::vector<int> m_downNodes;
    std::vector<int> m_worseNodes;
    std::vector<int> m_lateNodes;
    std::vector<int> m_brushed;  ///< Nodes that lost something they do not need at all costs.
    QList<Lateness> m_origins;
};

} // namespace keelson::failure
