// SPDX-License-Identifier: MIT
#include "core/metrics/recording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Recorder)
};

constexpr qint64 largestFile = 512LL * 1024 * 1024;
constexpr qint64 longestLine = 64LL * 1024 * 1024;
constexpr qsizetype mostSamples = 500'000;  ///< Of one line, so that it stays well below the longest.
constexpr auto mark = "keelson-recording"_L1;

using keelson::toJson;

Labels labelsFrom(const QJsonValue &value)
{
    Labels labels;
    const QJsonObject object = value.toObject();
    for (auto label = object.begin(); label != object.end(); ++label)
        labels.insert(label.key(), label.value().toString());
    return labels;
}

/// A JSON number where that is the same; -0 would lose its sign.
QJsonValue toJson(double value)
{
    return value == 0 && std::signbit(value) ? QJsonValue(u"-0"_s) : QJsonValue(value);
}

QJsonObject toJson(const Series &series)
{
    QJsonArray samples;
    for (const Sample &sample : series.samples) {
        if (!qIsFinite(sample.value))
            continue;
        samples.append(sample.time);
        samples.append(toJson(sample.value));
    }
    QJsonObject object{{u"metric"_s, series.metric}, {u"type"_s, series.resource.type}, {u"resource"_s, series.resource.name},
                       {u"samples"_s, samples}};
    if (!series.labels.isEmpty())
        object.insert(u"labels"_s, toJson(series.labels));
    if (!series.resource.labels.isEmpty())
        object.insert(u"about"_s, toJson(series.resource.labels));
    if (!series.resource.settings.isEmpty())
        object.insert(u"settings"_s, toJson(series.resource.settings));
    if (series.period != 0)
        object.insert(u"period"_s, series.period);
    return object;
}

QJsonObject toJson(const Finding &finding)
{
    return {{u"severity"_s, int(finding.severity)}, {u"rule"_s, finding.rule}, {u"message"_s, finding.message}, {u"place"_s, finding.place}};
}

bool readSamples(const QJsonArray &array, QList<Sample> &samples)
{
    if (array.size() % 2 != 0)
        return false;
    for (qsizetype i = 0; i < array.size(); i += 2) {
        const QJsonValue value = array[i + 1];
        if (!array[i].isDouble() || !(value.isDouble() || value.toString() == u"-0"))
            return false;
        samples.append({array[i].toInteger(), value.isDouble() ? value.toDouble() : -0.0});
    }
    return true;
}

bool readSeries(const QJsonValue &value, Series &series)
{
    const QJsonObject object = value.toObject();
    series.metric = object[u"metric"].toString();
    series.resource = {object[u"type"].toString(), object[u"resource"].toString(), labelsFrom(object[u"about"]), labelsFrom(object[u"settings"])};
    series.labels = labelsFrom(object[u"labels"]);
    series.period = object[u"period"].toInteger();
    return !series.metric.isEmpty() && series.period >= 0 && object[u"samples"].isArray()
        && readSamples(object[u"samples"].toArray(), series.samples);
}

Finding findingFrom(const QJsonValue &value)
{
    Finding finding;
    finding.severity = Severity(qBound(int(Severity::Note), value[u"severity"].toInt(), int(Severity::Error)));
    finding.rule = value[u"rule"].toString();
    finding.message = value[u"message"].toString();
    finding.place = value[u"place"].toString();
    return finding;
}

Finding damaged(qsizetype number)
{
    Finding finding;
    finding.rule = u"recording.line"_s;
    finding.message = Text::tr("Line %1 of the recording is damaged and left out.").arg(number);
    finding.place = QString::number(number);
    return finding;
}

Error notOurs(const QString &path)
{
    return {Error::Kind::BadInput, Text::tr("This is not a recording of metrics."), path, {}};
}

} // namespace

namespace recording {

QByteArray head()
{
    return QJsonDocument(QJsonObject{{mark, 1}}).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray line(const Frame &frame)
{
    QJsonArray series;
    for (const Series &each : frame.series)
        series.append(toJson(each));
    QJsonObject object{{u"time"_s, frame.time}, {u"series"_s, series}};
    if (frame.partial)
        object.insert(u"partial"_s, true);
    if (frame.spent != Spent{})
        object.insert(u"spent"_s, QJsonArray{frame.spent.requests, frame.spent.metrics});
    QJsonArray findings;
    for (const Finding &finding : frame.findings)
        findings.append(toJson(finding));
    if (!findings.isEmpty())
        object.insert(u"findings"_s, findings);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<Frame> frame(QByteArrayView line)
{
    const Error bad{Error::Kind::BadInput, Text::tr("The line is not a frame of metrics."), {}, {}};
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(line.data(), line.size()));
    const QJsonObject object = document.object();
    if (!object[u"time"].isDouble() || !object[u"series"].isArray())
        return bad;
    Frame frame;
    frame.time = object[u"time"].toInteger();
    frame.partial = object[u"partial"].toBool();
    frame.spent = {object[u"spent"][0].toInteger(), object[u"spent"][1].toInteger()};
    for (const QJsonValue &value : object[u"series"].toArray()) {
        Series series;
        if (!readSeries(value, series))
            return bad;
        frame.series.append(series);
    }
    for (const QJsonValue &value : object[u"findings"].toArray())
        frame.findings.append(findingFrom(value));
    return frame;
}

QList<Frame> framesOf(const MetricHistory &history)
{
    Frame empty;
    empty.time = history.newest();
    empty.partial = true;
    QList<Frame> frames;
    qsizetype room = 0;
    for (const Resource &resource : history.resources()) {
        for (const QString &metric : history.metrics()) {
            for (const SeriesKey &key : history.seriesOf(metric, resource.type, resource.name)) {
                const QList<Sample> &samples = history.samples(key);
                if (samples.isEmpty())
                    continue;
                if (room < samples.size())
                    frames.append(empty);
                room = (room < samples.size() ? mostSamples : room) - samples.size();
                frames.last().series.append({metric, resource, key.labels, samples});
            }
        }
    }
    return frames;
}

Result<Recorded> read(const QString &path, Stop stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Environment, Text::tr("The recording cannot be read."), path,
                     Text::tr("Check that it is there and that you may read it.")};
    if (file.size() > largestFile)
        return Error{Error::Kind::BadInput, Text::tr("The recording is larger than can be played."), path, {}};
    if (file.readLine(longestLine) != head())
        return notOurs(path);
    Recorded recorded;
    for (qsizetype number = 2; !file.atEnd(); ++number) {
        if (stop.requested())
            return Error{Error::Kind::Cancelled, Text::tr("Reading the recording was given up."), path, {}};
        const QByteArray next = file.readLine(longestLine);
        if (next.trimmed().isEmpty())
            continue;
        const Result<Frame> frame = recording::frame(next);
        constexpr qsizetype mostFindings = 100;
        if (frame)
            recorded.frames.append(*frame);
        else if (recorded.findings.size() < mostFindings)
            recorded.findings.append(damaged(number));
    }
    return recorded;
}

} // namespace recording

Result<std::unique_ptr<Recorder>> Recorder::create(const QString &path, Existing existing)
{
    std::unique_ptr<Recorder> recorder(new Recorder(path));
    if (!recorder->m_file.open(existing == Existing::Refuse ? QIODevice::WriteOnly | QIODevice::NewOnly : QIODevice::WriteOnly | QIODevice::Truncate))
        return Error{Error::Kind::Environment, Text::tr("The recording cannot be begun: %1.").arg(recorder->m_file.errorString()), path,
                     Text::tr("Choose a new file in a folder you may write to.")};
    if (const Result<void> written = recorder->put(recording::head()); !written)
        return written.error();
    return recorder;
}

Result<void> Recorder::write(const Frame &frame)
{
    return put(recording::line(frame));
}

Result<void> Recorder::put(const QByteArray &bytes)
{
    if (m_file.write(bytes) == bytes.size() && m_file.flush())
        return {};
    return Error{Error::Kind::Environment, Text::tr("The recording cannot be written: %1.").arg(m_file.errorString()), m_file.fileName(),
                 Text::tr("Free some space; what was written can be played.")};
}

} // namespace keelson
