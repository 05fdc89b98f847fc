// SPDX-License-Identifier: MIT
#include "core/scaffold/typescript.h"
#include "tests/core/scaffold/texts.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace keelson::scaffold;

/// What the TypeScript writer makes of texts, understood by Node.
class tst_TypescriptNode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void literalsMeanTheirTexts();
    void keysMeanTheirNames();

private:
    QJsonValue evaluated(const TypeScript &file) const;
    QString m_node;
};

void tst_TypescriptNode::initTestCase()
{
    const QString given = qEnvironmentVariable("KEELSON_NODE");
    m_node = given.isEmpty() ? QStandardPaths::findExecutable(u"node"_s) : QDir(given).filePath(u"node"_s);
    if (m_node.isEmpty()) {
        qInfo("KEELSON-SKIPPED: there is no Node on this machine");
        QSKIP("there is no Node on this machine");
    }
}

/// What the module calls `result`.
QJsonValue tst_TypescriptNode::evaluated(const TypeScript &file) const
{
    QProcess node;
    node.start(m_node, {u"--input-type=module"_s, u"-"_s});
    node.write(file.toBytes() + "\nprocess.stdout.write(JSON.stringify([result]));\n");
    node.closeWriteChannel();
    if (!node.waitForFinished(30'000) || node.exitCode() != 0)
        qWarning("%s", node.readAllStandardError().constData());
    return QJsonDocument::fromJson(node.readAllStandardOutput()).array().first();
}

void tst_TypescriptNode::literalsMeanTheirTexts()
{
    TypeScript file;
    file.open("const result = [");
    for (const QString &text : texts::hostile) {
        file.doc(text);
        // A byte order mark at the beginning is lost on the way back, by the reader.
        file.line(Code::text(u'>' + text) + ",");
    }
    file.close("];");
    const QJsonArray read = evaluated(file).toArray();
    QCOMPARE(read.size(), texts::hostile.size());
    for (int i = 0; i < texts::hostile.size(); ++i)
        QCOMPARE(read[i], QJsonValue(u'>' + texts::hostile[i]));
}

void tst_TypescriptNode::keysMeanTheirNames()
{
    TypeScript file;
    file.line("const all = new Map();");
    for (int i = 0; i < texts::hostile.size(); ++i)
        file.line("all.set(" + Code::number(i) + ", Object.keys({ [" + Code::text(texts::hostile[i]) + "]: 1, "
                  + Code::key(u"k"_s + texts::hostile[i]) + ": 2 }));");
    file.line("const result = [...all.values()];");
    const QJsonArray read = evaluated(file).toArray();
    QCOMPARE(read.size(), texts::hostile.size());
    for (int i = 0; i < texts::hostile.size(); ++i)
        QVERIFY(read[i].toArray().contains(QString(u"k"_s + texts::hostile[i])));
}

QTEST_GUILESS_MAIN(tst_TypescriptNode)
#include "tst_typescript_node.moc"
