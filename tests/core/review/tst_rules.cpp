// SPDX-License-Identifier: MIT
#include "core/review/review.h"
#include "core/review/rule.h"
#include "tests/support/architecture.h"

#include <QDir>
#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView folder{KEELSON_TEST_DATA "/review"};

QList<Finding> findingsOf(const Model &model, const QString &rule)
{
    QList<Finding> found = review::review(model);
    found.removeIf([&](const Finding &finding) { return finding.rule != rule; });
    return found;
}

int count(const Model &model, Severity severity)
{
    const QList<Finding> all = review::review(model);
    return int(std::count_if(all.begin(), all.end(), [severity](const Finding &f) { return f.severity == severity; }));
}

QString told(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(finding.rule + u": "_s + finding.message);
    return lines.join(u'\n');
}

} // namespace

/// Every rule has a folder with an architecture that keeps it and one that breaks it.
class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data() { fillRules(); }
    void rows();
    void kept_data() { fillRules(); }
    void kept();
    void broken_data() { fillRules(); }
    void broken();
    void mended_data() { fillFixes(); }
    void mended();
    void everyFolderIsOfARule();

private:
    void fillRules()
    {
        QTest::addColumn<QString>("rule");
        for (const review::Rule *rule : review::rules())
            QTest::newRow(rule->id.data()) << QString(rule->id);
    }

    void fillFixes()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("fix");
        for (const review::Rule *rule : review::rules()) {
            for (const review::Fix &fix : rule->fixes)
                QTest::addRow("%s: %s", rule->id.data(), fix.id.data()) << QString(rule->id) << QString(fix.id);
        }
    }
};

void TestRules::rows()
{
    QFETCH(QString, rule);
    const review::Rule &row = *review::rule(rule);
    QVERIFY2(row.isNear() != (row.lookAll != nullptr), "it looks at elements or at everything");
    QCOMPARE(row.isNear(), !row.kinds[0].isEmpty());
    for (const QLatin1StringView kind : row.kinds)
        QVERIFY2(kind.isEmpty() || vocabulary::kind(kind), kind.data());
    QVERIFY(!review::title(row).isEmpty());
    QVERIFY(review::why(row).size() > 20);
    QVERIFY(row.heading.chapter >= 1 && row.heading.chapter <= 10);
    QVERIFY(*row.heading.title);
}

void TestRules::kept()
{
    QFETCH(QString, rule);
    const auto architecture = test::Architecture::fromFile(u"review/%1/pass.txt"_s.arg(rule));
    const QList<Finding> findings = findingsOf(architecture.model(), rule);
    QVERIFY2(findings.isEmpty(), qPrintable(told(findings)));
}

void TestRules::broken()
{
    QFETCH(QString, rule);
    const auto architecture = test::Architecture::fromFile(u"review/%1/fail.txt"_s.arg(rule));
    const QList<Finding> findings = findingsOf(architecture.model(), rule);
    QCOMPARE(findings.size(), 1);
    const Finding &finding = findings.first();
    QVERIFY(!finding.elements.isEmpty());
    QVERIFY(architecture.model().element(finding.elements.first()));
    QVERIFY2(finding.message.contains(architecture.model().element(finding.elements.first())->name), qPrintable(finding.message));
}

/// The finding is gone, there are fewer errors if it was one, and nothing of its severity or above has come.
void TestRules::mended()
{
    QFETCH(QString, rule);
    QFETCH(QString, fix);
    auto architecture = test::Architecture::fromFile(u"review/%1/fail.txt"_s.arg(rule));
    const Finding finding = findingsOf(architecture.model(), rule).value(0);
    const int errors = count(architecture.model(), Severity::Error);
    const int warnings = count(architecture.model(), Severity::Warning);
    const Edit edit = review::fix(finding, fix)->mend(architecture.model(), finding);
    QVERIFY(!edit.isEmpty());
    QVERIFY(!edit.label().isEmpty());
    architecture.apply(edit);
    QVERIFY2(findingsOf(architecture.model(), rule).isEmpty(), qPrintable(told(findingsOf(architecture.model(), rule))));
    QVERIFY2(count(architecture.model(), Severity::Error) <= errors - (finding.severity == Severity::Error ? 1 : 0),
             qPrintable(told(review::review(architecture.model()))));
    if (finding.severity == Severity::Note)
        QVERIFY2(count(architecture.model(), Severity::Warning) <= warnings, qPrintable(told(review::review(architecture.model()))));
    QVERIFY2(review::fix(finding, fix)->mend(architecture.model(), finding).isEmpty(), "out of date, but mended again");
}

void TestRules::everyFolderIsOfARule()
{
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QVERIFY2(review::rule(name), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
