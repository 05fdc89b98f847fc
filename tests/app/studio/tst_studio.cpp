// SPDX-License-Identifier: MIT
// The real window with all real lenses and the sample: what only shows when everything is together.
#include "app/gui/history/historylens.h"
#include "app/gui/map/lens.h"
#include "app/gui/observe/observelens.h"
#include "app/gui/scaffold/runpanel.h"
#include "app/gui/scaffold/scaffoldlens.h"
#include "app/gui/shell/lensstack.h"
#include "app/gui/storm/lens.h"
#include "core/net/http.h"
#include "core/sample/sample.h"
#include "studiofixture.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace keelson;
using namespace keelson::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The studio as main() makes it, with the sample open.
struct WholeStudio
{
    StudioFixture fixture;
    Registry registry{{QStringLiteral(KEELSON_BUILD "/lib/keelson/plugins")}};
    Http http;
    NoSecrets secrets;
    ScaffoldLens *scaffold = nullptr;
    ObserveLens *observe = nullptr;
    std::unique_ptr<MainWindow> window;

    WholeStudio()
    {
        Workspace &workspace = fixture.workspace;
        scaffold = new ScaffoldLens(workspace, registry, fixture.approvals, fixture.settings);
        observe = new ObserveLens(workspace, registry, fixture.approvals, http, secrets);
        window = std::make_unique<MainWindow>(
            fixture.studio(), QList<Lens *>{new StormLens(workspace), new MapLens(workspace), scaffold, observe,
                                            new HistoryLens(workspace)});
        window->resize(1400, 900);
        auto document = Document::createDraft({Id::create(), u"Tester"_s});
        sample::fill(**document);
        QVERIFY(fixture.approvals.approve((*document)->id()));
        workspace.setDocument(std::move(*document));
        window->show();
    }

    const Model &model() const { return fixture.workspace.document()->model(); }
};

Live allSilent(const Model &model)
{
    Live live;
    live.time = 1;
    live.source = u"test"_s;
    for (const Element *service : model.ofKind(kinds::service)) {
        Vitals vitals;
        vitals.liveness = Liveness::Silent;
        vitals.health = Health::Critical;
        vitals.iteratorAge = 65'000;
        vitals.throughput = 0;
        live.elements.insert(service->id, vitals);
    }
    return live;
}

} // namespace

class TestStudio : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnAnyWarning(); }
    void themeAndLanguageChangeWithEverythingOpen();
    void scaffoldPreviewsAndGenerates();
    void aDocumentFromElsewhereDoesNotRun();
};

void TestStudio::themeAndLanguageChangeWithEverythingOpen()
{
    WholeStudio studio;
    studio.fixture.workspace.setLive(allSilent(studio.model()));
    const QList<const Element *> services = studio.model().ofKind(kinds::service);
    for (const QString &lens : {u"storm"_s, u"map"_s, u"scaffold"_s, u"observe"_s, u"history"_s}) {
        studio.window->lenses().show(lens);
        studio.fixture.workspace.select({services.first()->id});
        QTest::qWait(20);
        for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
            studio.fixture.appearance.choose(theme);
            QTest::qWait(20);
            QVERIFY(!studio.window->grab().isNull());
        }
        for (const QString &language : {u"de"_s, u"en"_s}) {
            studio.fixture.language.choose(language);
            QTest::qWait(20);
        }
    }
}

void TestStudio::scaffoldPreviewsAndGenerates()
{
    WholeStudio studio;
    QTemporaryDir folder;
    studio.window->lenses().show(u"scaffold"_s);
    studio.scaffold->setTarget(folder.filePath(u"out"_s));
    QTRY_VERIFY(studio.scaffold->currentPreview() && studio.scaffold->currentPreview()->plan.target.startsWith(folder.path()));
    const qsizetype files = studio.scaffold->currentPreview()->plan.files.size();
    QCOMPARE_GT(files, 50);
    auto *button = studio.scaffold->findChild<QPushButton *>(u"generate"_s);
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(folder.filePath(u"out/package.json"_s)));
    QTRY_VERIFY2(!button->isEnabled(), "nothing is left to write");

    Edit edit(u"Rename"_s);
    edit.set(studio.model().ofKind(kinds::domainEvent).first()->id, properties::name, u"Something Renamed"_s);
    studio.fixture.workspace.document()->commit(edit);
    QTRY_VERIFY2(button->isEnabled(), "an edit of the model is seen");
    const QList<scaffold::PlannedFile> plan = studio.scaffold->currentPreview()->plan.files;
    QVERIFY(std::any_of(plan.begin(), plan.end(), [](const auto &file) { return file.path.contains(u"something-renamed"); }));
}

void TestStudio::aDocumentFromElsewhereDoesNotRun()
{
    WholeStudio studio;
    auto stranger = Document::createDraft({Id::create(), u"Stranger"_s});
    sample::fill(**stranger);
    studio.fixture.workspace.setDocument(std::move(*stranger));
    studio.window->lenses().show(u"scaffold"_s);
    QTRY_VERIFY(studio.scaffold->currentPreview());
    auto *run = studio.scaffold->findChild<QPushButton *>(u"run"_s);
    auto *approve = studio.scaffold->findChild<QPushButton *>(u"approve"_s);
    QVERIFY(!run->isEnabled());
    QVERIFY(approve->isVisibleTo(studio.scaffold));
    studio.scaffold->runLocally();
    QTest::qWait(50);
    QCOMPARE(studio.scaffold->runPanel().localRun().state(), LocalRun::State::Stopped);
    QVERIFY(!studio.observe->connectTo(u"openmetrics"_s, {{u"url"_s, u"http://127.0.0.1:9/metrics"_s}}));
    QTest::mouseClick(approve, Qt::LeftButton);
    QTRY_VERIFY(run->isEnabled());
}

QTEST_MAIN(TestStudio)
#include "tst_studio.moc"
