// SPDX-License-Identifier: MIT
#include "app/cli/moments.h"

#include "app/cli/changetext.h"
#include "core/document/timeline.h"

#include <QCoreApplication>
#include <QDateTime>

#include <optional>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Moments)
};

std::optional<qsizetype> byNumber(const Log &log, const QString &moment)
{
    bool isNumber = false;
    const qint64 number = moment.toLongLong(&isNumber);
    const qint64 position = number < 0 ? log.size() + number : number;
    return isNumber && position >= 0 && position <= log.size() ? std::optional<qsizetype>(position) : std::nullopt;
}

std::optional<qsizetype> byStamp(const Log &log, const QString &moment)
{
    for (qsizetype i = 0; i < log.size(); ++i) {
        if (shortStamp(log.row(i).stamp) == moment || wholeStamp(log.row(i).stamp) == moment)
            return i + 1;
    }
    return {};
}

std::optional<qsizetype> byTime(const Log &log, const QString &moment)
{
    const QDate day = QDate::fromString(moment, Qt::ISODate);
    QDateTime time = moment.size() == 10 && day.isValid() ? day.endOfDay(Qt::UTC) : QDateTime::fromString(moment, Qt::ISODate);
    if (!time.isValid())
        return {};
    if (time.timeSpec() == Qt::LocalTime) // As `log` prints it, without a zone.
        time.setTimeSpec(Qt::UTC);
    for (qsizetype i = log.size(); i > 0; --i) {
        if (log.header(i - 1).when <= time.toMSecsSinceEpoch())
            return i;
    }
    return 0;
}

} // namespace

Result<qsizetype> momentIn(const Log &log, const QString &moment, const QString &option)
{
    for (const auto find : {byNumber, byStamp, byTime}) {
        if (const std::optional<qsizetype> found = find(log, moment))
            return *found;
    }
    return Error{Error::Kind::Usage, Tr::tr("\"%1\" is no moment of this document.").arg(moment), u"--"_s + option,
                 Tr::tr("Give a number of changes from 0 to %1, a stamp as `log` prints it, or a time such as 2026-03-01 or "
                        "2026-03-01T14:30:00.").arg(log.size())};
}

Result<Model> modelAt(const Document &document, const QString &moment, const QString &option)
{
    if (moment.isEmpty())
        return document.model();
    const Result<qsizetype> position = momentIn(document.log(), moment, option);
    if (!position)
        return position.error();
    Timeline timeline(document.log());
    timeline.seek(*position);
    return timeline.model();
}

} // namespace keelson::cli
