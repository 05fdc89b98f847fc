// SPDX-License-Identifier: MIT
#include "core/document/containment.h"

#include <algorithm>

namespace keelson {

void Containment::ask(Id element, Id container, const Stamp &when)
{
    if (container.isNull())
        m_requests.remove(element);
    else
        m_requests.insert(element, {container, when});
}

Id Containment::containerOf(Id element) const
{
    return m_circles.contains(element) ? Id() : m_requests.value(element).container;
}

void Containment::walk(Id start, QHash<Id, Id> &walkOf)
{
    if (!m_requests.contains(start))
        return;
    QList<Id> path;
    Id id = start;
    while (!id.isNull() && !walkOf.contains(id)) {
        walkOf.insert(id, start);
        path.append(id);
        id = m_requests.value(id).container;
    }
    if (id.isNull() || walkOf.value(id) != start)
        return;
    QList<Id> circle = path.mid(path.indexOf(id));
    const auto older = [this](const Id &a, const Id &b) {
        return std::pair(m_requests.value(a).when, a) < std::pair(m_requests.value(b).when, b);
    };
    std::rotate(circle.begin(), std::min_element(circle.begin(), circle.end(), older), circle.end());
    m_circles.insert(circle.first(), circle);
}

QSet<Id> Containment::settle(const QSet<Id> &elements)
{
    const QHash<Id, QList<Id>> before = std::exchange(m_circles, {});
    QHash<Id, Id> walkOf;
    for (const Id &id : elements)
        walk(id, walkOf);
    for (auto circle = before.cbegin(); circle != before.cend(); ++circle)
        walk(circle.key(), walkOf);
    QSet<Id> changed;
    for (auto circle = before.cbegin(); circle != before.cend(); ++circle) {
        if (!m_circles.contains(circle.key()))
            changed.insert(circle.key());
    }
    for (auto circle = m_circles.cbegin(); circle != m_circles.cend(); ++circle) {
        if (!before.contains(circle.key()))
            changed.insert(circle.key());
    }
    return changed;
}

} // namespace keelson
