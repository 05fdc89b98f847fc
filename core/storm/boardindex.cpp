// SPDX-License-Identifier: MIT
#include "core/storm/proposing.h"

#include <QLineF>
#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace keelson::storm {

BoardIndex::BoardIndex(const Model &model, const Reading &reading) : m_model(model), m_reading(reading)
{
    for (qsizetype i = 0; i < reading.notes.size(); ++i) {
        const Id element = reading.notes.at(i).element->id;
        m_notes.insert(element, i);
        if (!m_first.contains(element))
            m_first.insert(element, i);
        m_byTime.append(i);
    }
    std::sort(m_byTime.begin(), m_byTime.end(), [this](qsizetype a, qsizetype b) { return middle(a).x() < middle(b).x(); });
}

QPointF BoardIndex::middle(qsizetype note) const
{
    return m_reading.notes.at(note).rect.center();
}

Elements BoardIndex::near(const Element &element, QLatin1StringView kind, double reach) const
{
    const QPointF here = note(element).rect.center();
    const auto from = std::lower_bound(m_byTime.begin(), m_byTime.end(), here.x() - reach,
                                       [this](qsizetype note, double x) { return middle(note).x() < x; });
    QList<std::pair<double, qsizetype>> found;
    for (auto at = from; at != m_byTime.end() && middle(*at).x() <= here.x() + reach; ++at) {
        const double length = QLineF(here, middle(*at)).length();
        if (length <= reach && m_reading.notes.at(*at).is(kind))
            found.append({length, *at});
    }
    std::sort(found.begin(), found.end());
    Elements elements;
    for (const auto &[length, note] : std::as_const(found)) {
        if (!elements.contains(m_reading.notes.at(note).element))
            elements.append(m_reading.notes.at(note).element);
    }
    return elements;
}

Elements BoardIndex::ofKind(QLatin1StringView kind) const
{
    Elements found;
    for (qsizetype i = 0; i < m_reading.notes.size(); ++i) {
        const Note &note = m_reading.notes.at(i);
        if (note.is(kind) && m_first.value(note.element->id) == i)
            found.append(note.element);
    }
    return found;
}

double BoardIndex::distance(const Element &a, const Element &b) const
{
    double least = std::numeric_limits<double>::infinity();
    const QList<qsizetype> others = m_notes.values(b.id);
    for (const qsizetype one : m_notes.values(a.id)) {
        for (const qsizetype other : others) {
            const QLineF way(m_reading.notes.at(one).rect.center(), m_reading.notes.at(other).rect.center());
            least = std::min(least, way.length());
        }
    }
    return least;
}

Elements BoardIndex::onBoard(const Elements &elements) const
{
    Elements found;
    std::copy_if(elements.begin(), elements.end(), std::back_inserter(found),
                 [this](const Element *element) { return has(*element); });
    std::sort(found.begin(), found.end(),
              [this](const Element *a, const Element *b) { return order(a->id) < order(b->id); });
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

Elements BoardIndex::targets(const Element &from, QLatin1StringView relation) const
{
    return onBoard(m_model.targets(from.id, relation));
}

Elements BoardIndex::sources(const Element &to, QLatin1StringView relation) const
{
    return onBoard(m_model.sources(to.id, relation));
}

Elements BoardIndex::resultsOf(const Element &command) const
{
    Elements events = m_model.targets(command.id, relations::resultsIn);
    for (const Element *handler : m_model.targets(command.id, relations::handledBy)) {
        if (handler->is(kinds::aggregate))
            events += resultsThrough(command, *handler);
    }
    return onBoard(events);
}

/// An aggregate answers several commands. Which of its events tells of this one, the words say; where they do not, the
/// nearest note does.
Elements BoardIndex::resultsThrough(const Element &command, const Element &aggregate) const
{
    const Elements events = onBoard(m_model.targets(aggregate.id, relations::resultsIn));
    const Elements commands = onBoard(m_model.sources(aggregate.id, relations::handledBy));
    if (commands.size() < 2)
        return events;
    Elements own;
    for (const Element *event : events) {
        const auto nearest = std::min_element(commands.begin(), commands.end(), [&](const Element *a, const Element *b) {
            return distance(*a, *event) < distance(*b, *event);
        });
        const bool spoken = std::any_of(commands.begin(), commands.end(), [&](const Element *each) { return tellsOf(*event, *each); });
        if (spoken ? tellsOf(*event, command) : *nearest == &command)
            own.append(event);
    }
    return own;
}

bool BoardIndex::isHandledOutside(const Element &command) const
{
    const Elements handlers = targets(command, relations::handledBy);
    return std::any_of(handlers.begin(), handlers.end(),
                       [](const Element *handler) { return handler->is(kinds::externalSystem); });
}

bool tellsOf(const Element &event, const Element &command)
{
    // "Submit Order" and "Order Submitted" share a verb up to its ending.
    const QStringList words = command.name.simplified().toCaseFolded().split(u' ');
    const QString stem = words.first().left(std::max<qsizetype>(3, words.first().size() - 2));
    const QStringList told = event.name.simplified().toCaseFolded().split(u' ');
    return words.first().size() >= 3
        && std::any_of(told.begin(), told.end(), [&](const QString &word) { return word.startsWith(stem); });
}

QString nounOf(const Element &element)
{
    QStringList words = element.name.simplified().split(u' ');
    if (words.size() < 2)
        return element.name.simplified();
    if (element.is(kinds::domainEvent))
        words.removeLast();
    else
        words.removeFirst();
    QString noun = words.join(u' ');
    noun[0] = noun.at(0).toUpper();
    return noun;
}

QString quoted(const QString &name)
{
    return u"“%1”"_s.arg(name);
}

QString listed(const Elements &elements)
{
    QStringList names;
    std::transform(elements.begin(), elements.end(), std::back_inserter(names),
                   [](const Element *element) { return quoted(element->name); });
    return QLocale().createSeparatedList(names);
}

void Duties::add(QLatin1StringView relation, const Element &element, bool incoming)
{
    const Duty duty{relation, element.id, incoming};
    if (!m_list.contains(duty))
        m_list.append(duty);
}

void Duties::add(QLatin1StringView relation, const Elements &elements)
{
    for (const Element *element : elements)
        add(relation, *element);
}

} // namespace keelson::storm
