// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>

#include <functional>

namespace keelson::tests {

/// Another program with a will to open a document; see opener_main.cpp.
class Opener
{
public:
    /// `first` is done by the program itself before it begins.
    Opener(const QString &path, const QString &person, const std::function<void()> &first = {})
    {
        if (first)
            m_process.setChildProcessModifier(first);
        m_process.start(QStringLiteral(KEELSON_OPENER), {path, person});
        if (!m_process.waitForStarted())
            qFatal("no opener");
    }
    ~Opener()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    void tell(const QString &command) { m_process.write(command.toUtf8() + '\n'); }
    QString answer()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(30000)) { }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    QString ask(const QString &command)
    {
        tell(command);
        return answer();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

} // namespace keelson::tests
