// SPDX-License-Identifier: MIT
#include "app/gui/crash/crashreports.h"

#include "core/document/statefolder.h"

#include <QDir>
#include <QFile>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

constexpr auto suffix = ".txt"_L1;
constexpr auto seenSuffix = ".seen.txt"_L1;
// The handler writes a few KiB; what is larger was put there by somebody else.
constexpr qint64 largestReport = 256 * 1024;

/// When the crash was, which is how the handler names the file: "20260131T235959Z-4711.txt".
QDateTime timeOf(const QString &name)
{
    QDateTime time = QDateTime::fromString(name.section(u'-', 0, 0), u"yyyyMMdd'T'HHmmss'Z'"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

CrashReports::CrashReports(QString folder, QObject *parent) : QObject(parent), m_folder(std::move(folder)) { }

QString CrashReports::standardFolder()
{
    return stateFolderPath(u"crashes"_s);
}

QList<CrashReport> CrashReports::all() const
{
    QList<CrashReport> reports;
    const QDir folder(m_folder);
    // Names begin with the time.
    const QStringList names = folder.entryList({u'*' + suffix}, QDir::Files | QDir::NoSymLinks, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        if (const QDateTime when = timeOf(name); when.isValid())
            reports.append({folder.filePath(name), when, name.endsWith(seenSuffix)});
    }
    return reports;
}

std::optional<CrashReport> CrashReports::latestUnseen() const
{
    const QList<CrashReport> reports = all();
    const auto found = std::find_if(reports.begin(), reports.end(), [](const CrashReport &report) { return !report.seen; });
    return found == reports.end() ? std::nullopt : std::optional(*found);
}

QString CrashReports::text(const CrashReport &report)
{
    QFile file(report.path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(largestReport)) : QString();
}

void CrashReports::markAllSeen()
{
    for (const CrashReport &report : all()) {
        if (!report.seen)
            QFile::rename(report.path, report.path.chopped(suffix.size()) + seenSuffix);
    }
    Q_EMIT changed();
}

void CrashReports::remove(const CrashReport &report)
{
    QFile::remove(report.path);
    Q_EMIT changed();
}

void CrashReports::keepLatest(qsizetype count)
{
    for (const CrashReport &report : all().mid(count))
        QFile::remove(report.path);
    Q_EMIT changed();
}

} // namespace keelson
