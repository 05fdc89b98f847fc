// SPDX-License-Identifier: MIT
#include "app/gui/storm/doubts/doubtreader.h"

#include <QtConcurrentRun>

#include <chrono>

namespace keelson {

using namespace std::chrono_literals;

DoubtReader::DoubtReader(const std::function<Model()> &model, QObject *parent) : QObject(parent), m_model(model)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(300ms);
    connect(&m_pause, &QTimer::timeout, this, &DoubtReader::start);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &DoubtReader::take);
}

DoubtReader::~DoubtReader()
{
    m_reading.waitForFinished();
}

void DoubtReader::ask(Id board)
{
    m_board = board;
    m_isWaiting = true;
    m_pause.start();
}

void DoubtReader::start()
{
    if (m_isReading)
        return; // What is asked starts when the worker is back.
    m_isWaiting = false;
    m_isReading = true;
    m_readBoard = m_board;
    m_reading.setFuture(QtConcurrent::run([model = m_model(), board = m_board] { return storm::doubtsOf(model, board); }));
}

void DoubtReader::take()
{
    m_isReading = false;
    if (!m_isWaiting)
        Q_EMIT arrived(m_readBoard, m_reading.result());
    else if (!m_pause.isActive())
        start();
}

} // namespace keelson
