// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

#include <chrono>
#include <future>

namespace keelson::test {

/// Runs a blocking call on a thread of its own, while this one serves.
template<typename F>
auto away(F &&f)
{
    auto call = std::async(std::launch::async, std::forward<F>(f));
    while (call.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    return call.get();
}

} // namespace keelson::test
