// SPDX-License-Identifier: MIT
#include "app/gui/shell/startoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(keelson::StartOptions)
};

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Text::tr("Architecture studio for event-first serverless systems."));
    parser.addPositionalArgument(u"file"_s, Text::tr("Document to open."), u"[FILE]"_s);
    parser.addOption({u"sample"_s, Text::tr("Start with the sample, as a new draft.")});
    parser.addOption({u"theme"_s, Text::tr("light, dark or system."), u"theme"_s});
    parser.addOption({u"notes"_s, Text::tr("Colours of notes: canonical, colour-blind or high-contrast."), u"colours"_s});
    parser.addOption({u"lang"_s, Text::tr("Language of the program, such as de."), u"code"_s});
    parser.addOption({u"tour"_s, Text::tr("Lead through all lenses with the sample; write pictures and a report into the folder."), u"folder"_s});
    parser.addOption({u"chapter"_s, Text::tr("With --tour: only this chapter (storm), which needs nothing to be installed."), u"chapter"_s});
    parser.addOption({u"export"_s, Text::tr("Write a picture of a view (.svg or .png) and end."), u"picture"_s});
    parser.addOption({u"view"_s, Text::tr("Name of the view to write; the first one without."), u"name"_s});
    parser.addOption({u"time-start"_s, Text::tr("Say when the window has been painted, and end.")});
    parser.addOption({{u"h"_s, u"help"_s}, Text::tr("Show this help.")});
    parser.addOption({{u"v"_s, u"version"_s}, Text::tr("Show the version.")});
}

Error usage(const QString &what)
{
    return {Error::Kind::Usage, what, {}, Text::tr("See --help.")};
}

} // namespace

Result<StartOptions> startOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return usage(parser.errorText());
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return usage(Text::tr("Only one document can be opened at a time."));

    StartOptions options;
    options.file = files.value(0);
    options.sample = parser.isSet(u"sample"_s);
    options.language = parser.value(u"lang"_s);
    options.tour = parser.value(u"tour"_s);
    options.chapter = parser.value(u"chapter"_s);
    options.exportTo = parser.value(u"export"_s);
    options.view = parser.value(u"view"_s);
    options.timeStart = parser.isSet(u"time-start"_s);
    options.help = parser.isSet(u"help"_s);
    options.version = parser.isSet(u"version"_s);
    if (parser.isSet(u"theme"_s)) {
        options.theme = themeChoice(parser.value(u"theme"_s));
        if (toId(*options.theme) != parser.value(u"theme"_s))
            return usage(Text::tr("There is no theme “%1”.").arg(parser.value(u"theme"_s)));
    }
    if (parser.isSet(u"notes"_s)) {
        options.notes = noteColours(parser.value(u"notes"_s));
        if (toId(*options.notes) != parser.value(u"notes"_s))
            return usage(Text::tr("There are no note colours “%1”.").arg(parser.value(u"notes"_s)));
    }
    if (!options.chapter.isEmpty() && (options.chapter != u"storm" || options.tour.isEmpty()))
        return usage(Text::tr("The tour has the chapter “storm”; --chapter goes with --tour."));
    if (options.sample && !options.file.isEmpty())
        return usage(Text::tr("Either a document or the sample can be opened."));
    if (!options.exportTo.isEmpty() && options.file.isEmpty() && !options.sample)
        return usage(Text::tr("--export needs a document or --sample."));
    return options;
}

QString startHelp()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace keelson
