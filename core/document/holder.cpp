// SPDX-License-Identifier: MIT
#include "core/document/holder.h"

#include "core/document/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSysInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr qint64 longest = 4096;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Holder)
};

QString signOf(const QString &path)
{
    const QFileInfo file(path);
    const QString real = file.canonicalFilePath();
    const QFileInfo named(real.isEmpty() ? path : real);
    return named.absolutePath() + u"/.~"_s + named.fileName() + u".open"_s;
}

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ').left(200);
}

} // namespace

HolderSign::HolderSign(const QString &path, const QString &person)
{
    QFile sign(signOf(path));
    sign.remove(); // What is left there may be a link to any file of this person's.
    if (!sign.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return;
    const QStringList lines{oneLine(person), oneLine(QCoreApplication::applicationName()), QSysInfo::machineHostName(),
                            QString::number(QCoreApplication::applicationPid()),
                            QDateTime::currentDateTimeUtc().toString(Qt::ISODate)};
    sign.write(lines.join(u'\n').toUtf8());
    m_sign = sign.fileName();
}

HolderSign::~HolderSign()
{
    if (!m_sign.isEmpty())
        QFile::remove(m_sign);
}

std::optional<Holder> holderOf(const QString &path)
{
    QFile sign(signOf(path));
    if (!QFileInfo(sign).isFile() || !sign.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QStringList lines = QString::fromUtf8(sign.read(longest)).split(u'\n');
    if (lines.size() != 5)
        return std::nullopt;
    return Holder{lines[0], lines[1], lines[2], lines[3].toLongLong(), QDateTime::fromString(lines[4], Qt::ISODate)};
}

Error heldError(const QString &path)
{
    const auto holder = holderOf(path);
    if (!holder)
        return Database::error(SQLITE_BUSY, path);
    const QString since = QLocale().toString(holder->since.toLocalTime(), QLocale::ShortFormat);
    const QString what = holder->host == QSysInfo::machineHostName()
            ? Text::tr("%1 has this document open in %2 (process %3) since %4.")
                      .arg(holder->person, holder->program).arg(holder->process).arg(since)
            : Text::tr("%1 has this document open in %2 on %3 since %4.")
                      .arg(holder->person, holder->program, holder->host, since);
    return {Error::Kind::Environment, what, path, Text::tr("Close it there, or work on a copy and merge it later.")};
}

} // namespace keelson
