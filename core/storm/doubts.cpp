// SPDX-License-Identifier: MIT
#include "core/storm/aside.h"
#include "core/storm/doubting.h"
#include "core/storm/lists.h"
#include "core/storm/proposing.h"
#include "core/storm/tense.h"
#include "core/storm/votes.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::storm {

namespace {

/// A note this near and level with another is told right after it. Scene units.
constexpr double rightAfter = 120;
/// What information is made of is told this near to it, at most.
constexpr double nearby = 800;

Fix adding(QLatin1StringView kind, const QString &label)
{
    return {QString(fixes::add) + kind, label, {}};
}

class Questions
{
public:
    Questions(const Model &model, Id board) : m_model(model), m_reading(read(model, board)), m_index(model, m_reading), m_alike(alikeNames(m_reading)), m_board(board)
    {
        const View *view = model.view(board);
        m_level = vocabulary::level(view ? text(view->properties.value(properties::level)) : QString());
        for (const Note &note : m_reading.notes) {
            m_tellsChain = m_tellsChain || note.is(kinds::command) || note.is(kinds::policy) || note.is(kinds::aggregate);
            m_isSorted = m_isSorted || note.lane >= 0;
            if (!note.contexts.isEmpty())
                m_contexts[note.element->id].insert(m_reading.contexts.at(note.contexts.first()).element->id);
            if (note.is(kinds::hotspot))
                m_mostVotes = std::max(m_mostVotes, votesFor(model, board, *note.element));
        }
        m_tellsChain = m_tellsChain && m_level != Level::BigPicture;
    }

    QList<Doubt> ask()
    {
        for (const Note &note : m_reading.notes) {
            const bool isFirst = !m_met.contains(note.element->id);
            m_met.insert(note.element->id);
            askOfPlace(note);
            if (isFirst)
                askOfElement(note);
        }
        return m_doubts;
    }

private:
    bool hasTarget(const Note &note, QLatin1StringView relation) const { return !m_model.targets(note.element->id, relation).isEmpty(); }
    bool hasSource(const Note &note, QLatin1StringView relation) const { return !m_model.sources(note.element->id, relation).isEmpty(); }

    void doubt(const Note &note, const char *rule, const QString &message, const QList<Fix> &fixes = {})
    {
        m_doubts.append({u"storm."_s + QLatin1StringView(rule), message, note.placement->id, note.element->id, fixes, false});
    }

    void askOfElement(const Note &note)
    {
        askOfName(note);
        askOfContexts(note);
        if (note.is(kinds::hotspot))
            askOfVotes(note);
        if (m_tellsChain)
            askOfChain(note);
    }

    void askOfName(const Note &note)
    {
        const Element &element = *note.element;
        if (element.name.simplified().isEmpty())
            return doubt(note, "nameless", Doubting::tr("This %1 has no name.").arg(vocabulary::label(*element.kind, m_level)));
        if (const Id earlier = m_alike.value(element.id); !earlier.isNull()) {
            const QString name = m_model.element(earlier)->name;
            doubt(note, "alike", Doubting::tr("Is it the same as “%1”?").arg(name),
                  {{QString(fixes::merge), Doubting::tr("It is the same as “%1”").arg(name), earlier}});
        }
        if (note.is(kinds::domainEvent) && isImperative(element.name))
            askToRename(note, "event-not-past", Doubting::tr("An event has happened: say it in the past tense."), pastOf(element.name));
        if (note.is(kinds::command) && isPast(element.name))
            askToRename(note, "command-in-past", Doubting::tr("A command says what to do, not what happened."), imperativeOf(element.name));
    }

    void askToRename(const Note &note, const char *rule, const QString &message, const std::optional<QString> &better)
    {
        const QList<Fix> fixes = better ? QList<Fix>{{QString(fixes::rename), Doubting::tr("Call it “%1”").arg(*better), {}}} : QList<Fix>();
        doubt(note, rule, message, fixes);
    }

    void askOfContexts(const Note &note)
    {
        const QSet<Id> contexts = m_contexts.value(note.element->id);
        if (!note.is(kinds::domainEvent) || contexts.size() < 2)
            return;
        QStringList names;
        for (const Ground &context : m_reading.contexts) {
            if (contexts.contains(context.element->id))
                names.append(u"“%1”"_s.arg(context.element->name));
        }
        const QString here = note.contexts.isEmpty() ? QString() : m_reading.contexts.at(note.contexts.first()).element->name;
        const QList<Fix> fixes = here.isEmpty() ? QList<Fix>()
                                                : QList<Fix>{{QString(fixes::part), Doubting::tr("It is another event in “%1”").arg(here), {}}};
        doubt(note, "event-in-two-contexts", Doubting::tr("It stands in %1: whose event is it?").arg(names.join(u", "_s)), fixes);
    }

    void askOfVotes(const Note &note)
    {
        const int votes = votesFor(m_model, m_board, *note.element);
        if (votes > 0 && votes == m_mostVotes) {
            doubt(note, "most-votes", Doubting::tr("%n vote(s), more than any other open question: what is the answer?", nullptr, votes),
                  {{QString(fixes::settle), Doubting::tr("It is settled"), {}}});
        }
    }

    void askOfPlace(const Note &note)
    {
        if (!m_isSorted || note.lane >= 0 || note.element->kind->scope == NameScope::None || m_asked.contains(note.element->id))
            return;
        m_asked.insert(note.element->id);
        doubt(note, "outside-of-lanes", Doubting::tr("It stands in no lane."),
              {{QString(fixes::move), Doubting::tr("Move it into the nearest lane"), {}}});
    }

    void askOfChain(const Note &note)
    {
        if (note.is(kinds::domainEvent))
            askOfEvent(note);
        else if (note.is(kinds::command))
            askOfCommand(note);
        else if (note.is(kinds::policy))
            askOfPolicy(note);
        else if (note.is(kinds::readModel))
            askOfReadModel(note);
        else if (note.is(kinds::actor) && !hasTarget(note, relations::issues))
            doubt(note, "idle-actor", Doubting::tr("What does “%1” decide?").arg(note.element->name),
                  {adding(kinds::command, Doubting::tr("Add what they decide"))});
    }

    void askOfEvent(const Note &note)
    {
        if (hasSource(note, relations::resultsIn))
            return;
        doubt(note, "event-without-cause", Doubting::tr("What makes it happen?"),
              {adding(kinds::command, Doubting::tr("Add the command that leads to it")),
               adding(kinds::externalSystem, Doubting::tr("Add the system that tells it"))});
    }

    void askOfCommand(const Note &note)
    {
        const bool isHandled = hasTarget(note, relations::handledBy);
        if (!hasSource(note, relations::issues)) {
            QList<Fix> fixes;
            if (const Note *before = eventBefore(note))
                fixes.append({QString(fixes::insertPolicy), Doubting::tr("Insert the missing policy after “%1”").arg(before->element->name),
                              before->element->id});
            fixes.append(adding(kinds::actor, Doubting::tr("Add the actor who decides")));
            fixes.append(adding(kinds::policy, Doubting::tr("Add the policy that decides")));
            doubt(note, "command-without-issuer", Doubting::tr("Who decides it?"), fixes);
        }
        if (!isHandled && !hasTarget(note, relations::resultsIn)) {
            doubt(note, "command-without-event", Doubting::tr("What has happened once it is done?"),
                  {adding(kinds::domainEvent, Doubting::tr("Add the event it leads to"))});
        }
    }

    void askOfPolicy(const Note &note)
    {
        if (!hasSource(note, relations::triggers)) {
            doubt(note, "policy-without-trigger", Doubting::tr("Whenever what happens?"),
                  {adding(kinds::domainEvent, Doubting::tr("Add the event it reacts to"))});
        }
        if (!hasTarget(note, relations::issues)) {
            doubt(note, "policy-without-command", Doubting::tr("What is done then?"),
                  {adding(kinds::command, Doubting::tr("Add the command it gives"))});
        }
    }

    void askOfReadModel(const Note &note)
    {
        if (hasSource(note, relations::informs))
            return;
        QList<Fix> fixes;
        if (const Note *nearest = nearestEvent(note))
            fixes.append({QString(fixes::connect), Doubting::tr("“%1” informs it").arg(nearest->element->name), nearest->element->id});
        doubt(note, "read-model-uninformed", Doubting::tr("Which events is it made of?"), fixes);
    }

    /// The event that is told right before it, level with it.
    const Note *eventBefore(const Note &note) const
    {
        for (const Element *event : m_index.near(*note.element, kinds::domainEvent, note.rect.width() + 2 * rightAfter)) {
            const Note &other = m_index.note(*event);
            const double gap = note.rect.left() - other.rect.right();
            if (gap >= 0 && gap <= rightAfter && std::abs(other.rect.center().y() - note.rect.center().y()) < note.rect.height() / 2)
                return &other;
        }
        return nullptr;
    }

    const Note *nearestEvent(const Note &note) const
    {
        const Elements events = m_index.near(*note.element, kinds::domainEvent, nearby);
        return events.isEmpty() ? nullptr : &m_index.note(*events.first());
    }

    const Model &m_model;
    const Reading m_reading;
    const BoardIndex m_index;
    const QHash<Id, Id> m_alike;
    Id m_board;
    Level m_level = Level::Design;
    bool m_tellsChain = false;
    bool m_isSorted = false;  ///< By lanes.
    QHash<Id, QSet<Id>> m_contexts;
    QSet<Id> m_met;
    QSet<Id> m_asked;
    int m_mostVotes = 0;  ///< Of an open hotspot.
    QList<Doubt> m_doubts;
};

} // namespace

int votesFor(const Model &model, Id board, const Element &hotspot)
{
    if (hotspot.text("state"_L1) == "settled"_L1)
        return 0;
    int votes = 0;
    for (const Round &round : rounds(model, board))
        votes += round.isClosed ? dotsOf(model, hotspot.id, round.id) : 0;
    return votes;
}

QList<Doubt> doubtsOf(const Model &model, Id board)
{
    const QSet<QString> dismissed = asideOn(model, board, lists::dismissed);
    QList<Doubt> doubts = Questions(model, board).ask();
    for (Doubt &doubt : doubts)
        doubt.isDismissed = dismissed.contains(doubt.key());
    return doubts;
}

Edit dismiss(const Model &model, Id board, const Doubt &doubt, bool dismissed)
{
    const Element *element = model.element(doubt.element);
    const QString name = element ? element->name : QString();
    Edit edit(dismissed ? Doubting::tr("Leave “%1” as it is").arg(name) : Doubting::tr("Look at “%1” again").arg(name));
    setAside(edit, model, board, lists::dismissed, doubt.key(), dismissed);
    return edit;
}

} // namespace keelson::storm
