// SPDX-License-Identifier: MIT
#include "app/gui/storm/proposals/proposalreader.h"

#include <QtConcurrentRun>

#include <chrono>

namespace keelson {

using namespace std::chrono_literals;

ProposalReader::ProposalReader(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(120ms);
    connect(&m_pause, &QTimer::timeout, this, &ProposalReader::start);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &ProposalReader::take);
}

ProposalReader::~ProposalReader()
{
    m_reading.waitForFinished();
}

void ProposalReader::ask(const Model &model, Id board)
{
    m_model = model;
    m_board = board;
    m_isWaiting = true;
    m_pause.start();
}

void ProposalReader::clear()
{
    m_pause.stop();
    m_isWaiting = false;
    m_isStale = m_isReading;
    m_model = {};
}

void ProposalReader::start()
{
    if (m_isReading)
        return; // What is asked starts when the worker is back.
    m_isWaiting = false;
    m_isReading = true;
    m_reading.setFuture(QtConcurrent::run([model = std::exchange(m_model, {}), board = m_board] {
        return storm::propose(model, board);
    }));
}

void ProposalReader::take()
{
    m_isReading = false;
    const bool isAwaited = !std::exchange(m_isStale, false) && !m_isWaiting;
    if (m_isWaiting && !m_pause.isActive())
        start();
    if (isAwaited)
        Q_EMIT arrived(m_reading.result());
}

} // namespace keelson
