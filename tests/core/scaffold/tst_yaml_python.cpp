// SPDX-License-Identifier: MIT
#include "core/scaffold/node.h"
#include "tests/core/scaffold/texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace keelson::scaffold;

namespace {

// Reads YAML with CloudFormation's tags and prints what it understood as JSON.
constexpr char reader[] = R"python(
import json, sys, yaml
class Loader(yaml.SafeLoader): pass
def tagged(loader, suffix, node):
    if isinstance(node, yaml.ScalarNode): return {"!" + suffix: loader.construct_scalar(node)}
    return {"!" + suffix: loader.construct_sequence(node, deep=True)}
Loader.add_multi_constructor("!", tagged)
json.dump(yaml.load(sys.stdin.buffer.read(), Loader), sys.stdout)
)python";

QJsonValue readByPython(const QByteArray &yaml)
{
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, QString::fromLatin1(reader)});
    python.write(yaml);
    python.closeWriteChannel();
    if (!python.waitForFinished(20'000) || python.exitCode() != 0)
        qWarning("%s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

} // namespace

class tst_YamlPython : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textsReadBackAsTheyWere();
    void wordsReadBackAsTexts();
    void functionsReadBack();
};

void tst_YamlPython::initTestCase()
{
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, u"import yaml"_s});
    if (!python.waitForFinished(20'000) || python.exitCode() != 0) {
        qInfo("KEELSON-SKIPPED: python3-yaml is not on this machine");
        QSKIP("python3-yaml is not on this machine");
    }
}

void tst_YamlPython::textsReadBackAsTheyWere()
{
    Node values = Node::array();
    Node keys = Node::object();
    for (const QString &text : texts::hostile) {
        values.append(text);
        keys.set(u"k-"_s + text, Node::array({Node::object({{text, text}}), Node::array({text})}));
    }
    const QJsonObject read = readByPython(toYaml(Node::object({{u"values"_s, values}, {u"keys"_s, keys}}))).toObject();
    const QJsonArray readValues = read.value(u"values"_s).toArray();
    QCOMPARE(readValues.size(), texts::hostile.size());
    for (int i = 0; i < texts::hostile.size(); ++i) {
        const QString &text = texts::hostile[i];
        QCOMPARE(readValues[i], QJsonValue(text));
        const QJsonArray under = read.value(u"keys"_s)[u"k-"_s + text].toArray();
        QCOMPARE(under, (QJsonArray{QJsonObject{{text, text}}, QJsonArray{text}}));
    }
}

void tst_YamlPython::wordsReadBackAsTexts()
{
    constexpr QLatin1StringView words[] = {"plain"_L1, "AWS::Lambda::Function"_L1, "yes"_L1, "No"_L1, "null"_L1, "a/b.c"_L1,
                                           "x:"_L1, "2012-10-17"_L1, "*"_L1, "arn:aws:x"_L1, ""_L1, "n"_L1, "1"_L1};
    Node list = Node::array();
    for (const QLatin1StringView word : words)
        list.append(word);
    const QJsonArray read = readByPython(toYaml(Node::object({{u"list"_s, list}}))).toObject().value(u"list"_s).toArray();
    for (size_t i = 0; i < std::size(words); ++i)
        QCOMPARE(read[qsizetype(i)], QJsonValue(words[i]));
}

void tst_YamlPython::functionsReadBack()
{
    const Node node = Node::object({
        {u"ref"_s, Node::ref("Stage"_L1)},
        {u"list"_s, Node::array({Node::getAtt("Table"_L1, "Arn"_L1), Node::array({Node::ref("A"_L1)})})},
        {u"import"_s, Node::importValue(Node::sub({u"a \"b\" ${c}-"_s, "Stage"_L1}))},
    });
    const QJsonObject read = readByPython(toYaml(node)).toObject();
    QCOMPARE(read.value(u"ref"_s)[u"!Ref"_s], QJsonValue(u"Stage"_s));
    QCOMPARE(read.value(u"list"_s)[0][u"!GetAtt"_s], QJsonValue(u"Table.Arn"_s));
    QCOMPARE(read.value(u"list"_s)[1][0][u"!Ref"_s], QJsonValue(u"A"_s));
    QCOMPARE(read.value(u"import"_s)[u"Fn::ImportValue"_s][u"!Sub"_s], QJsonValue(u"a \"b\" ${!c}-${Stage}"_s));
}

QTEST_GUILESS_MAIN(tst_YamlPython)
#include "tst_yaml_python.moc"
