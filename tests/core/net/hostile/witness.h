// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QString>

#include <mutex>

namespace keelson::test {

/// How much more memory was resident at once than when this began. The kernel keeps the record.
class MemoryWitness
{
public:
    MemoryWitness()
    {
        QFile file(QStringLiteral("/proc/self/clear_refs"));
        if (file.open(QIODevice::WriteOnly))
            file.write("5");
        m_before = peak();
    }
    qint64 grown() const { return peak() - m_before; }

private:
    static qint64 peak()
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray text = status.readAll();
        const qsizetype at = text.indexOf("VmHWM:");
        return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong() * 1024;
    }

    qint64 m_before = 0;
};

/// Reads along what is logged while it lives, by whatever thread. One at a time.
class LogWitness
{
public:
    LogWitness()
    {
        const std::scoped_lock lock(log().mutex);
        log().text.clear();
        log().former = qInstallMessageHandler(hear);
    }
    ~LogWitness() { qInstallMessageHandler(log().former); }
    LogWitness(const LogWitness &) = delete;
    LogWitness &operator=(const LogWitness &) = delete;

    QString text() const
    {
        const std::scoped_lock lock(log().mutex);
        return log().text;
    }

private:
    struct Log
    {
        std::mutex mutex;
        QString text;
        QtMessageHandler former = nullptr;
    };

    static Log &log()
    {
        static Log log;
        return log;
    }

    static void hear(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        const std::scoped_lock lock(log().mutex);
        log().text += message + u'\n';
        if (log().former)
            log().former(type, context, message);
    }
};

} // namespace keelson::test
