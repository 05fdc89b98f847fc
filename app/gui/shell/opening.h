// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/shell/openfile.h"
#include "core/stop.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QThreadPool;

namespace keelson {

class Closing;

/// Brings a document from the disk on a worker. One at a time: a new request takes the place of the one before.
class Opening : public QObject
{
    Q_OBJECT

public:
    /// Runs on a worker.
    using Make = std::function<Result<Opened>(Stop)>;

    /// Both must outlive it.
    Opening(QThreadPool &workers, Closing &closing, QObject *parent = nullptr);

    /// `path` is empty for a document that is new.
    void begin(const QString &path, Make make);
    /// What is on its way is closed again as soon as it comes; nothing is told.
    void cancel();

    bool isUnderWay() const { return m_delivery != nullptr; }
    QString path() const { return m_path; }

    /// What has come; to be called once for each `finished`.
    Result<Opened> take();

Q_SIGNALS:
    /// It is under way, or no more.
    void changed();
    void finished();

private:
    struct Delivery;
    void discard();
    void arrive();

    QThreadPool &m_workers;
    Closing &m_closing;
    QString m_path;
    std::stop_source m_stop;
    std::shared_ptr<Delivery> m_delivery; ///< Of what is under way.
    std::optional<Result<Opened>> m_opened;
    QFutureWatcher<void> m_watcher;
};

} // namespace keelson
