// SPDX-License-Identifier: MIT
#include "core/storm/proposing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Commands, the information they are decided on and who decides: an activity. One activity of one user is a backend
// for frontend.

namespace keelson::storm {

namespace {

/// Information that stands this near to a command is what its user looks at. Scene units.
constexpr double nearby = 420;

struct Activity
{
    const Element *actor = nullptr;  ///< Null: nobody is said to do it.
    QString noun;
    Elements commands;
    Elements readModels;
};

bool isManual(const Element &policy)
{
    return policy.text("automation"_L1) == "manual"_L1;
}

/// Actors, and null where neither a person nor software decides.
Elements decidersOf(const BoardIndex &board, const Element &command)
{
    const Elements actors = board.sources(command, relations::issues);
    Elements people;
    std::copy_if(actors.begin(), actors.end(), std::back_inserter(people),
                 [](const Element *each) { return each->is(kinds::actor); });
    if (people.isEmpty() && actors.isEmpty())
        people.append(nullptr);
    return people;
}

QString subjectOf(const BoardIndex &board, const Element &command)
{
    for (const Element *handler : board.targets(command, relations::handledBy)) {
        if (handler->is(kinds::aggregate))
            return handler->name.simplified();
    }
    return nounOf(command);
}

/// "Open Deliveries" speaks of "Delivery".
bool speaksOf(const QString &name, const QString &noun)
{
    const QString folded = noun.toCaseFolded();
    const QString stem = folded.left(std::max<qsizetype>(4, folded.size() - 2));
    const QStringList words = name.simplified().toCaseFolded().split(u' ');
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(stem); });
}

class Activities
{
public:
    explicit Activities(const BoardIndex &board) : m_board(board) { }

    QList<Activity> collect()
    {
        for (const Element *command : m_board.ofKind(kinds::command)) {
            for (const Element *actor : decidersOf(m_board, *command)) {
                const qsizetype index = activity(actor, subjectOf(m_board, *command));
                m_list[index].commands.append(command);
                m_ofCommand.insert(command->id, index);
            }
        }
        for (const Element *readModel : m_board.ofKind(kinds::readModel))
            show(*readModel);
        return m_list;
    }

private:
    qsizetype activity(const Element *actor, const QString &noun)
    {
        const std::pair key(actor, noun.toCaseFolded());
        const auto known = m_known.constFind(key);
        if (known != m_known.constEnd())
            return *known;
        m_list.append({actor, noun, {}, {}});
        m_known.insert(key, m_list.size() - 1);
        m_ofActor[actor].append(m_list.size() - 1);
        return m_list.size() - 1;
    }

    void show(const Element &readModel)
    {
        Elements viewers;
        for (const Element *viewer : m_board.targets(readModel, relations::informs)) {
            if (viewer->is(kinds::actor))
                viewers.append(viewer);
        }
        const bool forSoftware = !m_board.targets(readModel, relations::informs).isEmpty() && viewers.isEmpty();
        if (forSoftware)
            return;
        if (viewers.isEmpty())
            viewers.append(nullptr);
        for (const Element *viewer : std::as_const(viewers))
            joinTo(viewer, readModel);
    }

    void joinTo(const Element *viewer, const Element &readModel)
    {
        m_list[activityNear(viewer, readModel)].readModels.append(&readModel);
    }

    /// What is told by the words, else what stands nearest, else the one thing its viewer does.
    qsizetype activityNear(const Element *viewer, const Element &readModel)
    {
        const QList<qsizetype> own = viewer ? m_ofActor.value(viewer) : QList<qsizetype>();
        const auto spoken = std::find_if(own.begin(), own.end(), [&](qsizetype each) {
            return speaksOf(readModel.name, m_list.at(each).noun);
        });
        if (spoken != own.end())
            return *spoken;
        for (const Element *command : m_board.near(readModel, kinds::command, nearby)) {
            const QList<qsizetype> activities = m_ofCommand.values(command->id);
            const auto fitting = std::find_if(activities.begin(), activities.end(), [&](qsizetype each) {
                return !viewer || m_list.at(each).actor == viewer;
            });
            if (fitting != activities.end())
                return *fitting;
        }
        return own.size() == 1 ? own.first() : activity(viewer, readModel.name.simplified());
    }

    const BoardIndex &m_board;
    QList<Activity> m_list;
    QHash<std::pair<const Element *, QString>, qsizetype> m_known;
    QMultiHash<Id, qsizetype> m_ofCommand;
    QHash<const Element *, QList<qsizetype>> m_ofActor;
};

QString variantOf(const Activity &activity)
{
    if (activity.commands.isEmpty())
        return u"search"_s;
    return activity.readModels.isEmpty() ? u"action"_s : u"task"_s;
}

QString reasonFor(const BoardIndex &board, const Activity &activity)
{
    const QString what = listed(activity.commands);
    const QString shown = listed(activity.readModels);
    QString why;
    if (activity.commands.isEmpty())
        why = activity.actor ? Proposing::tr("“%1” looks at %2 and decides nothing there: a search, kept up to date by events.").arg(activity.actor->name, shown)
                             : Proposing::tr("%1 is looked at by somebody: a search, kept up to date by events.").arg(shown);
    else if (!activity.actor)
        why = Proposing::tr("Nobody is said to decide on %1 yet; whoever does needs a frontend.").arg(what);
    else if (activity.readModels.isEmpty())
        why = Proposing::tr("“%1” decides on %2: one activity of one user.").arg(activity.actor->name, what);
    else
        why = Proposing::tr("“%1” decides on %2, looking at %3: one activity of one user.").arg(activity.actor->name, what, shown);
    Elements outside;
    std::copy_if(activity.commands.begin(), activity.commands.end(), std::back_inserter(outside), [&](const Element *command) {
        return board.isHandledOutside(*command) && board.resultsOf(*command).isEmpty();
    });
    if (!outside.isEmpty())
        why += u' ' + Proposing::tr("An event is missing that tells the gateway of %1.").arg(listed(outside));
    return why;
}

ServiceProposal frontendOf(const BoardIndex &board, const Activity &activity)
{
    Duties duties;
    ServiceProposal service;
    if (activity.actor) {
        duties.add(relations::calls, *activity.actor, true);
        service.origins.append(activity.actor->id);
    }
    for (const Element *command : activity.commands) {
        duties.add(relations::realizes, *command);
        duties.add(relations::publishes, board.resultsOf(*command));
        service.origins.append(command->id);
    }
    for (const Element *readModel : activity.readModels) {
        Elements events = board.sources(*readModel, relations::informs);
        events.removeIf([](const Element *each) { return !each->is(kinds::domainEvent); });
        duties.add(relations::materializes, *readModel);
        duties.add(relations::consumes, events);
        service.origins.append(readModel->id);
    }
    service.key = u"bff/%1/%2"_s.arg(activity.actor ? activity.actor->id.toString() : QString(), activity.noun.toCaseFolded());
    service.name = Proposing::tr("%1 BFF").arg(activity.noun);
    service.pattern = u"bff"_s;
    service.variant = variantOf(activity);
    service.activity = activity.commands.isEmpty() ? QString() : activity.commands.first()->name.simplified();
    service.why = reasonFor(board, activity);
    service.duties = duties.list();
    return service;
}

/// What people do by habit or by rule: a work list.
ServiceProposal workListOf(const BoardIndex &board, const Element &policy)
{
    Duties duties;
    duties.add(relations::realizes, policy);
    duties.add(relations::consumes, board.sources(policy, relations::triggers));
    for (const Element *command : board.targets(policy, relations::issues)) {
        duties.add(relations::realizes, *command);
        duties.add(relations::publishes, board.resultsOf(*command));
    }
    ServiceProposal service;
    service.key = u"bff/%1"_s.arg(policy.id.toString());
    service.name = Proposing::tr("%1 BFF").arg(nounOf(policy));
    service.pattern = u"bff"_s;
    service.variant = u"task"_s;
    service.activity = policy.name.simplified();
    service.why = Proposing::tr("People do “%1” by hand: they need a list of what waits for them.").arg(policy.name);
    service.origins = {policy.id};
    service.duties = duties.list();
    return service;
}

} // namespace

QList<ServiceProposal> proposeFrontends(const BoardIndex &board)
{
    QList<ServiceProposal> services;
    for (const Activity &activity : Activities(board).collect())
        services.append(frontendOf(board, activity));
    for (const Element *policy : board.ofKind(kinds::policy)) {
        if (isManual(*policy))
            services.append(workListOf(board, *policy));
    }
    return services;
}

} // namespace keelson::storm
