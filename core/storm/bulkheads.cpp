// SPDX-License-Identifier: MIT
#include "core/storm/proposing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace keelson::storm {

namespace {

/// From the border of the context; 0 within it.
double distance(const QRectF &context, QPointF point)
{
    const double x = std::max({context.left() - point.x(), 0., point.x() - context.right()});
    const double y = std::max({context.top() - point.y(), 0., point.y() - context.bottom()});
    return std::hypot(x, y);
}

int nearestContext(const Reading &reading, const Note &note)
{
    if (!note.contexts.isEmpty())
        return note.contexts.first();
    int nearest = 0;
    double least = std::numeric_limits<double>::infinity();
    for (int i = 0; i < reading.contexts.size(); ++i) {
        const double length = distance(reading.contexts.at(i).rect, note.rect.center());
        if (length < least) {
            least = length;
            nearest = i;
        }
    }
    return nearest;
}

/// What commands and events of a section are about more than about anything else: the name of a subsystem that nobody has
/// named. Empty where nothing stands out.
QString mostSpokenOf(const Reading &reading, int section)
{
    std::map<QString, std::pair<int, QString>> counts;
    for (const Note &note : reading.notes) {
        if (note.section != section || !(note.is(kinds::command) || note.is(kinds::domainEvent) || note.is(kinds::aggregate)))
            continue;
        const QString noun = note.is(kinds::aggregate) ? note.element->name.simplified() : nounOf(*note.element);
        if (noun.isEmpty())
            continue;
        auto &[count, name] = counts[noun.toCaseFolded()];
        ++count;
        name = name.isEmpty() ? noun : name;
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second.first < b.second.first; });
    if (most == counts.end())
        return {};
    const auto equals = std::count_if(counts.begin(), counts.end(),
                                      [&](const auto &each) { return each.second.first == most->second.first; });
    return equals == 1 ? most->second.second : QString();
}

class Founder
{
public:
    Founder(const BoardIndex &board, Id view) : m_board(board), m_view(view) { }

    Bulkheads found()
    {
        const Reading &reading = m_board.reading();
        if (!reading.contexts.isEmpty())
            fromContexts();
        else if (!reading.pivots.isEmpty())
            fromSections();
        else
            fromWhole();
        return m_result;
    }

private:
    void fromContexts()
    {
        for (const Ground &context : m_board.reading().contexts) {
            add(context.element->name, context.element->id,
                Proposing::tr("The notes within “%1” speak one language.").arg(context.element->name));
        }
        settle([this](const Note &note) { return nearestContext(m_board.reading(), note); });
    }

    void fromSections()
    {
        const Reading &reading = m_board.reading();
        for (int section = 0; section < reading.sections(); ++section) {
            const Element *pivot = section ? reading.pivots.at(section - 1).element : nullptr;
            const QString phase = pivot ? pivot->text(properties::phase) : QString();
            const QString spoken = phase.isEmpty() ? mostSpokenOf(reading, section) : phase;
            const QString last = section < reading.pivots.size() ? reading.pivots.at(section).element->name : QString();
            const QString why = pivot ? Proposing::tr("The story turns at “%1”: another part of the business takes over.").arg(pivot->name)
                                      : Proposing::tr("The story until it turns at “%1”.").arg(last);
            add(!spoken.isEmpty() ? spoken : pivot ? pivot->name : Proposing::tr("Before “%1”").arg(last), pivot ? pivot->id : Id(), why);
        }
        settle([](const Note &note) { return note.section; });
    }

    void fromWhole()
    {
        const Model &model = m_board.model();
        const QList<const Element *> subsystems = model.ofKind(kinds::subsystem);
        const QList<const Element *> systems = model.ofKind(kinds::system);
        const View *view = model.view(m_view);
        const QString name = subsystems.size() == 1 ? subsystems.first()->name
            : !systems.isEmpty()                    ? systems.first()->name
            : view                                  ? view->name
                                                    : QString();
        add(name, {}, Proposing::tr("Nothing on the board parts the story yet: draw contexts or mark pivotal events to part it."));
        settle([](const Note &) { return 0; });
    }

    void add(const QString &wanted, Id origin, const QString &why)
    {
        QString name = wanted.simplified();
        for (int i = 2; isTaken(name); ++i)
            name = u"%1 %2"_s.arg(wanted.simplified()).arg(i);
        m_result.subsystems.append({name, why, origin, existingFor(name, origin)});
    }

    bool isTaken(const QString &name) const
    {
        return std::any_of(m_result.subsystems.begin(), m_result.subsystems.end(), [&](const SubsystemProposal &each) {
            return each.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    }

    Id existingFor(const QString &name, Id origin) const
    {
        const Model &model = m_board.model();
        if (!origin.isNull()) {
            const Elements realizing = model.sources(origin, relations::realizes);
            if (!realizing.isEmpty())
                return realizing.first()->id;
        }
        const Elements known = model.ofKind(kinds::subsystem);
        const auto same = std::find_if(known.begin(), known.end(), [&](const Element *each) {
            return each->name.simplified().compare(name, Qt::CaseInsensitive) == 0;
        });
        return same == known.end() ? Id() : (*same)->id;
    }

    template<typename HomeOf>
    void settle(HomeOf homeOf)
    {
        for (const Note &note : m_board.reading().notes) {
            if (!m_result.homes.contains(note.element->id))
                m_result.homes.insert(note.element->id, homeOf(note));
        }
    }

    const BoardIndex &m_board;
    Id m_view;
    Bulkheads m_result;
};

} // namespace

Bulkheads proposeBulkheads(const BoardIndex &board, Id view)
{
    return Founder(board, view).found();
}

} // namespace keelson::storm
