// SPDX-License-Identifier: MIT
#include "core/storm/votes.h"

#include "core/storm/lists.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace keelson::storm {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Votes)
};

constexpr double mostDots = 20;
constexpr QChar between = u',';

Round roundOf(const Child &child)
{
    Round round;
    round.id = child.id;
    round.name = text(child.properties.value(u"name"_s));
    round.dots = int(std::clamp(number(child.properties.value(u"dots"_s), 3), 1.0, mostDots));
    round.kinds = text(child.properties.value(u"kinds"_s)).split(between, Qt::SkipEmptyParts);
    round.isSecret = flag(child.properties.value(u"isSecret"_s));
    round.isClosed = flag(child.properties.value(u"isClosed"_s));
    return round;
}

QList<const Element *> elementsOn(const Model &model, Id board)
{
    QSet<Id> seen;
    QList<const Element *> elements;
    for (const Placement *placement : model.placementsIn(board)) {
        const Element *element = model.element(placement->element);
        if (element && !seen.contains(element->id)) {
            seen.insert(element->id);
            elements.append(element);
        }
    }
    std::sort(elements.begin(), elements.end(), [](const Element *a, const Element *b) {
        return a->name != b->name ? a->name < b->name : a->id < b->id;
    });
    return elements;
}

bool isIn(const Child &vote, Id round)
{
    return reference(vote.properties.value(u"round"_s)) == round;
}

bool isBy(const Child &vote, Id voter)
{
    return voter.isNull() || reference(vote.properties.value(u"voter"_s)) == voter;
}

/// Undo names what it takes back, on the screen everybody looks at.
QString label(const Round &round, const Element &element, const QString &open, const QString &secret)
{
    return round.isSecret ? secret : open.arg(element.name);
}

} // namespace

bool Round::allows(const Kind &kind) const
{
    return kinds.isEmpty() ? kind.id == keelson::kinds::hotspot || kind.id == keelson::kinds::opportunity
                           : kinds.contains(QString(kind.id));
}

QList<Round> rounds(const Model &model, Id board)
{
    QList<Round> all;
    for (const Child *child : model.childrenOf(board, lists::rounds))
        all.append(roundOf(*child));
    return all;
}

std::optional<Round> openRound(const Model &model, Id board)
{
    std::optional<Round> open;
    for (const Round &round : rounds(model, board)) {
        if (!round.isClosed)
            open = round;
    }
    return open;
}

QList<const Element *> candidates(const Model &model, Id board, const Round &round)
{
    QList<const Element *> elements = elementsOn(model, board);
    erase_if(elements, [&round](const Element *element) { return !round.allows(*element->kind); });
    return elements;
}

int dotsOf(const Model &model, Id element, Id round, Id voter)
{
    const QList<const Child *> votes = model.childrenOf(element, lists::votes);
    return int(std::count_if(votes.begin(), votes.end(),
                             [&](const Child *vote) { return isIn(*vote, round) && isBy(*vote, voter); }));
}

QList<Tally> tally(const Model &model, Id board, Id round)
{
    QList<Tally> result;
    for (const Element *element : elementsOn(model, board)) {
        if (const int dots = dotsOf(model, element->id, round))
            result.append({ element->id, dots });
    }
    std::stable_sort(result.begin(), result.end(), [](const Tally &a, const Tally &b) { return a.dots > b.dots; });
    return result;
}

int dotsLeft(const Model &model, Id board, const Round &round, Id voter)
{
    int spent = 0;
    for (const Element *element : elementsOn(model, board))
        spent += dotsOf(model, element->id, round.id, voter);
    return std::max(0, round.dots - spent);
}

Edit openBallot(const Model &model, Id board, const Ballot &ballot)
{
    const QString name = ballot.name.simplified();
    const QString shown = name.isEmpty() ? Text::tr("Round %1").arg(rounds(model, board).size() + 1) : name;
    Edit edit(Text::tr("Open the voting “%1”").arg(shown));
    for (const Round &round : rounds(model, board)) {
        if (!round.isClosed)
            edit.set(round.id, u"isClosed"_s, true);
    }
    const Id round = edit.addChild(board, QString(lists::rounds), orderBetween(lists::lastOrder(model, board, lists::rounds), {}));
    edit.set(round, u"name"_s, shown);
    edit.set(round, u"dots"_s, std::clamp(double(ballot.dots), 1.0, mostDots));
    edit.set(round, u"isSecret"_s, ballot.isSecret);
    if (!ballot.kinds.isEmpty())
        edit.set(round, u"kinds"_s, ballot.kinds.join(between));
    return edit;
}

Edit closeRound(const Round &round)
{
    Edit edit(Text::tr("Close the voting “%1”").arg(round.name));
    edit.set(round.id, u"isClosed"_s, true);
    return edit;
}

Edit reopenRound(const Model &model, Id board, const Round &round)
{
    Edit edit(Text::tr("Go on with the voting “%1”").arg(round.name));
    if (const auto open = openRound(model, board))
        edit.set(open->id, u"isClosed"_s, true);
    edit.set(round.id, u"isClosed"_s, false);
    return edit;
}

Edit castVote(const Model &model, Id board, const Round &round, Id voter, Id element)
{
    const Element *thing = model.element(element);
    const bool may = thing && !voter.isNull() && !round.isClosed && round.allows(*thing->kind) && dotsLeft(model, board, round, voter) > 0;
    if (!may)
        return Edit(QString());
    Edit edit(label(round, *thing, Text::tr("Vote for “%1”"), Text::tr("Vote")));
    const Id vote = edit.addChild(element, QString(lists::votes), orderBetween(lists::lastOrder(model, element, lists::votes), {}));
    edit.set(vote, u"round"_s, round.id);
    edit.set(vote, u"voter"_s, voter);
    return edit;
}

Edit takeVote(const Model &model, const Round &round, Id voter, Id element)
{
    const Element *thing = model.element(element);
    if (!thing || round.isClosed)
        return Edit(QString());
    Edit edit(label(round, *thing, Text::tr("Take back a vote for “%1”"), Text::tr("Take back a vote")));
    const QList<const Child *> votes = model.childrenOf(element, lists::votes);
    const auto last = std::find_if(votes.crbegin(), votes.crend(),
                                   [&](const Child *vote) { return isIn(*vote, round.id) && isBy(*vote, voter); });
    if (last != votes.crend())
        edit.remove((*last)->id);
    return edit;
}

} // namespace keelson::storm
