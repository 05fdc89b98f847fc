// SPDX-License-Identifier: MIT
#include "plugins/formats/boards/colours.h"

#include "core/model/vocabulary.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

using namespace Qt::StringLiterals;

namespace keelson::boards {

namespace {

struct Entry
{
    quint32 rgb;
    QLatin1StringView kind;
};

// Paper, and the palettes of the tools people come from.
constexpr Entry palette[] = {
    // Orange.
    {0xffb65c, kinds::domainEvent}, {0xffb84d, kinds::domainEvent}, {0xfeae57, kinds::domainEvent},
    {0xff9d48, kinds::domainEvent}, {0xffc470, kinds::domainEvent}, {0xffe6cc, kinds::domainEvent},
    {0xffa500, kinds::domainEvent}, {0xff8c00, kinds::domainEvent}, {0xf7a64a, kinds::domainEvent},
    {0xffcc99, kinds::domainEvent}, {0xff9900, kinds::domainEvent},
    // Blue.
    {0x93c7f8, kinds::command}, {0x7ec8f0, kinds::command}, {0xa7c5fc, kinds::command}, {0xa6ccf5, kinds::command},
    {0x6cd8fa, kinds::command}, {0x80caff, kinds::command}, {0xdae8fc, kinds::command}, {0x56b4e9, kinds::command},
    {0x9ea9ff, kinds::command}, {0x2d9bf0, kinds::command}, {0x7ea6e0, kinds::command}, {0x99ccff, kinds::command},
    {0x23bfe7, kinds::command}, {0x12cdd4, kinds::command}, {0x4285f4, kinds::command},
    // Lilac.
    {0xcfb7f3, kinds::policy}, {0xc9a0dc, kinds::policy}, {0xda99e6, kinds::policy}, {0xbe88c7, kinds::policy},
    {0xd9b8ff, kinds::policy}, {0xe1d5e7, kinds::policy}, {0x9510ac, kinds::policy}, {0xcc99ff, kinds::policy},
    {0x8a2be2, kinds::policy}, {0xb39ddb, kinds::policy},
    // Green.
    {0xa9dfa8, kinds::readModel}, {0xa8d08d, kinds::readModel}, {0xb0deb3, kinds::readModel}, {0x93d275, kinds::readModel},
    {0x85e0a3, kinds::readModel}, {0xd5e8d4, kinds::readModel}, {0x009e73, kinds::readModel}, {0x0ca789, kinds::readModel},
    {0x67c6c0, kinds::readModel}, {0x8fd14f, kinds::readModel}, {0x008000, kinds::readModel}, {0x90ee90, kinds::readModel},
    {0xcbf77c, kinds::opportunity}, {0xd5f692, kinds::opportunity}, {0xc9df56, kinds::opportunity},
    {0x8fdcc0, kinds::opportunity}, {0xcee741, kinds::opportunity},
    // Pink and red.
    {0xf8bfd7, kinds::externalSystem}, {0xf4a6c0, kinds::externalSystem}, {0xffb3c5, kinds::externalSystem},
    {0xffcee0, kinds::externalSystem}, {0xea94bb, kinds::externalSystem}, {0xffbdf2, kinds::externalSystem},
    {0xcc79a7, kinds::externalSystem}, {0xffc0cb, kinds::externalSystem}, {0xf8cecc, kinds::externalSystem},
    {0xf5799b, kinds::hotspot}, {0xe85d75, kinds::hotspot}, {0xf47570, kinds::hotspot}, {0xec4d4e, kinds::hotspot},
    {0xf0939d, kinds::hotspot}, {0xffafa3, kinds::hotspot}, {0xff00ff, kinds::hotspot}, {0xff4fa3, kinds::hotspot},
    {0xda0063, kinds::hotspot}, {0xf16c7f, kinds::hotspot}, {0xff0000, kinds::hotspot}, {0xf24726, kinds::hotspot},
    {0xea6b66, kinds::hotspot},
    // Yellow.
    {0xffe16b, kinds::actor}, {0xfee750, kinds::actor}, {0xfff9b1, kinds::actor}, {0xf5d128, kinds::actor},
    {0xffd966, kinds::actor}, {0xfff2cc, kinds::actor}, {0xf0e442, kinds::actor}, {0xffff00, kinds::actor},
    {0xfac710, kinds::actor}, {0xfef445, kinds::actor}, {0xffff88, kinds::actor}, {0xffff99, kinds::actor},
    {0xeae847, kinds::actor},
    {0xfef5b2, kinds::aggregate}, {0xffe066, kinds::aggregate}, {0xfff3b0, kinds::aggregate},
};

// Okabe and Ito, as boards for the colour blind use it.
constexpr Entry colourBlindSafe[] = {
    {0xd55e00, kinds::domainEvent}, {0x56b4e9, kinds::command}, {0x009e73, kinds::readModel}, {0x0072b2, kinds::policy},
    {0xf0e442, kinds::actor}, {0xe69f00, kinds::aggregate}, {0xcc79a7, kinds::externalSystem},
};

/// CIE L*a*b*, in which distances are about as large as they look.
struct Lab
{
    double l = 0;
    double a = 0;
    double b = 0;

    double chroma() const { return std::hypot(a, b); }
};

double linear(quint32 channel)
{
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double rooted(double t)
{
    return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
}

Lab labOf(quint32 rgb)
{
    const double red = linear(rgb >> 16 & 0xff);
    const double green = linear(rgb >> 8 & 0xff);
    const double blue = linear(rgb & 0xff);
    const double x = rooted((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
    const double y = rooted(0.2126 * red + 0.7152 * green + 0.0722 * blue);
    const double z = rooted((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const Lab &one, const Lab &other)
{
    return std::hypot(one.l - other.l, one.a - other.a, one.b - other.b);
}

constexpr double exactly = 3;   // told apart by nobody
constexpr double nearby = 24;   // still the same sticky
constexpr double greyish = 8;

std::optional<quint32> rgbOf(const QString &colour)
{
    bool isNumber = false;
    const quint32 rgb = QStringView(colour).mid(1).toUInt(&isNumber, 16);
    return isNumber && colour.size() == 7 ? std::optional(rgb) : std::nullopt;
}

std::pair<const Entry *, double> nearest(const Lab &colour, std::span<const Entry> entries)
{
    std::pair<const Entry *, double> best(nullptr, std::numeric_limits<double>::infinity());
    for (const Entry &entry : entries) {
        const double away = distance(colour, labOf(entry.rgb));
        if (away < best.second)
            best = {&entry, away};
    }
    return best;
}

} // namespace

Meaning meaningOf(const QString &colour, bool isColourBlindSafe)
{
    const std::optional<quint32> rgb = rgbOf(colour);
    const Lab lab = rgb ? labOf(*rgb) : Lab();
    if (!rgb || lab.chroma() < greyish)
        return {};
    if (isColourBlindSafe) {
        const auto [entry, away] = nearest(lab, colourBlindSafe);
        if (away < exactly)
            return {entry->kind, false, true};
    }
    const auto [entry, away] = nearest(lab, palette);
    if (away > nearby)
        return {};
    const bool isYellow = entry->kind == kinds::actor || entry->kind == kinds::aggregate;
    return {entry->kind, isYellow, away < exactly};
}

bool areColourBlindSafe(const QStringList &colours)
{
    constexpr int telling = 3;
    const auto isOne = [](const QString &colour) {
        const std::optional<quint32> rgb = rgbOf(colour);
        return rgb && nearest(labOf(*rgb), colourBlindSafe).second < exactly;
    };
    return std::count_if(colours.begin(), colours.end(), isOne) >= telling;
}

} // namespace keelson::boards
