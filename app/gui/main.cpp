// SPDX-License-Identifier: MIT
#include "app/gui/crash/crashhandler.h"
#include "app/gui/crash/crashreports.h"
#include "app/gui/crash/trail.h"
#include "app/gui/crash/trailkeeper.h"
#include "app/gui/details/detailspanel.h"
#include "app/gui/history/historylens.h"
#include "app/gui/map/lens.h"
#include "app/gui/observe/connectpanel.h"
#include "app/gui/observe/observelens.h"
#include "app/gui/scaffold/scaffoldlens.h"
#include "app/gui/secrets/keyring.h"
#include "app/gui/secrets/studiosecrets.h"
#include "app/gui/shell/appearance.h"
#include "app/gui/shell/approvals.h"
#include "app/gui/shell/documents.h"
#include "app/gui/shell/exchange.h"
#include "app/gui/shell/language.h"
#include "app/gui/shell/lensstack.h"
#include "app/gui/shell/mainwindow.h"
#include "app/gui/shell/pictureexport.h"
#include "app/gui/shell/recentdocuments.h"
#include "app/gui/shell/singleinstance.h"
#include "app/gui/shell/startoptions.h"
#include "app/gui/shell/textform.h"
#include "app/gui/storm/lens.h"
#include "app/gui/tour/tour.h"
#include "app/gui/workspace.h"
#include "app/render/icons.h"
#include "app/render/theme.h"
#include "core/document/author.h"
#include "core/net/http.h"
#include "core/plugin/registry.h"
#include "core/run/processgroup.h"
#include "core/sample/sample.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace keelson;

namespace {

constexpr int findings = 1;
constexpr int usageError = 2;
constexpr int badInput = 3;
constexpr int environment = 4;

// Pictures and tours need no screen; asked before there is an application, so by looking at the words.
void choosePlatform(int argc, char **argv)
{
    const bool shown = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView word(argv[i]);
        const bool unattended = word.startsWith("--export") || (word.startsWith("--tour") && !shown);
        const bool talksOnly = word == "--help" || word == "-h" || word == "--version" || word == "-v";
        if ((unattended || talksOnly) && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }
}

void print(std::FILE *stream, const QString &text)
{
    std::fprintf(stream, "%s\n", qUtf8Printable(text));
}

void dress(const StartOptions &options, const QSettings &settings, Appearance &appearance, Language &language)
{
    const QString kept = settings.value(u"language"_s).toString();
    language.choose(!options.language.isEmpty() ? options.language : !kept.isEmpty() ? kept : Language::ofSystem());
    appearance.chooseNotes(options.notes.value_or(noteColours(settings.value(u"notes"_s).toString())));
    appearance.choose(options.theme.value_or(themeChoice(settings.value(u"theme"_s).toString())));
    QApplication::setWindowIcon(icons::icon(u"keelson", Theme::light().accent));
}

void raise(MainWindow &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
}

/// What the scaffold runs is observed while it runs.
void watch(ScaffoldLens &scaffold, ObserveLens &observe)
{
    QObject::connect(&scaffold, &ScaffoldLens::systemReady, &observe,
                     [&observe](const QString &source, const Options &options, const QList<ResourceName> &resources) {
                         observe.connectReporting(source, options, resources);
                     });
    QObject::connect(&scaffold, &ScaffoldLens::systemEnded, &observe, &ObserveLens::disconnectSource);
}

/// Says that the window is on the screen, for who measures the start, and ends the program.
class FirstPaint : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, [] {
                print(stdout, u"painted"_s);
                std::fflush(stdout);
                QTimer::singleShot(300, qApp, &QApplication::quit);  // time to read its memory
            });
        }
        return false;
    }
};

/// The tour, told on standard output. 0 when it showed all it promises.
int lead(const Tour::Parts &parts, const StartOptions &options)
{
    Tour tour(parts, options.tour);
    QObject::connect(&tour, &Tour::told, &tour, [](const QString &line) { print(stdout, line); });
    QObject::connect(&tour, &Tour::finished, &tour, [](bool good) { QApplication::exit(good ? 0 : findings); },
                     Qt::QueuedConnection);
    tour.start(options.chapter);
    return QApplication::exec();
}

int exitCode(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Usage: return usageError;
    case Error::Kind::BadInput: return badInput;
    case Error::Kind::Environment:
    case Error::Kind::Cancelled: return environment;
    }
    return environment;
}

/// The picture of a view of a file, or of the sample, which then leaves no draft behind.
Result<void> drawPicture(const StartOptions &options, const Author &author)
{
    const Theme &theme = Theme::of(options.theme == ThemeChoice::Dark, options.notes.value_or(NoteColours::Canonical));
    Registry registry;
    const auto draw = [&](const Document &document) {
        const Workspace::TextForm text = textFormOf(document, registry);
        return exportPicture(document.model(), options.view, options.exportTo, theme, text ? text() : QByteArray());
    };
    if (options.sample) {
        QTemporaryDir folder;
        const auto sample = Document::create(folder.filePath(u"sample.keelson"_s), author);
        if (!sample)
            return sample.error();
        sample::fill(**sample);
        return draw(**sample);
    }
    const auto document = Document::open(options.file, author, Document::Access::ReadOnly);
    return document ? draw(**document) : document.error();
}

int run(const StartOptions &options)
{
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"keelson"_s, u"keelson"_s);
    Language language;
    Appearance appearance;
    dress(options, settings, appearance, language);

    if (!options.exportTo.isEmpty()) {
        const auto drawn = drawPicture(options, localAuthor(settings));
        if (!drawn)
            print(stderr, drawn.error().text());
        return drawn ? 0 : exitCode(drawn.error());
    }

    CrashReports crashes;
    crashes.keepLatest();
    Trail trail;
    const CrashHandler crashHandler(crashes.folder(), u"Keelson "_s + QApplication::applicationVersion(), trail);

    SingleInstance instance;
    const QString file = options.file.isEmpty() ? QString() : QFileInfo(options.file).absoluteFilePath();
    if (!options.unattended() && !options.sample && instance.handOver(file))
        return 0;

    Registry registry;
    Approvals approvals;
    RecentDocuments recent(settings);
    Workspace workspace;
    workspace.setTextForms([&registry](const Document &document) { return textFormOf(document, registry); });
    TrailKeeper trailKeeper(trail, workspace);
    Documents documents(workspace, approvals, recent, localAuthor(settings), sample::fill);

    Exchange exchange(workspace, registry);

    endOrphans();
    Http http;
    Keyring keyring;
    StudioSecrets secrets(keyring, settings);
    QObject::connect(qApp, &QApplication::aboutToQuit, &secrets, &StudioSecrets::giveUp);
    auto *storm = new StormLens(workspace);
    auto *scaffold = new ScaffoldLens(workspace, registry, approvals, settings);
    auto *observe = new ObserveLens(workspace, registry, approvals, http, secrets);
    observe->connectPanel().useSecrets(secrets);
    watch(*scaffold, *observe);
    auto *map = new MapLens(workspace);
    map->addCompanion(new DetailsPanel(workspace));
    const QList<Lens *> lenses{storm, map, scaffold, observe,
                               new HistoryLens(workspace)};
    for (Lens *lens : lenses) {
        if (auto *drawing = qobject_cast<DrawingLens *>(lens))
            drawing->rememberIn(settings);
    }
    MainWindow window({workspace, documents, exchange, recent, appearance, language, settings, crashes}, lenses);
    trailKeeper.follow(window.findChildren<QAction *>());
    QObject::connect(observe, &ObserveLens::scaffoldRequested, &window, [&] { window.lenses().show(u"scaffold"_s); });
    QObject::connect(&instance, &SingleInstance::asked, &window, [&](const QString &path) {
        if (!path.isEmpty())
            documents.open(path);
        raise(window);
    });
    if (!options.unattended())
        instance.listen();
    if (!options.tour.isEmpty())
        return lead({window, workspace, documents, appearance, *storm, *scaffold, *observe}, options);
    FirstPaint firstPaint;
    if (options.timeStart)
        window.installEventFilter(&firstPaint);
    if (options.sample)
        documents.createSample();
    else if (!file.isEmpty())
        documents.open(file);
    if (!options.unattended())
        window.tellOfCrash();
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    choosePlatform(argc, argv);
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"keelson"_s);
    QApplication::setApplicationDisplayName(u"Keelson"_s);
    QApplication::setApplicationVersion(QStringLiteral(KEELSON_VERSION));
    QApplication::setDesktopFileName(u"keelson"_s);

    const auto options = startOptions(QApplication::arguments());
    if (!options) {
        print(stderr, options.error().text());
        return usageError;
    }
    if (options->help || options->version) {
        print(stdout, options->help ? startHelp() : u"Keelson "_s + QApplication::applicationVersion());
        return 0;
    }
    return run(*options);
}
