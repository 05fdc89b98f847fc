// SPDX-License-Identifier: MIT
#include "core/net/resting.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr qint64 longest = 300;

/// From now; 0 for what is over, for nonsense and for nothing.
qint64 secondsIn(const QByteArray &retryAfter)
{
    bool isNumber = false;
    const double seconds = retryAfter.toDouble(&isNumber); // Digits beyond what an integer holds are still digits.
    if (isNumber)
        return seconds > 0 ? qint64(std::min(seconds, double(longest))) : 0;
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(retryAfter), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!time.isValid())
        return 0;
    time.setTimeSpec(Qt::UTC);
    return std::clamp(QDateTime::currentDateTimeUtc().secsTo(time), qint64(0), longest);
}

} // namespace

void Resting::heed(const HttpReply &reply, const Error &error)
{
    if (reply.status != 429 && reply.status != 503)
        return;
    const qint64 seconds = secondsIn(reply.headers.value("retry-after").trimmed());
    if (seconds == 0)
        return;
    m_until.setRemainingTime(seconds * 1000);
    m_error = error;
}

std::optional<Error> Resting::refusal()
{
    if (m_error && m_until.hasExpired())
        m_error.reset();
    return m_error;
}

} // namespace keelson
