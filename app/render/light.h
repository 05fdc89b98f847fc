// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/scene.h"

namespace keelson {

/// The short lines a lit thing shows, most telling first: what is wrong, then "12/s", "age 3.0 s". A value that is missing has
/// no line; of what is late or stale the last one tells how old the numbers are. `now` is the moment shown, ms since the
/// epoch.
QStringList vitalsLines(const Vitals &vitals, qint64 now);

/// The one thing to know from afar: what is wrong, else the throughput, else the state: "age 4 min", "12/s", "idle".
/// Empty where nothing is known.
QString glanceOf(const Vitals &vitals, qint64 now);

/// What is wrong, in figures where there are some: "silent for 4 min", "3 faults/min", "throttled 2/s". Empty when nothing is.
QString troubleText(const Vitals &vitals, qint64 now);

/// What a liveness says to a person; empty for Unknown.
QString livenessText(Liveness liveness);

/// "2 critical of 9"; empty when none is in trouble.
QString tallyText(const Tally &tally);

/// "3 min", "1.5 s".
QString spanText(double ms);

/// Where the numbers are from and of when, as every picture of them must say: "Simulated (made-up numbers), 2026-11-25 10:40".
/// Empty when nothing is connected.
QString sourceLine(const Live &live);

/// Gives the node the vitals of its element, when something is connected.
void light(SceneNode &node, const Live &live);
/// Gives the edge these vitals.
void light(SceneEdge &edge, const Vitals &vitals, const Live &live);

} // namespace keelson
