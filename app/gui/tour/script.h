// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <vector>

namespace keelson {

/// Does one thing after another on the GUI thread, waiting after each until what it waits for is true.
/// The event loop runs all the while, as it does under a person's hands.
class Script : public QObject
{
    Q_OBJECT

public:
    struct Step
    {
        QString name;                       ///< Translated; told when the step begins.
        std::function<void()> act;          ///< May be empty.
        std::function<bool()> until;        ///< Empty = go on at once.
        std::chrono::seconds patience{30};  ///< Beyond it the step has failed.
    };

    explicit Script(QObject *parent = nullptr);

    void add(Step step);
    /// Waits a while; for what takes its time by nature, such as an age that grows.
    void addPause(const QString &name, std::chrono::seconds length);
    void start();

Q_SIGNALS:
    void began(const QString &step);
    void failed(const QString &step);  ///< The script goes no further.
    void finished();

private:
    void advance();
    void look();

    std::vector<Step> m_steps;
    std::size_t m_next = 0;
    QElapsedTimer m_since;
    QTimer m_timer;
};

} // namespace keelson
