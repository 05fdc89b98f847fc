// SPDX-License-Identifier: MIT
#include "core/run/toolchain.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QSysInfo>

namespace keelson {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int oldestMajor = 22;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::Toolchain)
};

/// "v24.21.0" of the node in that folder, or empty when there is none that answers.
QString versionIn(const QString &folder)
{
    const QFileInfo node(QDir(folder).filePath(u"node"_s));
    const QFileInfo npm(QDir(folder).filePath(u"npm"_s));
    if (!node.isExecutable() || !npm.isExecutable())
        return {};
    QProcess process;
    process.start(node.absoluteFilePath(), {u"--version"_s});
    if (!process.waitForFinished(5000) || process.exitCode() != 0) {
        process.kill();
        process.waitForFinished(1000);
        return {};
    }
    return QString::fromLatin1(process.readAllStandardOutput()).trimmed();
}

int majorOf(const QString &version)
{
    return version.mid(1).section(u'.', 0, 0).toInt();
}

QStringList candidates()
{
    QStringList folders;
    if (const QString given = qEnvironmentVariable("KEELSON_NODE"); !given.isEmpty())
        folders.append(given);
    folders.append(toolchainFolder());
    if (const QString node = QStandardPaths::findExecutable(u"node"_s); !node.isEmpty())
        folders.append(QFileInfo(node).absolutePath());
    return folders;
}

QString machineName()
{
    const QString cpu = QSysInfo::currentCpuArchitecture();
    return cpu == u"x86_64" ? u"x64"_s : cpu == u"arm64" ? u"arm64"_s : QString();
}

} // namespace

QProcessEnvironment Toolchain::environment(QProcessEnvironment base) const
{
    base.insert(u"PATH"_s, folder + u':' + base.value(u"PATH"_s));
    return base;
}

QString Toolchain::program(const QString &name) const
{
    const QString own = QDir(folder).filePath(name);
    return QFileInfo(own).isExecutable() ? own : QStandardPaths::findExecutable(name);
}

QString toolchainFolder()
{
    const QString cache = qEnvironmentVariable("KEELSON_CACHE");
    const QString base = cache.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/keelson"_s
        : cache;
    return base + u"/node/bin"_s;
}

Result<Toolchain> findToolchain()
{
    QString tooOld;
    const QStringList folders = candidates();
    for (const QString &folder : folders) {
        const QString version = versionIn(folder);
        if (majorOf(version) >= oldestMajor)
            return Toolchain{folder, version};
        if (!version.isEmpty())
            tooOld = version;
    }
    return Error{Error::Kind::Environment,
                 tooOld.isEmpty() ? Tr::tr("Node is not installed.")
                                  : Tr::tr("Node %1 is too old: generated services need %2 or newer.")
                                        .arg(tooOld, QString::number(oldestMajor)),
                 {},
                 Tr::tr("Let Keelson fetch Node 24 into your cache folder, or set KEELSON_NODE to a folder that has one.")};
}

Result<QList<Command>> toolchainInstallation()
{
    const QString npm = QStandardPaths::findExecutable(u"npm"_s);
    const QString machine = machineName();
    if (npm.isEmpty() || machine.isEmpty())
        return Error{Error::Kind::Environment, Tr::tr("There is no npm to fetch Node with."), {},
                     Tr::tr("Install the Debian package npm, or start the studio with ./run once.")};
    const QString root = QFileInfo(toolchainFolder()).absolutePath();
    const auto link = [&](const QString &target, const QString &name) {
        return Command{u"ln"_s, {u"-sfn"_s, target, root + u"/bin/"_s + name}};
    };
    return QList<Command>{
        {u"mkdir"_s, {u"-p"_s, root + u"/bin"_s}},
        {npm, {u"install"_s, u"--prefix"_s, root, u"--no-audit"_s, u"--no-fund"_s,
               u"node-linux-%1@24"_s.arg(machine), u"npm@11"_s}},
        link(u"../node_modules/node-linux-%1/bin/node"_s.arg(machine), u"node"_s),
        link(u"../node_modules/npm/bin/npm-cli.js"_s, u"npm"_s),
        link(u"../node_modules/npm/bin/npx-cli.js"_s, u"npx"_s),
    };
}

} // namespace keelson
