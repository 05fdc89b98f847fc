// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/recording.h"

#include <QObject>
#include <QThreadPool>

namespace keelson {

/// Writes what a source says to a file while somebody watches, on a thread of its own. The file plays in the source
/// `recording`, on any machine.
class RecordingFile : public QObject
{
    Q_OBJECT

public:
    explicit RecordingFile(QObject *parent = nullptr);
    ~RecordingFile() override;  ///< Waits for what is still being written.

    /// Begins with what is known; takes the place of a file of that name. Ends the recording before.
    void begin(const QString &path, const MetricHistory &known);
    void add(const Frame &frame);
    void end();

    bool isOpen() const { return m_recorder != nullptr; }
    const QString &path() const { return m_path; }
    int readings() const { return m_readings; }  ///< Since it began.

Q_SIGNALS:
    /// It began or ended.
    void changed();
    /// It has ended: the file cannot be written. What is in it can be played.
    void failed(const keelson::Error &error);

private:
    using Shared = std::shared_ptr<std::unique_ptr<Recorder>>;
    void fail(const Shared &recorder, const Error &error);

    QThreadPool m_thread;  ///< One, so that frames keep their order.
    Shared m_recorder;     ///< What it points to is the thread's alone.
    QString m_path;
    int m_readings = 0;
};

} // namespace keelson
