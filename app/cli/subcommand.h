// SPDX-License-Identifier: MIT
#pragma once

#include "core/plugin/option.h"

#include <QCommandLineOption>
#include <QString>
#include <QStringList>

namespace keelson {

class Registry;

namespace cli {

class Console;

/// What a program that called us can tell from the exit code.
enum ExitCode { Done = 0, HasFindings = 1, UsageError = 2, BadInputError = 3, EnvironmentError = 4 };

/// What a person typed after the subcommand, checked against its description.
struct Invocation
{
    QStringList files;                 ///< Positional arguments, as many as described.
    QHash<QString, QString> values;    ///< Options with a value, and flags (empty value), as given.
    Options pluginOptions;             ///< Those of the plugin the subcommand names, as given.
    Registry &registry;
    Console &console;
    QHash<QString, QStringList> all = {};  ///< Options with a value, each time they were given.

    bool has(const QString &option) const { return values.contains(option); }
};

/// One row a subcommand: help, parser and dispatch read it.
struct Subcommand
{
    QString name;
    QString summary;                     ///< Translated, one line.
    QStringList arguments;               ///< Names of the positional arguments.
    int optionalArguments = 0;           ///< How many of the last may be left out.
    QList<QCommandLineOption> options;
    QString pluginOption;                ///< The option that names a plugin whose own options apply; or empty.
    const char *pluginInterface = nullptr;
    QString help;                        ///< Translated: what a newcomer should know.
    QStringList examples;                ///< Command lines without the program's name.
    int (*run)(const Invocation &) = nullptr;
};

// Each in its own file.
Subcommand copyCommand();
Subcommand diffCommand();
Subcommand discoverCommand();
Subcommand doubtsCommand();
Subcommand exportCommand();
Subcommand findingsCommand();
Subcommand generateCommand();
Subcommand gitSetupCommand();
Subcommand importCommand();
Subcommand logCommand();
Subcommand mergeCommand();
Subcommand mergeDriverCommand();
Subcommand newCommand();
Subcommand pluginsCommand();
Subcommand doubtsCommand();
Subcommand proposeCommand();
Subcommand purgeCommand();
Subcommand recordCommand();
Subcommand repairCommand();
Subcommand replayCommand();
Subcommand reviewCommand();
Subcommand showCommand();
Subcommand storyCommand();
Subcommand textconvCommand();
Subcommand verifyCommand();
Subcommand vocabularyCommand();
Subcommand watchCommand();
Subcommand whatIfCommand();
Subcommand wiringCommand();

} // namespace cli
} // namespace keelson
