// SPDX-License-Identifier: MIT
#pragma once

#include "core/dashboard/answer.h"

#include <QHash>

namespace keelson::boards {

/// A series that a question is about.
struct Sighting
{
    SeriesKey key;
    const Resource *resource = nullptr;
    const Bound *bound = nullptr;  ///< Null when it is bound to no element.
};

/// What of the evidence a question is about. Private to this folder; the evidence outlives it.
class Sightings
{
public:
    explicit Sightings(const Evidence &evidence);

    struct Found
    {
        QList<Sighting> series;
        bool isTold = false;  ///< The source tells it at all, whatever is chosen.
    };

    Found of(const Question &question, const Choice &choice) const;
    /// Every series there is.
    QList<Sighting> everything() const;
    /// Empty when it is not told.
    QString dimension(const Sighting &sighting, Dimension dimension) const;

private:
    QList<Sighting> telling(const Telling &telling) const;
    bool isChosen(const Sighting &sighting, const Question &question, const Choice &choice) const;
    QString container(const Sighting &sighting, QLatin1StringView kind) const;

    const Evidence &m_evidence;
    QList<Resource> m_resources;
    QHash<std::pair<QString, QString>, const Bound *> m_bound;
};

} // namespace keelson::boards
