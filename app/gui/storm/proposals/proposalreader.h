// SPDX-License-Identifier: MIT
#pragma once

#include "core/storm/propose.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace keelson {

/// Works out proposals on a worker, a moment after the last change. The newest request wins. Lives on the GUI thread.
class ProposalReader : public QObject
{
    Q_OBJECT

public:
    explicit ProposalReader(QObject *parent = nullptr);
    ~ProposalReader() override;  ///< Waits for what is under way.

    void ask(const Model &model, Id board);
    /// Forgets what was asked; nothing arrives until the next `ask`.
    void clear();
    /// True until the answer to the last `ask` has been told.
    bool isBusy() const { return m_isWaiting || m_isReading; }

Q_SIGNALS:
    void arrived(const keelson::storm::Proposal &proposal);

private:
    void start();
    void take();

    QTimer m_pause;
    Model m_model;
    Id m_board;
    bool m_isWaiting = false;  ///< Something has been asked that no worker has yet.
    bool m_isReading = false;  ///< Until the outcome has been taken: a finished future's news may still be underway.
    bool m_isStale = false;
    QFutureWatcher<storm::Proposal> m_reading;
};

} // namespace keelson
