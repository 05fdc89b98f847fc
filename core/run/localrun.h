// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/plugin/kit.h"
#include "core/result.h"
#include "core/run/toolchain.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>

class QProcess;

namespace keelson {

/// A generated system living on this machine: prepared, started, loaded, stopped. Everything it starts
/// runs in process groups of their own and ends with this object; after a crash, `endOrphans` ends them.
/// Lives on a thread with an event loop; no call waits, but the destructor (at most 4 s).
class KEELSON_CORE LocalRun : public QObject
{
    Q_OBJECT

public:
    enum class State { Stopped, Preparing, Starting, Running, Stopping, Failed };
    Q_ENUM(State)

    explicit LocalRun(QObject *parent = nullptr);
    ~LocalRun() override;

    /// Prepares and starts `plan` in `folder`. Refused when something is running or the plan is empty;
    /// what goes wrong later is told by the state Failed.
    Result<void> start(const QString &folder, const RunPlan &plan, const Toolchain &toolchain);
    void stop();
    /// Starts or ends the plan's load; only while Running.
    void setLoaded(bool loaded);

    State state() const { return m_state; }
    bool isLoaded() const { return m_load != nullptr; }
    const Error &error() const { return m_error; }      ///< For Failed.
    const QUrl &metricsUrl() const { return m_metrics; } ///< While Running.
    const QUrl &apiUrl() const { return m_api; }
    const QString &folder() const { return m_folder; }

Q_SIGNALS:
    void stateChanged(keelson::LocalRun::State state);
    void loadedChanged(bool loaded);
    /// One line of what the programs print, without its line end; at most 4 KiB of it.
    void printed(const QString &line);

private:
    std::unique_ptr<QProcess> launch(const Command &command, void (LocalRun::*ended)(int));
    void prepareNext();
    void prepared(int exitCode);
    void startSystem();
    void systemEnded(int exitCode);
    void loadEnded(int exitCode);
    void read(QProcess &process, QByteArray &pending);
    void readLine(const QByteArray &line);
    void becomeReady(const QByteArray &line);
    void fail(const QString &what, const QString &remedy);
    void setState(State state);
    void dropLoad();

    State m_state = State::Stopped;
    Error m_error;
    QString m_folder;
    RunPlan m_plan;
    Toolchain m_toolchain;
    qsizetype m_step = 0;
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<QProcess> m_load;
    QString m_record;
    QUrl m_metrics;
    QUrl m_api;
    QTimer m_patience;  ///< Until ready, or until a stop becomes a kill.
};

} // namespace keelson
