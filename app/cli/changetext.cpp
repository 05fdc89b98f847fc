// SPDX-License-Identifier: MIT
#include "app/cli/changetext.h"

#include <QDateTime>

namespace keelson::cli {

QString shortStamp(const Stamp &stamp)
{
    return QString::number(stamp.counter) + u'@' + stamp.replica.toString().left(8);
}

QString wholeStamp(const Stamp &stamp)
{
    return QString::number(stamp.counter) + u'@' + stamp.replica.toString();
}

QString utc(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODate);
}

QString singleLine(QString text)
{
    return text.replace(u'\n', u' ').replace(u'\t', u' ');
}

} // namespace keelson::cli
