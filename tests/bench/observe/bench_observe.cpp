// SPDX-License-Identifier: MIT
#include "core/metrics/catalogue.h"
#include "core/metrics/live.h"
#include "core/metrics/store/historystore.h"
#include "core/model/modelbuilder.h"
#include "core/net/http.h"
#include "core/plugin/registry.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <cstdio>

#include <unistd.h>

using namespace keelson;
using namespace Qt::StringLiterals;

// A large deployment, from the profile to the lit map, and a day of watching it:
//   bench_observe            the first part needs moto_server and aws, and says so where they are missing

namespace {

constexpr int subsystems = 20;
constexpr int services = 5;  ///< Each, with a listener and a trigger: 200 functions.
constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

double seconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(::sysconf(_SC_PAGESIZE)) / 1e6;
}

QString functionName(int subsystem, int service, const QString &role)
{
    return u"area-%1-service-%2-prod-%3"_s.arg(subsystem).arg(service).arg(role);
}

QStringList functions()
{
    QStringList names;
    for (int subsystem = 0; subsystem < subsystems; ++subsystem) {
        for (int service = 0; service < services; ++service)
            names += {functionName(subsystem, service, u"listener"_s), functionName(subsystem, service, u"trigger"_s)};
    }
    return names;
}

Model drawn()
{
    ModelBuilder builder;
    for (quint64 i = 0; i < subsystems; ++i) {
        const Id subsystem(1, i + 1);
        builder.put({subsystem, vocabulary::kind(kinds::subsystem), u"Area %1"_s.arg(i), {}, {}});
        for (quint64 n = 0; n < services; ++n)
            builder.put({Id(2, i * services + n + 1), vocabulary::kind(kinds::service), u"Service %1"_s.arg(n), subsystem, {}});
    }
    return builder.model();
}

/// A moto server, while it lives.
class Moto
{
public:
    Moto() : m_server(QStandardPaths::findExecutable(u"moto_server"_s)), m_client(QStandardPaths::findExecutable(u"aws"_s))
    {
        if (!isThere())
            return;
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        m_port = free.serverPort();
        free.close();
        m_process.start(m_server, {u"-H"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(m_port)});
        for (int i = 0; i < 120 && !answers(); ++i)
            ::usleep(500'000);
    }
    ~Moto()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    bool isThere() const { return !m_server.isEmpty() && !m_client.isEmpty(); }
    QString endpoint() const { return u"http://127.0.0.1:%1"_s.arg(m_port); }

    void put(const QString &nameSpace, const QJsonArray &data)
    {
        constexpr qsizetype most = 500; // Of a call.
        for (qsizetype at = 0; at < data.size(); at += most) {
            QJsonArray part;
            for (qsizetype i = at; i < std::min(data.size(), at + most); ++i)
                part.append(data[i]);
            putPart(nameSpace, part);
        }
    }

private:
    void putPart(const QString &nameSpace, const QJsonArray &data)
    {
        QFile file(m_folder.filePath(u"data.json"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no temporary file");
        file.write(QJsonDocument(data).toJson());
        file.close();
        if (QProcess::execute(m_client, {u"--region"_s, u"eu-west-1"_s, u"--endpoint-url"_s, endpoint(), u"cloudwatch"_s, u"put-metric-data"_s,
                                         u"--namespace"_s, nameSpace, u"--metric-data"_s, u"file://"_s + file.fileName()}) != 0)
            qFatal("aws put-metric-data failed");
    }

    bool answers() const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        return socket.waitForConnected(500);
    }

    QTemporaryDir m_folder;
    QString m_server;
    QString m_client;
    QProcess m_process;
    quint16 m_port = 0;
};

QJsonObject datum(const QString &metric, double value, qint64 time, const QString &dimension, const QString &name)
{
    return {{u"MetricName"_s, metric}, {u"Value"_s, value},
            {u"Timestamp"_s, QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODate)},
            {u"Dimensions"_s, QJsonArray{QJsonObject{{u"Name"_s, dimension}, {u"Value"_s, name}}}}};
}

void deploy(Moto &moto)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch() / minute * minute;
    for (qint64 ago = 3; ago <= 6; ++ago) {
        QJsonArray lambda;
        for (const QString &name : functions()) {
            for (const auto &[metric, value] : {std::pair{u"Invocations"_s, 60.0}, {u"Errors"_s, 0.0}, {u"Throttles"_s, 0.0},
                                                {u"Duration"_s, 120.0}, {u"IteratorAge"_s, 900.0}})
                lambda.append(datum(metric, value, now - ago * minute, u"FunctionName"_s, name));
        }
        moto.put(u"AWS/Lambda"_s, lambda);
        QJsonArray kinesis;
        for (int i = 0; i < subsystems; ++i) {
            for (const QString &metric : {u"IncomingRecords"_s, u"GetRecords.IteratorAgeMilliseconds"_s, u"WriteProvisionedThroughputExceeded"_s})
                kinesis.append(datum(metric, 60, now - ago * minute, u"StreamName"_s, u"area-%1-prod-stream"_s.arg(i)));
        }
        moto.put(u"AWS/Kinesis"_s, kinesis);
    }
}

void measureTheWayToTheMap()
{
    Moto moto;
    if (!moto.isThere()) {
        std::printf("from profile to lit map: left out, moto_server or aws is not on this machine\n");
        return;
    }
    deploy(moto);
    Registry registry({QStringLiteral(KEELSON_BUILD "/lib/keelson/plugins")});
    Http http;
    const NoSecrets secrets;
    const Model model = drawn();
    QElapsedTimer timer;
    timer.start();
    const MetricSource *source = registry.metricSource(u"cloudwatch"_s);
    auto session = source->open({{u"region"_s, u"eu-west-1"_s}, {u"endpoint"_s, moto.endpoint()}}, secrets, http);
    if (!session)
        qFatal("%s", qPrintable(session.error().text()));
    Query query;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    query.range = {now - 15 * minute, now};
    query.step = minute;
    const Result<Frame> frame = (*session)->read(query, Stop{QDeadlineTimer(std::chrono::minutes(5)), {}});
    if (!frame)
        qFatal("%s", qPrintable(frame.error().text()));
    MetricHistory history;
    history.add(*frame);
    const Binding binding = bind(model, {}, history.resources());
    Moment moment;
    moment.now = now;
    moment.period = 5 * minute;
    moment.thresholds = Thresholds::deployed();
    const Live lit = live(model, binding, history, moment);
    const double took = seconds(timer);
    qsizetype shining = 0;
    for (const Element *service : model.ofKind(kinds::service))
        shining += lit.elements.value(service->id).throughput.value_or(0) > 0;
    std::printf("from profile to lit map, %d functions and %d streams in moto\n", int(functions().size()), subsystems);
    std::printf("  %.2f s, %d of %d services lit, %lld requests for %lld metrics, looking for what is there included\n", took, int(shining),
                subsystems * services, frame->spent.requests, frame->spent.metrics);
    const Result<Frame> next = (*session)->read(query, Stop{QDeadlineTimer(std::chrono::minutes(5)), {}});
    if (!next)
        qFatal("%s", qPrintable(next.error().text()));
    std::printf("  every further reading: %lld requests for %lld metrics, %.1f requests per 500 metrics\n", next->spent.requests, next->spent.metrics,
                double(next->spent.requests) / double(next->spent.metrics) * 500);
}

/// Counters and ages of every function, as one reading tells them.
Frame reading(qint64 time, qint64 turn)
{
    Frame frame;
    frame.time = time;
    for (const QString &name : functions()) {
        const Resource resource{resources::function, name, {}, {}};
        const double count = double(turn);
        for (const auto &[metric, value] : {std::pair{metrics::invocations, count}, {metrics::errors, double(turn / 100)},
                                            {metrics::records, count * 3}, {metrics::iteratorAgeCurrent, double(turn % 7) * 100},
                                            {metrics::throttles, 0.0}})
            frame.series.append({metric, resource, {}, {{time, value}}});
    }
    return frame;
}

void measureADay(const QString &folder)
{
    constexpr qint64 interval = 5'000;
    const Model model = drawn();
    auto store = HistoryStore::open(folder + u"/day"_s);
    MetricHistory history;
    const Frame first = reading(0, 0);
    const Binding binding = bind(model, {}, resourcesOf({first}));
    std::printf("24 simulated hours, a reading of %d series every %lld s, the map judged every minute\n", int(first.series.size()), interval / 1000);
    std::printf("  before                                   %8.1f MB resident\n", residentMegabytes());
    const qint64 begin = 1'700'000'000'000;
    for (qint64 turn = 0; turn * interval <= 24 * hour; ++turn) {
        const Frame frame = reading(begin + turn * interval, turn);
        history.add(frame);
        if (const auto kept = (*store)->append(frame); !kept)
            qFatal("%s", qPrintable(kept.error().text()));
        Moment moment;
        moment.now = frame.time;
        moment.period = interval;
        if (turn * interval % minute == 0 && live(model, binding, history, moment).elements.isEmpty())
            qFatal("nothing is lit");
        const qint64 passed = turn * interval;
        if (passed > 0 && passed % (4 * hour) == 0)
            std::printf("  after %2lld h, %9lld samples in memory   %8.1f MB resident, %6.1f MB on disk\n", passed / hour,
                        qint64(history.sampleCount()), residentMegabytes(), double((*store)->size()) / 1e6);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    qputenv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE");
    qputenv("AWS_SECRET_ACCESS_KEY", "not-a-secret-of-anybody");
    qputenv("AWS_CONFIG_FILE", QFile::encodeName(folder.filePath(u"config"_s)));
    qputenv("AWS_DISABLE_REQUEST_COMPRESSION", "true"); // Which moto does not read.
    measureTheWayToTheMap();
    measureADay(folder.path());
    return 0;
}
