// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/result.h"
#include "core/stop.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QUrl>

#include <chrono>
#include <memory>

namespace keelson {

/// What one answer may cost. Beyond a limit the call ends with an Error; nothing is silently cut.
struct HttpLimits
{
    qint64 body = 16 * 1024 * 1024;  ///< Bytes after decompression.
    qint64 headers = 64 * 1024;      ///< Bytes of all header names and values.
    int redirects = 5;               ///< Followed to the same origin only, and for GET only.
    /// For an answer's headers to arrive; counts inside the deadline.
    std::chrono::milliseconds firstByte = std::chrono::seconds(10);
    /// For the whole exchange, redirects included, however slowly bytes drip; the nearer of this
    /// and the deadline of Stop counts.
    std::chrono::milliseconds total = std::chrono::seconds(30);
};

/// Who asks and whom it trusts, as the text of PEM files; each may be empty. Certificate checks stay on.
struct HttpIdentity
{
    QByteArray certificate = {};  ///< The client's own, with those between it and its authority.
    QByteArray key = {};          ///< Of `certificate`; RSA or EC, without a password.
    QByteArray authority = {};    ///< Instead of the system's authorities.

    bool isEmpty() const { return certificate.isEmpty() && key.isEmpty() && authority.isEmpty(); }
};

struct HttpRequest
{
    QUrl url;                                    ///< http or https, without user or password.
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    HttpLimits limits = {};
    QByteArray method = "GET";
    QByteArray body = {};                        ///< For methods that carry one.
    /// Authorization may travel in the clear to a link-local address too: no router passes it on. For the services
    /// machines of a cloud find their credentials at.
    bool staysOnLink = false;
    HttpIdentity identity = {};                  ///< For https only.
};

struct HttpReply
{
    int status = 0;
    QMap<QByteArray, QByteArray> headers;  ///< Names in lower case; repeated ones joined by ", ".
    QByteArray body;                       ///< Decompressed.
    QUrl url;                              ///< What answered, after redirects.
};

/// The one way Keelson speaks HTTP. Redirects stay within the origin, so that no credential ever
/// reaches another one; Authorization travels over TLS or to this machine only (and its link, where
/// asked); there is no way to switch certificate checks off; cookies and caches are off.
///
/// `get` blocks and may be called from any number of worker threads, never from the GUI's: the
/// network runs on a thread of this object's own. A requested stop ends the call at once, the
/// deadline ends it whatever the server does.
class KEELSON_CORE Http
{
public:
    Http();
    /// Ends what is still under way as cancelled and waits for the network thread, a few ms.
    ~Http();
    Http(const Http &) = delete;
    Http &operator=(const Http &) = delete;

    /// The answer, whatever its status; `refusal` tells what a status means.
    Result<HttpReply> get(const HttpRequest &request, Stop stop);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The Error an answer other than 200 to 299 amounts to; `needsContent` refuses an empty one too.
KEELSON_CORE Result<void> refusal(const HttpReply &reply, bool needsContent = true);

/// The URL as it may be shown and logged: without user, password, query and fragment.
KEELSON_CORE QString redacted(const QUrl &url);

/// True for this machine itself: localhost, 127.0.0.0/8, ::1.
KEELSON_CORE bool isLoopback(const QUrl &url);

} // namespace keelson
