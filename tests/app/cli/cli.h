// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDir>
#include <QProcess>
#include <QString>
#include <QStringList>

// What the tests of the command line share.

namespace keelson::tests {

struct Outcome
{
    int code = -1; ///< Below 0: the program did not start, froze or crashed.
    QString out;
    QString err;
};

/// Runs keelson-cli in the folder; `input` comes on its standard input, its output may go to a file.
Outcome runCli(const QString &folder, const QStringList &arguments, const QByteArray &input = {}, const QString &redirect = {});

QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);
/// Every file of a folder, hidden ones and those of folders in it too, with what it holds.
QMap<QString, QByteArray> everythingIn(const QString &folder);

/// What a hostile or careless other program may do with SQLite.
void runSql(const QString &path, const QByteArray &sql);

/// Another program that has a document open for writing, as Ada, until it goes.
class HolderProgram
{
public:
    explicit HolderProgram(const QString &document);
    ~HolderProgram();

    bool holds() const { return m_holds; }
    qint64 process() const { return m_process.processId(); }
    /// Without a chance to tidy up.
    void kill();

private:
    QProcess m_process;
    bool m_holds = false;
};

} // namespace keelson::tests
