// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

// Drawings as draw.io writes them, for tests.

namespace keelson::tests {

/// A page of its own, without a file around it.
QByteArray page(const QByteArray &cells);
QByteArray file(const QByteArray &diagram);

QByteArray note(const QByteArray &id, const QByteArray &text, const QByteArray &style, const QByteArray &rect = R"(x="0" y="0" width="120" height="80")",
                const QByteArray &parent = "1");
QByteArray edge(const QByteArray &from, const QByteArray &to, const QByteArray &label = {}, const QByteArray &style = {});

/// Deflated without a header, as often as one likes the same bytes.
QByteArray deflated(const QByteArray &bytes, int times = 1);
/// As draw.io packs pages.
QByteArray packed(const QByteArray &xml);
/// A part of a PNG.
QByteArray chunk(const QByteArray &type, const QByteArray &data);

inline const QByteArray orange = "html=1;fillColor=#FEAE57;";
inline const QByteArray blue = "html=1;fillColor=#a7c5fc;";
inline const QByteArray lilac = "html=1;fillColor=#DA99E6;";

} // namespace keelson::tests
