// SPDX-License-Identifier: MIT
#include "core/document/document.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

Author ada()
{
    return {Id(1, 1), u"Ada"_s};
}

Id addEvent(Document &document, const QString &name)
{
    Edit edit(u"Add "_s + name);
    const Id id = edit.add(kinds::domainEvent, name);
    document.commit(edit);
    return id;
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void commitSurvivesReopening();
    void undoAndRedoSurviveReopening();
    void commitOfNothingLeavesNoChange();

private:
    QString file() const { return m_folder->filePath(u"a.keelson"_s); }
    std::unique_ptr<Document> reopened()
    {
        auto opened = Document::open(file(), ada());
        if (!opened)
            qWarning().noquote() << opened.error().text();
        return opened ? std::move(*opened) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDocument::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDocument::commitSurvivesReopening()
{
    Id event;
    Id documentId;
    {
        auto document = Document::create(file(), ada());
        QVERIFY2(document, qPrintable(document ? QString() : document.error().text()));
        documentId = (*document)->id();
        event = addEvent(**document, u"Order placed"_s);
        QVERIFY((*document)->model().element(event));
        QVERIFY((*document)->flush());
        QCOMPARE((*document)->saveState().kind, SaveState::Kind::Saved);
    }
    const auto document = reopened();
    QVERIFY(document);
    QCOMPARE(document->id(), documentId);
    QVERIFY(document->model().element(event));
    QCOMPARE(document->model().element(event)->name, u"Order placed"_s);
    QCOMPARE(document->findings().size(), 0);
}

void TestDocument::undoAndRedoSurviveReopening()
{
    Id event;
    {
        auto document = *Document::create(file(), ada());
        event = addEvent(*document, u"Order placed"_s);
        Edit edit(u"Rename"_s);
        edit.set(event, properties::name, u"Order taken"_s);
        document->commit(edit);
        QCOMPARE(document->undoLabel(), u"Rename"_s);
        document->undo();
    }
    auto document = reopened();
    QCOMPARE(document->model().element(event)->name, u"Order placed"_s);
    QCOMPARE(document->redoLabel(), u"Rename"_s);
    document->redo();
    document.reset();
    document = reopened();
    QCOMPARE(document->model().element(event)->name, u"Order taken"_s);
    QCOMPARE(document->undoLabel(), u"Rename"_s);
    document->undo();
    QCOMPARE(document->undoLabel(), u"Add Order placed"_s);
    document->undo();
    QVERIFY(!document->model().element(event));
}

void TestDocument::commitOfNothingLeavesNoChange()
{
    auto document = *Document::create(file(), ada());
    const Id event = addEvent(*document, u"Order placed"_s);
    QSignalSpy changed(document.get(), &Document::changed);
    Edit edit(u"Rename"_s);
    edit.set(event, properties::name, u"Order placed"_s);
    QCOMPARE(document->commit(edit), Stamp());
    QCOMPARE(changed.size(), 0);
    QCOMPARE(document->changes().size(), 1);
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
