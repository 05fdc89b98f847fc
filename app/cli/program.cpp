// SPDX-License-Identifier: MIT
#include "app/cli/program.h"

#include "app/cli/console.h"
#include "core/plugin/registry.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Program)
};

const QString program = QStringLiteral("keelson-cli");

QString overallHelp(const QList<Subcommand> &subcommands)
{
    QString text = Tr::tr("Usage: %1 SUBCOMMAND ...").arg(program) + u"\n\n"_s
        + Tr::tr("Does with Keelson documents what a pipeline needs: make, show, exchange, merge, verify, repair, "
                  "generate and watch.")
        + u"\n\n"_s + Tr::tr("Subcommands:") + u'\n';
    for (const Subcommand &subcommand : subcommands)
        text += u"  "_s + subcommand.name.leftJustified(14) + subcommand.summary + u'\n';
    return text + u'\n' + Tr::tr("%1 SUBCOMMAND --help tells more, with examples.").arg(program) + u'\n'
        + Tr::tr("Exit codes: 0 done, 1 findings, 2 wrong usage, 3 bad input, 4 trouble with the environment.") + u'\n';
}

/// Broken between words to fit a terminal; lines after the first are indented.
QString wrapped(const QString &text, qsizetype indent = 0)
{
    constexpr qsizetype width = 96;
    QString result;
    qsizetype column = indent;
    for (const QString &word : text.split(u' ')) {
        if (column > indent && column + 1 + word.size() > width) {
            result += u'\n' + QString(indent, u' ');
            column = indent;
        } else if (column > indent) {
            result += u' ';
            ++column;
        }
        result += word;
        column += word.size();
    }
    return result;
}

QString optionLine(const QString &names, const QString &help)
{
    constexpr qsizetype indent = 29;
    return u"  "_s + names.leftJustified(indent - 3) + u' ' + wrapped(help, indent) + u'\n';
}

QString names(const QCommandLineOption &option)
{
    const QString value = option.valueName().isEmpty() ? QString() : u' ' + option.valueName();
    const QString name = option.names().last();
    const QString brief = option.names().size() > 1 ? u'-' + option.names().first() + u", "_s : QString();
    return brief + u"--"_s + name + value;
}

QList<Option> optionsOf(const Subcommand &subcommand, const QString &plugin, Registry &registry)
{
    const QLatin1StringView iid(subcommand.pluginInterface);
    if (iid == QLatin1StringView(KeelsonMetricSource_iid)) {
        if (const MetricSource *source = registry.metricSource(plugin))
            return source->options();
    } else if (iid == QLatin1StringView(KeelsonKit_iid)) {
        if (const Kit *kit = registry.kit(plugin))
            return kit->options();
    } else if (const Format *format = registry.format(plugin)) {
        return format->options();
    }
    return {};
}

QString pluginHelp(const Subcommand &subcommand, Registry &registry)
{
    QString text;
    for (const QString &id : registry.ids(subcommand.pluginInterface)) {
        text += u'\n' + Tr::tr("Options with --%1 %2:").arg(subcommand.pluginOption, id) + u'\n';
        const QList<Option> options = optionsOf(subcommand, id, registry);
        for (const Option &option : options) {
            const bool isFlag = option.kind == OptionKind::Flag;
            text += optionLine(u"--"_s + option.key + (isFlag ? QString() : u" VALUE"_s),
                               option.help.isEmpty() ? option.label : option.help);
        }
        if (options.isEmpty())
            text += u"  "_s + Tr::tr("none") + u'\n';
    }
    return text;
}

QString help(const Subcommand &subcommand, Registry &registry)
{
    QString usage = program + u' ' + subcommand.name;
    const qsizetype needed = subcommand.arguments.size() - subcommand.optionalArguments;
    for (qsizetype i = 0; i < subcommand.arguments.size(); ++i)
        usage += i < needed ? u' ' + subcommand.arguments[i] : u" ["_s + subcommand.arguments[i] + u']';
    QString text = Tr::tr("Usage: %1 [options]").arg(usage) + u"\n\n"_s + wrapped(subcommand.help) + u"\n\n"_s
        + Tr::tr("Options:") + u'\n';
    for (const QCommandLineOption &option : subcommand.options)
        text += optionLine(names(option), option.description());
    text += optionLine(u"-h, --help"_s, Tr::tr("Show this."));
    if (subcommand.pluginInterface)
        text += pluginHelp(subcommand, registry);
    text += u'\n' + Tr::tr("Examples:") + u'\n';
    for (const QString &example : subcommand.examples)
        text += u"  "_s + program + u' ' + example + u'\n';
    return text;
}

Error wrongUsage(const QString &what, const Subcommand &subcommand)
{
    return {Error::Kind::Usage, what, {}, Tr::tr("See %1 %2 --help.").arg(program, subcommand.name)};
}

/// The value of the option that decides which further options exist.
QString namedPlugin(const Subcommand &subcommand, const QStringList &arguments)
{
    const QString option = u"--"_s + subcommand.pluginOption;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == option && i + 1 < arguments.size())
            return arguments[i + 1];
        if (arguments[i].startsWith(option + u'='))
            return arguments[i].mid(option.size() + 1);
    }
    return {};
}

/// Flags of a plugin may be written without a value, as any other flag.
QCommandLineOption asCommandLineOption(const Option &option)
{
    QCommandLineOption result(option.key, option.help);
    if (option.kind != OptionKind::Flag)
        result.setValueName(u"VALUE"_s);
    return result;
}

/// The options of the plugin the arguments name; none where they name none.
Result<QList<Option>> further(const Subcommand &subcommand, const QStringList &arguments, Registry &registry)
{
    const QString plugin = subcommand.pluginInterface ? namedPlugin(subcommand, arguments) : QString();
    if (plugin.isEmpty())
        return QList<Option>();
    const QStringList known = registry.ids(subcommand.pluginInterface);
    if (!known.contains(plugin))
        return Error{Error::Kind::Usage, Tr::tr("There is no plugin \"%1\".").arg(plugin),
                     u"--"_s + subcommand.pluginOption, Tr::tr("There are: %1.").arg(known.join(u", "))};
    return optionsOf(subcommand, plugin, registry);
}

Result<void> checkCount(const Subcommand &subcommand, const QStringList &files)
{
    const qsizetype most = subcommand.arguments.size();
    if (files.size() < most - subcommand.optionalArguments)
        return wrongUsage(Tr::tr("%1 is missing.").arg(subcommand.arguments[files.size()]), subcommand);
    if (files.size() > most)
        return wrongUsage(Tr::tr("\"%1\" is one argument too many.").arg(files[most]), subcommand);
    return {};
}

/// Fills in what was typed, checked against the descriptions.
Result<void> parse(const Subcommand &subcommand, const QStringList &arguments, const QList<Option> &more,
                   Invocation &invocation)
{
    QCommandLineParser parser;
    parser.addOptions(subcommand.options);
    for (const Option &option : more)
        parser.addOption(asCommandLineOption(option));
    if (!parser.parse(QStringList(program) + arguments))
        return wrongUsage(parser.errorText() + u'.', subcommand);
    invocation.files = parser.positionalArguments();
    for (const QCommandLineOption &option : subcommand.options) {
        if (parser.isSet(option)) {
            invocation.values.insert(option.names().last(), parser.value(option));
            invocation.all.insert(option.names().last(), parser.values(option));
        }
    }
    for (const Option &option : more) {
        const bool isFlag = option.kind == OptionKind::Flag;
        if (parser.isSet(option.key))
            invocation.pluginOptions.insert(option.key, isFlag ? QVariant(true) : QVariant(parser.value(option.key)));
    }
    return checkCount(subcommand, invocation.files);
}

int run(const Subcommand &subcommand, const QStringList &arguments, Registry &registry, Console &console)
{
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)) {
        console.print(help(subcommand, registry));
        return Done;
    }
    const Result<QList<Option>> more = further(subcommand, arguments, registry);
    if (!more)
        return console.fail(more.error());
    Invocation invocation{{}, {}, {}, registry, console};
    if (const Result<void> parsed = parse(subcommand, arguments, *more, invocation); !parsed)
        return console.fail(parsed.error());
    return subcommand.run(invocation);
}

} // namespace

int runProgram(const QStringList &arguments, const QList<Subcommand> &subcommands, Registry &registry,
               Console &console)
{
    const QString first = arguments.value(1);
    if (first == u"--help" || first == u"-h" || first == u"help") {
        console.print(overallHelp(subcommands));
        return Done;
    }
    if (first == u"--version" || first == u"-v") {
        console.printLine(program + u' ' + QCoreApplication::applicationVersion());
        return Done;
    }
    const auto found = std::find_if(subcommands.begin(), subcommands.end(),
                                    [&](const Subcommand &subcommand) { return subcommand.name == first; });
    if (found == subcommands.end()) {
        const QString what = first.isEmpty() ? Tr::tr("A subcommand is missing.")
                                             : Tr::tr("There is no subcommand \"%1\".").arg(first);
        return console.fail({Error::Kind::Usage, what, {}, Tr::tr("See %1 --help.").arg(program)});
    }
    return run(*found, arguments.mid(2), registry, console);
}

} // namespace keelson::cli
