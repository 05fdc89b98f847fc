// SPDX-License-Identifier: MIT
#include "core/run/localrun.h"

#include "core/run/processgroup.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <chrono>

namespace keelson {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto readyWithin = 120s;
constexpr auto endsWithin = 5s;
constexpr qsizetype longestLine = 4096;

} // namespace

LocalRun::LocalRun(QObject *parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_state == State::Starting)
            fail(tr("The services did not get ready within two minutes."), tr("See the log for the reason."));
        else if (m_state == State::Stopping && m_process)
            killGroup(m_process->processId());
    });
}

LocalRun::~LocalRun()
{
    dropLoad();
    if (m_process) {
        m_process->disconnect();
        const qint64 leader = m_process->processId();
        interruptGroup(leader);
        m_process->waitForFinished(3000);
        killGroup(leader);  // what outlived its leader
        m_process->waitForFinished(1000);
    }
    forget(m_record);
}

Result<void> LocalRun::start(const QString &folder, const RunPlan &plan, const Toolchain &toolchain)
{
    if (m_process)
        return Error{Error::Kind::Environment, tr("Something is still running."), m_folder, tr("Stop it first.")};
    if (plan.isEmpty())
        return Error{Error::Kind::Environment, tr("This kit cannot run what it generates on this machine."), {}, {}};
    m_error = {};
    m_folder = folder;
    m_plan = plan;
    m_toolchain = toolchain;
    m_step = 0;
    setState(State::Preparing);
    prepareNext();
    return {};
}

void LocalRun::stop()
{
    dropLoad();
    if (!m_process) {
        setState(State::Stopped);
        return;
    }
    setState(State::Stopping);
    interruptGroup(m_process->processId());
    m_patience.start(endsWithin);
}

void LocalRun::setLoaded(bool loaded)
{
    if (loaded == isLoaded() || (loaded && m_state != State::Running))
        return;
    if (!loaded)
        return dropLoad();
    m_load = launch(m_plan.load, &LocalRun::loadEnded);
    Q_EMIT loadedChanged(true);
}

/// The load keeps nothing that a polite end would save, so this does not wait for one.
void LocalRun::dropLoad()
{
    if (!m_load)
        return;
    m_load->disconnect();
    killGroup(m_load->processId());
    m_load->waitForFinished(200);
    m_load.reset();
    Q_EMIT loadedChanged(false);
}

std::unique_ptr<QProcess> LocalRun::launch(const Command &command, void (LocalRun::*ended)(int))
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = m_toolchain.environment(QProcessEnvironment::systemEnvironment());
    for (auto it = m_plan.environment.begin(); it != m_plan.environment.end(); ++it)
        environment.insert(it.key(), it.value());
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(m_folder);
    process->setProcessChannelMode(QProcess::MergedChannels);
    leadGroup(*process);
    QProcess *raw = process.get();
    auto pending = std::make_shared<QByteArray>();
    connect(raw, &QProcess::readyRead, this, [this, raw, pending] { read(*raw, *pending); });
    connect(raw, &QProcess::finished, this, [this, ended](int exitCode) { (this->*ended)(exitCode); });
    connect(raw, &QProcess::errorOccurred, this, [this, raw, ended](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            Q_EMIT printed(raw->errorString());
            (this->*ended)(-1);
        }
    });
    Q_EMIT printed(u"$ "_s + command.program + u' ' + command.arguments.join(u' '));
    const QString program = m_toolchain.program(command.program);
    raw->start(program.isEmpty() ? command.program : program, command.arguments);
    return process;
}

void LocalRun::prepareNext()
{
    if (m_step == m_plan.prepare.size()) {
        startSystem();
        return;
    }
    m_process = launch(m_plan.prepare[m_step], &LocalRun::prepared);
    m_record = remember(m_process->processId(), m_folder);
}

void LocalRun::prepared(int exitCode)
{
    forget(std::exchange(m_record, {}));
    m_process.release()->deleteLater();
    if (m_state == State::Stopping) {
        setState(State::Stopped);
    } else if (exitCode != 0) {
        fail(tr("Preparing failed: \"%1\" ended with %2.")
                 .arg(m_plan.prepare[m_step].program + u' ' + m_plan.prepare[m_step].arguments.join(u' '),
                      QString::number(exitCode)),
             tr("See the log; without a network the packages have to be in npm's cache."));
    } else {
        ++m_step;
        prepareNext();
    }
}

void LocalRun::startSystem()
{
    setState(State::Starting);
    m_patience.start(readyWithin);
    m_process = launch(m_plan.start, &LocalRun::systemEnded);
    m_record = remember(m_process->processId(), m_folder);
}

void LocalRun::systemEnded(int exitCode)
{
    m_patience.stop();
    forget(std::exchange(m_record, {}));
    if (m_process)
        m_process.release()->deleteLater();
    dropLoad();
    if (m_state == State::Stopping)
        setState(State::Stopped);
    else if (m_state != State::Failed)
        fail(tr("The services ended by themselves, with %1.").arg(exitCode), tr("See the log for the reason."));
}

void LocalRun::loadEnded(int exitCode)
{
    if (!m_load)
        return;
    m_load.release()->deleteLater();
    if (exitCode != 0)
        Q_EMIT printed(tr("The load ended with %1.").arg(exitCode));
    Q_EMIT loadedChanged(false);
}

void LocalRun::read(QProcess &process, QByteArray &pending)
{
    pending += process.readAll();
    qsizetype from = 0;
    for (qsizetype end = pending.indexOf('\n'); end >= 0; end = pending.indexOf('\n', from)) {
        readLine(pending.mid(from, end - from));
        from = end + 1;
    }
    pending.remove(0, from);
    if (pending.size() > longestLine) {
        readLine(pending);
        pending.clear();
    }
}

void LocalRun::readLine(const QByteArray &line)
{
    if (m_state == State::Starting && line.startsWith('{'))
        becomeReady(line);
    Q_EMIT printed(QString::fromUtf8(line.left(longestLine)));
}

void LocalRun::becomeReady(const QByteArray &line)
{
    const QJsonObject told = QJsonDocument::fromJson(line).object();
    if (told.value(u"keelson").toString() != u"ready")
        return;
    m_patience.stop();
    m_metrics = QUrl(told.value(u"metrics").toString());
    m_api = QUrl(told.value(u"api").toString());
    setState(State::Running);
}

void LocalRun::fail(const QString &what, const QString &remedy)
{
    m_error = {Error::Kind::Environment, what, m_folder, remedy};
    setState(State::Failed);
    if (m_process)
        killGroup(m_process->processId());
}

void LocalRun::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace keelson
