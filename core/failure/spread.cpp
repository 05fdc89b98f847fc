// SPDX-License-Identifier: MIT
#include "core/failure/spread.h"

#include <algorithm>

namespace keelson::failure {

Spread::Spread(const Graph &graph)
    : m_graph(graph), m_heard(graph.nodes.size()), m_down(graph.nodes.size()), m_worse(graph.nodes.size()), m_late(graph.nodes.size())
{
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
        if (graph.nodes[node].role != Role::Happens)
            continue;
        for (const Arrow &arrow : graph.news[node])
            m_heard[arrow.to].push_back(int(node));
    }
}

void Spread::run(const QList<int> &failed, double outage)
{
    ++m_run;
    m_downNodes.clear();
    m_worseNodes.clear();
    m_lateNodes.clear();
    m_brushed.clear();
    m_origins.clear();
    for (const int node : failed)
        takeDown(node, -1, Because::Contained);
    spreadDown();
    spreadWorse();
    spreadLate(outage);
}

void Spread::takeDown(int node, int from, Because because)
{
    Mark &mark = m_down[node];
    if (mark.run == m_run)
        return;
    mark.run = m_run;
    mark.from = from;
    mark.because = because;
    m_downNodes.push_back(node);
}

/// Breadth first, so that the explanation found first is a short one.
void Spread::spreadDown()
{
    for (std::size_t at = 0; at < m_downNodes.size(); ++at) {
        const int node = m_downNodes[at];
        for (const Arrow &arrow : m_graph.dependents[node]) {
            const bool isAny = m_graph.nodes[arrow.to].isAny;
            if (!arrow.isSoft && !isAny) {
                takeDown(arrow.to, node, arrow.because);
                continue;
            }
            Mark &mark = m_down[arrow.to];
            if (mark.counted != m_run) {
                mark.counted = m_run;
                mark.count = 0;
                m_brushed.push_back(arrow.to);
                m_worse[arrow.to].from = node;
                m_worse[arrow.to].because = arrow.because;
            }
            if (++mark.count == m_graph.needs[arrow.to] && isAny)
                takeDown(arrow.to, node, arrow.because);
        }
    }
}

void Spread::spreadWorse()
{
    for (const int node : m_brushed) {
        if (!isDown(node)) {
            m_worse[node].run = m_run;
            m_worseNodes.push_back(node);
        }
    }
    for (std::size_t at = 0; at < m_worseNodes.size(); ++at) {
        const int node = m_worseNodes[at];
        for (const Arrow &arrow : m_graph.dependents[node]) {
            Mark &mark = m_worse[arrow.to];
            if (arrow.isSoft || isDown(arrow.to) || mark.run == m_run)
                continue;
            mark.run = m_run;
            mark.from = node;
            mark.because = arrow.because;
            m_worseNodes.push_back(arrow.to);
        }
    }
}

/// The lake that has everything the node takes in, and has it for long enough; -1 = none.
int Spread::lakeFor(int takes, double outage) const
{
    QList<int> lakes;
    bool isFirst = true;
    for (const int event : m_heard[takes]) {
        const QList<int> keepers = m_graph.keepers.value(event);
        if (isFirst)
            lakes = keepers;
        else
            lakes.removeIf([&](int lake) { return !keepers.contains(lake); });
        isFirst = false;
    }
    lakes.removeIf([&](int lake) {
        const double retention = m_graph.lakeRetention.value(lake);
        return isDown(lake) || (retention > 0 && retention < outage);
    });
    return lakes.isEmpty() ? -1 : *std::min_element(lakes.begin(), lakes.end());
}

Lateness Spread::latenessAt(int node, double outage) const
{
    const Buffer buffer = m_graph.buffers.value(node, {outboxRetention, {}, -1});
    if (buffer.serves >= 0 && isDown(buffer.serves))
        return {};  // Nobody can do anything there, so there is nothing to wait.
    const bool isChannelDown = std::any_of(buffer.channels.begin(), buffer.channels.end(), [this](int channel) { return isDown(channel); });
    const double kept = isChannelDown ? outboxRetention : buffer.kept;
    Lateness lateness{std::max(0.0, outage - kept), std::min(outage, kept), false, -1};
    if (lateness.lost > 0 && m_graph.nodes[node].role == Role::Takes) {
        lateness.lake = lakeFor(node, outage);
        lateness.isReplayable = lateness.lake >= 0;
    }
    return lateness;
}

/// The worst first, so that what two of them reach is told as the worse of both.
void Spread::spreadLate(double outage)
{
    std::vector<std::pair<int, Lateness>> origins;
    for (const int node : m_downNodes) {
        const Role role = m_graph.nodes[node].role;
        if ((role == Role::Takes && !m_heard[node].empty()) || (role == Role::Gives && !m_graph.news[node].empty()))
            origins.emplace_back(node, latenessAt(node, outage));
    }
    std::stable_sort(origins.begin(), origins.end(), [](const auto &a, const auto &b) {
        if (a.second.isReplayable != b.second.isReplayable && a.second.lost > 0 && b.second.lost > 0)
            return b.second.isReplayable;
        return std::pair(a.second.lost, a.second.backlog) > std::pair(b.second.lost, b.second.backlog);
    });
    const auto reach = [this](int node, int from, Because because, int origin) {
        Mark &mark = m_late[node];
        if (mark.run == m_run)
            return;
        mark.run = m_run;
        mark.from = from;
        mark.because = because;
        mark.origin = origin;
        m_lateNodes.push_back(node);
    };
    std::size_t at = 0;
    for (const auto &[node, lateness] : origins) {
        m_origins.append(lateness);
        reach(node, -1, Because::Contained, int(m_origins.size()) - 1);
        for (; at < m_lateNodes.size(); ++at) {
            const int late = m_lateNodes[at];
            for (const Arrow &arrow : m_graph.news[late])
                reach(arrow.to, late, arrow.because, m_late[late].origin);
        }
    }
}

/// Goes on to where these marks begin.
void Spread::appendSteps(QList<Step> &steps, const std::vector<Mark> &marks, int &node) const
{
    while (marks[node].run == m_run && marks[node].from >= 0) {
        const int from = marks[node].from;
        const Id here = m_graph.nodes[node].element;
        const Id there = m_graph.nodes[from].element;
        if (here != there)
            steps.append({here, marks[node].because, there});
        node = from;
    }
}

QList<Step> Spread::why(int node) const
{
    QList<Step> steps;
    if (!isDown(node))
        appendSteps(steps, m_worse, node);
    // Where being worse off begins stands one that is down.
    appendSteps(steps, m_down, node);
    return steps;
}

QList<Step> Spread::whyLate(int node) const
{
    QList<Step> steps;
    appendSteps(steps, m_late, node);
    appendSteps(steps, m_down, node);
    return steps;
}

} // namespace keelson::failure
