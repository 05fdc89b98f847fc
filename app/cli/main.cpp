// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/program.h"
#include "core/plugin/registry.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    using namespace keelson;

    QCoreApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("keelson"));
    QCoreApplication::setApplicationName(QStringLiteral("keelson"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KEELSON_VERSION));

    cli::Console console;
    Registry registry;
    const QList<cli::Subcommand> subcommands = {
        cli::newCommand(), cli::showCommand(), cli::findingsCommand(), cli::logCommand(), cli::importCommand(),
        cli::exportCommand(), cli::mergeCommand(), cli::generateCommand(), cli::watchCommand(),
        cli::pluginsCommand(), cli::vocabularyCommand(),
    };
    return console.finish(cli::runProgram(app.arguments(), subcommands, registry, console));
}
