// SPDX-License-Identifier: MIT
#include "core/document/document.h"
#include "core/metrics/binding.h"
#include "core/metrics/catalogue.h"
#include "core/net/http.h"
#include "core/plugin/registry.h"
#include "core/run/localrun.h"
#include "core/sample/sample.h"
#include "core/scaffold/writer.h"
#include "core/storm/propose.h"
#include "tests/plugins/kit/systems.h"
#include "tests/support/realprometheus.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace keelson;
using namespace keelson::test;

namespace {

struct Outcome
{
    int exitCode = -1;
    QByteArray printed;
};

/// A person's own registry and proxy settings hold for the test's home too.
QProcessEnvironment environment(const Toolchain &toolchain)
{
    QProcessEnvironment base = QProcessEnvironment::systemEnvironment();
    const passwd *person = ::getpwuid(::getuid());
    const QString settings = QString::fromLocal8Bit(person ? person->pw_dir : "") + u"/.npmrc"_s;
    if (QFileInfo::exists(settings))
        base.insert(u"NPM_CONFIG_USERCONFIG"_s, settings);
    base.insert(u"NO_COLOR"_s, u"1"_s);
    return toolchain.environment(base);
}

/// Of this folder's processes, those that still run.
QStringList processesIn(const QString &folder)
{
    QStringList found;
    for (const QString &id : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        const QString place = QFile::symLinkTarget(u"/proc/"_s + id + u"/cwd"_s);
        QFile line(u"/proc/"_s + id + u"/cmdline"_s);
        const QByteArray command = line.open(QIODevice::ReadOnly) ? line.readAll().replace('\0', ' ') : QByteArray();
        if (place.startsWith(folder) || command.contains(folder.toUtf8()))
            found.append(id + u' ' + QString::fromLocal8Bit(command));
    }
    return found;
}

QByteArray fetched(const QUrl &url)
{
    QNetworkAccessManager network;
    QNetworkRequest request(url);
    request.setTransferTimeout(10'000);
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    const bool ended = QTest::qWaitFor([&reply] { return reply->isFinished(); }, 15'000);
    return ended ? reply->readAll() : QByteArray();
}

/// The value of a series whose name and labels contain all of the words; -1 when there is none.
double valueOf(const QByteArray &metrics, const QByteArrayList &words)
{
    for (const QByteArray &line : metrics.split('\n')) {
        const auto contains = [&line](const QByteArray &word) { return line.contains(word); };
        if (!line.startsWith('#') && std::all_of(words.begin(), words.end(), contains))
            return line.mid(line.lastIndexOf(' ')).toDouble();
    }
    return -1;
}

bool isOffline(const QByteArray &printed)
{
    for (const char *sign : {"ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ETIMEDOUT", "ENETUNREACH", "E404", "ECONNRESET"}) {
        if (printed.contains(sign))
            return true;
    }
    return false;
}

} // namespace

/// The generated workspace before its real judges: npm, TypeScript, the linter, the tests it brings, and
/// its own runner, alive and under load.
class tst_KitNpm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void workspacesInstallTestAndLint_data();
    void workspacesInstallTestAndLint();
    void theSampleRunsUnderLoad();

private:
    void seenAlikeByBothSources(const QUrl &page, const QList<ResourceName> &given);
    Generated generated(const Model &model);
    Outcome run(const QString &folder, const QStringList &npm, int seconds = 400) const;
    void write(const Generated &generated, const QString &folder) const;

    QTemporaryDir m_folder;  // not below build/: the linter leaves out what the repository around it ignores
    std::unique_ptr<Document> m_sample;
    std::optional<Toolchain> m_toolchain;
};

void tst_KitNpm::initTestCase()
{
    const Result<Toolchain> toolchain = findToolchain();
    if (!toolchain) {
        qInfo("KEELSON-SKIPPED: %s", qPrintable(toolchain.error().text()));
        QSKIP("there is no Node 22 on this machine");
    }
    m_toolchain = *toolchain;
    auto draft = Document::createDraft({});
    QVERIFY2(draft, qPrintable(draft ? QString() : draft.error().text()));
    m_sample = std::move(*draft);
    sample::fill(*m_sample);
    // One install decides whether there is a registry to speak of.
    write(generated(m_sample->model()), m_folder.filePath(u"sample"_s));
    const Outcome install = run(u"sample"_s, {u"install"_s});
    if (install.exitCode != 0 && isOffline(install.printed)) {
        qInfo("KEELSON-SKIPPED: npm cannot reach its registry");
        QSKIP("npm cannot reach its registry");
    }
    QVERIFY2(install.exitCode == 0, install.printed.constData());
}

Generated tst_KitNpm::generated(const Model &model)
{
    Registry registry{QStringList(QStringLiteral(KEELSON_BUILD "/lib/keelson/plugins"))};
    const auto result = registry.kit(u"aws-typescript"_s)->generate(model, {}, {});
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    return *result;
}

void tst_KitNpm::write(const Generated &generated, const QString &folder) const
{
    const auto plan = scaffold::plan(generated.files, folder, u"aws-typescript"_s, u"1"_s);
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text()));
    QVERIFY(scaffold::write(*plan));
}

Outcome tst_KitNpm::run(const QString &folder, const QStringList &npm, int seconds) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.filePath(folder));
    process.setProcessEnvironment(environment(*m_toolchain));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(m_toolchain->program(u"npm"_s), npm);
    if (!process.waitForFinished(seconds * 1000)) {
        process.kill();
        process.waitForFinished(5000);
        return {-1, process.readAll() + "\nnpm " + npm.join(u' ').toUtf8() + " did not end in time"};
    }
    return {process.exitCode(), process.readAll()};
}

void tst_KitNpm::workspacesInstallTestAndLint_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QStringList>("command");
    const auto add = [](const char *system, std::initializer_list<QStringList> commands) {
        for (const QStringList &command : commands)
            QTest::addRow("%s: npm %s", system, qPrintable(command.join(u' '))) << QString::fromLatin1(system) << command;
    };
    const QStringList install{u"install"_s};
    const QStringList ci{u"ci"_s};
    const QStringList lint{u"run"_s, u"lint"_s};
    const QStringList types{u"run"_s, u"typecheck"_s};
    const QStringList test{u"test"_s};
    // Tests of the runner are the same in all systems; those of services are what differs.
    const QStringList serviceTest{u"test"_s, u"--"_s, u"subsystems"_s, u"packages/events"_s};
    add("sample", {ci, lint, types, test});
    add("corners", {install, lint, types, serviceTest});
    add("hostile", {install, lint, types});
    add("accepted", {install, lint, types, serviceTest});
}

/// The sample's board, and nothing on the map but what the board proposes.
static Model acceptedFromTheBoard()
{
    auto document = Document::createDraft({});
    if (!document)
        qFatal("%s", qPrintable(document.error().text()));
    sample::fill(**document);
    const Model &model = (*document)->model();
    Edit clear(u"Clear the map"_s);
    for (const Element *subsystem : model.ofKind(kinds::subsystem))
        clear.remove(subsystem->id);
    for (const Element *service : model.ofKind(kinds::service))
        clear.remove(service->id);
    (*document)->commit(clear);
    const Id board = model.viewsOfKind(records::board).first()->id;
    const storm::Proposal proposal = storm::propose(model, board);
    QStringList keys;
    for (const storm::ServiceProposal &service : proposal.services)
        keys.append(service.key);
    (*document)->commit(storm::accept(model, proposal, keys));
    return model;
}

static Model modelOf(const QString &system)
{
    return system == u"corners" ? systems::corners() : system == u"hostile" ? systems::hostile() : acceptedFromTheBoard();
}

void tst_KitNpm::workspacesInstallTestAndLint()
{
    QFETCH(QString, system);
    QFETCH(QStringList, command);
    if (!QFileInfo::exists(m_folder.filePath(system)))
        write(generated(modelOf(system)), m_folder.filePath(system));
    const Outcome outcome = run(system, command);
    QVERIFY2(outcome.exitCode == 0, outcome.printed.constData());
}

void tst_KitNpm::theSampleRunsUnderLoad()
{
    const QString folder = m_folder.filePath(u"sample"_s);
    const Generated sample = generated(m_sample->model());
    RunPlan plan = sample.run;
    plan.prepare.clear();  // installed above
    LocalRun running;
    QVERIFY(running.start(folder, plan, *m_toolchain));
    QVERIFY2(QTest::qWaitFor([&] { return running.state() == LocalRun::State::Running
                                       || running.state() == LocalRun::State::Failed; }, 120'000), "not ready in 120 s");
    QVERIFY2(running.state() == LocalRun::State::Running, qPrintable(running.error().text()));

    // Every function is there before the first event, by the name the kit gave.
    const QByteArray idle = fetched(running.metricsUrl());
    for (const ResourceName &resource : sample.resources) {
        if (resource.type == kinds::function && resource.name.contains(u"-local-"))
            QVERIFY2(valueOf(idle, {"lambda_invocations_total{", '"' + resource.name.toUtf8() + '"'}) >= 0, qPrintable(resource.name));
    }
    running.setLoaded(true);
    // To the end of the story: through both subsystems, both control services and back.
    QByteArray metrics;
    const bool told = QTest::qWaitFor([&] {
        QTest::qWait(1000);
        metrics = fetched(running.metricsUrl());
        return valueOf(metrics, {"domain_events_total{", "\"order-picked-up\""}) >= 10;
    }, 90'000);
    QVERIFY2(told, metrics.constData());
    QVERIFY(valueOf(metrics, {"domain_events_total{", "\"delivery-completed\""}) > 0);
    QVERIFY(valueOf(metrics, {"lambda_iterator_age_seconds_count{", "ordering-order-control-local-listener"}) > 0);
    QVERIFY(valueOf(metrics, {"lambda_iterator_age_current_seconds{", "delivery-delivery-control-local-listener"}) >= 0);
    for (const QByteArray &line : metrics.split('\n'))
        QVERIFY2(!line.startsWith("stream_faults_total{") || line.endsWith(" 0"), line.constData());

    seenAlikeByBothSources(running.metricsUrl(), sample.resources);
    running.setLoaded(false);
    running.stop();
    QVERIFY(QTest::qWaitFor([&] { return running.state() == LocalRun::State::Stopped; }, 30'000));
    QVERIFY2(QTest::qWaitFor([&] { return processesIn(folder).isEmpty(); }, 10'000), qPrintable(processesIn(folder).join(u'\n')));
}

/// Read directly and by way of a Prometheus, the same things are at the same work; beside them the machine itself.
void tst_KitNpm::seenAlikeByBothSources(const QUrl &page, const QList<ResourceName> &given)
{
    const QString exporter = QStandardPaths::findExecutable(u"prometheus-node-exporter"_s);
    if (!RealPrometheus::isThere() || exporter.isEmpty()) {
        qInfo("KEELSON-SKIPPED: prometheus or prometheus-node-exporter is not installed");
        return;
    }
    const QString machine = u"127.0.0.1:%1"_s.arg(freePort());
    QProcess node;
    node.start(exporter, {u"--web.listen-address="_s + machine});
    const RealPrometheus prometheus({{u"system"_s, page}, {u"machine"_s, QUrl(u"http://"_s + machine + u"/metrics"_s)}});
    Registry registry{QStringList(QStringLiteral(KEELSON_BUILD "/lib/keelson/plugins"))};
    Http http;
    const NoSecrets secrets;
    const auto read = [&](const QString &id, const Options &options) {
        const MetricSource *source = registry.metricSource(id);
        auto session = source->open(*resolve(source->options(), options), secrets, http);
        if (!session)
            return Result<Frame>(session.error());
        Query query;
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        query.range = {now - 20'000, now};
        return (*session)->read(query, Stop{QDeadlineTimer(20'000), {}});
    };
    const auto bound = [&](const Frame &frame) {
        QStringList names;
        for (const Bound &each : bind(m_sample->model(), given, resourcesOf({frame})).bound)
            names.append(each.resource.name + u' ' + each.element.toString());
        names.sort();
        return names;
    };
    const auto job = [&](const QString &name) {
        return read(u"prometheus"_s, {{u"url"_s, prometheus.url().toString()}, {u"job"_s, name}, {u"step"_s, 2.0}});
    };
    const Result<Frame> direct = read(u"openmetrics"_s, {{u"url"_s, page.toString()}});
    QVERIFY2(direct, qPrintable(direct ? QString() : direct.error().text()));
    QVERIFY(bound(*direct).size() >= 10);
    Result<Frame> stored = Frame();
    QTRY_VERIFY_WITH_TIMEOUT((stored = job(u"system"_s)) && bound(*stored).size() >= bound(*direct).size(), 60'000); // When there are rates.
    QCOMPARE(bound(*stored), bound(*direct));
    const Result<Frame> around = job(u"machine"_s);
    node.kill();
    node.waitForFinished();
    QVERIFY2(around, qPrintable(around ? QString() : around.error().text()));
    const auto metrics = [](const Frame &frame) {
        QSet<QString> names;
        for (const Series &series : frame.series) {
            if (catalogue::metric(series.metric))
                names.insert(series.metric);
        }
        return names;
    };
    QVERIFY2(metrics(*stored).contains(metrics(*direct)), qPrintable((metrics(*direct) - metrics(*stored)).values().join(u", ")));
    QVERIFY(std::any_of(around->series.begin(), around->series.end(), [](const Series &series) { return series.metric == u"node_load1"; }));
}

QTEST_GUILESS_MAIN(tst_KitNpm)
#include "tst_kit_npm.moc"
