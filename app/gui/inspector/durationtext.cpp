// SPDX-License-Identifier: MIT
#include "app/gui/inspector/durationtext.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

struct Unit
{
    QLatin1StringView sign;  ///< As written in the file of no language: SI signs and their kin.
    double seconds;
};

constexpr Unit units[] = {{"d"_L1, 86400}, {"h"_L1, 3600}, {"min"_L1, 60}, {"s"_L1, 1}, {"ms"_L1, 0.001}};
constexpr double longest = 1000.0 * 366 * 86400;

std::optional<double> secondsOf(QStringView sign)
{
    if (sign.isEmpty())
        return 1;
    if (sign.compare(u"m", Qt::CaseInsensitive) == 0)
        return 60;
    for (const Unit &unit : units) {
        if (sign.compare(unit.sign, Qt::CaseInsensitive) == 0)
            return unit.seconds;
    }
    return std::nullopt;
}

std::optional<double> clockSeconds(const QString &text)
{
    static const QRegularExpression clock(u"^(\\d{1,6}):([0-5]\\d)(?::([0-5]\\d))?$"_s);
    const auto match = clock.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const double first = match.captured(1).toDouble();
    const double second = match.captured(2).toDouble();
    return match.hasCaptured(3) ? first * 3600 + second * 60 + match.captured(3).toDouble() : first * 60 + second;
}

} // namespace

QString durationText(double seconds)
{
    qint64 rest = std::llround(seconds * 1000);
    QStringList parts;
    for (const Unit &unit : units) {
        const qint64 size = std::llround(unit.seconds * 1000);
        if (const qint64 count = rest / size; count > 0)
            parts.append(QString::number(count) + QChar(0xa0) + unit.sign);
        rest %= size;
    }
    return parts.isEmpty() ? u"0\u00a0s"_s : parts.join(u' ');
}

std::optional<double> durationSeconds(const QString &text)
{
    const QString typed = text.simplified().replace(QLocale().decimalPoint(), u"."_s);
    if (auto clock = clockSeconds(typed))
        return clock;
    static const QRegularExpression part(u"\\G\\s*(\\d+(?:\\.\\d+)?)\\s*([a-zA-Z]*)"_s);
    double total = 0;
    qsizetype at = 0;
    while (at < typed.size()) {
        const auto match = part.match(typed, at);
        if (!match.hasMatch())
            return std::nullopt;
        const auto unit = secondsOf(match.capturedView(2));
        if (!unit)
            return std::nullopt;
        total += match.captured(1).toDouble() * *unit;
        at = match.capturedEnd();
    }
    if (typed.isEmpty() || !(total <= longest))
        return std::nullopt;
    return total;
}

} // namespace keelson
