// SPDX-License-Identifier: MIT
#include "core/scaffold/markdown.h"
#include "core/scaffold/node.h"
#include "core/scaffold/typescript.h"
#include "tests/core/scaffold/texts.h"

#include <QRegularExpression>
#include <QTest>

#include <boost/json.hpp>

using namespace Qt::StringLiterals;
using namespace keelson::scaffold;

class tst_Emitters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonReadsBackAsItWas();
    void jsonLooksAsExpected();
    void loneSurrogatesBecomeReplacements();
    void yamlLooksAsExpected();
    void variablesInTextsOfPeopleAreNone();
    void functionsHaveAFormInJsonToo();
    void importsAreMergedAndSorted();
    void longImportsTakeALineEach();
    void commentsCannotBeLeft();
    void identifiersAreIdentifiers_data();
    void identifiersAreIdentifiers();
    void markdownOfPeopleIsText();
};

void tst_Emitters::jsonReadsBackAsItWas()
{
    Node object = Node::object();
    for (const QString &text : texts::hostile)
        object.set(u"k-"_s + text, Node::array({text, true, 1, 0.1, Node()}));
    const QByteArray bytes = toJson(object);
    const boost::json::object read = boost::json::parse(std::string_view(bytes.constData(), size_t(bytes.size()))).as_object();
    QCOMPARE(read.size(), size_t(texts::hostile.size()));
    for (const QString &text : texts::hostile) {
        const boost::json::array &items = read.at((u"k-"_s + text).toStdString()).as_array();
        QCOMPARE(QByteArray::fromStdString(std::string(items[0].as_string())), text.toUtf8());
        QCOMPARE(items[1].as_bool(), true);
        QCOMPARE(items[2].as_int64(), 1);
        QCOMPARE(items[3].as_double(), 0.1);
        QVERIFY(items[4].is_null());
    }
}

void tst_Emitters::jsonLooksAsExpected()
{
    const Node node = Node::object({{u"b"_s, 1}, {u"a"_s, Node::array({u"x"_s, Node::object()})}, {u"c"_s, Node::array()}});
    QCOMPARE(toJson(node), QByteArray("{\n  \"b\": 1,\n  \"a\": [\n    \"x\",\n    {}\n  ],\n  \"c\": []\n}\n"));
}

void tst_Emitters::loneSurrogatesBecomeReplacements()
{
    QCOMPARE(toJson(QString(QChar(0xd800))), QByteArray("\"\\ufffd\"\n"));
}

void tst_Emitters::yamlLooksAsExpected()
{
    const Node node = Node::object({
        {u"Type"_s, "AWS::Lambda::Function"_L1},
        {u"Name"_s, u"plain"_s},
        {u"Flag"_s, "yes"_L1},
        {u"List"_s, Node::array({"one"_L1, Node::object({{u"Key"_s, "a"_L1}, {u"Value"_s, Node::ref("Stage"_L1)}})})},
        {u"Empty"_s, Node::array()},
        {u"Arn"_s, Node::getAtt("Table"_L1, "Arn"_L1)},
        {u"Bus"_s, Node::importValue(Node::sub({u"hub-"_s, "Stage"_L1}))},
    });
    QCOMPARE(toYaml(node), QByteArray("Type: AWS::Lambda::Function\n"
                                      "Name: \"plain\"\n"
                                      "Flag: \"yes\"\n"
                                      "List:\n"
                                      "  - one\n"
                                      "  - Key: a\n"
                                      "    Value: !Ref Stage\n"
                                      "Empty: []\n"
                                      "Arn: !GetAtt Table.Arn\n"
                                      "Bus:\n"
                                      "  Fn::ImportValue: !Sub \"hub-${Stage}\"\n"));
}

void tst_Emitters::variablesInTextsOfPeopleAreNone()
{
    QCOMPARE(toYaml(Node::object({{u"a"_s, Node::sub({u"${AWS::AccountId}-"_s, "Stage"_L1})}})),
             QByteArray("a: !Sub \"${!AWS::AccountId}-${Stage}\"\n"));
}

void tst_Emitters::functionsHaveAFormInJsonToo()
{
    const Node node = Node::array({Node::ref("Stage"_L1), Node::getAtt("Table"_L1, "Arn"_L1)});
    const boost::json::value read = boost::json::parse(std::string(toJson(node).constData()));
    QCOMPARE(read.as_array()[0].as_object().at("Ref").as_string(), "Stage");
    QCOMPARE(read.as_array()[1].as_object().at("Fn::GetAtt").as_array().size(), 2u);
}

void tst_Emitters::importsAreMergedAndSorted()
{
    TypeScript file;
    file.importBeside("toEvent", u"model"_s);
    file.importType("Rule", "@keelson/stream"_L1);
    file.import("cdc", "@keelson/stream"_L1);
    file.import("cdc", "@keelson/stream"_L1);
    file.importType("Order", "@keelson/events"_L1);
    file.line("run();");
    QCOMPARE(file.toBytes(), QByteArray("import type { Order } from '@keelson/events';\n"
                                        "import { cdc, type Rule } from '@keelson/stream';\n"
                                        "import { toEvent } from './model.ts';\n"
                                        "\n"
                                        "run();\n"));
}

void tst_Emitters::longImportsTakeALineEach()
{
    TypeScript file;
    for (int i = 10; i < 40; ++i)
        file.import(Code::name(u"name%1"_s.arg(i)), "a"_L1);
    const QByteArrayList lines = file.toBytes().split('\n');
    QCOMPARE(lines[0], QByteArray("import {"));
    QCOMPARE(lines[1], QByteArray("  name10,"));
    QCOMPARE(lines[31], QByteArray("} from 'a';"));
}

void tst_Emitters::commentsCannotBeLeft()
{
    for (const QString &text : texts::hostile) {
        TypeScript file;
        file.doc(text);
        const QString comment = QString::fromUtf8(file.toBytes());
        QVERIFY(comment.count(u"*/"_s) <= 1);
        QVERIFY(comment.count(u'\n') <= 1);
        QVERIFY(!comment.contains(QChar::LineSeparator));
        QVERIFY(!comment.contains(QChar(0x202e)));
    }
}

void tst_Emitters::identifiersAreIdentifiers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"orderSubmitted"_s << u"orderSubmitted"_s;
    QTest::newRow("signs are dropped") << u"a; rm -rf /"_s << u"armrf"_s;
    QTest::newRow("a reserved word") << u"class"_s << u"_class"_s;
    QTest::newRow("a leading digit") << u"1st"_s << u"_1st"_s;
    QTest::newRow("nothing") << u""_s << u"_"_s;
    QTest::newRow("another script") << u"\u6ce8\u6587"_s << u"_"_s;
}

void tst_Emitters::identifiersAreIdentifiers()
{
    QFETCH(QString, text);
    QTEST(Code::name(text).toString(), "expected");
}

void tst_Emitters::markdownOfPeopleIsText()
{
    for (const QString &text : texts::hostile + QStringList{u"# heading"_s, u"- item"_s, u"1. item"_s, u"<img src=x>"_s,
                                                            u"[link](javascript:x)"_s, u"```"_s, u"a | b"_s}) {
        Markdown markdown;
        markdown.paragraph(text);
        markdown.item(u"some`path`"_s, text);
        const QString written = QString::fromUtf8(markdown.toBytes());
        static const QRegularExpression bare(u"(?<!\\\\)[<\\[]|^#|^```|^\\d+\\."_s, QRegularExpression::MultilineOption);
        QVERIFY2(!bare.match(written).hasMatch(), qPrintable(written));
        QVERIFY(written.contains(u"- `somepath`: "));
    }
}

QTEST_APPLESS_MAIN(tst_Emitters)
#include "tst_emitters.moc"
