// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/http.h"

#include <QNetworkReply>

namespace keelson::net {

/// The sentences of core/net. Each names the redacted address and what a person can do.
Error unsupportedScheme(const QUrl &url);
Error embeddedPassword(const QUrl &url);
Error insecureCredential(const QUrl &url);
Error damagedHeader(const QUrl &url);
Error untrusted(const QUrl &url, const QString &reason);
Error redirectElsewhere(const QUrl &from, const QUrl &to);
Error tooManyRedirects(const QUrl &url, int limit);
Error headersTooLarge(const QUrl &url, qint64 limit);
Error headersUnreadable(const QUrl &url);
Error bodyTooLarge(const QUrl &url, qint64 limit);
Error tooSlow(const QUrl &url);
Error noAnswer(const QUrl &url);
Error cancelled(const QUrl &url);
Error failed(const QUrl &url, QNetworkReply::NetworkError code, const QString &detail);

} // namespace keelson::net
