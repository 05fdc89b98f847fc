// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/http.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <condition_variable>
#include <mutex>
#include <optional>

class QNetworkAccessManager;

namespace keelson::net {

/// Where a caller waits for the network thread. Shared by both, so that neither outlives it.
class Waiting
{
public:
    void finish(Result<HttpReply> result);
    /// The result, or nothing when `token` was asked to stop before there was one.
    std::optional<Result<HttpReply>> wait(const std::stop_token &token);

private:
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::optional<Result<HttpReply>> m_result;
};

/// A second owner group of `waiting`: when its last member goes without a result, the call counts as
/// cancelled. So no caller waits for a network thread that is gone.
std::shared_ptr<Waiting> promise(const std::shared_ptr<Waiting> &waiting, const QUrl &url);

/// One `get` on the network thread: sends, follows, counts, and gives up when told. Deletes itself
/// once it has finished its Waiting.
class Exchange : public QObject
{
    Q_OBJECT

public:
    /// `waiting` must finish itself when its last owner goes, as the one made by `promise` does.
    Exchange(QNetworkAccessManager &manager, HttpRequest request, QDeadlineTimer deadline,
             std::shared_ptr<Waiting> waiting);
    ~Exchange() override;

    void start();
    void cancel();

private:
    void send(const QUrl &url);
    void receiveHeaders();
    void receiveBody();
    void receiveEnd();
    void follow(const QUrl &target);
    void drop();
    void finish(Result<HttpReply> result);

    QNetworkAccessManager &m_manager;
    HttpRequest m_request;
    std::shared_ptr<Waiting> m_waiting;
    QPointer<QNetworkReply> m_reply;  // The manager owns it and may go first.
    HttpReply m_answer;
    QString m_distrust;  ///< Why the server's certificate is refused.
    QTimer m_total;
    QTimer m_firstByte;
    int m_redirects = 0;
};

} // namespace keelson::net
