// SPDX-License-Identifier: MIT
#include "app/gui/observe/recordingfile.h"

namespace keelson {

namespace {

Result<void> begun(std::unique_ptr<Recorder> &recorder, const QString &path, const MetricHistory &known)
{
    auto created = Recorder::create(path, Recorder::Existing::Replace);
    if (!created)
        return created.error();
    recorder = *std::move(created);
    for (const Frame &frame : recording::framesOf(known)) {
        if (const auto written = recorder->write(frame); !written)
            return written.error();
    }
    return {};
}

} // namespace

RecordingFile::RecordingFile(QObject *parent) : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

RecordingFile::~RecordingFile()
{
    m_thread.waitForDone();
}

void RecordingFile::begin(const QString &path, const MetricHistory &known)
{
    end();
    m_path = path;
    m_readings = 0;
    m_recorder = std::make_shared<std::unique_ptr<Recorder>>();
    m_thread.start([this, recorder = m_recorder, path, known] {
        if (const auto written = begun(*recorder, path, known); !written)
            fail(recorder, written.error());
    });
    Q_EMIT changed();
}

void RecordingFile::add(const Frame &frame)
{
    if (!isOpen())
        return;
    ++m_readings;
    m_thread.start([this, recorder = m_recorder, frame] {
        if (!*recorder)
            return;
        if (const auto written = (*recorder)->write(frame); !written)
            fail(recorder, written.error());
    });
}

void RecordingFile::end()
{
    if (!isOpen())
        return;
    m_recorder.reset();
    Q_EMIT changed();
}

/// On the thread.
void RecordingFile::fail(const Shared &recorder, const Error &error)
{
    recorder->reset();
    QMetaObject::invokeMethod(this, [this, recorder, error] {
        if (recorder == m_recorder)
            end();
        Q_EMIT failed(error);
    });
}

} // namespace keelson
