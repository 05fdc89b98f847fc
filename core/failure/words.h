// SPDX-License-Identifier: MIT
#pragma once

#include "core/failure/failure.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

// What a failure does, in translated sentences, and as a report.

namespace keelson::failure {

/// "Order BFF", or where many are called alike, with what it is in: "Ordering/Event Hub".
KEELSON_CORE QString nameOf(const Model &model, Id element);
/// "“Order BFF” calls “Pricing”; “Pricing” keeps its data in “Prices”; “Prices” failed."
KEELSON_CORE QString words(const Model &model, const QList<Step> &why);
/// "2 h", "1 d 6 h", "40 s": the two largest units.
KEELSON_CORE QString span(double seconds);
/// "Stale for 2 h", with what is lost.
KEELSON_CORE QString staleWords(const Model &model, const Effect &effect);
/// "Customer: Order a meal".
KEELSON_CORE QString activityName(const Model &model, const Effect &effect);
/// What was taken for granted, a sentence each.
KEELSON_CORE QStringList assumptions(const Outage &outage);

/// For people: Markdown.
KEELSON_CORE QString toMarkdown(const Model &model, const Outcome &outcome);
KEELSON_CORE QString toMarkdown(const Model &model, const QList<Score> &scores);
KEELSON_CORE QString toMarkdown(const Model &model, const QList<Blast> &ranking);
/// For programs: JSON; keys and ids are English.
KEELSON_CORE QByteArray toJson(const Model &model, const Outcome &outcome);
KEELSON_CORE QByteArray toJson(const Model &model, const QList<Score> &scores);
KEELSON_CORE QByteArray toJson(const Model &model, const QList<Blast> &ranking);

/// The elements a name means that can fail: "Order BFF", "ordering/event hub"; case does not matter.
KEELSON_CORE QList<Id> named(const Model &model, const QString &name);
/// Seconds in "90", "30s", "5m", "1h", "2d"; nothing for anything else and for no time at all.
KEELSON_CORE std::optional<double> secondsIn(const QString &text);

} // namespace keelson::failure
