// SPDX-License-Identifier: MIT
#include "core/plugin/registry.h"
#include "core/scaffold/writer.h"
#include "tests/plugins/kit/systems.h"

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace keelson;

/// What cfn-lint says of every template: nothing.
class tst_KitCfnLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void templatesAreClean_data();
    void templatesAreClean();

private:
    QString m_lint;
};

void tst_KitCfnLint::initTestCase()
{
    m_lint = QStandardPaths::findExecutable(u"cfn-lint"_s);
    if (m_lint.isEmpty()) {
        qInfo("KEELSON-SKIPPED: cfn-lint is not on this machine");
        QSKIP("cfn-lint is not on this machine");
    }
}

void tst_KitCfnLint::templatesAreClean_data()
{
    QTest::addColumn<Model>("model");
    QTest::addColumn<int>("every");
    QTest::newRow("food delivery") << systems::foodDelivery() << 1;
    QTest::newRow("corners") << systems::corners() << 1;
    // Sixty services differ in names alone, and the linter takes a second each.
    QTest::newRow("hostile names") << systems::hostile() << 6;
}

void tst_KitCfnLint::templatesAreClean()
{
    QFETCH(Model, model);
    QFETCH(int, every);
    Registry registry{QStringList(QStringLiteral(KEELSON_BUILD "/lib/keelson/plugins"))};
    const auto generated = registry.kit(u"aws-typescript"_s)->generate(model, {}, {});
    QVERIFY(generated);
    QTemporaryDir folder;
    const auto plan = scaffold::plan(generated->files, folder.filePath(u"system"_s), u"aws-typescript"_s, u"1"_s);
    QVERIFY(plan && scaffold::write(*plan));
    QStringList templates;
    QDirIterator files(folder.filePath(u"system"_s), {u"template.yaml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        templates.append(files.next());
    templates.sort();
    qsizetype number = 0;
    templates.removeIf([&](const QString &) { return number++ % every != 0; });
    QVERIFY(!templates.isEmpty());
    QProcess lint;
    lint.start(m_lint, templates);
    QVERIFY(lint.waitForFinished(240'000));
    QVERIFY2(lint.exitCode() == 0, lint.readAllStandardOutput().constData());
}

QTEST_GUILESS_MAIN(tst_KitCfnLint)
#include "tst_kit_cfnlint.moc"
