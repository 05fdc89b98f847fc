// SPDX-License-Identifier: MIT
#include "tests/core/net/hostile/behaviour.h"

using namespace Qt::StringLiterals;

namespace keelson::test {

namespace {

QByteArray redirect(const QByteArray &target, const QByteArray &status = "302 Found")
{
    return answer({}, status, "Location: " + target + "\r\n");
}

/// Points to another server, which must never hear of it.
Stage pointsElsewhere(const QHostAddress &address)
{
    struct Servers
    {
        QTcpServer other;
        std::unique_ptr<AwsStub> server;
        int reached = 0;
    };
    const auto servers = std::make_shared<Servers>();
    servers->other.listen(address);
    QObject::connect(&servers->other, &QTcpServer::newConnection, &servers->other, [raw = servers.get()] { ++raw->reached; });
    const QByteArray target = "http://" + address.toString().toLatin1() + ':' + QByteArray::number(servers->other.serverPort()) + "/metrics";
    servers->server = std::make_unique<AwsStub>(says(redirect(target, "307 Temporary Redirect")));
    return {QUrl(servers->server->url()), servers, {}, [servers] { return servers->reached; }};
}

/// To ever new places of its own.
AwsStub::Play hundredHops()
{
    return [hop = 0](QTcpSocket &socket, const Asked &) mutable {
        socket.write(++hop <= 100 ? redirect("/hop" + QByteArray::number(hop)) : answer("up 1\n"));
    };
}

/// Moved, but where it moved to is in order.
AwsStub::Play movedHere()
{
    return [](QTcpSocket &socket, const Asked &asked) {
        socket.write(asked.line.startsWith("GET /here ") ? answer("up 1\n") : redirect("/here", "301 Moved Permanently"));
    };
}

Told judged(const QString &words, const QString &ofAws)
{
    Told told = everybody(words);
    told.insert(Asker::CloudWatch, ofAws);
    return told;
}

Behaviours redirects()
{
    const Told away = judged(u"not followed"_s, u"not followed"_s);
    const Told often = judged(u"redirected more than"_s, u"not followed"_s);
    return {
        {"moved on the same server", {{Asker::OpenMetrics, {}}}, movedHere(), {}, false, true},
        {"points to another port", away, {}, [] { return pointsElsewhere(QHostAddress::LocalHost); }},
        {"points to another address of this machine", away, {}, [] { return pointsElsewhere(QHostAddress(u"127.0.0.2"_s)); }},
        {"points to a file", away, says(redirect("file:///etc/passwd"))},
        {"points to the metadata of a machine", away, says(redirect("http://169.254.169.254/latest/meta-data", "301 Moved"))},
        {"points to itself", often, says(redirect("/metrics"))},
        {"points on a hundred times", often, hundredHops()},
        {"points to a host behind an at", away, says(redirect("http://127.0.0.1@evil.example/"))},
        {"points nowhere", {{Asker::Http, {}}, {Asker::OpenMetrics, {}}, {Asker::Prometheus, {}}, {Asker::CloudWatch, {}}}, says(redirect("http://"))},
    };
}

Behaviours answersOfTrouble()
{
    const QString own = u"failure of its own"_s;
    const QByteArray page = answer("<!DOCTYPE html><html><form>Sign in</form></html>", "200 OK", "Content-Type: text/html\r\n");
    Behaviours rows{
        {"a page to sign in at", {{Asker::OpenMetrics, u"web page"_s}, {Asker::Prometheus, u"not one of Prometheus"_s},
                                  {Asker::CloudWatch, u"not what AWS"_s}, {Asker::Cli, u"web page"_s}}, says(page)},
        {"204, nothing", judged(u"without content"_s, u"not what AWS"_s), says(answer({}, "204 No Content"))},
        {"206, a part", {{Asker::OpenMetrics, u"not the whole"_s}, {Asker::Prometheus, u"not the whole"_s}, {Asker::Http, u"not the whole"_s}},
         says(answer("up 1\n", "206 Partial Content", "Content-Type: text/plain\r\nContent-Range: bytes 0-4/9999\r\n"))},
        {"304, not changed", judged(u"status 304"_s, u"points elsewhere"_s), says(answer({}, "304 Not Modified"))},
        {"400, bare", judged(u"status 400"_s, u"400"_s), says(answer({}, "400 Bad Request"))},
        {"401, an expired token", judged(u"refuses access"_s, u"does not allow"_s), says(answer("no", "401 Unauthorized", "WWW-Authenticate: Bearer error=\"invalid_token\"\r\n"))},
        {"403, denied", judged(u"refuses access"_s, u"does not allow"_s), says(answer("no", "403 Forbidden"))},
        {"407, a proxy asks who it is", judged(u"proxy"_s, u"proxy"_s), says(answer("no", "407 Proxy Authentication Required", "Proxy-Authenticate: Basic realm=\"x\"\r\n"))},
    };
    for (const auto *status : {"500 Oops", "501 Not Implemented", "502 Bad Gateway", "503 Busy", "504 Gateway Timeout"})
        rows.append({status, judged(own, own), says(answer("no", status))});
    for (const auto *after : {"0", "1000000000", "99999999999999999999999", "-1", "soon", "Mon, 01 Jan 2001 00:00:00 GMT"})
        rows.append({"429, again after " + QByteArray(after), judged(u"fewer requests"_s, u"fewer requests"_s),
                     says(answer("no", "429 Too Many Requests", "Retry-After: " + QByteArray(after) + "\r\n"))});
    return rows;
}

} // namespace

Behaviours statuses()
{
    return redirects() + answersOfTrouble();
}

} // namespace keelson::test
