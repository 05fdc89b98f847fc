// SPDX-License-Identifier: MIT
#include "core/storm/session.h"

#include "core/storm/lists.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace keelson::storm {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Session)
};

constexpr double shortestPhase = 1;   // Minutes.
constexpr double longestPhase = 480;
constexpr double longestStretch = 86'400'000;  // ms; a timer left running over night has measured nothing.
constexpr double latest = 8'640'000'000'000'000;  // ms; what a date can hold.

int minutesOf(const Child &item, const Phase &phase)
{
    return int(std::clamp(number(item.properties.value(u"minutes"_s), phase.minutes), shortestPhase, longestPhase));
}

QList<AgendaItem> readAgenda(const Model &model, Id board)
{
    QList<AgendaItem> agenda;
    for (const Child *child : model.childrenOf(board, lists::agenda)) {
        const Phase *row = phase(text(child->properties.value(u"phase"_s)));
        // Two copies may both have planned a phase.
        const bool isPlanned = std::any_of(agenda.begin(), agenda.end(), [row](const AgendaItem &item) { return item.phase == row; });
        if (row && !isPlanned)
            agenda.append({ child->id, row, minutesOf(*child, *row) });
    }
    return agenda;
}

QList<Participant> readParticipants(const Model &model, Id board)
{
    QList<Participant> people;
    for (const Child *child : model.childrenOf(board, lists::participants))
        people.append({ child->id, text(child->properties.value(u"name"_s)), 0 });
    return people;
}

void readTurns(Session &session, const Model &model)
{
    for (const Child *turn : model.childrenOf(session.board, lists::turns)) {
        const Id who = reference(turn->properties.value(u"participant"_s));
        const auto found = std::find_if(session.participants.begin(), session.participants.end(),
                                        [who](const Participant &each) { return each.id == who; });
        if (found == session.participants.end())
            continue;
        ++found->turns;
        session.driver = who;
    }
}

QList<Stretch> readStretches(const Model &model, Id board)
{
    QList<Stretch> stretches;
    for (const Child *child : model.childrenOf(board, lists::stretches)) {
        stretches.append({ text(child->properties.value(u"phase"_s)),
                           qint64(std::clamp(number(child->properties.value(u"began"_s)), 0.0, latest)),
                           qint64(std::clamp(number(child->properties.value(u"length"_s)), 0.0, longestStretch)) });
    }
    std::stable_sort(stretches.begin(), stretches.end(), [](const Stretch &a, const Stretch &b) { return a.began < b.began; });
    return stretches;
}

/// Keys sort by time, so that what two copies have measured falls in place.
void write(Edit &edit, Id board, const Stretch &stretch)
{
    const Id id = edit.addChild(board, QString(lists::stretches), QString::number(stretch.began));
    edit.set(id, u"phase"_s, stretch.phase);
    edit.set(id, u"began"_s, double(stretch.began));
    edit.set(id, u"length"_s, double(stretch.length));
}

QString plan(Edit &edit, Id board, const Phase &phase, const QString &after)
{
    const QString order = orderBetween(after, {});
    const Id id = edit.addChild(board, QString(lists::agenda), order);
    edit.set(id, u"phase"_s, QString(phase.id));
    edit.set(id, u"minutes"_s, double(phase.minutes));
    return order;
}

Edit leave(const Session &session, const QString &label, const std::optional<Stretch> &ran)
{
    Edit edit(label);
    if (ran && ran->length > 0)
        write(edit, session.board, *ran);
    return edit;
}

} // namespace

int Session::current() const
{
    const auto found = std::find_if(agenda.begin(), agenda.end(), [this](const AgendaItem &each) { return each.phase->id == phase; });
    return found == agenda.end() ? -1 : int(found - agenda.begin());
}

const Phase *Session::neighbour(int step) const
{
    const int index = current() + step;
    return current() >= 0 && index >= 0 && index < agenda.size() ? agenda.at(index).phase : nullptr;
}

const AgendaItem *Session::item(QAnyStringView phaseId) const
{
    const auto found = std::find_if(agenda.begin(), agenda.end(), [phaseId](const AgendaItem &each) { return each.phase->id == phaseId; });
    return found == agenda.end() ? nullptr : &*found;
}

const Participant *Session::participant(Id id) const
{
    const auto found = std::find_if(participants.begin(), participants.end(), [id](const Participant &each) { return each.id == id; });
    return found == participants.end() ? nullptr : &*found;
}

qint64 Session::held(QAnyStringView phaseId) const
{
    qint64 sum = 0;
    for (const Stretch &stretch : stretches) {
        if (phaseId == stretch.phase)
            sum += stretch.length;
    }
    return sum;
}

Session readSession(const Model &model, Id board)
{
    Session session;
    const View *view = model.view(board);
    if (!view)
        return session;
    session.board = board;
    session.level = vocabulary::level(text(view->properties.value(properties::level)));
    session.purpose = text(view->properties.value(u"purpose"_s));
    session.phase = text(view->properties.value(properties::phase));
    session.agenda = readAgenda(model, board);
    session.participants = readParticipants(model, board);
    session.stretches = readStretches(model, board);
    session.lastItem = lists::lastOrder(model, board, lists::agenda);
    session.lastParticipant = lists::lastOrder(model, board, lists::participants);
    session.lastTurn = lists::lastOrder(model, board, lists::turns);
    readTurns(session, model);
    return session;
}

// --- Agenda and phases --------------------------------------------------------------------------------------------

Edit startSession(const Session &session)
{
    Edit edit(Text::tr("Start a session"));
    QString last = session.lastItem;
    for (const Phase &row : session.agenda.isEmpty() ? phases() : std::span<const Phase>())
        last = plan(edit, session.board, row, last);
    const Phase &first = session.agenda.isEmpty() ? phases().front() : *session.agenda.first().phase;
    edit.set(session.board, properties::phase, QString(first.id));
    return edit;
}

Edit goTo(const Session &session, const Phase &phase, const std::optional<Stretch> &ran)
{
    Edit edit = leave(session, Text::tr("Go to the phase “%1”").arg(title(phase)), ran);
    edit.set(session.board, properties::phase, QString(phase.id));
    return edit;
}

Edit endSession(const Session &session, const std::optional<Stretch> &ran)
{
    Edit edit = leave(session, Text::tr("End the session"), ran);
    edit.set(session.board, properties::phase, Value());
    return edit;
}

Edit pauseTimer(const Session &session, const Stretch &ran)
{
    return leave(session, Text::tr("Pause the timer"), ran);
}

Edit setPurpose(const Session &session, const QString &purpose)
{
    Edit edit(Text::tr("Say what the session is for"));
    const QString words = purpose.trimmed();
    edit.set(session.board, u"purpose"_s, words.isEmpty() ? Value() : Value(words));
    return edit;
}

Edit planMinutes(const AgendaItem &item, int minutes)
{
    Edit edit(Text::tr("Plan %n minute(s) for “%1”", nullptr, minutes).arg(title(*item.phase)));
    edit.set(item.id, u"minutes"_s, std::clamp(double(minutes), shortestPhase, longestPhase));
    return edit;
}

Edit addToAgenda(const Session &session, const Phase &phase)
{
    Edit edit(Text::tr("Add “%1” to the agenda").arg(title(phase)));
    plan(edit, session.board, phase, session.lastItem);
    return edit;
}

Edit removeFromAgenda(const AgendaItem &item)
{
    Edit edit(Text::tr("Take “%1” off the agenda").arg(title(*item.phase)));
    edit.remove(item.id);
    return edit;
}

Edit moveInAgenda(const Session &session, int index, int step)
{
    const int other = index + step;
    const bool fits = index >= 0 && index < session.agenda.size() && other >= 0 && other < session.agenda.size();
    Edit edit(fits ? Text::tr("Move “%1” in the agenda").arg(title(*session.agenda.at(index).phase)) : QString());
    if (!fits)
        return edit;
    // All anew: keys that came together from two copies may be the same.
    QList<AgendaItem> agenda = session.agenda;
    agenda.move(index, other);
    QString last;
    for (const AgendaItem &item : std::as_const(agenda)) {
        last = orderBetween(last, {});
        edit.set(item.id, properties::order, last);
    }
    return edit;
}

QList<const Phase *> leftOut(const Session &session)
{
    QList<const Phase *> missing;
    for (const Phase &row : phases()) {
        if (!session.item(row.id))
            missing.append(&row);
    }
    return missing;
}

// --- People -------------------------------------------------------------------------------------------------------

Edit addParticipants(const Session &session, const QString &names)
{
    static const QRegularExpression between(u"[,;\\n\\r]+"_s);
    QStringList known;
    for (const Participant &each : session.participants)
        known.append(each.name);
    QStringList fresh;
    for (const QString &piece : names.split(between, Qt::SkipEmptyParts)) {
        const QString name = piece.simplified();
        if (!name.isEmpty() && !known.contains(name, Qt::CaseInsensitive) && !fresh.contains(name, Qt::CaseInsensitive))
            fresh.append(name);
    }
    Edit edit(fresh.size() == 1 ? Text::tr("Add “%1” to those who are here").arg(fresh.first())
                                : Text::tr("Add %n people to those who are here", nullptr, int(fresh.size())));
    QString last = session.lastParticipant;
    for (const QString &name : std::as_const(fresh)) {
        last = orderBetween(last, {});
        edit.set(edit.addChild(session.board, QString(lists::participants), last), u"name"_s, name);
    }
    return edit;
}

Edit renameParticipant(const Participant &participant, const QString &name)
{
    Edit edit(Text::tr("Rename “%1” to “%2”").arg(participant.name, name.simplified()));
    if (!name.simplified().isEmpty())
        edit.set(participant.id, u"name"_s, name.simplified());
    return edit;
}

Edit removeParticipant(const Participant &participant)
{
    Edit edit(Text::tr("Remove “%1” from those who are here").arg(participant.name));
    edit.remove(participant.id);
    return edit;
}

const Participant *nextDriver(const Session &session)
{
    const Participant *best = nullptr;
    const qsizetype count = session.participants.size();
    const Participant *driver = session.participant(session.driver);
    const qsizetype start = driver ? driver - session.participants.constData() + 1 : 0;
    for (qsizetype i = 0; i < count; ++i) {
        const Participant &each = session.participants.at((start + i) % count);
        const bool isDriver = each.id == session.driver && count > 1;
        if (!isDriver && (!best || each.turns < best->turns))
            best = &each;
    }
    return best;
}

Edit passTo(const Session &session, const Participant &participant)
{
    Edit edit(Text::tr("Pass the keyboard on to “%1”").arg(participant.name));
    const Id turn = edit.addChild(session.board, QString(lists::turns), orderBetween(session.lastTurn, {}));
    edit.set(turn, u"participant"_s, participant.id);
    return edit;
}

} // namespace keelson::storm
