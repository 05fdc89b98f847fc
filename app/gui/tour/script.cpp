// SPDX-License-Identifier: MIT
#include "app/gui/tour/script.h"

namespace keelson {

using namespace std::chrono_literals;

Script::Script(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(50ms);
    connect(&m_timer, &QTimer::timeout, this, &Script::look);
}

void Script::add(Step step)
{
    m_steps.push_back(std::move(step));
}

void Script::addPause(const QString &name, std::chrono::seconds length)
{
    add({name, {}, [this, length] { return m_since.hasExpired(std::chrono::milliseconds(length).count()); }, length + 5s});
}

void Script::start()
{
    m_next = 0;
    advance();
}

void Script::advance()
{
    m_timer.stop();
    if (m_next == m_steps.size()) {
        Q_EMIT finished();
        return;
    }
    const Step &step = m_steps[m_next];
    Q_EMIT began(step.name);
    m_since.start();
    if (step.act)
        step.act();
    m_timer.start();
}

void Script::look()
{
    const Step &step = m_steps[m_next];
    if (!step.until || step.until()) {
        ++m_next;
        advance();
    } else if (m_since.hasExpired(std::chrono::milliseconds(step.patience).count())) {
        m_timer.stop();
        Q_EMIT failed(step.name);
    }
}

} // namespace keelson
