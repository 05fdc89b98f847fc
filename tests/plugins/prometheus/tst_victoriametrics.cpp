// SPDX-License-Identifier: MIT
#include "core/metrics/catalogue.h"
#include "core/net/http.h"
#include "core/plugin/registry.h"
#include "tests/support/away.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/realprometheus.h"

#include <QDateTime>
#include <QTest>

using namespace keelson;
using namespace keelson::test;
using namespace Qt::StringLiterals;

/// The source at another database that speaks the same API.
class TestVictoriaMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItScraped();
};

void TestVictoriaMetrics::readsWhatItScraped()
{
    const QString program = QStandardPaths::findExecutable(u"victoria-metrics"_s);
    if (program.isEmpty())
        QSKIP("KEELSON-SKIPPED: victoria-metrics is not installed");
    int scrapes = 0;
    LoopbackServer page([&](QTcpSocket &socket, const QByteArray &) {
        const QByteArray n = QByteArray::number(10 * ++scrapes);
        socket.write(answer("lambda_invocations_total{function=\"a-listener\"} " + n + "\nlambda_iterator_age_current_seconds{function=\"a-listener\"} 4\n"));
    });
    QTemporaryDir folder;
    QFile config(folder.filePath(u"scrape.yml"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("global: {scrape_interval: 1s}\nscrape_configs: [{job_name: shop, static_configs: [{targets: ['127.0.0.1:"
                 + QByteArray::number(page.port()) + "']}]}]\n");
    config.close();
    const QString address = u"127.0.0.1:%1"_s.arg(freePort());
    QProcess database;
    database.start(program, {u"-storageDataPath="_s + folder.filePath(u"data"_s), u"-httpListenAddr="_s + address,
                             u"-promscrape.config="_s + config.fileName(), u"-search.latencyOffset=0s"_s});
    QTRY_VERIFY_WITH_TIMEOUT(scrapes >= 5, 30'000);

    Registry registry(QStringList{QStringLiteral(KEELSON_BUILD "/lib/keelson/plugins")});
    const MetricSource *source = registry.metricSource(u"prometheus"_s);
    Http http;
    const NoSecrets secrets;
    auto session = source->open({{u"url"_s, u"http://"_s + address}, {u"job"_s, u"shop"_s}, {u"step"_s, 1.0}}, secrets, http);
    QVERIFY(session);
    Frame frame;
    const auto latest = [&](QLatin1StringView metric) {
        const auto series = std::find_if(frame.series.begin(), frame.series.end(), [&](const Series &each) { return each.metric == metric; });
        return series == frame.series.end() ? 0 : series->samples.last().value;
    };
    const auto isSeen = [&] {
        Query query;
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        query.range = {now - 20'000, now};
        const Result<Frame> read = away([&] { return (*session)->read(query, Stop{QDeadlineTimer(20'000), {}}); });
        frame = read ? *read : Frame();
        return latest(metrics::invocations) > 0 && latest(metrics::iteratorAgeCurrent) > 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSeen(), 60'000);
    QCOMPARE(latest(metrics::iteratorAgeCurrent), 4000.0); // ms.
    QCOMPARE(frame.series.first().resource.name, u"a-listener"_s);
    QVERIFY2(!frame.partial, qPrintable(frame.findings.isEmpty() ? QString() : frame.findings.first().message));
    database.kill();
    database.waitForFinished();
}

QTEST_GUILESS_MAIN(TestVictoriaMetrics)
#include "tst_victoriametrics.moc"
