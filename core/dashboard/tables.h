// SPDX-License-Identifier: MIT
#pragma once

#include "core/dashboard/board.h"
#include "core/metrics/catalogue.h"
#include "core/model/vocabulary.h"

// What the tables of the dashboards have in common. Private to this folder.

namespace keelson::boards {

Board overview();
Board domainEvents();
Board rest();

namespace tables {

using D = Dimension;

inline const QList<D> byPlace{D::Account, D::Region};
/// As far as services are meant; the subsystem narrows wherever the service does.
inline const QList<D> byService{D::Account, D::Region, D::Stage, D::Subsystem, D::Service};
inline const QList<D> byFunction{D::Account, D::Region, D::Subsystem, D::Function};
inline const QList<D> byEvent{D::Account, D::Region, D::Type, D::Function, D::Shard};

inline const QList<Telling> events{{metrics::domainEvents, resources::domainEvent}};
/// Counted as events of that type, or by the functions that publish them.
inline const QList<Telling> faults{{metrics::domainEvents, resources::domainEvent, {}, QLatin1StringView("type"), QLatin1StringView("fault")},
                                   {metrics::faults, resources::function}};
inline const QList<Telling> requests{{metrics::requests, kinds::api}, {metrics::requests, resources::function}};
inline const QList<Telling> serverErrors{{metrics::errors, kinds::api},
                                         {metrics::requests, resources::function, {}, QLatin1StringView("status"), QLatin1StringView("5")}};
inline const QList<Telling> clientErrors{{metrics::clientErrors, kinds::api},
                                         {metrics::requests, resources::function, {}, QLatin1StringView("status"), QLatin1StringView("4")}};
/// Who does not measure at the API knows how long the functions behind it took.
inline const QList<Telling> latency{{metrics::latency, kinds::api}, {metrics::duration, resources::function, QLatin1StringView("rest")}};
inline const QList<Telling> age{{metrics::iteratorAgeCurrent, resources::function}, {metrics::iteratorAge, resources::function},
                                {metrics::iteratorAgeCurrent, resources::consumer}};

inline QList<Telling> of(QLatin1StringView metric, QLatin1StringView role)
{
    return {{metric, resources::function, role}};
}

} // namespace tables
} // namespace keelson::boards
