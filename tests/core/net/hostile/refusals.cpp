// SPDX-License-Identifier: MIT
#include "tests/core/net/hostile/behaviour.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::test {

namespace {

Told amazon(const QString &words)
{
    return {{Asker::CloudWatch, words}};
}

/// Its clock goes otherwise than that of this machine; more than five minutes are too much for it.
AwsStub::Play skewed(int minutes)
{
    return [=](QTcpSocket &socket, const Asked &asked) {
        const QDateTime theirs = QDateTime::currentDateTimeUtc().addSecs(60 * minutes);
        const QByteArray date = "Date: " + QLocale::c().toString(theirs, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1() + "\r\n";
        QDateTime signedAt = QDateTime::fromString(QString::fromLatin1(asked.header("x-amz-date")), u"yyyyMMdd'T'HHmmss'Z'"_s);
        signedAt.setTimeSpec(Qt::UTC);
        if (std::abs(signedAt.secsTo(theirs)) > 5 * 60)
            return void(socket.write(fault("SignatureDoesNotMatch", "Signature expired: it is now earlier than it should be", "403 Forbidden", date)));
        atValues([](QTcpSocket &s, const Asked &a) { s.write(json(metricData(a))); })(socket, asked);
    };
}

/// The credentials are over once, as after a night's sleep; new ones are accepted.
AwsStub::Play expiredOnce()
{
    return [first = true](QTcpSocket &socket, const Asked &asked) mutable {
        if (std::exchange(first, false))
            return void(socket.write(fault("ExpiredTokenException", "The security token included in the request is expired")));
        atValues([](QTcpSocket &s, const Asked &a) { s.write(json(metricData(a))); })(socket, asked);
    };
}

/// Its pages lead on for ever, or round in a circle.
AwsStub::Play pages(bool repeats)
{
    return atValues([repeats, page = 0](QTcpSocket &socket, const Asked &asked) mutable {
        const QByteArray token = repeats ? QByteArray("again") : "page" + QByteArray::number(++page);
        socket.write(json(metricData(asked, ",\"NextToken\":\"" + token + "\"")));
    });
}

/// Of the calls one source makes, one is denied.
AwsStub::Play denies(const QByteArray &operation)
{
    const AwsStub::Play good = atValues([](QTcpSocket &s, const Asked &a) { s.write(json(metricData(a))); });
    return [=](QTcpSocket &socket, const Asked &asked) {
        if (asked.operation() == operation)
            return void(socket.write(fault("AccessDenied", "User: arn:aws:iam::1:user/x is not authorized to perform " + operation)));
        good(socket, asked);
    };
}

} // namespace

Behaviours refusalsOfAws()
{
    Behaviours rows;
    const struct { const char *code; const char *words; } refusals[] = {
        {"ThrottlingException", "fewer requests"}, {"RequestLimitExceeded", "fewer requests"}, {"ExpiredTokenException", "expired"},
        {"AccessDeniedException", "does not allow"}, {"UnauthorizedOperation", "does not allow"}, {"OptInRequired", "does not allow"},
        {"InvalidClientTokenId", "does not accept the credentials"}, {"UnrecognizedClientException", "does not accept the credentials"},
        {"MissingAuthenticationToken", "does not accept the credentials"}, {"IncompleteSignature", "does not accept the credentials"},
        {"ValidationError", "refuses the request: ValidationError"}, {"ResourceNotFoundException", "refuses the request: ResourceNotFound"},
        {"InternalFailure", "failure of its own"}, {"ServiceUnavailable", "failure of its own"}, {"", "refuses the request: 400"}};
    for (const auto &refusal : refusals)
        rows.append({"400 of AWS, " + QByteArray(refusal.code), amazon(QString::fromLatin1(refusal.words)), says(fault(refusal.code, "no"))});
    rows.append({"403 of AWS, a signature that does not match", amazon(u"does not accept the credentials"_s),
                 says(fault("SignatureDoesNotMatch", "The canonical string should have been canary", "403 Forbidden"))});
    rows.append({"403 of AWS, words of control characters", amazon(u"does not allow"_s),
                 says(fault("AccessDenied", "no\\u0007\\u001b[31m\\nmore", "403 Forbidden"))});
    for (const int minutes : {5, 15, 60, -5, -15, -60})
        rows.append({"a clock that is " + QByteArray::number(minutes) + " minutes ahead", amazon({}), skewed(minutes), {}, false, true});
    rows.append({"credentials that are over after a sleep", amazon({}), expiredOnce(), {}, false, true});
    rows.append({"an XML bomb", amazon(u"refuses the request: 400"_s),
                 says(answer("<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">"
                             "]><Error><Code>&c;</Code></Error>", "400 Bad Request", "Content-Type: text/xml\r\n"))});
    rows.append({"pages without end", amazon(u"does not come to an end"_s), pages(false), {}, false, true});
    rows.append({"pages that lead in a circle", amazon(u"does not come to an end"_s), pages(true), {}, false, true});
    for (const char *operation : {"DescribeAlarms", "GetFunctionConfiguration", "ListEventSourceMappings", "DescribeStreamSummary", "GetResources"})
        rows.append({"one call of five is denied, " + QByteArray(operation), amazon({}), denies(operation), {}, false, true});
    return rows;
}

} // namespace keelson::test
