// SPDX-License-Identifier: MIT
#include "core/scaffold/names.h"
#include "core/scaffold/writer.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace keelson::scaffold;

namespace {

const QStringList hostileNames = {
    u""_s, u" "_s, u"."_s, u".."_s, u"../x"_s, u"/etc/passwd"_s, u"C:\\x"_s, u"a/b"_s, u"a\\b"_s, u"CON"_s,
    u"nul.txt"_s, u"x."_s, u"x "_s, u".git"_s, u".GIT"_s, u"node_modules"_s, u"package.json"_s, u"Foo"_s, u"foo"_s,
    u"\u00e9"_s, u"e\u0301"_s, u"\ufb01"_s, u"\u202eabc"_s, u"a\u200bb"_s, QString(QChar::Null), u"a\nb"_s,
    QString(300, u'n'), QString(300, u'\u6f22'), u"-g"_s, u"--help"_s, u"~"_s, u"$(id)"_s, u"`id`"_s, u";rm -rf ."_s,
    u"%2e%2e%2f"_s, u"%00"_s, u"no"_s, u"null"_s, u"0123"_s, u"1e3"_s, u"12:30:45"_s, u"="_s, u"<<"_s, u"*a"_s, u"&a"_s,
    u"!!python/object"_s, u"# x"_s, u"---"_s, u"\t"_s, u"\""_s, u"'"_s, u"*/"_s, u"-->"_s, u"</script>"_s, u"\u2028"_s,
    u"${env:AWS_SECRET_ACCESS_KEY}"_s, u"{{resolve:secretsmanager:x}}"_s, u"${{ secrets.TOKEN }}"_s, u"constructor"_s,
    u"__proto__"_s, u"class"_s, u"Order's done"_s, u"\u6ce8\u6587"_s, u"\u0417\u0430\u043a\u0430\u0437"_s, u"\U0001f37d\ufe0f"_s,
    QString(QChar(0xd800)),
};

const QRegularExpression wellFormed(u"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"_s);
const QRegularExpression identifier(u"^[A-Za-z][A-Za-z0-9_]*$"_s);

} // namespace

class tst_Names : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kebab_data();
    void kebab();
    void anyNameBecomesAWellFormedOne_data();
    void anyNameBecomesAWellFormedOne();
    void namesThatLoseLettersStayApart();
    void aScopeGivesEachNameOnce();
    void aScopeAvoidsReservedNames();
    void identifiersOfDifferentNamesDiffer();
    void limitedNamesStayApart();
    void pathsAreRefused_data();
    void pathsAreRefused();
};

void tst_Names::kebab_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("two words") << u"Order Submitted"_s << u"order-submitted"_s;
    QTest::newRow("capitals tell the words apart") << u"OrderSubmitted"_s << u"order-submitted"_s;
    QTest::newRow("an abbreviation is one word") << u"Order BFF"_s << u"order-bff"_s;
    QTest::newRow("an abbreviation inside") << u"OrderBFFService"_s << u"order-bff-service"_s;
    QTest::newRow("marks are dropped") << u"\u00c9t\u00e9 Br\u00fbl\u00e9"_s << u"ete-brule"_s;
    QTest::newRow("letters no form takes apart") << u"Stra\u00dfe \u00d8l"_s << u"strasse-ol"_s;
    QTest::newRow("ligature") << u"\ufb01rst"_s << u"first"_s;
    QTest::newRow("signs are gaps") << u"  order / paid & sent "_s << u"order-paid-sent"_s;
    QTest::newRow("a leading digit") << u"24 hours"_s << u"x24-hours"_s;
    QTest::newRow("nothing") << u""_s << u"x"_s;
    QTest::newRow("only signs") << u"!?"_s << u"x"_s;
}

void tst_Names::kebab()
{
    QFETCH(QString, name);
    QTEST(keelson::scaffold::kebab(name), "expected");
}

void tst_Names::anyNameBecomesAWellFormedOne_data()
{
    QTest::addColumn<QString>("name");
    for (int i = 0; i < hostileNames.size(); ++i)
        QTest::addRow("%d %s", i, qPrintable(hostileNames[i].left(20).toHtmlEscaped())) << hostileNames[i];
}

void tst_Names::anyNameBecomesAWellFormedOne()
{
    QFETCH(QString, name);
    const QString slug = keelson::scaffold::kebab(name);
    QVERIFY2(wellFormed.match(slug).hasMatch(), qPrintable(slug));
    QVERIFY(slug.size() <= 40);
    QCOMPARE(keelson::scaffold::kebab(name), slug);
    QVERIFY(identifier.match(pascal(slug)).hasMatch());
    QVERIFY(identifier.match(camel(slug)).hasMatch());
    NameScope scope(u"event"_s, {u"index"_s});
    const QString taken = scope.take(name);
    QCOMPARE(refusal(taken), QString());
    QVERIFY(!isReservedWord(pascal(taken)));
}

void tst_Names::namesThatLoseLettersStayApart()
{
    QVERIFY(keelson::scaffold::kebab(u"\u6ce8\u6587") != keelson::scaffold::kebab(u"\u914d\u9001"));
    // Cyrillic O looks like ours.
    QVERIFY(keelson::scaffold::kebab(u"\u041erder") != keelson::scaffold::kebab(u"Order"));
    QVERIFY(keelson::scaffold::kebab(QString(QString(60, u'n') + u'a')) != keelson::scaffold::kebab(QString(QString(60, u'n') + u'b')));
    QCOMPARE(keelson::scaffold::kebab(u"e\u0301"), keelson::scaffold::kebab(u"\u00e9"));
}

void tst_Names::aScopeGivesEachNameOnce()
{
    NameScope scope(u"event"_s);
    QCOMPARE(scope.take(u"Foo"), u"foo"_s);
    QCOMPARE(scope.take(u"foo"), u"foo-2"_s);
    QCOMPARE(scope.take(u"FOO"), u"foo-3"_s);
    QCOMPARE(scope.take(u"Foo 2"), u"foo-2-2"_s);
    QSet<QString> all;
    NameScope another(u"event"_s);
    for (int round = 0; round < 3; ++round) {
        for (const QString &name : hostileNames)
            all.insert(another.take(name));
    }
    QCOMPARE(all.size(), 3 * hostileNames.size());
}

void tst_Names::aScopeAvoidsReservedNames()
{
    NameScope scope(u"event"_s, {u"index"_s, u"envelope"_s});
    QCOMPARE(scope.take(u"index"), u"index-event"_s);
    QCOMPARE(scope.take(u"Index"), u"index-event-2"_s);
    QCOMPARE(scope.take(u"Error"), u"error-event"_s);
    QCOMPARE(scope.take(u"COM1"), u"com1-event"_s);
}

void tst_Names::identifiersOfDifferentNamesDiffer()
{
    QVERIFY(pascal(u"order-2") != pascal(u"order2"));
    QVERIFY(pascal(u"order-a") != pascal(u"ordera"));
    QCOMPARE(pascal(u"order-submitted"), u"OrderSubmitted"_s);
    QCOMPARE(camel(u"order-submitted"), u"orderSubmitted"_s);
}

void tst_Names::limitedNamesStayApart()
{
    const QString first = limited(QString(60, u'a') + u'1', 40);
    QCOMPARE(first.size(), 40);
    QVERIFY(first != limited(QString(60, u'a') + u'2', 40));
    QCOMPARE(limited(u"short"_s, 40), u"short"_s);
}

void tst_Names::pathsAreRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("refused");
    for (const char *path : {"", "..", "../x", "/etc/passwd", "C:\\x", "a\\b", ".", "a/./b", "a//b", "a/../b", "CON", "a/nul.txt",
                             "x.", "x ", "a/ x", ".git/hooks/pre-commit", "a/.GIT/x", ".keelson/manifest.json",
                             "x.keelson-new", "a\nb", "a:b"})
        QTest::newRow(path) << QString::fromLatin1(path) << true;
    QTest::newRow("NUL inside") << QString(u"a"_s + QChar(QChar::Null) + u'b') << true;
    QTest::newRow("bidi override") << u"a\u202eb"_s << true;
    QTest::newRow("not in normal form") << u"e\u0301"_s << true;
    QTest::newRow("300 characters") << QString(300, u'n') << true;
    for (const char *path : {"package.json", "a/b/c.ts", ".gitignore", ".npmrc", "packages/local/src/x.d.ts", "lib/con-service/x"})
        QTest::newRow(path) << QString::fromLatin1(path) << false;
}

void tst_Names::pathsAreRefused()
{
    QFETCH(QString, path);
    QTEST(!refusal(path).isEmpty(), "refused");
}

QTEST_APPLESS_MAIN(tst_Names)
#include "tst_names.moc"
