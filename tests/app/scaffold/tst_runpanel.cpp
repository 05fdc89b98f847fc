// SPDX-License-Identifier: MIT
#include "app/gui/scaffold/runpanel.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A folder with a `node` new enough and an `npm`, so that the panel finds a toolchain without a network.
void makeToolchain(const QString &folder)
{
    const auto script = [&](const QString &name, const QByteArray &text) {
        QFile file(folder + u'/' + name);
        file.open(QIODevice::WriteOnly);
        file.write(text);
        file.setPermissions(file.permissions() | QFile::ExeOwner);
    };
    script(u"node"_s, "#!/bin/sh\necho v24.0.0\n");
    script(u"npm"_s, "#!/bin/sh\nexit 0\n");
}

RunPlan readyPlan()
{
    RunPlan plan;
    plan.start = {u"sh"_s, {u"-c"_s,
        u"echo '{\"keelson\":\"ready\",\"metrics\":\"http://127.0.0.1:9/metrics\",\"api\":\"http://127.0.0.1:8\"}'; sleep 60"_s}};
    plan.load = {u"sh"_s, {u"-c"_s, u"echo loading; sleep 60"_s}};
    return plan;
}

} // namespace

class TestRunPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void buttonAsksRunsAndStops();
    void loadIsSwitchedWhileRunning();
    void notRunnableSaysWhy();
    void failureIsShownAndCanBeTriedAgain();

private:
    QTemporaryDir m_folder;
};

void TestRunPanel::initTestCase()
{
    makeToolchain(m_folder.path());
    qputenv("KEELSON_NODE", m_folder.path().toUtf8());
}

void TestRunPanel::buttonAsksRunsAndStops()
{
    RunPanel panel;
    panel.setRunnable(true);
    QSignalSpy asked(&panel, &RunPanel::runRequested);
    QSignalSpy ready(&panel, &RunPanel::ready);
    QSignalSpy ended(&panel, &RunPanel::ended);
    auto *button = panel.findChild<QPushButton *>(u"run"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    panel.run(m_folder.path(), readyPlan());
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(ready.first().first().toUrl(), QUrl(u"http://127.0.0.1:9/metrics"_s));
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(panel.localRun().state(), LocalRun::State::Stopped);
    QCOMPARE(asked.size(), 1);
    QVERIFY(!ended.isEmpty());
}

void TestRunPanel::loadIsSwitchedWhileRunning()
{
    RunPanel panel;
    panel.setRunnable(true);
    panel.run(m_folder.path(), readyPlan());
    QTRY_COMPARE(panel.localRun().state(), LocalRun::State::Running);
    QTRY_VERIFY(panel.localRun().isLoaded());
    QTRY_VERIFY(panel.findChild<QPlainTextEdit *>(u"log"_s)->toPlainText().contains(u"loading"));
    panel.findChild<QCheckBox *>(u"load"_s)->setChecked(false);
    QVERIFY(!panel.localRun().isLoaded());
    QCOMPARE(panel.localRun().state(), LocalRun::State::Running);
}

void TestRunPanel::notRunnableSaysWhy()
{
    RunPanel panel;
    panel.setRunnable(false, u"because"_s);
    QVERIFY(!panel.findChild<QPushButton *>(u"run"_s)->isEnabled());
    QCOMPARE(panel.findChild<QLabel *>(u"state"_s)->text(), u"because"_s);
}

void TestRunPanel::failureIsShownAndCanBeTriedAgain()
{
    RunPanel panel;
    panel.setRunnable(true);
    RunPlan plan = readyPlan();
    plan.prepare = {{u"sh"_s, {u"-c"_s, u"echo no space left; exit 9"_s}}};
    panel.run(m_folder.path(), plan);
    QTRY_COMPARE(panel.localRun().state(), LocalRun::State::Failed);
    QVERIFY(panel.findChild<QLabel *>(u"state"_s)->text().contains(u'9'));
    QVERIFY(panel.findChild<QPlainTextEdit *>(u"log"_s)->toPlainText().contains(u"no space left"));
    QVERIFY(panel.findChild<QPushButton *>(u"run"_s)->isEnabled());
    panel.run(m_folder.path(), readyPlan());
    QTRY_COMPARE(panel.localRun().state(), LocalRun::State::Running);
}

QTEST_MAIN(TestRunPanel)
#include "tst_runpanel.moc"
