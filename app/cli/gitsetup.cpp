// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/subcommand.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::GitSetup)
};

const QString attributes = QStringLiteral("*.keelson diff=keelson merge=keelson -text");

struct Setting
{
    QString section;  ///< "diff" or "merge"
    QString key;
    QString value;
};

/// As a shell reads it as one word.
QString shellWord(const QString &path)
{
    return u'\'' + QString(path).replace(u'\'', u"'\\''"_s) + u'\'';
}

/// This program as git can call it: by its name where that finds it.
QString ourselves()
{
    const QString name = u"keelson-cli"_s;
    const QString here = QFileInfo(QCoreApplication::applicationFilePath()).canonicalFilePath();
    const QString found = QStandardPaths::findExecutable(name);
    return !found.isEmpty() && QFileInfo(found).canonicalFilePath() == here ? name : shellWord(here);
}

QList<Setting> settings()
{
    const QString program = ourselves();
    return {{u"diff"_s, u"textconv"_s, program + u" textconv"_s},
            {u"diff"_s, u"cachetextconv"_s, u"true"_s},
            {u"merge"_s, u"name"_s, u"Keelson document"_s},
            {u"merge"_s, u"driver"_s, program + u" merge-driver %O %A %B %P"_s}};
}

/// As a configuration file has it.
QString configValue(const QString &value)
{
    return u'"' + QString(value).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

void print(Console &console)
{
    console.printLine(u"# .gitattributes"_s);
    console.printLine(attributes);
    console.printLine({});
    console.printLine(u"# .git/config"_s);
    QString section;
    for (const Setting &setting : settings()) {
        if (section != setting.section)
            console.printLine(u"[%1 \"keelson\"]"_s.arg(setting.section));
        section = setting.section;
        console.printLine(u"\t%1 = %2"_s.arg(setting.key, configValue(setting.value)));
    }
}

Result<QString> git(const QStringList &arguments)
{
    QProcess process;
    process.start(u"git"_s, arguments);
    if (!process.waitForStarted())
        return Error{Error::Kind::Environment, Tr::tr("git is not on this computer."), {}, Tr::tr("Install it, or add the lines by hand.")};
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return Error{Error::Kind::BadInput, Tr::tr("git refused: %1").arg(QString::fromLocal8Bit(process.readAllStandardError()).simplified()),
                     {}, {}};
    QString out = QString::fromLocal8Bit(process.readAllStandardOutput());
    while (out.endsWith(u'\n'))
        out.chop(1);
    return out;
}

/// Where git looks for the attributes of every repository of this person.
QString globalAttributes()
{
    const Result<QString> named = git({u"config"_s, u"--global"_s, u"--type=path"_s, u"core.attributesFile"_s});
    if (named && !named->isEmpty())
        return *named;
    const QString config = qEnvironmentVariable("XDG_CONFIG_HOME");
    return (config.isEmpty() ? QDir::homePath() + u"/.config"_s : config) + u"/git/attributes"_s;
}

/// Adds the line at the end of a file that may not be there; does nothing where it stands in it.
Result<void> addAttributes(const QString &path)
{
    const Error refused{Error::Kind::Environment, Tr::tr("The file could not be written."), path, {}};
    QFile present(path);
    if (present.exists() && !present.open(QIODevice::ReadOnly))
        return refused;
    QByteArray text = present.isOpen() ? present.readAll() : QByteArray();
    for (const QByteArray &line : text.split('\n')) {
        if (line.trimmed() == attributes.toUtf8())
            return {};
    }
    if (!text.isEmpty() && !text.endsWith('\n'))
        text += '\n';
    text += attributes.toUtf8() + '\n';
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    return isWritten ? Result<void>() : refused;
}

int write(Console &console, bool isGlobal)
{
    const Result<QString> top = isGlobal ? Result<QString>(QString()) : git({u"rev-parse"_s, u"--show-toplevel"_s});
    if (!top)
        return console.fail(top.error());
    for (const Setting &setting : settings()) {
        const Result<QString> set = git({u"config"_s, isGlobal ? u"--global"_s : u"--local"_s,
                                         setting.section + u".keelson."_s + setting.key, setting.value});
        if (!set)
            return console.fail(set.error());
    }
    const QString path = isGlobal ? globalAttributes() : *top + u"/.gitattributes"_s;
    if (const Result<void> added = addAttributes(path); !added)
        return console.fail(added.error());
    console.printLine(path);
    if (!isGlobal)
        console.tell(Tr::tr("Commit .gitattributes; everybody who works with the repository runs git-setup --write once."));
    return Done;
}

int run(const Invocation &invocation)
{
    if (invocation.has(u"write"_s) || invocation.has(u"global"_s))
        return write(invocation.console, invocation.has(u"global"_s));
    print(invocation.console);
    return Done;
}

} // namespace

Subcommand gitSetupCommand()
{
    Subcommand command;
    command.name = u"git-setup"_s;
    command.summary = Tr::tr("Let git compare and merge documents");
    command.options = {
        {u"write"_s, Tr::tr("Write the lines, for the repository of the folder you are in.")},
        {u"global"_s, Tr::tr("Write them for all your repositories on this computer.")},
    };
    command.help = Tr::tr("Prints the lines that make `git diff` and `git log -p` show documents as text and `git merge` unite "
                          "them, or writes them: one to .gitattributes, which is shared, the others to the configuration, which git "
                          "never takes from a repository, so that everybody does it once. Writing twice changes nothing more.");
    command.examples = {u"git-setup"_s, u"git-setup --write"_s};
    command.run = run;
    return command;
}

} // namespace keelson::cli
