// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace keelson {

/// One second of the tour's watch over the consumer that is stalled.
struct AgeSample
{
    double second = 0;           ///< Since the watch began.
    std::optional<double> age;   ///< Iterator age, s; nothing when none was read.
    bool stalled = false;
};

/// What the tour saw. Only what it saw: every number was read while it ran.
struct TourReport
{
    struct Picture
    {
        QString file;     ///< Beside the report.
        QString caption;  ///< Translated.
    };

    QString documentName;
    QString consumer;         ///< The function that was stalled.
    QList<Picture> pictures;
    QList<AgeSample> ages;
    QStringList notes;        ///< Translated sentences: how long things took.
    QString failure;          ///< Translated; empty when the tour came to its end.

    /// Highest age while stalled and the last age after, in s; nothing when there was none.
    std::optional<double> peak() const;
    std::optional<double> last() const;
    /// The age rose well while the consumer was stalled, and came down again.
    bool showsRiseAndFall() const;
};

/// Writes report.html and report.json into the folder.
Result<void> writeReport(const TourReport &report, const QString &folder);

} // namespace keelson
