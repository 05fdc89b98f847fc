// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/awsstub.h"

#include <QMap>
#include <QUrl>

#include <functional>
#include <memory>

// What servers, files and machines do that they should not. Each behaviour is one row, and everybody it can concern is
// sent there.

namespace keelson::test {

enum class Asker { Http, OpenMetrics, Prometheus, CloudWatch, Cli };

/// Who is sent there, and what they are told: words of the error.
using Told = QMap<Asker, QString>;

inline Told everybody(const QString &words)
{
    return {{Asker::Http, words}, {Asker::OpenMetrics, words}, {Asker::Prometheus, words}, {Asker::CloudWatch, words}};
}

/// Those who make sense of what they get.
inline Told sources(const QString &words)
{
    return {{Asker::OpenMetrics, words}, {Asker::Prometheus, words}, {Asker::CloudWatch, words}};
}

/// Where they are sent, and what has to stay there meanwhile.
struct Stage
{
    QUrl url;
    std::shared_ptr<void> holding = {};
    QByteArray authority = {};                   ///< PEM, for those who can be told whom to trust.
    std::function<int()> stolen = {};            ///< What reached somebody it should not; 0 or a failure.
};

struct Behaviour
{
    QByteArray name;
    Told told;
    AwsStub::Play play = {};                     ///< A server that does this to each request; or
    std::function<Stage()> stage = {};           ///< whatever else.
    bool stalls = false;                         ///< Only the deadline ends it.
    bool showsTheRest = false;                   ///< No error: good data shows, and the words are among the findings.
};

using Behaviours = QList<Behaviour>;

Behaviours transport();
Behaviours tls();
Behaviours statuses();
Behaviours refusalsOfAws();
Behaviours bodies();
Behaviours bodiesOfApis();
Behaviours addresses();

/// In order at first; whoever comes back is shown the certificate of another authority.
Stage swapsCertificate();

/// Says this and closes.
inline AwsStub::Play says(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const Asked &) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
}

/// Says `head`, then `piece` for ever.
inline AwsStub::Play repeats(const QByteArray &head, const QByteArray &piece, int intervalMs)
{
    return [=](QTcpSocket &socket, const Asked &) {
        socket.write(head);
        drip(socket, piece, intervalMs);
    };
}

/// Says yes to everything a source asks before it asks for values; the values are up to `play`.
AwsStub::Play atValues(AwsStub::Play play);

/// An answer of Prometheus that holds these series.
QByteArray matrix(const QByteArray &series);
/// An answer of CloudWatch with a value of a few minutes ago for each metric asked for, and `more` beside it.
QByteArray metricData(const Asked &asked, const QByteArray &more = {});

} // namespace keelson::test
