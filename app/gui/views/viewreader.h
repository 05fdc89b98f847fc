// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>
#include <QtConcurrentRun>

#include <chrono>
#include <functional>
#include <utility>

namespace keelson {

/// Reads something off a view on a worker, a moment after it was last asked. The newest request wins; what nobody
/// waits for any more is not told. Lives on the GUI thread, where `told` is called.
template<typename Answer>
class ViewReader
{
public:
    using Read = Answer (*)(const Model &, Id view);  ///< Pure.
    using Told = std::function<void(const Answer &)>;
    using Find = std::function<const Model *()>;  ///< The model as it is now; null when there is none any more.

    ViewReader(Read read, Told told) : m_read(read), m_told(std::move(told))
    {
        using namespace std::chrono_literals;
        m_pause.setSingleShot(true);
        m_pause.setInterval(300ms);
        QObject::connect(&m_pause, &QTimer::timeout, &m_pause, [this] { start(); });
        QObject::connect(&m_reading, &QFutureWatcherBase::finished, &m_reading, [this] { take(); });
    }
    ~ViewReader() { m_reading.waitForFinished(); }
    Q_DISABLE_COPY_MOVE(ViewReader)

    /// The model is copied no sooner than it is read: while somebody holds a copy, the next commit has to copy all of it.
    void ask(const Find &model, Id view)
    {
        m_model = model;
        m_view = view;
        m_isWaiting = true;
        m_pause.start();
    }

    /// Forgets what was asked; nothing is told until the next `ask`.
    void clear()
    {
        m_pause.stop();
        m_isWaiting = false;
        m_isStale = m_isReading;
        m_model = {};
    }

    /// True until the answer to the last `ask` has been told.
    bool isBusy() const { return m_isWaiting || m_isReading; }

private:
    void start()
    {
        if (m_isReading)
            return; // What is asked starts when the worker is back.
        m_isWaiting = false;
        const Model *found = m_model ? m_model() : nullptr;
        if (!found)
            return;
        m_isReading = true;
        m_reading.setFuture(QtConcurrent::run([read = m_read, model = *found, view = m_view] {
            return read(model, view);
        }));
    }

    void take()
    {
        m_isReading = false;
        const bool isAwaited = !std::exchange(m_isStale, false) && !m_isWaiting;
        const Answer answer = m_reading.result();
        if (m_isWaiting && !m_pause.isActive())
            start();
        if (isAwaited)
            m_told(answer);
    }

    Read m_read;
    Told m_told;
    QTimer m_pause;
    Find m_model;
    Id m_view;
    bool m_isWaiting = false;  ///< Something has been asked that no worker has yet.
    bool m_isReading = false;  ///< Until the outcome has been taken: a finished future's news may still be underway.
    bool m_isStale = false;
    QFutureWatcher<Answer> m_reading;
};

} // namespace keelson
