// SPDX-License-Identifier: MIT
// Labels of changes go into crash reports without their names, which works for names in quotation marks only.
#include "app/gui/crash/labels.h"
#include "app/gui/map/bends.h"
#include "app/gui/map/gestures.h"
#include "app/gui/map/scene.h"
#include "app/gui/shell/language.h"
#include "app/gui/storm/arranging.h"
#include "app/gui/storm/clipboard.h"
#include "app/gui/storm/gestures.h"
#include "app/gui/storm/ground.h"
#include "app/gui/storm/holding.h"
#include "app/gui/storm/splitting.h"
#include "app/gui/views/viewgestures.h"
#include "core/document/document.h"
#include "core/review/waivers.h"
#include "core/storm/levels.h"
#include "core/storm/parts.h"
#include "core/storm/propose.h"
#include "core/storm/parking.h"
#include "core/storm/session.h"
#include "core/storm/votes.h"

#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace Qt::Literals::StringLiterals;

namespace {

// A name that tries to get out of its quotation marks, in every language.
const QString secret = u"Gold” 41 “Silver“ 42 „Lead\" 43"_s;
const QStringList traces{u"Gold"_s, u"41"_s, u"Silver"_s, u"42"_s, u"Lead"_s, u"43"_s};

/// A document in which everything is a secret.
class Secrets
{
public:
    Secrets() : m_document(std::move(*Document::create(m_folder.filePath(u"a.keelson"_s), {Id::create(), u"Ada"_s})))
    {
        Edit edit(u"Begin"_s);
        subsystem = edit.add(kinds::subsystem, secret + u" 1"_s);
        service = edit.add(kinds::service, secret + u" 2"_s, subsystem);
        other = edit.add(kinds::service, secret + u" 3"_s, subsystem);
        external = edit.add(kinds::externalSystem, secret + u" 4"_s);
        const Id event = edit.add(kinds::domainEvent, secret + u" 5"_s);
        const Id command = edit.add(kinds::command, secret + u" 6"_s);
        edit.relate(relations::publishes, service, event);
        board = edit.addView(records::board, secret);
        eventNote = edit.place(board, records::board, event, {0, 0});
        commandNote = edit.place(board, records::board, command, {500, 0});
        m_document->commit(edit);
        known = event;
    }

    const Model &model() const { return m_document->model(); }
    map::Shown shown() const { return {model(), {}, m_positions}; }

    Id subsystem, service, other, external, board, eventNote, commandNote, known;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    MapPositions m_positions;
};

SceneEdge between(Id from, Id to)
{
    SceneEdge edge;
    edge.from = from;
    edge.to = to;
    return edge;
}

const Kind &command()
{
    return *vocabulary::kind(kinds::command);
}

using Gesture = Edit (*)(const Secrets &);

storm::Participant participant()
{
    return {Id::create(), secret, 0};
}

Finding finding(const Secrets &in)
{
    return {Severity::Error, u"some.rule"_s, secret, {in.service, in.other}, {}, {}};
}

storm::Session session(const Secrets &in)
{
    storm::Session session;
    session.board = in.board;
    return session;
}

storm::Parked parked()
{
    return {{Id::create()}, secret, nullptr, {}};
}

storm::Round round()
{
    storm::Round round;
    round.id = Id::create();
    round.name = secret;
    round.kinds = {QString(kinds::domainEvent)};
    return round;
}

Edit pasted(const Secrets &in)
{
    QMimeData data;
    data.setText(secret);
    return storm::pasteNotes(in.model(), in.board, data, command(), {}).edit;
}

Edit accepted(const Secrets &in)
{
    storm::Proposal proposal;
    proposal.subsystems.append({secret, {}, {}, {}});
    storm::ServiceProposal service;
    service.key = u"key"_s;
    service.name = secret;
    proposal.services.append(service);
    return storm::accept(in.model(), proposal, {service.key});
}

Edit declined(const Secrets &in, bool declined)
{
    storm::ServiceProposal service;
    service.name = secret;
    return storm::decline(in.model(), in.board, service, declined);
}

Edit meant(const Secrets &in, Id from, Id to)
{
    QStringList labels;
    for (const map::Meaning &meaning : map::meanings(in.model(), from, to))
        labels.append(meaning.outcome.edit.label());
    return Edit(labels.join(u", "_s));
}

/// What the window writes itself, seen in English by tst_crashwindow, in the language of the moment.
Edit written(const char *context, const char *text, const QString &first = secret)
{
    const QString label = QCoreApplication::translate(context, text).arg(first);
    return Edit(label.contains(u"%2"_s) ? label.arg(secret) : label);
}

constexpr struct { const char *name; Gesture make; } gestures[] = {
    {"view: add", [](const Secrets &) { return views::add(records::board, secret).edit; }},
    {"view: rename", [](const Secrets &in) { return views::rename(in.model(), in.board, secret).edit; }},
    {"view: remove", [](const Secrets &in) { return views::remove(in.model(), in.board).edit; }},
    {"storm: add", [](const Secrets &in) { return storm::addNote(in.model(), in.board, {&command(), secret, {}, {}}).edit; }},
    {"storm: paste a line", pasted},
    {"storm: move", [](const Secrets &in) { return storm::moveNotes(in.model(), {in.eventNote}, {1, 1}).edit; }},
    {"storm: resize", [](const Secrets &in) { return storm::resizeNote(in.model(), in.eventNote, {0, 0, 9, 9}).edit; }},
    {"storm: rename", [](const Secrets &in) { return storm::renameNote(in.model(), in.eventNote, secret).edit; }},
    {"storm: change kind", [](const Secrets &in) { return storm::changeKind(in.model(), {in.eventNote}, command()).edit; }},
    {"storm: remove", [](const Secrets &in) { return storm::removeItems(in.model(), {in.eventNote}).edit; }},
    {"storm: duplicate", [](const Secrets &in) { return storm::duplicateNotes(in.model(), {in.eventNote}).edit; }},
    {"storm: connect", [](const Secrets &in) { return storm::connectNotes(in.model(), in.commandNote, in.eventNote).edit; }},
    {"storm: merge elements", [](const Secrets &in) { return storm::mergeElements(in.model(), in.other, in.service).edit; }},
    {"storm: make pivotal", [](const Secrets &in) { return storm::makePivotal(in.model(), in.eventNote).edit; }},
    {"storm: settle", [](const Secrets &in) { return storm::settle(in.model(), in.eventNote, secret).edit; }},
    {"storm: open again", [](const Secrets &in) { return storm::reopen(in.model(), in.eventNote).edit; }},
    {"storm: level", [](const Secrets &in) { return storm::setLevel(in.model(), in.board, Level::Process); }},
    {"storm: merge into", [](const Secrets &in) { return storm::mergeInto(in.model(), in.eventNote, {}).edit; }},
    {"storm: lock", [](const Secrets &in) { return storm::toggleLock(in.model(), {in.eventNote}).edit; }},
    {"storm: split", [](const Secrets &in) { return storm::splitNote(in.model(), in.eventNote, {u"a"_s, u"b"_s}).edit; }},
    {"storm: merge notes", [](const Secrets &in) { return storm::mergeNotes(in.model(), {in.eventNote, in.commandNote}).edit; }},
    {"storm: before the previous", [](const Secrets &in) { return storm::swapAlong(in.model(), in.eventNote, false).edit; }},
    {"storm: after the next", [](const Secrets &in) { return storm::swapAlong(in.model(), in.eventNote, true).edit; }},
    {"storm: a column earlier", [](const Secrets &in) { return storm::shiftColumn(in.model(), {in.eventNote}, false).edit; }},
    {"storm: a column later", [](const Secrets &in) { return storm::shiftColumn(in.model(), {in.eventNote}, true).edit; }},
    {"storm: give to a service", [](const Secrets &in) { return storm::giveToService(in.model(), {in.eventNote}, in.service).edit; }},
    {"storm: accept", accepted},
    {"storm: decline", [](const Secrets &in) { return declined(in, true); }},
    {"storm: consider again", [](const Secrets &in) { return declined(in, false); }},
    {"storm: split", [](const Secrets &in) { return storm::split(in.model(), in.board).edit; }},
    {"storm: join", [](const Secrets &in) { return storm::join(in.model(), in.board).edit; }},
    {"storm: branch", [](const Secrets &in) { return storm::branch(in.model(), in.board, in.model(), secret).edit; }},
    {"session: add somebody", [](const Secrets &in) { return storm::addParticipants(session(in), secret); }},
    {"session: rename somebody", [](const Secrets &) { return storm::renameParticipant(participant(), secret); }},
    {"session: remove somebody", [](const Secrets &) { return storm::removeParticipant(participant()); }},
    {"session: pass on", [](const Secrets &in) { return storm::passTo(session(in), participant()); }},
    {"session: open a voting", [](const Secrets &in) { return storm::openBallot(in.model(), in.board, {secret, 3, {}, false}); }},
    {"session: close a voting", [](const Secrets &) { return storm::closeRound(round()); }},
    {"session: go on with a voting", [](const Secrets &in) { return storm::reopenRound(in.model(), in.board, round()); }},
    {"session: vote", [](const Secrets &in) { return storm::castVote(in.model(), in.board, round(), Id::create(), in.known); }},
    {"session: take back a vote", [](const Secrets &in) { return storm::takeVote(in.model(), round(), Id::create(), in.known); }},
    {"review: accept", [](const Secrets &in) { return review::waive(in.model(), finding(in), {secret, secret, QDate(2030, 1, 1)}); }},
    {"review: no longer accept", [](const Secrets &in) {
        const review::Waiver waiver{Id::create(), in.service, {}, {}, secret, secret, {}, {}};
        return review::withdraw(in.model(), QList{waiver}); }},
    {"session: park", [](const Secrets &in) { return storm::park(in.model(), in.board, {in.eventNote}); }},
    {"session: park a remark", [](const Secrets &in) { return storm::parkRemark(in.model(), in.board, secret); }},
    {"session: bring back", [](const Secrets &in) { return storm::bringBack(parked(), in.board, {}); }},
    {"session: drop", [](const Secrets &) { return storm::drop(parked()); }},
    {"map: move", [](const Secrets &in) { return map::moveBoxes(in.shown(), {in.service}, {1, 1}, {}).edit; }},
    {"map: resize", [](const Secrets &in) { return map::resizeBox(in.shown(), in.service, {0, 0, 9, 9}).edit; }},
    {"map: add", [](const Secrets &in) { return map::addBox(in.shown(), *vocabulary::kind(kinds::service), secret, {}, {}).edit; }},
    {"map: rename", [](const Secrets &in) { return map::renameBox(in.model(), in.service, secret).edit; }},
    {"map: remove", [](const Secrets &in) { return map::removeItems(in.shown(), {in.service}).edit; }},
    {"map: keep a view", [](const Secrets &in) { return map::keepView(aspects::viewOf(Aspect::Internals, in.model().element(in.service))).edit; }},
    {"map: bend", [](const Secrets &in) { return map::bend(in.shown(), between(in.service, in.other), {{1, 1}}).edit; }},
    {"map: tidy one box", [](const Secrets &in) { return map::tidyBoxes(in.shown(), {in.service}).edit; }},
    {"map: tidy inside", [](const Secrets &in) { return map::tidyInside(in.shown(), in.subsystem).edit; }},
    {"map: send an event", [](const Secrets &in) { return map::sendEvent(in.model(), in.service, in.other, secret).edit; }},
    {"map: connect services", [](const Secrets &in) { return meant(in, in.service, in.other); }},
    {"outline: rename", [](const Secrets &) { return written("keelson::OutlinePanel", "Rename to “%1”"); }},
    {"inspector: change", [](const Secrets &) { return written("keelson::InspectorPanel", "Change %1 of “%2”", u"Pattern"_s); }},
    {"inspector: connect", [](const Secrets &) { return written("keelson::InspectorPanel", "Connect “%1” and “%2”"); }},
    {"inspector: remove", [](const Secrets &) { return written("keelson::InspectorPanel", "Remove “%1”"); }},
    {"inspector: take out", [](const Secrets &) { return written("keelson::InspectorPanel", "Take “%1” out of its container"); }},
    {"history: restore", [](const Secrets &) {
         return Edit(QCoreApplication::translate("keelson::HistoryLens", "Restore “%1” as of %2").arg(secret, u"1/2/26"_s));
     }},
    {"import", [](const Secrets &) { return written("keelson::Exchange", "Import “%1”"); }},
    {"map: connect others", [](const Secrets &in) { return meant(in, in.external, in.service); }},
};

} // namespace

class TestLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreQuoted_data();
    void namesAreQuoted();
};

void TestLabels::namesAreQuoted_data()
{
    QTest::addColumn<QString>("label");
    const Secrets secrets;
    Language language;
    for (const QString &code : Language::available()) {
        language.choose(code);
        for (const auto &gesture : gestures)
            QTest::addRow("%s, %s", gesture.name, qPrintable(code)) << gesture.make(secrets).label();
    }
}

void TestLabels::namesAreQuoted()
{
    QFETCH(QString, label);
    QVERIFY2(label.contains(secret), qPrintable(label));
    const QString kept = withoutNames(label);
    for (const QString &trace : traces)
        QVERIFY2(!kept.contains(trace), qPrintable(kept));
    QVERIFY2(kept.size() > 4, "says still what was done");
}

QTEST_MAIN(TestLabels)
#include "tst_labels.moc"
