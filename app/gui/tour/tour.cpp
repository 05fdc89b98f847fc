// SPDX-License-Identifier: MIT
#include "app/gui/tour/tour.h"

#include "app/gui/observe/agepanel.h"
#include "app/gui/observe/observelens.h"
#include "app/gui/scaffold/runpanel.h"
#include "app/gui/scaffold/scaffoldlens.h"
#include "app/gui/shell/appearance.h"
#include "app/gui/shell/documents.h"
#include "app/gui/shell/lensstack.h"
#include "app/gui/shell/mainwindow.h"
#include "app/gui/storm/lens.h"
#include "app/gui/tour/storming.h"

#include <QDir>
#include <QPixmap>
#include <QSet>
#include <QtConcurrentRun>

namespace keelson {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto quietTime = 15s;   // numbers settle under load
constexpr auto stallTime = 30s;
constexpr auto recoveryTime = 25s;

/// A kit names resources as deployed and as run on this machine; only the latter are there to be stalled.
bool isLocal(const ResourceName &resource)
{
    return resource.name.contains(u"-local-");
}

} // namespace

Tour::Tour(const Parts &parts, const QString &folder, QObject *parent)
    : QObject(parent), m_parts(parts), m_folder(folder)
{
    const auto picture = [this](const QString &name, const QString &caption, const QString &lens) { addPicture(name, caption, lens); };
    const auto note = [this](const QString &sentence) { m_report.notes.append(sentence); };
    m_storming = new Storming({parts.window, parts.workspace, parts.documents, parts.storm, m_script, picture, note}, this);
    m_watch.setInterval(1s);
    connect(&m_watch, &QTimer::timeout, this, &Tour::watchAge);
    connect(&m_script, &Script::began, this, &Tour::told);
    connect(&m_script, &Script::failed, this, [this](const QString &step) { end(tr("The tour got no further than: %1").arg(step)); });
    connect(&m_script, &Script::finished, this, [this] { end({}); });
}

Tour::~Tour() = default;

void Tour::start(const QString &chapter)
{
    QDir().mkpath(m_folder);
    m_parts.window.resize(1600, 1000);
    m_parts.window.show();
    addStart();
    m_storming->add();
    if (chapter.isEmpty()) {
        addDrawing();
        addRunning();
        addWatching();
        addTroubles();
        addEvening();
    }
    m_lap.start();
    m_script.start();
}

void Tour::addStart()
{
    m_script.add({tr("Start page"), {}, [this] { return m_parts.window.isVisible(); }});
    addPicture(u"1-start"_s, tr("The start page"), {});
}

void Tour::addDrawing()
{
    m_script.add({tr("Making the sample"), [this] { m_parts.documents.createSample(); }, [this] { return isSampleOpen(); }});
    m_script.add({tr("Naming it"), [this] { m_report.documentName = documentName(*m_parts.workspace.document()); }, {}});
    addPicture(u"2-storm"_s, tr("Storm: the event storming board"), u"storm"_s);
    addPicture(u"3-map"_s, tr("Map: subsystems behind bulkheads, event flows derived from publishes and consumes"), u"map"_s);
}

void Tour::addRunning()
{
    m_script.add({tr("Looking at what will be generated"), [this] { show(u"scaffold"_s); },
                  [this] { return m_parts.scaffold.currentPreview().has_value(); }});
    addPicture(u"4-scaffold"_s, tr("Scaffold: every file before anything is written"), u"scaffold"_s);
    m_script.add({tr("Generating, installing and starting the services"),
                  [this] {
                      m_lap.restart();
                      m_parts.scaffold.runLocally();
                  },
                  [this] { return m_parts.scaffold.runPanel().localRun().state() == LocalRun::State::Running; }, 600s});
    m_script.add({tr("The services run"), [this] { noteTime(tr("Generated, installed and started in %1 s.")); }, {}});
    addPicture(u"5-running"_s, tr("The generated services, running on this machine"), u"scaffold"_s);
}

void Tour::addWatching()
{
    m_script.add({tr("Connecting"), [this] { show(u"observe"_s); }, [this] { return m_parts.workspace.live().isConnected(); }});
    m_script.addPause(tr("Under load, all well"), quietTime);
    addPicture(u"6-observe"_s, tr("Observe: work metrics of the running system"), u"observe"_s);
    addPicture(u"7-map-lit"_s, tr("The map, lit by what runs"), u"map"_s);
    m_script.add({tr("Choosing a consumer"), [this] { chooseConsumer(); }, [this] { return !m_report.consumer.isEmpty(); }});
    m_script.add({tr("Stalling it"),
                  [this] {
                      show(u"observe"_s);
                      m_watching.start();
                      m_watch.start();
                      stall(stallTime);
                  },
                  [this] { return isStalled(); }});
    m_script.addPause(tr("Its iterator age grows"), stallTime - 6s);
    addPicture(u"8-observe-stalled"_s, tr("A consumer is stalled: its iterator age grows by a second each second"), u"observe"_s);
    addPicture(u"9-map-stalled"_s, tr("The map shows who is behind"), u"map"_s);
    m_script.addPause(tr("It recovers"), recoveryTime);
    addPicture(u"10-observe-recovered"_s, tr("The backlog is drained"), u"observe"_s);
}

void Tour::addEvening()
{
    m_script.add({tr("Dark theme"), [this] { m_parts.appearance.choose(ThemeChoice::Dark); }, {}});
    addPicture(u"14-observe-dark"_s, tr("Observe, dark"), u"observe"_s);
    addPicture(u"15-storm-dark"_s, tr("Storm, dark"), u"storm"_s);
    addPicture(u"16-map-dark"_s, tr("Map, dark"), u"map"_s);
}

/// Of a source that makes numbers up, and says so in every picture.
void Tour::addTroubles()
{
    m_script.add({tr("Stopping the services"), [this] { m_parts.scaffold.runPanel().stop(); },
                  [this] { return m_parts.scaffold.runPanel().localRun().state() == LocalRun::State::Stopped; }});
    m_script.add({tr("Connecting to made-up numbers"),
                  [this] {
                      show(u"observe"_s);
                      m_parts.observe.connectReporting(u"simulated"_s, {{u"scenario"_s, u"several"_s}});
                  },
                  [this] { return m_parts.workspace.live().isConnected(); }});
    m_script.add({tr("Looking back"), [this] { lookBackAtTroubles(); }, [this] { return m_parts.workspace.live().isPast; }});
    addPicture(u"11-map-troubles"_s, tr("Made-up numbers: a stalled consumer, a poison event and a throttled consumer, told apart on the map"), u"map"_s);
    m_script.add({tr("Working out why"), [this] { m_parts.observe.showAges(); show(u"observe"_s); }, [this] { return areTold(); }});
    addPicture(u"12-observe-causes"_s, tr("Why each is behind, and what would help"), u"observe"_s);
    m_script.add({tr("The dashboards"), [this] { m_parts.observe.showBoards(true); }, {}});
    m_script.addPause(tr("The dashboards"), 3s);
    addPicture(u"13-dashboards"_s, tr("The dashboards of the book's author, on made-up numbers"), u"observe"_s);
}

/// The troubles come every two hours, 20 minutes after the even one, and last half an hour.
void Tour::lookBackAtTroubles()
{
    constexpr qint64 minute = 60'000;
    constexpr qint64 cycle = 120 * minute;
    constexpr qint64 worst = 45 * minute;
    const qint64 newest = m_parts.observe.connection().history().newest();
    m_parts.workspace.askMoment((newest - worst) / cycle * cycle + worst);
}

/// Each consumer in need has a cause of its own. That one is stalled shows by its silence while work arrives.
bool Tour::areTold() const
{
    QSet<flow::Cause> causes;
    for (const ConsumerProspect &each : m_parts.observe.ages().shown())
        causes.insert(each.prospect.diagnosis.cause);
    return (causes.contains(flow::Cause::Stalled) || causes.contains(flow::Cause::Silent)) && causes.contains(flow::Cause::Poisoned)
        && causes.contains(flow::Cause::Throttled);
}

bool Tour::isSampleOpen() const
{
    const Document *document = m_parts.workspace.document();
    return document && document->model().ofKind(kinds::service).size() > 5;
}

void Tour::show(const QString &lens)
{
    if (!lens.isEmpty())
        m_parts.window.lenses().show(lens);
}

void Tour::addPicture(const QString &name, const QString &caption, const QString &lens)
{
    m_script.add({caption, [this, lens] { show(lens); }, {}});
    m_script.addPause(caption, 1s);  // lets layouts and fades end
    m_script.add({caption, [this, name, caption] { picture(name, caption); }, {}});
}

void Tour::picture(const QString &name, const QString &caption)
{
    const QString file = name + u".png"_s;
    if (m_parts.window.grab().save(QDir(m_folder).filePath(file)))
        m_report.pictures.append({file, caption});
}

void Tour::noteTime(const QString &sentence)
{
    m_report.notes.append(sentence.arg(double(m_lap.restart()) / 1000, 0, 'f', 1));
}

/// A control service's listener: everything that flows through the system passes one.
void Tour::chooseConsumer()
{
    const Model model = m_parts.workspace.document()->model();
    const auto isOfControl = [&](Id element) {
        const Element *service = model.element(element);
        if (service && !service->is(kinds::service))
            service = model.enclosing(element, kinds::service);
        return service && service->text(properties::pattern) == u"control";
    };
    bool found = false;
    for (const ResourceName &resource : m_parts.scaffold.currentPreview()->generated.resources) {
        if (resource.role != u"listener" || found || !isLocal(resource))
            continue;
        found = isOfControl(resource.element);
        if (found || m_report.consumer.isEmpty()) {
            m_report.consumer = resource.name;
            m_consumerElement = resource.element;
        }
    }
}

void Tour::stall(std::chrono::seconds length)
{
    HttpRequest request;
    request.url = m_parts.scaffold.runPanel().localRun().apiUrl().resolved(
        QUrl(u"/control/functions/%1/stall?seconds=%2"_s.arg(m_report.consumer).arg(length.count())));
    request.method = "POST";
    m_stalledUntil = double(length.count());
    m_reply.setFuture(QtConcurrent::run([this, request] { return m_http.get(request, Stop{QDeadlineTimer(15000), {}}); }));
}

/// The running system has said that it holds the consumer back.
bool Tour::isStalled()
{
    if (!m_reply.isFinished())
        return false;
    const Result<HttpReply> reply = m_reply.result();
    const Result<void> answer = reply ? refusal(*reply) : Result<void>(reply.error());
    if (!answer && !m_report.notes.contains(answer.error().text()))
        m_report.notes.append(answer.error().text());
    return answer.has_value();
}

void Tour::watchAge()
{
    AgeSample sample;
    sample.second = double(m_watching.elapsed()) / 1000;
    sample.stalled = sample.second <= m_stalledUntil;
    const Vitals vitals = m_parts.workspace.live().elements.value(m_consumerElement);
    if (vitals.iteratorAge)
        sample.age = *vitals.iteratorAge / 1000;
    m_report.ages.append(sample);
}

void Tour::end(const QString &failure)
{
    m_watch.stop();
    m_report.failure = failure;
    if (failure.isEmpty() && m_watching.isValid() && !m_report.showsRiseAndFall())
        m_report.failure = tr("The iterator age of the stalled consumer did not rise and fall as it should.");
    if (const Result<void> written = writeReport(m_report, m_folder); !written)
        Q_EMIT told(written.error().text());
    Q_EMIT told(m_report.failure.isEmpty() ? tr("The tour is over: see %1").arg(QDir(m_folder).filePath(u"report.html"_s))
                                           : m_report.failure);
    Q_EMIT finished(m_report.failure.isEmpty());
}

} // namespace keelson
