// SPDX-License-Identifier: MIT
#include "core/run/processgroup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSaveFile>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace keelson {

using namespace Qt::Literals::StringLiterals;

namespace {

QString recordFolder()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    return (state.isEmpty() ? QDir::homePath() + u"/.local/state"_s : state) + u"/keelson/runs"_s;
}

/// Start time of a process in clock ticks since boot, or 0 when there is none of that number.
quint64 startOf(qint64 process)
{
    QFile stat(u"/proc/%1/stat"_s.arg(process));
    if (process <= 0 || !stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = stat.readAll();
    // The program's name stands in brackets and may hold anything; field 22 is the 20th after it.
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return fields.size() > 19 ? fields[19].toULongLong() : 0;
}

/// Differs after every boot: numbers recorded before it mean nothing.
QString bootId()
{
    QFile file(u"/proc/sys/kernel/random/boot_id"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).trimmed() : QString();
}

ProcessGroup readRecord(const QString &file)
{
    const QStringList lines = [&] {
        QFile record(file);
        return record.open(QIODevice::ReadOnly) ? QString::fromUtf8(record.read(8192)).split(u'\n') : QStringList();
    }();
    if (lines.size() < 6 || lines[4] != bootId())
        return {};
    return {lines[0].toLongLong(), lines[1].toULongLong(), lines[2].toLongLong(), lines[3].toULongLong(), lines[5]};
}

bool isAlive(qint64 process, quint64 started)
{
    return started != 0 && startOf(process) == started;
}

/// A group outlives its leader, and its number is not given away while it does.
bool isOrphan(const ProcessGroup &group)
{
    return isAlive(group.leader, group.started) || (startOf(group.leader) == 0 && groupExists(group.leader));
}

} // namespace

void leadGroup(QProcess &process)
{
    // Runs between fork and exec: only calls that are safe there.
    process.setChildProcessModifier([] {
        ::setpgid(0, 0);
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    });
}

QString remember(qint64 leader, const QString &folder)
{
    const qint64 self = QCoreApplication::applicationPid();
    if (!QDir().mkpath(recordFolder()))
        return {};
    QSaveFile record(recordFolder() + u"/%1.run"_s.arg(leader));
    if (!record.open(QIODevice::WriteOnly))
        return {};
    const QStringList lines{QString::number(leader), QString::number(startOf(leader)), QString::number(self),
                            QString::number(startOf(self)), bootId(), QString(folder).replace(u'\n', u' ')};
    record.write(lines.join(u'\n').toUtf8() + '\n');
    return record.commit() ? record.fileName() : QString();
}

void forget(const QString &record)
{
    if (!record.isEmpty())
        QFile::remove(record);
}

void interruptGroup(qint64 leader)
{
    if (leader > 1)
        ::kill(pid_t(-leader), SIGTERM);
}

void killGroup(qint64 leader)
{
    if (leader > 1)
        ::kill(pid_t(-leader), SIGKILL);
}

bool groupExists(qint64 leader)
{
    return leader > 1 && ::kill(pid_t(-leader), 0) == 0;
}

QStringList endOrphans()
{
    QStringList ended;
    const QFileInfoList records = QDir(recordFolder()).entryInfoList({u"*.run"_s}, QDir::Files);
    for (const QFileInfo &file : records) {
        const ProcessGroup group = readRecord(file.absoluteFilePath());
        if (isAlive(group.owner, group.ownerStarted))
            continue;
        if (isOrphan(group)) {
            killGroup(group.leader);
            ended.append(group.folder);
        }
        QFile::remove(file.absoluteFilePath());
    }
    return ended;
}

} // namespace keelson
