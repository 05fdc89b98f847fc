// SPDX-License-Identifier: MIT
#include "documents.h"
#include "files.h"

#include <QDir>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

// Names and paths that people and programs give to files.

class TestFileNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_state.reset(); }
    void anyNameWillDo_data();
    void anyNameWillDo();
    void longestNames_data();
    void longestNames();
    void longestPaths_data();
    void longestPaths();
    void nameThatIsNoText();
    void nameRelativeToWhereWeAre();

private:
    void workWith(const QString &path) const;
    void checkRefused(const QString &path) const;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StateFolder> m_state;
};

void TestFileNames::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_state = std::make_unique<StateFolder>();
}

/// Everything one does with a document, under this name.
void TestFileNames::workWith(const QString &path) const
{
    const QString folder = QFileInfo(path).path();
    const QString name = QFileInfo(path).fileName();
    auto document = need(Document::create(path, ada()));
    add(*document, kinds::actor, u"Cook"_s);
    QVERIFY(document->flush());
    const auto second = Document::open(path, ben());
    QVERIFY(!second && second.error().kind == Error::Kind::Environment);
    document.reset();
    QCOMPARE(namesIn(folder), QStringList{name});
    document = need(Document::open(path, ada()));
    add(*document, kinds::actor, u"Waiter"_s);
    QVERIFY(need(document->purge(document->tracesOf(u"Cook"_s))) > 0);
    QVERIFY(document->moveTo(m_folder->filePath(u"moved"_s)));
    QVERIFY(document->moveTo(path));
    QVERIFY(!document->copyTo(path));
    QCOMPARE(document->path(), path);
    document.reset();
    QByteArray damaged = bytesOf(path);
    damaged[damaged.indexOf("Waiter")] = 'X';
    overwrite(path, damaged);
    const auto mended = Document::open(path, ada());
    if (mended) {
        QCOMPARE(bytesOf((*mended)->fileNews().damagedKeptAs), damaged);
        QCOMPARE(QFileInfo((*mended)->fileNews().damagedKeptAs).path(), folder);
    } else { // There is no name for it beside this one.
        QVERIFY2(mended.error().remedy.contains(u"another place"_s), qPrintable(mended.error().text()));
        QCOMPARE(bytesOf(path), damaged);
        QCOMPARE(namesIn(folder), QStringList{name});
    }
}

void TestFileNames::anyNameWillDo_data()
{
    QTest::addColumn<QString>("name");
    for (const char16_t *name : {u"plain", u"two words.keelson", u" ", u"  in front", u"behind  ", u"dot at the end.", u"a.keelson.",
                                 u"..keelson", u"...", u".hidden", u"-rf", u"--help", u"new\nline.keelson", u"tab\t\a\x7f.keelson",
                                 u"a'b\"c`d.keelson", u"$(id);rm -rf ~ & | <>.keelson", u"50% %s %1 %n.keelson", u"a?mode=memory&x#y",
                                 u"file:a.keelson", u":memory:", u"back\\slash.keelson", u"star*?[a].keelson", u"\u202Egnp.keelson",
                                 u"e\u0301 and \u00e9.keelson", u"👩‍👩‍👧‍👦.keelson", u"文書.keelson", u"~", u"a.keelson-journal"})
        QTest::newRow(qPrintable(QString::fromUtf16(name))) << QString::fromUtf16(name);
}

void TestFileNames::anyNameWillDo()
{
    QFETCH(QString, name);
    QVERIFY(QDir(m_folder->path()).mkdir(u"here"_s));
    workWith(m_folder->filePath(u"here/"_s + name));
}

/// A refusal that says so before anything is lost, and leaves nothing behind.
void TestFileNames::checkRefused(const QString &path) const
{
    const QStringList before = namesIn(QFileInfo(path).path());
    const auto made = Document::create(path, ada());
    QVERIFY(!made);
    QVERIFY2(made.error().text().contains(u"too long"_s), qPrintable(made.error().text().right(200)));
    const auto draft = need(Document::createDraft(ada()));
    QVERIFY(!draft->moveTo(path));
    QVERIFY(!draft->copyTo(path));
    add(*draft, kinds::actor, u"Cook"_s);
    QVERIFY(draft->flush());
    QCOMPARE(namesIn(QFileInfo(path).path()), before);
}

void TestFileNames::longestNames_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("works");
    for (const int bytes : {200, 230, 246, 247})
        QTest::addRow("%d bytes", bytes) << bytes << true;
    for (const int bytes : {248, 254, 255, 256}) // Its journal would have a name that no file can have.
        QTest::addRow("%d bytes", bytes) << bytes << false;
}

void TestFileNames::longestNames()
{
    QFETCH(int, bytes);
    QFETCH(bool, works);
    QVERIFY(QDir(m_folder->path()).mkdir(u"here"_s));
    const QString path = m_folder->filePath(u"here/"_s + QString(bytes - 8, u'n') + u".keelson"_s);
    if (works)
        return workWith(path);
    checkRefused(path);
    if (bytes > 255)
        return;
    need(Document::create(m_folder->filePath(u"a"_s), ada())); // Somebody has named it so.
    QVERIFY(QFile::rename(m_folder->filePath(u"a"_s), path));
    const auto opened = Document::open(path, ada());
    QVERIFY(!opened);
    QVERIFY2(opened.error().text().contains(u"too long"_s), qPrintable(opened.error().text()));
    QVERIFY(Document::open(path, ada(), Document::Access::ReadOnly));
}

void TestFileNames::longestPaths_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("works");
    for (const int bytes : {300, 450, 470})
        QTest::addRow("%d bytes", bytes) << bytes << true;
    for (const int bytes : {505, 512, 520, 1000, 3900})
        QTest::addRow("%d bytes", bytes) << bytes << false;
}

void TestFileNames::longestPaths()
{
    QFETCH(int, bytes);
    QFETCH(bool, works);
    QString folder = m_folder->path();
    while (bytes - folder.size() > 130)
        folder += u'/' + QString(100, u'f');
    QVERIFY(QDir().mkpath(folder));
    const QString path = folder + u'/' + QString(bytes - folder.size() - 1, u'n');
    QCOMPARE(QFile::encodeName(path).size(), bytes);
    if (works)
        return workWith(path);
    checkRefused(path);
    overwrite(path, "x");
    const auto opened = Document::open(path, ada());
    QVERIFY(!opened);
    QVERIFY2(opened.error().text().contains(u"too long"_s), qPrintable(opened.error().text().right(200)));
}

// No text leads to it, so it cannot be asked for; a file of such a name beside ours is in nobody's way.
void TestFileNames::nameThatIsNoText()
{
    const QByteArray name = QFile::encodeName(m_folder->path()) + "/a\xff\xfe.keelson";
    const int file = ::open(name.constData(), O_CREAT | O_WRONLY, 0600);
    QVERIFY(file >= 0);
    ::close(file);
    const auto opened = Document::open(QFile::decodeName(name), ada());
    QVERIFY(!opened);
    QVERIFY2(opened.error().text().contains(u"no such file"_s), qPrintable(opened.error().text()));
    const QString path = m_folder->filePath(u"b.keelson"_s);
    auto document = need(Document::create(path, ada()));
    add(*document, kinds::actor, u"Cook"_s);
    document.reset();
    QCOMPARE(need(Document::open(path, ada()))->model().elements().size(), 1);
    QVERIFY(::access(name.constData(), F_OK) == 0);
    ::unlink(name.constData());
}

void TestFileNames::nameRelativeToWhereWeAre()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    auto document = need(Document::create(u"-rf"_s, ada()));
    QVERIFY(QDir::setCurrent(before)); // Where it is does not depend on where we go.
    add(*document, kinds::actor, u"Cook"_s);
    QVERIFY(document->flush());
    QCOMPARE(document->path(), QDir(m_folder->path()).canonicalPath() + u"/-rf"_s);
    QVERIFY(!Document::open({}, ada()));
    QVERIFY(!Document::create({}, ada()));
}

QTEST_GUILESS_MAIN(TestFileNames)
#include "tst_filenames.moc"
