// SPDX-License-Identifier: MIT
#include "hands.h"

#include "app/gui/crash/crashhandler.h"
#include "app/gui/crash/crashreports.h"
#include "app/gui/crash/trail.h"
#include "app/gui/crash/trailkeeper.h"
#include "app/gui/map/lens.h"
#include "app/gui/shell/appearance.h"
#include "app/gui/shell/approvals.h"
#include "app/gui/shell/documents.h"
#include "app/gui/shell/exchange.h"
#include "app/gui/shell/language.h"
#include "app/gui/shell/lensstack.h"
#include "app/gui/shell/mainwindow.h"
#include "app/gui/shell/recentdocuments.h"
#include "core/document/author.h"
#include "core/plugin/registry.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace keelson;
using namespace Qt::StringLiterals;

// The studio with a person at the storm board who works until the program is killed. Tells every change on standard
// output, when it is made and again when the studio says that it is saved:
//   studio_editor <path>
//   made <counter> <replica> <checksum>
//   saved <counter> <replica>

namespace {

class Teller
{
public:
    explicit Teller(const Document &document) : m_document(document), m_made(document.log().size()), m_saved(m_made) { }

    void tellMade()
    {
        for (; m_made < m_document.log().size(); ++m_made) {
            const ChangeRow &row = m_document.log().row(m_made);
            std::printf("made %s %s\n", stamp(m_made).constData(), toBytes(row.sum).toHex().constData());
        }
        std::fflush(stdout);
    }

    void tellSaved()
    {
        for (; m_saved < m_made; ++m_saved)
            std::printf("saved %s\n", stamp(m_saved).constData());
        std::fflush(stdout);
    }

private:
    QByteArray stamp(qsizetype index) const
    {
        const Stamp &stamp = m_document.log().row(index).stamp;
        return QByteArray::number(stamp.counter) + ' ' + stamp.replica.toString().toLatin1();
    }

    const Document &m_document;
    qsizetype m_made;
    qsizetype m_saved;
};

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

[[noreturn]] void work(Workspace &workspace, MainWindow &window, StormLens &storm)
{
    Teller teller(*workspace.document());
    QObject::connect(&workspace, &Workspace::modelChanged, [&] { teller.tellMade(); });
    QObject::connect(&workspace, &Workspace::saveStateChanged, [&](const SaveState &state) {
        if (state.kind == SaveState::Kind::Saved)
            teller.tellSaved();
    });
    window.lenses().show(storm.id());
    storm.canvas().setFocus();
    test::Hands hands(storm);
    while (true)
        hands.work();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"studio_editor"_s);
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"keelson"_s, u"keelson"_s);
    Language language;
    Appearance appearance;
    CrashReports crashes;
    Trail trail;
    const CrashHandler crashHandler(crashes.folder(), u"studio_editor"_s, trail);
    Registry registry;
    Approvals approvals;
    RecentDocuments recent(settings);
    Workspace workspace;
    TrailKeeper trailKeeper(trail, workspace);
    Documents documents(workspace, approvals, recent, localAuthor(settings));
    Exchange exchange(workspace, registry);
    auto *storm = new StormLens(workspace);
    MainWindow window({workspace, documents, exchange, recent, appearance, language, settings, crashes},
                      {storm, new MapLens(workspace)});
    trailKeeper.follow(window.findChildren<QAction *>());
    window.resize(1400, 900);
    QObject::connect(&documents, &Documents::refused, [](const QString &, const Error &error) { giveUp(error.text()); });
    QObject::connect(&documents, &Documents::openedAsCopy, [](const QString &, const Error &error) { giveUp(error.text()); });
    window.show();
    if (!QTest::qWaitForWindowActive(&window))
        giveUp(u"The window does not come up."_s);
    QObject::connect(&workspace, &Workspace::documentReplaced, &app, [&] {
        QTimer::singleShot(0, &app, [&] { work(workspace, window, *storm); });
    });
    documents.open(app.arguments().value(1));
    return QApplication::exec();
}
