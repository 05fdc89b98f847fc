// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/tour/report.h"
#include "app/gui/tour/script.h"
#include "core/model/id.h"
#include "core/net/http.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QTimer>

namespace keelson {

class Appearance;
class Documents;
class MainWindow;
class ObserveLens;
class ScaffoldLens;
class StormLens;
class Storming;
class Workspace;

/// Leads the real window through all lenses with the sample: board, map, generated services that really
/// run here under load, live numbers while one consumer is stalled and recovers; then, with made-up numbers, a stalled, a
/// poisoned and a throttled consumer side by side. Takes pictures and writes a report.
class Tour : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        MainWindow &window;
        Workspace &workspace;
        Documents &documents;
        Appearance &appearance;
        StormLens &storm;
        ScaffoldLens &scaffold;
        ObserveLens &observe;
    };

    /// Writes into `folder`, which is made when absent. `parts` outlive the tour.
    Tour(const Parts &parts, const QString &folder, QObject *parent = nullptr);
    ~Tour() override;

    /// `chapter` is "storm" for that one alone; empty for all.
    void start(const QString &chapter = {});

Q_SIGNALS:
    void told(const QString &line);
    /// Over; the report is written. False when something the tour promises to show did not happen.
    void finished(bool good);

private:
    void addStart();
    void addDrawing();
    void addRunning();
    void addWatching();
    void addTroubles();
    void addEvening();
    void lookBackAtTroubles();
    bool areTold() const;
    bool isSampleOpen() const;
    void show(const QString &lens);
    void picture(const QString &name, const QString &caption);
    void addPicture(const QString &name, const QString &caption, const QString &lens);
    void noteTime(const QString &sentence);
    void chooseConsumer();
    void stall(std::chrono::seconds length);
    bool isStalled();
    void watchAge();
    void end(const QString &failure);

    Parts m_parts;
    QString m_folder;
    Script m_script;
    Storming *m_storming;
    TourReport m_report;
    Http m_http;
    QFutureWatcher<Result<HttpReply>> m_reply;
    QTimer m_watch;
    QElapsedTimer m_watching;
    QElapsedTimer m_lap;
    Id m_consumerElement;
    double m_stalledUntil = 0;  ///< Second of the watch.
};

} // namespace keelson
