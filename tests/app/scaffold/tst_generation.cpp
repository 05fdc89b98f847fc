// SPDX-License-Identifier: MIT
#include "app/gui/scaffold/generation.h"
#include "app/gui/scaffold/plantree.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two files and a finding; waits for leave, so that a test decides when it is done.
class SlowKit final : public Kit
{
public:
    QString id() const override { return u"slow"_s; }
    QString label() const override { return u"Slow"_s; }
    QList<Option> options() const override { return {}; }
    Result<Generated> generate(const Model &, const Options &options, Stop stop) const override
    {
        while (!leave.tryAcquire(1, 5)) {
            if (stop.requested())
                return Error{Error::Kind::Cancelled, u"stopped"_s, {}, {}};
        }
        Generated generated;
        generated.files.insert(u"a/one.txt"_s, {options.value(u"text"_s).toByteArray(), Ownership::Managed, {}, false});
        generated.files.insert(u"two.txt"_s, {"two\n", Ownership::Managed, {}, false});
        generated.findings.append({Severity::Note, u"slow.note"_s, u"note"_s, {}, {}, {}});
        return generated;
    }

    mutable QSemaphore leave;
};

/// What a Generation told. (QSignalSpy wants default constructors, which a Result has not.)
struct Told
{
    explicit Told(Generation &generation)
    {
        QObject::connect(&generation, &Generation::previewed, &generation, [this](const auto &result) { previews.append(result); });
        QObject::connect(&generation, &Generation::written, &generation, [this](const auto &result) { reports.append(result); });
    }

    QList<Result<Preview>> previews;
    QList<Result<scaffold::Report>> reports;
};

} // namespace

class TestGeneration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void previewsAndWrites();
    void aNewerRequestDropsTheOlder();
    void destroyingWhileBusyIsSafe();
    void whatCannotBeWrittenIsRefused();
    void treeShowsFoldersAndActions();
};

void TestGeneration::previewsAndWrites()
{
    QTemporaryDir folder;
    SlowKit kit;
    Generation generation;
    Told told(generation);
    kit.leave.release();
    generation.preview({{}, &kit, u"1"_s, {{u"text"_s, u"one"_s}}, folder.filePath(u"out"_s)});
    QVERIFY(generation.isBusy());
    QTRY_COMPARE(told.previews.size(), 1);
    QVERIFY(!generation.isBusy());
    const Result<Preview> &preview = told.previews.first();
    QVERIFY(preview);
    QCOMPARE(preview->plan.count(scaffold::Action::Create), 2);
    QCOMPARE(preview->findings().size(), 1);
    QVERIFY2(!QFile::exists(folder.filePath(u"out/two.txt"_s)), "a preview writes nothing");

    generation.write(preview->plan);
    QTRY_COMPARE(told.reports.size(), 1);
    QVERIFY(told.reports.first());
    QFile one(folder.filePath(u"out/a/one.txt"_s));
    QVERIFY(one.open(QIODevice::ReadOnly));
    QCOMPARE(one.readAll(), QByteArray("one"));
}

void TestGeneration::aNewerRequestDropsTheOlder()
{
    QTemporaryDir folder;
    SlowKit kit;
    Generation generation;
    Told told(generation);
    generation.preview({{}, &kit, u"1"_s, {{u"text"_s, u"old"_s}}, folder.filePath(u"out"_s)});
    QTest::qWait(20);
    generation.preview({{}, &kit, u"1"_s, {{u"text"_s, u"new"_s}}, folder.filePath(u"out"_s)});
    kit.leave.release(2);
    QTRY_VERIFY(!told.previews.isEmpty());
    QTest::qWait(50);
    QCOMPARE(told.previews.size(), 1);
    const Result<Preview> &preview = told.previews.first();
    QVERIFY(preview);
    QCOMPARE(preview->generated.files.value(u"a/one.txt"_s).bytes, QByteArray("new"));
}

void TestGeneration::destroyingWhileBusyIsSafe()
{
    QTemporaryDir folder;
    SlowKit kit;
    {
        Generation generation;
        generation.preview({{}, &kit, u"1"_s, {}, folder.filePath(u"out"_s)});
        QTest::qWait(20);
        QVERIFY(generation.isBusy());
    }
    QVERIFY(!QFile::exists(folder.filePath(u"out"_s)));
}

void TestGeneration::whatCannotBeWrittenIsRefused()
{
    QTemporaryDir folder;
    QFile stranger(folder.filePath(u"stranger.txt"_s));
    QVERIFY(stranger.open(QIODevice::WriteOnly));
    SlowKit kit;
    kit.leave.release();
    Generation generation;
    Told told(generation);
    generation.preview({{}, &kit, u"1"_s, {}, folder.path()});
    QTRY_COMPARE(told.previews.size(), 1);
    const Result<Preview> &preview = told.previews.first();
    QVERIFY(!preview);
    QVERIFY(!preview.error().what.isEmpty());
}

void TestGeneration::treeShowsFoldersAndActions()
{
    scaffold::Plan plan;
    plan.files = {{u"a/b/one.ts"_s, scaffold::Action::Create, {}, {}, {}},
                  {u"a/two.ts"_s, scaffold::Action::Conflict, {}, {}, {}},
                  {u"three.ts"_s, scaffold::Action::Unchanged, {}, {}, {}}};
    PlanTree tree;
    QSignalSpy chosen(&tree, &PlanTree::pathChosen);
    tree.show(plan);
    QCOMPARE(tree.topLevelItemCount(), 2);
    QTreeWidgetItem *conflict = tree.findItems(u"two.ts"_s, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    QVERIFY(conflict);
    QCOMPARE(conflict->text(1), scaffold::label(scaffold::Action::Conflict));
    tree.setCurrentItem(conflict);
    QCOMPARE(chosen.last().first().toString(), u"a/two.ts"_s);
    tree.show(plan);
    QVERIFY(tree.currentItem());
    QCOMPARE(tree.currentItem()->text(0), u"two.ts"_s);
}

QTEST_MAIN(TestGeneration)
#include "tst_generation.moc"
