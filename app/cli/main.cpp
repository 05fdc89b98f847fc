// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/program.h"
#include "core/plugin/registry.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

int main(int argc, char *argv[])
{
    using namespace keelson;

    QCoreApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("keelson"));
    QCoreApplication::setApplicationName(QStringLiteral("keelson"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KEELSON_VERSION));

    // The words of the person's locale; what programs read (JSON, ids) is the same in every language.
    QTranslator words;
    if (words.load(QLocale(), QStringLiteral("keelson"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&words);

    cli::Console console;
    Registry registry;
    const QList<cli::Subcommand> subcommands = {
        cli::newCommand(), cli::showCommand(), cli::findingsCommand(), cli::logCommand(), cli::importCommand(),
        cli::exportCommand(), cli::mergeCommand(), cli::copyCommand(), cli::diffCommand(), cli::textconvCommand(),
        cli::mergeDriverCommand(), cli::gitSetupCommand(), cli::verifyCommand(), cli::repairCommand(),
        cli::purgeCommand(), cli::doubtsCommand(), cli::proposeCommand(), cli::generateCommand(), cli::watchCommand(), cli::discoverCommand(), cli::recordCommand(),
        cli::replayCommand(), cli::reviewCommand(), cli::storyCommand(), cli::pluginsCommand(), cli::vocabularyCommand(), cli::wiringCommand(), cli::whatIfCommand(),
    };
    return console.finish(cli::runProgram(app.arguments(), subcommands, registry, console));
}
