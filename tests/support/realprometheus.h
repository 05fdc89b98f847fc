// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QUrl>

namespace keelson::test {

/// A port of this machine that nobody has at present.
inline quint16 freePort()
{
    QTcpServer free;
    free.listen(QHostAddress::LocalHost);
    return free.serverPort();
}

/// Debian's Prometheus, scraping one job a target each second, while it lives.
class RealPrometheus
{
public:
    struct Job
    {
        QString name;
        QUrl target;
    };

    static bool isThere() { return !QStandardPaths::findExecutable(QStringLiteral("prometheus")).isEmpty(); }

    explicit RealPrometheus(const QList<Job> &jobs) : m_port(freePort())
    {
        QByteArray config = "global: {scrape_interval: 1s, scrape_timeout: 1s}\nscrape_configs:\n";
        for (const Job &job : jobs) {
            config += "- {job_name: '" + job.name.toUtf8() + "', metrics_path: '" + job.target.path().toUtf8() + "', static_configs: [{targets: ['"
                + job.target.authority().toUtf8() + "']}]}\n";
        }
        QFile file(m_folder.filePath(QStringLiteral("prometheus.yml")));
        if (file.open(QIODevice::WriteOnly))
            file.write(config);
        file.close();
        m_process.start(QStringLiteral("prometheus"), {QStringLiteral("--config.file=") + file.fileName(),
                                                       QStringLiteral("--storage.tsdb.path=") + m_folder.filePath(QStringLiteral("data")),
                                                       QStringLiteral("--web.listen-address=127.0.0.1:%1").arg(m_port)});
    }
    ~RealPrometheus()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port;
};

} // namespace keelson::test
