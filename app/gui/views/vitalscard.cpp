// SPDX-License-Identifier: MIT
#include "app/gui/views/vitalscard.h"

#include "app/render/light.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VitalsCard)
};

constexpr QSize sparkline(150, 26);

QString rate(double perSecond)
{
    return Text::tr("%1/s").arg(QLocale().toString(perSecond, 'g', 3));
}

QString stateText(const Vitals &vitals)
{
    switch (vitals.liveness) {
    case Liveness::Unknown: return Text::tr("Nothing read of its work");
    case Liveness::Idle: return Text::tr("Idle: nothing arrives");
    case Liveness::Flowing: return Text::tr("Flowing");
    case Liveness::Silent: return Text::tr("Silent: work arrives, none is done");
    case Liveness::Disabled: return Text::tr("Switched off");
    case Liveness::Late: return Text::tr("Late: the last value is old");
    case Liveness::Stale: return Text::tr("Stale: the source cannot be read");
    }
    return {};
}

QString timeText(const Vitals &vitals, const Live &live)
{
    if (vitals.time == 0)
        return {};
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(vitals.time);
    const QString age = Text::tr("%1 old").arg(spanText(double(std::max<qint64>(0, live.time - vitals.time))));
    return QLocale().toString(time.time(), u"HH:mm:ss"_s) + u", "_s + age;
}

/// From zero to the highest value; where nothing is known the line breaks off.
QImage picture(const QList<std::optional<double>> &trend, const Theme &theme)
{
    constexpr double ratio = 2;
    QImage image(sparkline * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    double highest = 0;
    for (const std::optional<double> &value : trend)
        highest = std::max(highest, value.value_or(0));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.grid, 1));
    painter.drawLine(0, sparkline.height() - 2, sparkline.width(), sparkline.height() - 2);
    QPainterPath path;
    bool isOn = false;
    const double step = double(sparkline.width() - 4) / double(std::max<qsizetype>(1, trend.size() - 1));
    for (qsizetype i = 0; i < trend.size(); ++i) {
        if (trend.at(i)) {
            const double part = highest > 0 ? *trend.at(i) / highest : 0;
            const QPointF point(2 + double(i) * step, sparkline.height() - 2 - part * (sparkline.height() - 5));
            isOn ? path.lineTo(point) : path.moveTo(point);
        }
        isOn = trend.at(i).has_value();
    }
    painter.setPen(QPen(theme.accent, 1.5));
    painter.drawPath(path);
    return image;
}

QString embedded(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return u"<img width=\"%1\" height=\"%2\" src=\"data:image/png;base64,%3\">"_s.arg(sparkline.width()).arg(sparkline.height())
            .arg(QString::fromLatin1(bytes.toBase64()));
}

bool isKnown(const QList<std::optional<double>> &trend)
{
    return std::count_if(trend.begin(), trend.end(), [](const auto &value) { return value.has_value(); }) > 1;
}

} // namespace

QList<VitalsRow> vitalsRows(const Vitals &vitals, const Tally &tally, const Live &live)
{
    QList<VitalsRow> rows;
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            rows.append({name, value});
    };
    const auto addRate = [&](const QString &name, const std::optional<double> &value) { add(name, value ? rate(*value) : QString()); };
    const auto addSpan = [&](const QString &name, const std::optional<double> &value) { add(name, value ? spanText(*value) : QString()); };
    add(Text::tr("State"), stateText(vitals));
    add(Text::tr("Trouble"), troubleText(vitals, live.time));
    add(Text::tr("Parts"), tallyText(tally));
    addRate(Text::tr("Throughput"), vitals.throughput);
    addSpan(Text::tr("Iterator age"), vitals.iteratorAge);
    addRate(Text::tr("Errors"), vitals.errors);
    addRate(Text::tr("Faults"), vitals.faults);
    addRate(Text::tr("Throttled"), vitals.throttles);
    addSpan(Text::tr("Duration, p95"), vitals.duration);
    add(Text::tr("Waiting"), vitals.backlog ? QLocale().toString(*vitals.backlog, 'f', 0) : QString());
    add(Text::tr("Last value"), timeText(vitals, live));
    add(Text::tr("Source"), live.source);
    return rows;
}

QString vitalsCard(const QString &title, const QList<VitalsRow> &rows, const QList<std::optional<double>> &trend, const Theme &theme)
{
    QString html = u"<b>%1</b><table cellspacing=\"0\" cellpadding=\"1\">"_s.arg(title.toHtmlEscaped());
    for (const VitalsRow &row : rows)
        html += u"<tr><td style=\"white-space:nowrap\">%1&nbsp;&nbsp;</td><td style=\"white-space:nowrap\">%2</td></tr>"_s.arg(row.name.toHtmlEscaped(), row.value.toHtmlEscaped());
    html += u"</table>"_s;
    return isKnown(trend) ? html + embedded(picture(trend, theme)) : html;
}

} // namespace keelson
