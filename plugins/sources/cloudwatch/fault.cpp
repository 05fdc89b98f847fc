// SPDX-License-Identifier: MIT
#include "fault.h"

#include "xml.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::cloudwatch {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cloudwatch)
};

struct Code
{
    QLatin1StringView part;  ///< Of the code or, for the clock, of the message.
    Fault::Kind kind;
};

// The first that fits counts. Services write the same thing in many ways.
constexpr Code codes[] = {
    {"Throttl"_L1, Fault::Kind::Throttled},
    {"TooManyRequests"_L1, Fault::Kind::Throttled},
    {"RequestLimitExceeded"_L1, Fault::Kind::Throttled},
    {"LimitExceeded"_L1, Fault::Kind::Throttled},
    {"SlowDown"_L1, Fault::Kind::Throttled},
    {"PriorRequestNotComplete"_L1, Fault::Kind::Throttled},
    {"RequestTimeTooSkewed"_L1, Fault::Kind::Skewed},
    {"RequestExpired"_L1, Fault::Kind::Skewed},
    {"RequestInTheFuture"_L1, Fault::Kind::Skewed},
    {"ExpiredToken"_L1, Fault::Kind::Expired},
    {"TokenRefreshRequired"_L1, Fault::Kind::Expired},
    {"AccessDenied"_L1, Fault::Kind::Denied},
    {"NotAuthorized"_L1, Fault::Kind::Denied},
    {"Unauthorized"_L1, Fault::Kind::Denied},
    {"AuthorizationError"_L1, Fault::Kind::Denied},
    {"OptInRequired"_L1, Fault::Kind::Denied},
    {"InternalFailure"_L1, Fault::Kind::Failing},
    {"ServiceUnavailable"_L1, Fault::Kind::Failing},
    {"InvalidClientTokenId"_L1, Fault::Kind::Unknown},
    {"UnrecognizedClient"_L1, Fault::Kind::Unknown},
    {"InvalidAccessKeyId"_L1, Fault::Kind::Unknown},
    {"AuthFailure"_L1, Fault::Kind::Unknown},
    {"MissingAuthenticationToken"_L1, Fault::Kind::Unknown},
    {"IncompleteSignature"_L1, Fault::Kind::Unknown},
    {"SignatureDoesNotMatch"_L1, Fault::Kind::Unknown},
    {"InvalidSignature"_L1, Fault::Kind::Unknown},
};

bool speaksOfTime(const QString &message)
{
    return message.startsWith("Signature expired"_L1) || message.startsWith("Signature not yet current"_L1);
}

Fault::Kind kindOf(const Fault &fault)
{
    if (speaksOfTime(fault.message))
        return Fault::Kind::Skewed;
    const auto row = std::find_if(std::begin(codes), std::end(codes),
                                  [&](const Code &code) { return fault.code.contains(code.part); });
    if (row != std::end(codes))
        return row->kind;
    if (fault.status == 429)
        return Fault::Kind::Throttled;
    if (fault.status >= 500)
        return Fault::Kind::Failing;
    return fault.status == 401 || fault.status == 403 ? Fault::Kind::Denied : Fault::Kind::Refused;
}

void takeJson(Fault &fault, const HttpReply &reply)
{
    const QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    fault.code = body[u"__type"].toString(body[u"code"].toString()).section(u'#', -1);
    fault.message = body[u"message"].toString(body[u"Message"].toString());
    const QByteArray type = reply.headers.value("x-amzn-errortype");
    if (fault.code.isEmpty())
        fault.code = QString::fromUtf8(type.left(type.contains(':') ? type.indexOf(':') : type.size())).section(u'#', -1);
}

void takeXml(Fault &fault, const HttpReply &reply)
{
    const Result<XmlNode> root = parsedXml(reply.body);
    if (!root)
        return;
    const XmlNode *error = root->name == u"Error" ? &*root : root->find(u"Error");
    if (!error)
        error = root->find(u"Errors/Error");
    if (!error)
        return;
    fault.code = error->value(u"Code");
    fault.message = error->value(u"Message");
}

/// The first line, not too long. Messages on signatures go on to quote the request.
QString brief(const QString &message)
{
    constexpr qsizetype longest = 300;
    QString line = message.section(u'\n', 0, 0).trimmed().left(longest);
    line.removeIf([](QChar c) { return !c.isPrint(); });
    return line;
}

QString told(const Fault &fault)
{
    QString code = fault.code.left(80);
    code.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u'.'; });
    if (code.isEmpty())
        code = QString::number(fault.status);
    const QString words = brief(fault.message);
    return words.isEmpty() ? code : code + u": "_s + words;
}

QString newSignIn(const QString &profile)
{
    return Tr::tr("Run: aws sso login --profile %1 (or renew these credentials the way you got them).").arg(profile);
}

} // namespace

Fault faultOf(const HttpReply &reply)
{
    Fault fault;
    fault.status = reply.status;
    if (reply.body.trimmed().startsWith('<'))
        takeXml(fault, reply);
    else
        takeJson(fault, reply);
    fault.kind = kindOf(fault);
    return fault;
}

Error errorOf(const Fault &fault, const QString &where, const QString &profile)
{
    const auto error = [&](const QString &what, const QString &remedy) {
        return Error{Error::Kind::Environment, what, where, remedy};
    };
    switch (fault.kind) {
    case Fault::Kind::Throttled:
        return error(Tr::tr("AWS asks for fewer requests, and still does after several tries."),
                     Tr::tr("Choose a longer interval; others in the account may be asking a lot too."));
    case Fault::Kind::Failing:
        return error(Tr::tr("AWS reports a failure of its own (%1).").arg(fault.status), Tr::tr("Keelson keeps trying."));
    case Fault::Kind::Denied:
        return error(Tr::tr("AWS does not allow this: %1").arg(told(fault)),
                     Tr::tr("Ask for the rights that this source lists as its policy."));
    case Fault::Kind::Expired:
        return error(Tr::tr("The credentials of \"%1\" have expired.").arg(profile), newSignIn(profile));
    case Fault::Kind::Unknown:
        return error(Tr::tr("AWS does not accept the credentials of \"%1\" (%2).").arg(profile, fault.code.left(60)),
                     Tr::tr("Check access key and secret, and that the region is switched on for the account."));
    case Fault::Kind::Skewed:
        return error(Tr::tr("AWS refuses the time of this machine."), Tr::tr("Set the clock of this machine."));
    case Fault::Kind::Refused:
        break;
    }
    if (fault.status >= 300 && fault.status < 400)
        return error(Tr::tr("The server points elsewhere; this is not followed."),
                     Tr::tr("Something between you and AWS may answer in its place. Check network and proxy."));
    Error refused = error(Tr::tr("AWS refuses the request: %1").arg(told(fault)), Tr::tr("Check region, stack and tag."));
    refused.kind = Error::Kind::BadInput; // It is what was asked for that is wrong: gone, for example.
    return refused;
}

Error notAws(const QString &where)
{
    return {Error::Kind::Environment, Tr::tr("The answer is not what AWS answers with."), where,
            Tr::tr("Something between you and AWS may answer in its place. Check network and proxy.")};
}

} // namespace keelson::cloudwatch
