// SPDX-License-Identifier: MIT
#include "core/document/document.h"
#include "core/plugin/registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace keelson;
using namespace Qt::StringLiterals;

// Documents of every format there ever was, made by the programs that wrote it, and what they say as
// JSON: both stay in tests/data/documents for ever.

namespace {

const Author ada{Id(1, 1), u"Ada"_s};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestOlderDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAsItWas_data();
    void opensAsItWas();
    void upgradedApartStillMerges_data() { opensAsItWas_data(); }
    void upgradedApartStillMerges();
    void theFormatOfTodayHasASample();

private:
    QList<Change> told(const QString &path);
    Registry m_registry;
};

QList<Change> TestOlderDocuments::told(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto imported = m_registry.format(u"json"_s)->read(file, {}, {});
    return imported ? imported->changes : QList<Change>();
}

void TestOlderDocuments::opensAsItWas_data()
{
    QTest::addColumn<QString>("path");
    const QDir all(QStringLiteral(KEELSON_TEST_DATA) + u"/documents"_s);
    for (const QFileInfo &format : all.entryInfoList({u"format-*"_s}, QDir::Dirs, QDir::Name)) {
        for (const QFileInfo &file : QDir(format.filePath()).entryInfoList({u"*.keelson"_s}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(format.fileName() + u' ' + file.completeBaseName())) << file.filePath();
    }
}

void TestOlderDocuments::opensAsItWas()
{
    QFETCH(QString, path);
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"a.keelson"_s);
    QVERIFY(QFile::copy(path, copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    const QByteArray before = bytesOf(copy);
    QList<Change> expected = told(QString(path).replace(u".keelson"_s, u".json"_s));
    QVERIFY(!expected.isEmpty());
    const bool isOlder = !path.contains(u"format-2/"_s);
    for (const auto access : {Document::Access::ReadOnly, Document::Access::Write}) {
        const auto document = Document::open(copy, ada, access);
        QVERIFY2(document, document ? "" : qPrintable(document.error().text()));
        QCOMPARE((*document)->changes(), expected);
        QVERIFY((*document)->fileNews().damages.isEmpty());
        if (access == Document::Access::ReadOnly) {
            QCOMPARE(bytesOf(copy), before); // Looking changes nothing.
            continue;
        }
        const QString kept = (*document)->fileNews().olderKeptAs;
        QCOMPARE(!kept.isEmpty(), isOlder);
        QVERIFY(kept.isEmpty() || bytesOf(kept) == before);
        Edit edit(u"Go on"_s);
        edit.add(kinds::actor, u"Cook"_s);
        (*document)->commit(edit);
        expected = (*document)->changes();
        QVERIFY((*document)->flush());
    }
    const auto again = Document::open(copy, ada);
    QVERIFY(again);
    QCOMPARE((*again)->changes(), expected);
    QVERIFY((*again)->fileNews().isEmpty());
}

// What two people upgrade on two computers is still one document.
void TestOlderDocuments::upgradedApartStillMerges()
{
    QFETCH(QString, path);
    QTemporaryDir folder;
    std::array<std::unique_ptr<Document>, 2> copies;
    for (std::size_t i = 0; i < copies.size(); ++i) {
        const QString copy = folder.filePath(u"%1.keelson"_s.arg(i));
        QVERIFY(QFile::copy(path, copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
        auto document = Document::open(copy, ada);
        QVERIFY(document);
        copies[i] = *std::move(document);
    }
    for (qsizetype i = 0; i < copies[0]->log().size(); ++i)
        QCOMPARE(copies[0]->log().row(i).sum, copies[1]->log().row(i).sum);
    Edit edit(u"On one of them"_s);
    edit.add(kinds::actor, u"Waiter"_s);
    copies[1]->commit(edit);
    QVERIFY(copies[1]->flush());
    const auto merged = copies[0]->merge(copies[1]->path());
    QVERIFY(merged);
    QCOMPARE(*merged, 1);
    QCOMPARE(copies[0]->log(), copies[1]->log());
    const QString original = folder.filePath(u"original.keelson"_s);
    QVERIFY(QFile::copy(path, original));
    QCOMPARE(copies[0]->merge(original).value(), 0); // One that was never upgraded likewise.
}

void TestOlderDocuments::theFormatOfTodayHasASample()
{
    QTemporaryDir folder;
    const auto document = Document::create(folder.filePath(u"a.keelson"_s), ada);
    QVERIFY(document);
    const QByteArray head = bytesOf((*document)->path()).mid(60, 4);
    const int format = int(quint8(head[3]));
    QVERIFY2(QDir(QStringLiteral(KEELSON_TEST_DATA) + u"/documents/format-%1"_s.arg(format)).exists(),
             "keep a sample of the format this program writes");
}

QTEST_GUILESS_MAIN(TestOlderDocuments)
#include "tst_olderdocuments.moc"
