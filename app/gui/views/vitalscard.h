// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/theme.h"
#include "core/metrics/vitals.h"

#include <QList>
#include <QString>

namespace keelson {

/// A figure as a person reads it.
struct VitalsRow
{
    QString name;
    QString value;
};

/// All that is known of something live: state, what is wrong, each figure with its unit, how old they are and where they are
/// from. What is not known has no row. `tally` is of its parts; empty for what is no whole.
QList<VitalsRow> vitalsRows(const Vitals &vitals, const Tally &tally, const Live &live);

/// The same as rich text, with a small picture of the last while where `trend` (per second, oldest first) knows of one.
QString vitalsCard(const QString &title, const QList<VitalsRow> &rows, const QList<std::optional<double>> &trend, const Theme &theme);

} // namespace keelson
