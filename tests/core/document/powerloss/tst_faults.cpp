// SPDX-License-Identifier: MIT
#include "../documents.h"
#include "faultydisk.h"
#include "quickfolder.h"

#include <QTemporaryDir>

#include <sqlite3.h>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

// Lets the first call to the operating system fail, then the second and so on, until a whole errand goes well.

namespace {

bool isAny(const VfsCall &)
{
    return true;
}

bool isWrite(const VfsCall &call)
{
    return call.kind == VfsCall::Kind::Write;
}

bool isSyncOfDatabase(const VfsCall &call)
{
    return call.kind == VfsCall::Kind::Sync && !call.isOfJournal();
}

constexpr auto lasting = Fault::Lasting::UntilHealed;

const QString toldAsDamage = u"the disk's failure is told as the document's"_s;
const QString makingLeavesAFile = u"making failed, but there is a file now"_s;
const QString lostItsFile = u"the document has lost its file"_s;

/// Whether it says that the disk failed, and what to do; if not, a problem.
QString judge(const Error &error)
{
    const bool isSaid = error.kind == Error::Kind::Environment && !error.remedy.isEmpty();
    return isSaid ? QString() : toldAsDamage + u": "_s + error.text();
}

QString compare(const QString &path, const QList<Change> &changes)
{
    const auto document = Document::open(path, ada());
    if (!document)
        return u"does not open: "_s + document.error().text();
    if (!(*document)->findings().isEmpty())
        return path + u" has findings: "_s + rulesOf((*document)->findings()).join(u' ');
    return (*document)->changes() == changes ? QString() : path + u" holds other changes"_s;
}

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void editing_data() { rows(); }
    void editing();
    void recovering_data() { rows(); }
    void recovering();
    void merging_data() { rows(); }
    void merging();
    void making_data() { rows(); }
    void making();
    void copying_data() { rows(); }
    void copying();
    void moving_data() { rows(); }
    void moving();
    void closingUnsaved_data();
    void closingUnsaved();

private:
    using Errand = QString (TestFaults::*)(const Fault &fault);
    void rows();
    void withEveryFault(Errand errand);
    // Each sets the fault when all is prepared and returns what went wrong.
    QString edit(const Fault &fault);
    QString recover(const Fault &fault);
    QString merge(const Fault &fault);
    QString make(const Fault &fault);
    QString copy(const Fault &fault);
    QString move(const Fault &fault);
    QString closeUnsaved(const Fault &fault);

    QString file(const QString &name = u"a"_s) const { return m_folder->filePath(name + u".keelson"_s); }
    QStringList filesThere() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }
    std::unique_ptr<Document> newDocument(const QString &name = u"a"_s);
    QList<Change> makeHalfSaved();
    QString editAndClose(std::unique_ptr<Document> document);
    QString saveAtLast(Document &document);
    QString closeAndCompare(std::unique_ptr<Document> document);

    QTemporaryDir m_state;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FaultyDisk> m_disk;
    std::unique_ptr<ShimVfs> m_vfs;
};

void TestFaults::initTestCase()
{
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_state.path()));
}

void TestFaults::init()
{
    m_folder = std::make_unique<QTemporaryDir>(quickFolder());
    m_disk = std::make_unique<FaultyDisk>(QFile::encodeName(m_folder->path()));
    m_vfs = std::make_unique<ShimVfs>(*m_disk);
}

void TestFaults::cleanup()
{
    m_vfs.reset();
}

void TestFaults::rows()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("one call fails") << Fault{isAny};
    QTest::newRow("all calls fail from one on") << Fault{isAny, 0, 0, lasting};
    QTest::newRow("the disk is full at one write") << Fault{isWrite, SQLITE_FULL};
    QTest::newRow("the disk is full from one write on") << Fault{isWrite, SQLITE_FULL, 0, lasting};
}

void TestFaults::withEveryFault(Errand errand)
{
    QFETCH(Fault, fault);
    QStringList problems;
    for (bool met = true; met; ++fault.passes) {
        const QString problem = (this->*errand)(fault);
        met = m_disk->hasFailed();
        m_disk->heal();
        if (!problem.isEmpty())
            problems.append(u"after %1 calls: %2"_s.arg(fault.passes).arg(problem));
        const QStringList files = filesThere();
        for (const QString &name : files)
            QFile::remove(m_folder->filePath(name));
    }
    qInfo("%d calls failed in turn", fault.passes - 1);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

std::unique_ptr<Document> TestFaults::newDocument(const QString &name)
{
    auto document = need(Document::create(file(name), ada()));
    add(*document, kinds::actor, u"Cook"_s);
    if (!document->flush())
        qFatal("a sound disk failed");
    return document;
}

/// A document that was cut off in the middle of saving its second change; returns what it must hold.
QList<Change> TestFaults::makeHalfSaved()
{
    const auto document = newDocument(u"whole"_s);
    const QList<Change> saved = document->changes();
    const Stall stall(m_disk->gate(), isSyncOfDatabase);
    add(*document, kinds::actor, QString(9000, u'h'));
    m_disk->gate().awaitCaller();
    QFile::copy(document->path(), file());
    QFile::copy(document->path() + u"-journal"_s, file() + u"-journal"_s);
    return saved;
}

QString TestFaults::editAndClose(std::unique_ptr<Document> document)
{
    for (const QString &name : {u"Waiter"_s, QString(9000, u'x')}) {
        add(*document, kinds::actor, name);
        if (const QString problem = saveAtLast(*document); !problem.isEmpty())
            return problem;
    }
    return closeAndCompare(std::move(document));
}

QString TestFaults::saveAtLast(Document &document)
{
    const auto flushed = document.flush();
    if (flushed)
        return {};
    if (const QString problem = judge(flushed.error()); !problem.isEmpty())
        return problem;
    m_disk->heal();
    const auto again = document.flush();
    return again ? QString() : u"not saved when the disk was sound again: "_s + again.error().text();
}

QString TestFaults::closeAndCompare(std::unique_ptr<Document> document)
{
    const QString path = document->path();
    const QList<Change> changes = document->changes();
    document.reset();
    m_disk->heal();
    return compare(path, changes);
}

void TestFaults::editing()
{
    withEveryFault(&TestFaults::edit);
}

QString TestFaults::edit(const Fault &fault)
{
    newDocument();
    m_disk->setFault(fault);
    auto document = Document::open(file(), ada());
    if (!document) {
        if (const QString problem = judge(document.error()); !problem.isEmpty())
            return problem;
        m_disk->heal();
        document = need(Document::open(file(), ada()));
    }
    return editAndClose(std::move(*document));
}

void TestFaults::recovering()
{
    withEveryFault(&TestFaults::recover);
}

QString TestFaults::recover(const Fault &fault)
{
    const QList<Change> saved = makeHalfSaved();
    m_disk->setFault(fault);
    auto document = Document::open(file(), ada());
    if (!document) {
        if (const QString problem = judge(document.error()); !problem.isEmpty())
            return problem;
        m_disk->heal();
        document = need(Document::open(file(), ada()));
    }
    // What was on its way may be there, too: all of it was in the file but for the end of the commit.
    const QList<Change> found = (*document)->changes();
    if (found.first(qMin(found.size(), saved.size())) != saved || found.size() > saved.size() + 1)
        return u"recovered is something else than was saved"_s;
    return editAndClose(std::move(*document));
}

void TestFaults::merging()
{
    withEveryFault(&TestFaults::merge);
}

QString TestFaults::merge(const Fault &fault)
{
    auto document = newDocument();
    const QString other = file(u"b"_s);
    if (!document->copyTo(other))
        qFatal("a sound disk failed");
    add(*need(Document::open(other, ben())), kinds::actor, u"Guest"_s);
    m_disk->setFault(fault);
    auto merged = document->merge(other);
    if (!merged) {
        if (const QString problem = judge(merged.error()); !problem.isEmpty())
            return problem;
        if (document->changes().size() != 1)
            return u"merging failed, but not without a trace"_s;
        m_disk->heal();
        merged = document->merge(other);
    }
    if (need(merged) == 0) { // What could not be read is a finding.
        if (!rulesOf(document->findings()).contains(u"document.damaged-file"_s))
            return u"nothing was merged, and nothing said"_s;
        m_disk->heal();
        merged = document->merge(other);
    }
    if (need(merged) != 1)
        return u"merging again did not help"_s;
    if (const QString problem = saveAtLast(*document); !problem.isEmpty())
        return problem;
    return editAndClose(std::move(document));
}

void TestFaults::making()
{
    withEveryFault(&TestFaults::make);
}

QString TestFaults::make(const Fault &fault)
{
    m_disk->setFault(fault);
    auto document = Document::create(file(), ada());
    if (!document) {
        if (const QString problem = judge(document.error()); !problem.isEmpty())
            return problem;
        if (QFile::exists(file()))
            return makingLeavesAFile;
        m_disk->heal();
        document = need(Document::create(file(), ada()));
    }
    return editAndClose(std::move(*document));
}

void TestFaults::copying()
{
    withEveryFault(&TestFaults::copy);
}

QString TestFaults::copy(const Fault &fault)
{
    auto document = newDocument();
    const QStringList before = filesThere();
    const QString target = file(u"b"_s);
    m_disk->setFault(fault);
    const auto copied = document->copyTo(target);
    if (!copied && filesThere() != before)
        return u"copying failed and left behind: "_s + filesThere().join(u' ');
    const QList<Change> changes = document->changes();
    const QString problem = copied ? QString() : judge(copied.error());
    const QString later = problem.isEmpty() ? editAndClose(std::move(document)) : problem;
    return copied && later.isEmpty() ? compare(target, changes) : later;
}

void TestFaults::moving()
{
    withEveryFault(&TestFaults::move);
}

QString TestFaults::move(const Fault &fault)
{
    auto document = newDocument();
    m_disk->setFault(fault);
    const auto moved = document->moveTo(file(u"b"_s));
    if (!QFile::exists(document->path()))
        return lostItsFile + (moved ? QString() : u": "_s + moved.error().text());
    if (moved && document->path() != file(u"b"_s))
        return u"the document is not where it was moved to"_s;
    return editAndClose(std::move(document));
}

void TestFaults::closingUnsaved_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("all calls fail from one on") << Fault{isAny, 0, 0, lasting};
    QTest::newRow("the disk is full from one write on") << Fault{isWrite, SQLITE_FULL, 0, lasting};
}

void TestFaults::closingUnsaved()
{
    withEveryFault(&TestFaults::closeUnsaved);
}

// What is left for the next opening is in another folder, whose disk is sound.
QString TestFaults::closeUnsaved(const Fault &fault)
{
    auto document = newDocument();
    m_disk->setFault(fault);
    add(*document, kinds::actor, u"Waiter"_s);
    const QList<Change> all = document->changes();
    (void)document->flush();
    document.reset();
    m_disk->heal();
    return compare(file(), all);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
