// SPDX-License-Identifier: MIT
#include "cli.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <sqlite3.h>

namespace keelson::tests {

namespace {

constexpr int deadline = 30'000; // ms; a frozen program must not freeze the test.

} // namespace

Outcome runCli(const QString &folder, const QStringList &arguments, const QByteArray &input, const QString &redirect)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    if (!redirect.isEmpty())
        process.setStandardOutputFile(redirect);
    process.start(QStringLiteral(KEELSON_BUILD "/bin/keelson-cli"), arguments);
    if (!process.waitForStarted(deadline))
        return {};
    process.write(input);
    process.closeWriteChannel();
    // A server of the test has to answer meanwhile.
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, deadline)) {
        process.kill();
        process.waitForFinished();
        return {-2, {}, QStringLiteral("deadline exceeded")};
    }
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -3;
    return {code, QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QMap<QString, QByteArray> everythingIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator file(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (file.hasNext()) {
        const QString path = file.next();
        files.insert(QDir(folder).relativeFilePath(path), bytesOf(path));
    }
    return files;
}

void runSql(const QString &path, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &database);
    sqlite3_db_config(database, SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1, nullptr);
    char *message = nullptr;
    if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, &message) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), message);
    sqlite3_close(database);
}

HolderProgram::HolderProgram(const QString &document)
{
    m_process.start(QStringLiteral(KEELSON_HOLDER), {document});
    m_holds = m_process.waitForStarted(deadline) && m_process.waitForReadyRead(deadline)
            && m_process.readLine().trimmed() == "holds";
}

HolderProgram::~HolderProgram()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(deadline))
        kill();
}

void HolderProgram::kill()
{
    m_process.kill();
    m_process.waitForFinished(deadline);
}

} // namespace keelson::tests
