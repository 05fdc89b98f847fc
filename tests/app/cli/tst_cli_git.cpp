// SPDX-License-Identifier: MIT
#include "cli.h"
#include "tests/core/document/documents.h"

#include "core/document/verify.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

/// Documents in a real repository: two branches, told and merged by git with our textconv and merge driver.
class TestCliGit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void setupPrintsWhatItWouldWrite();
    void setupWritesOnce();
    void setupForAllRepositories();
    void setupOutsideARepositoryIsRefused();
    void diffShowsLines();
    void logShowsWhatEachCommitDid();
    void branchesAreUnited();
    void unitedIsTheSameBothWays();
    void nothingStaysBehind();
    void bothRenamingOneThingIsTold();
    void whatNeedsALookStopsTheMergeAndIsWritten();
    void aCorruptOtherLeavesOursAlone();
    void anotherDocumentLeavesOursAlone();
    void whatAnEarlierRunCouldNotSaveIsLeftWhereItIs();
    void aTextOfADocumentConflictsInItsListOfChangesAlone();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString shop() const { return path(u"repo/our shop.keelson"_s); }
    Outcome git(const QStringList &arguments) const;
    void commit(const QString &message) const;
    void editOn(const QString &branch, const std::function<void(Document &)> &work);

    std::unique_ptr<QTemporaryDir> m_folder;
    Id m_service;
    Id m_event;
};

void TestCliGit::initTestCase()
{
    QProcess process;
    process.start(u"git"_s, {u"--version"_s});
    if (!process.waitForStarted() || !process.waitForFinished())
        QSKIP("git is not on this machine");
}

Outcome TestCliGit::git(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(path(u"repo"_s));
    process.start(u"git"_s, arguments);
    process.waitForFinished(60'000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

void TestCliGit::commit(const QString &message) const
{
    git({u"add"_s, u"-A"_s});
    const Outcome done = git({u"commit"_s, u"-qm"_s, message});
    QVERIFY2(done.code == 0, qPrintable(done.err + done.out));
}

void TestCliGit::editOn(const QString &branch, const std::function<void(Document &)> &work)
{
    QCOMPARE(git({u"checkout"_s, u"-q"_s, branch}).code, 0);
    {
        const auto document = need(Document::open(shop(), ada()));
        work(*document);
    }
    commit(u"Edit on "_s + branch);
}

/// A repository with a document on two branches that nobody has edited yet.
void TestCliGit::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", path(u"state"_s).toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", path(u"config"_s).toLocal8Bit());
    qputenv("GIT_CONFIG_NOSYSTEM", "1");
    for (const char *name : {"GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME"})
        qputenv(name, "Ada");
    for (const char *name : {"GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"})
        qputenv(name, "ada@example.org");
    QVERIFY(QDir(m_folder->path()).mkdir(u"repo"_s));
    QVERIFY(QDir(m_folder->path()).mkdir(u"config"_s));
    QCOMPARE(git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s}).code, 0);
    const Outcome set = runCli(path(u"repo"_s), {u"git-setup"_s, u"--write"_s});
    QVERIFY2(set.code == 0, qPrintable(set.err));
    {
        const auto document = need(Document::create(shop(), ada()));
        const Id ordering = add(*document, kinds::subsystem, u"Ordering"_s);
        m_service = add(*document, kinds::service, u"Order BFF"_s, ordering);
        m_event = add(*document, kinds::domainEvent, u"Order Submitted"_s);
    }
    commit(u"Begin"_s);
    QCOMPARE(git({u"branch"_s, u"kitchen"_s}).code, 0);
}

void TestCliGit::setupPrintsWhatItWouldWrite()
{
    const QByteArray before = bytesOf(path(u"repo/.git/config"_s));
    const Outcome told = runCli(path(u"repo"_s), {u"git-setup"_s});
    QCOMPARE(told.code, 0);
    QVERIFY(told.out.contains(u"\n*.keelson diff=keelson merge=keelson -text\n"_s));
    QVERIFY(told.out.contains(u"merge-driver %O %A %B %P"_s));
    QCOMPARE(bytesOf(path(u"repo/.git/config"_s)), before);
    // What is printed is a configuration that git reads.
    writeBytes(path(u"printed"_s), told.out.section(u"# .git/config\n"_s, 1).toUtf8());
    QCOMPARE(git({u"config"_s, u"-f"_s, path(u"printed"_s), u"merge.keelson.driver"_s}).out,
             git({u"config"_s, u"merge.keelson.driver"_s}).out);
}

void TestCliGit::setupWritesOnce()
{
    writeBytes(path(u"repo/.gitattributes"_s), "*.png binary"); // Without an end of its line.
    QCOMPARE(runCli(path(u"repo"_s), {u"git-setup"_s, u"--write"_s}).code, 0);
    const QByteArray attributes = bytesOf(path(u"repo/.gitattributes"_s));
    const QByteArray config = bytesOf(path(u"repo/.git/config"_s));
    QCOMPARE(attributes, QByteArray("*.png binary\n*.keelson diff=keelson merge=keelson -text\n"));
    QVERIFY(QDir(path(u"repo"_s)).mkdir(u"deep"_s));
    QCOMPARE(runCli(path(u"repo/deep"_s), {u"git-setup"_s, u"--write"_s}).code, 0);
    QCOMPARE(bytesOf(path(u"repo/.gitattributes"_s)), attributes);
    QCOMPARE(bytesOf(path(u"repo/.git/config"_s)), config);
}

void TestCliGit::setupForAllRepositories()
{
    const Outcome told = runCli(m_folder->path(), {u"git-setup"_s, u"--global"_s});
    QVERIFY2(told.code == 0, qPrintable(told.err));
    QCOMPARE(told.out.trimmed(), path(u"config/git/attributes"_s));
    QCOMPARE(bytesOf(path(u"config/git/attributes"_s)), QByteArray("*.keelson diff=keelson merge=keelson -text\n"));
    QVERIFY(git({u"config"_s, u"--global"_s, u"diff.keelson.textconv"_s}).out.contains(u"textconv"_s));
    QCOMPARE(git({u"config"_s, u"--global"_s, u"--remove-section"_s, u"diff.keelson"_s}).code, 0);
    QCOMPARE(git({u"config"_s, u"--global"_s, u"--remove-section"_s, u"merge.keelson"_s}).code, 0);
}

void TestCliGit::setupOutsideARepositoryIsRefused()
{
    qputenv("GIT_CEILING_DIRECTORIES", m_folder->path().toLocal8Bit());
    const Outcome told = runCli(m_folder->path(), {u"git-setup"_s, u"--write"_s});
    QCOMPARE(told.code, 3);
    QVERIFY2(told.err.contains(u"git refused"_s), qPrintable(told.err));
}

void TestCliGit::diffShowsLines()
{
    set(*need(Document::open(shop(), ada())), m_service, properties::name, u"Basket BFF"_s);
    const Outcome told = git({u"diff"_s, u"--unified=0"_s});
    QCOMPARE(told.code, 0);
    QStringList lines;
    for (const QString &line : told.out.split(u'\n')) {
        if ((line.startsWith(u'+') || line.startsWith(u'-')) && !line.startsWith(u"+++"_s) && !line.startsWith(u"---"_s))
            lines.append(line);
    }
    QCOMPARE(lines, (QStringList{u"-service \"Ordering/Order BFF\""_s, u"+service \"Ordering/Basket BFF\""_s}));
}

void TestCliGit::logShowsWhatEachCommitDid()
{
    editOn(u"main"_s, [](Document &document) { add(document, kinds::actor, u"Cook"_s); });
    writeBytes(shop(), "not a document at all");
    commit(u"Break it"_s);
    const Outcome told = git({u"log"_s, u"-p"_s, u"--format=%s"_s});
    QVERIFY2(told.code == 0, qPrintable(told.err));
    QVERIFY2(told.out.contains(u"\n+actor \"Cook\"\n"_s), qPrintable(told.out));
    QVERIFY2(told.out.contains(u"\n+unreadable: "_s), qPrintable(told.out)); // and the rest of the log is shown
    QVERIFY2(told.out.contains(u"\n+service \"Ordering/Order BFF\"\n"_s), qPrintable(told.out));
    QCOMPARE(runCli(path(u"repo"_s), {u"textconv"_s, u"--strict"_s, shop()}).code, 3);
}

void TestCliGit::branchesAreUnited()
{
    editOn(u"kitchen"_s, [](Document &document) { add(document, kinds::actor, u"Cook"_s); });
    editOn(u"main"_s, [this](Document &document) { set(document, m_service, properties::name, u"Basket BFF"_s); });
    const Outcome merged = git({u"merge"_s, u"-q"_s, u"--no-edit"_s, u"kitchen"_s});
    QVERIFY2(merged.code == 0, qPrintable(merged.out + merged.err));
    QCOMPARE(merged.err, QString());
    const auto document = need(Document::open(shop(), ada(), Document::Access::ReadOnly));
    QCOMPARE(nameOf(*document, m_service), u"Basket BFF"_s);
    QCOMPARE(document->model().ofKind(kinds::actor).size(), 1);
    QCOMPARE(document->changes().size(), 5);
    QSet<Stamp> stamps;
    for (const Change &change : document->changes())
        stamps.insert(change.stamp);
    QCOMPARE(stamps.size(), 5); // Copies that git has made do not repeat stamps.
    QVERIFY(need(verify(shop())).isSound());
    QCOMPARE(git({u"status"_s, u"--porcelain"_s}).out, QString());
}

void TestCliGit::unitedIsTheSameBothWays()
{
    editOn(u"kitchen"_s, [this](Document &document) {
        add(document, kinds::actor, u"Cook"_s);
        set(document, m_event, properties::name, u"Meal Ordered"_s);
    });
    editOn(u"main"_s, [this](Document &document) { set(document, m_event, properties::name, u"Order Placed"_s); });
    QCOMPARE(git({u"checkout"_s, u"-q"_s, u"-b"_s, u"other-way"_s, u"kitchen"_s}).code, 0);
    QCOMPARE(git({u"merge"_s, u"-q"_s, u"--no-edit"_s, u"main"_s}).code, 0);
    const Model theirs = need(Document::open(shop(), ada(), Document::Access::ReadOnly))->model();
    QCOMPARE(git({u"checkout"_s, u"-q"_s, u"main"_s}).code, 0);
    QCOMPARE(git({u"merge"_s, u"-q"_s, u"--no-edit"_s, u"kitchen"_s}).code, 0);
    QVERIFY(need(Document::open(shop(), ada(), Document::Access::ReadOnly))->model() == theirs);
    // Merging the two merges, whose ancestors git merges first, gives the same again.
    QCOMPARE(git({u"merge"_s, u"-q"_s, u"--no-edit"_s, u"other-way"_s}).code, 0);
    QVERIFY(need(Document::open(shop(), ada(), Document::Access::ReadOnly))->model() == theirs);
}

void TestCliGit::nothingStaysBehind()
{
    editOn(u"kitchen"_s, [](Document &document) { add(document, kinds::actor, u"Cook"_s); });
    editOn(u"main"_s, [](Document &document) { add(document, kinds::actor, u"Waiter"_s); });
    const QStringList before = QDir(path(u"repo"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QCOMPARE(git({u"merge"_s, u"-q"_s, u"--no-edit"_s, u"kitchen"_s}).code, 0);
    QCOMPARE(QDir(path(u"repo"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), before);
}

void TestCliGit::bothRenamingOneThingIsTold()
{
    editOn(u"kitchen"_s, [this](Document &document) { set(document, m_event, properties::name, u"Meal Ordered"_s); });
    editOn(u"main"_s, [this](Document &document) { set(document, m_event, properties::name, u"Order Placed"_s); });
    const Outcome merged = git({u"merge"_s, u"--no-edit"_s, u"kitchen"_s});
    QVERIFY2(merged.code == 0, qPrintable(merged.out + merged.err));
    QVERIFY2((merged.out + merged.err).contains(u"Both sides changed “Name” of Domain event “Order Placed”"_s), qPrintable(merged.out + merged.err));
}

void TestCliGit::whatNeedsALookStopsTheMergeAndIsWritten()
{
    editOn(u"kitchen"_s, [this](Document &document) {
        Edit edit(u"Remove"_s);
        edit.remove(m_service);
        document.commit(edit);
    });
    editOn(u"main"_s, [this](Document &document) {
        set(document, m_service, properties::description, u"Takes orders."_s);
        Edit edit(u"Wire"_s); // After the other has removed the service, by the order of stamps.
        edit.relate(relations::publishes, m_service, m_event);
        document.commit(edit);
    });
    const Outcome merged = git({u"merge"_s, u"--no-edit"_s, u"kitchen"_s});
    QCOMPARE(merged.code, 1);
    QVERIFY2((merged.out + merged.err).contains(u"[document."_s), qPrintable(merged.out + merged.err));
    const auto document = need(Document::open(shop(), ada(), Document::Access::ReadOnly));
    QCOMPARE(document->changes().size(), 6);
    QVERIFY(!document->model().element(m_service));
    QCOMPARE(git({u"add"_s, u"-A"_s}).code, 0);
    QCOMPARE(git({u"commit"_s, u"-q"_s, u"--no-edit"_s}).code, 0);
}

void TestCliGit::aCorruptOtherLeavesOursAlone()
{
    editOn(u"kitchen"_s, [](Document &document) { add(document, kinds::actor, u"Cook"_s); });
    runSql(shop(), "UPDATE change SET body=substr(body, 1, 20) WHERE number = 2; DELETE FROM checkpoint");
    commit(u"Damage it"_s);
    editOn(u"main"_s, [](Document &document) { add(document, kinds::actor, u"Waiter"_s); });
    const QByteArray before = bytesOf(shop());
    const Outcome merged = git({u"merge"_s, u"--no-edit"_s, u"kitchen"_s});
    QCOMPARE(merged.code, 1);
    QVERIFY2((merged.out + merged.err).contains(u"our shop.keelson (theirs): "_s), qPrintable(merged.out + merged.err));
    QCOMPARE(bytesOf(shop()), before);
    QVERIFY(git({u"status"_s, u"--porcelain"_s}).out.startsWith(u"UU "_s));
}

void TestCliGit::anotherDocumentLeavesOursAlone()
{
    QCOMPARE(git({u"checkout"_s, u"-q"_s, u"kitchen"_s}).code, 0);
    QVERIFY(QFile::remove(shop()));
    add(*need(Document::create(shop(), ben())), kinds::actor, u"Stranger"_s);
    commit(u"Begin anew"_s);
    editOn(u"main"_s, [](Document &document) { add(document, kinds::actor, u"Waiter"_s); });
    const QByteArray before = bytesOf(shop());
    const Outcome merged = git({u"merge"_s, u"--no-edit"_s, u"kitchen"_s});
    QCOMPARE(merged.code, 1);
    QVERIFY2((merged.out + merged.err).contains(u"different documents"_s), qPrintable(merged.out + merged.err));
    QCOMPARE(bytesOf(shop()), before);
}

void TestCliGit::whatAnEarlierRunCouldNotSaveIsLeftWhereItIs()
{
    const QString aside = path(u"aside.keelson"_s);
    QVERIFY(QFile::copy(shop(), aside));
    { // The file goes while it is open, so that what is typed is in a spill.
        const auto document = need(Document::open(aside, ada()));
        QVERIFY(QFile::remove(aside));
        add(*document, kinds::actor, u"Unsaved"_s);
        QVERIFY(!document->flush());
    }
    const auto spills = everythingIn(path(u"state"_s));
    QVERIFY(!spills.isEmpty());
    const QString ours = path(u"ours"_s);
    const QString theirs = path(u"theirs"_s);
    QVERIFY(QFile::copy(shop(), ours) && QFile::copy(shop(), theirs));
    const Outcome merged = runCli(m_folder->path(), {u"merge-driver"_s, shop(), ours, theirs});
    QVERIFY2(merged.code == 0, qPrintable(merged.err));
    QCOMPARE(everythingIn(path(u"state"_s)), spills);
}

// The text form has a value a line, so that git unites what two branches say of different things; but both append to its
// list of changes, where a person has to keep both. Hence the driver for documents.
void TestCliGit::aTextOfADocumentConflictsInItsListOfChangesAlone()
{
    const auto exportOn = [this](const QString &branch, const std::function<void(Document &)> &work) {
        QCOMPARE(git({u"checkout"_s, u"-q"_s, branch}).code, 0);
        work(*need(Document::open(shop(), ada())));
        QCOMPARE(runCli(path(u"repo"_s), {u"export"_s, shop(), u"--format"_s, u"json"_s, u"-o"_s, u"shop.json"_s}).code, 0);
        commit(u"Export on "_s + branch);
    };
    exportOn(u"main"_s, [](Document &document) { add(document, kinds::actor, u"Cook"_s); });
    QCOMPARE(git({u"branch"_s, u"-f"_s, u"kitchen"_s}).code, 0);
    exportOn(u"kitchen"_s, [this](Document &document) { set(document, m_event, properties::name, u"Meal Ordered"_s); });
    exportOn(u"main"_s, [this](Document &document) { set(document, m_service, properties::name, u"Basket BFF"_s); });
    QCOMPARE(git({u"merge"_s, u"--no-edit"_s, u"kitchen"_s}).code, 1);
    const QString text = QString::fromUtf8(bytesOf(path(u"repo/shop.json"_s)));
    QVERIFY(text.contains(u"\"Basket BFF\""_s) && text.contains(u"\"Meal Ordered\""_s));
    QCOMPARE(text.count(u"<<<<<<<"_s), 1);
    const QString conflict = text.section(u"<<<<<<<"_s, 1).section(u">>>>>>>"_s, 0, 0);
    QVERIFY2(conflict.contains(u"\"stamp\""_s) && !conflict.contains(u"\"name\""_s), qPrintable(conflict));
}

QTEST_GUILESS_MAIN(TestCliGit)
#include "tst_cli_git.moc"
