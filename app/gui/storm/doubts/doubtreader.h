// SPDX-License-Identifier: MIT
#pragma once

#include "core/storm/doubts.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <functional>

namespace keelson {

/// Works out the doubts of a board on a worker, a moment after the last change. The newest request wins. Lives on the GUI
/// thread.
class DoubtReader : public QObject
{
    Q_OBJECT

public:
    /// `model` gives the model of the moment at which a worker starts: a copy that waits would make each change meanwhile
    /// copy the model.
    explicit DoubtReader(const std::function<Model()> &model, QObject *parent = nullptr);
    ~DoubtReader() override;  ///< Waits for what is under way.

    void ask(Id board);
    /// True until the answer to the last `ask` has been told.
    bool isBusy() const { return m_isWaiting || m_isReading; }

Q_SIGNALS:
    void arrived(keelson::Id board, const QList<keelson::storm::Doubt> &doubts);

private:
    void start();
    void take();

    std::function<Model()> m_model;
    QTimer m_pause;
    Id m_board;
    Id m_readBoard;
    bool m_isWaiting = false;  ///< Something has been asked that no worker has yet.
    bool m_isReading = false;  ///< Until the outcome has been taken: a finished future's news may still be underway.
    QFutureWatcher<QList<storm::Doubt>> m_reading;
};

} // namespace keelson
