// SPDX-License-Identifier: MIT
#include "app/gui/tour/report.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace keelson {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::TourReport)
};

constexpr double riseThatCounts = 5;  // s
constexpr double chartWidth = 900;
constexpr double chartHeight = 220;

/// The watched age as a line, the stalled time as a shaded band behind it.
QString ageChart(const TourReport &report)
{
    if (report.ages.isEmpty())
        return {};
    const double seconds = std::max(1.0, report.ages.last().second);
    const double top = std::max(1.0, report.peak().value_or(1) * 1.1);
    const auto x = [&](double second) { return QString::number(second / seconds * chartWidth, 'f', 1); };
    const auto y = [&](double age) { return QString::number(chartHeight - age / top * chartHeight, 'f', 1); };
    QString line;
    double from = -1;
    double to = -1;
    for (const AgeSample &sample : report.ages) {
        if (sample.age)
            line += (line.isEmpty() ? u"M"_s : u"L"_s) + x(sample.second) + u' ' + y(*sample.age);
        if (sample.stalled) {
            from = from < 0 ? sample.second : from;
            to = sample.second;
        }
    }
    QString band;
    if (from >= 0)
        band = u"<rect x=\"%1\" y=\"0\" width=\"%2\" height=\"%3\" fill=\"#f3d9c8\"/>"_s
                   .arg(x(from), QString::number((to - from) / seconds * chartWidth, 'f', 1)).arg(chartHeight);
    return u"<svg viewBox=\"-50 -10 %1 %2\" width=\"100%\" role=\"img\">%3<path d=\"%4\" fill=\"none\" stroke=\"#b3401d\" "
           "stroke-width=\"2\"/><text x=\"-8\" y=\"8\" text-anchor=\"end\">%5 s</text><text x=\"-8\" y=\"%6\" "
           "text-anchor=\"end\">0</text><text x=\"%7\" y=\"%8\" text-anchor=\"end\">%9 s</text></svg>"_s
        .arg(chartWidth + 60).arg(chartHeight + 40).arg(band, line, QString::number(top, 'f', 0))
        .arg(chartHeight).arg(chartWidth).arg(chartHeight + 18).arg(QString::number(seconds, 'f', 0));
}

QString html(const TourReport &report)
{
    const QString title = Tr::tr("Keelson: a tour of %1").arg(report.documentName).toHtmlEscaped();
    QString page = u"<!doctype html><html><head><meta charset=\"utf-8\"><title>%1</title><style>body{font:16px/1.5 "
                   "sans-serif;max-width:1100px;margin:2rem auto;padding:0 1rem;color:#222}img{width:100%;border:1px solid "
                   "#ccc}figure{margin:2rem 0}figcaption{font-weight:600;margin-bottom:.5rem}</style></head><body><h1>%1</h1>"_s.arg(title);
    if (!report.failure.isEmpty())
        page += u"<p><strong>%1</strong></p>"_s.arg(report.failure.toHtmlEscaped());
    page += u"<ul>"_s;
    for (const QString &note : report.notes)
        page += u"<li>%1</li>"_s.arg(note.toHtmlEscaped());
    page += u"</ul>"_s;
    if (!report.ages.isEmpty())
        page += u"<h2>%1</h2>%2<p>%3</p>"_s.arg(
            Tr::tr("Iterator age of %1").arg(report.consumer).toHtmlEscaped(), ageChart(report),
            Tr::tr("Shaded: the time in which the consumer was stalled.").toHtmlEscaped());
    for (const TourReport::Picture &picture : report.pictures)
        page += u"<figure><figcaption>%1</figcaption><img src=\"%2\" alt=\"%1\"></figure>"_s
                    .arg(picture.caption.toHtmlEscaped(), picture.file.toHtmlEscaped());
    return page + u"</body></html>\n"_s;
}

QJsonObject json(const TourReport &report)
{
    QJsonArray ages;
    for (const AgeSample &sample : report.ages)
        ages.append(QJsonObject{{u"second"_s, sample.second},
                                {u"age"_s, sample.age ? QJsonValue(*sample.age) : QJsonValue()},
                                {u"stalled"_s, sample.stalled}});
    QJsonArray pictures;
    for (const TourReport::Picture &picture : report.pictures)
        pictures.append(picture.file);
    return {{u"consumer"_s, report.consumer}, {u"ages"_s, ages}, {u"pictures"_s, pictures},
            {u"failure"_s, report.failure}, {u"roseAndFell"_s, report.showsRiseAndFall()}};
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Kind::Environment, file.errorString(), path, {}};
    return {};
}

} // namespace

std::optional<double> TourReport::peak() const
{
    std::optional<double> peak;
    for (const AgeSample &sample : ages) {
        if (sample.age)
            peak = std::max(peak.value_or(0), *sample.age);
    }
    return peak;
}

std::optional<double> TourReport::last() const
{
    const auto it = std::find_if(ages.rbegin(), ages.rend(), [](const AgeSample &sample) { return sample.age.has_value(); });
    return it == ages.rend() ? std::nullopt : it->age;
}

bool TourReport::showsRiseAndFall() const
{
    const std::optional<double> highest = peak();
    return highest && *highest > riseThatCounts && last() && *last() < *highest / 2;
}

Result<void> writeReport(const TourReport &report, const QString &folder)
{
    const QDir dir(folder);
    if (Result<void> written = writeWhole(dir.filePath(u"report.json"_s), QJsonDocument(json(report)).toJson()); !written)
        return written;
    return writeWhole(dir.filePath(u"report.html"_s), html(report).toUtf8());
}

} // namespace keelson
