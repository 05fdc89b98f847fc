// SPDX-License-Identifier: MIT
#include "app/render/picture.h"
#include "core/document/document.h"
#include "core/plugin/registry.h"
#include "core/sample/sample.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

/// Pictures that carry their document, through the plugin that opens them again.
class TestCarried : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensAgain_data();
    void opensAgain();
    void refuses_data();
    void refuses();

private:
    QByteArray picture(const QString &ending, const QByteArray &carried) const;
    Result<Imported> read(QByteArray picture) const;

    QTemporaryDir m_folder;
    Registry m_registry{{QStringLiteral(KEELSON_BUILD "/lib/keelson/plugins")}};
    std::unique_ptr<Document> m_document;
    QByteArray m_text;
};

void TestCarried::initTestCase()
{
    m_document = std::move(*Document::create(m_folder.filePath(u"a.keelson"_s), {Id::create(), u"Ada"_s}));
    sample::fill(*m_document);
    QBuffer buffer(&m_text);
    buffer.open(QIODevice::WriteOnly);
    const Format *json = m_registry.format(u"json"_s);
    QVERIFY(json);
    QVERIFY(json->write({m_document->model(), m_document->changes(), {}}, buffer, *resolve(json->options(), {})));
}

QByteArray TestCarried::picture(const QString &ending, const QByteArray &carried) const
{
    Scene scene;
    SceneNode node;
    node.rect = {0, 0, 100, 50};
    node.text = u"A box"_s;
    scene.nodes.append(node);
    PictureOptions options;
    options.document = carried;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const Picture drawn(scene, Theme::light(), options);
    return (ending == u"pdf" ? drawn.writePdf(buffer) : drawn.writeSvg(buffer)) ? bytes : QByteArray();
}

Result<Imported> TestCarried::read(QByteArray bytes) const
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return const_cast<Registry &>(m_registry).format(u"picture"_s)->read(buffer, {}, {});
}

void TestCarried::opensAgain_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("a vector picture") << u"svg"_s;
    QTest::newRow("a page") << u"pdf"_s;
}

void TestCarried::opensAgain()
{
    QFETCH(QString, ending);
    const QByteArray bytes = picture(ending, m_text);
    const Format *format = m_registry.format(u"picture"_s);
    QCOMPARE(format->recognises(QByteArrayView(bytes).first(qMin(bytes.size(), qsizetype(4096)))), Confidence::Certain);
    const auto imported = read(bytes);
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text()));
    const auto again = std::move(*Document::create(m_folder.filePath(ending + u".keelson"_s), {Id::create(), u"Bob"_s}));
    again->merge(imported->changes);
    QVERIFY(again->model() == m_document->model());
}

void TestCarried::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a vector picture alone") << picture(u"svg"_s, {});
    QTest::newRow("a page alone") << picture(u"pdf"_s, {});
    QByteArray cut = picture(u"svg"_s, m_text);
    cut.remove(cut.indexOf("<keelson:document") + 200, 400);
    QTest::newRow("a document with a hole") << cut;
    QByteArray noBase64 = picture(u"svg"_s, m_text);
    noBase64.replace(noBase64.indexOf("</keelson:document") - 9, 5, "!!!!!");
    QTest::newRow("a document that is no base64") << noBase64;
    QTest::newRow("half a picture") << picture(u"svg"_s, m_text).first(3000);
    QTest::newRow("half a page") << picture(u"pdf"_s, m_text).first(1500);
    QTest::newRow("something else in the document's place")
        << QByteArray("<svg><keelson:document xmlns:keelson=\"https://keelson.dev/document/1\">" + qCompress("{\"x\": 1}").sliced(4).toBase64()
                      + "</keelson:document></svg>");
}

void TestCarried::refuses()
{
    QFETCH(QByteArray, bytes);
    const auto imported = read(bytes);
    QVERIFY(!imported);
    QVERIFY(!imported.error().what.isEmpty());
}

QTEST_MAIN(TestCarried)
#include "tst_carried.moc"
