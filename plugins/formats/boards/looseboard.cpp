// SPDX-License-Identifier: MIT
#include "plugins/formats/boards/looseboard.h"

#include "core/storm/grammar.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace keelson::boards {

namespace {

constexpr double farthest = 1e6;
constexpr double smallest = 8;
constexpr double largest = 1e5;

/// Marks that reorder what follows: a name must not read as another than it is.
bool reorders(QChar c)
{
    return (c.unicode() >= 0x202a && c.unicode() <= 0x202e) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
}

bool isUnwanted(QChar c)
{
    const bool isControl = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t' && c != u'\r';
    return isControl || reorders(c) || c.unicode() == 0xfeff || c.unicode() == 0xfffe || c.unicode() == 0xffff;
}

QString identityOf(const LooseNote &note)
{
    return QString(note.kind->id) + u'/' + note.identity;
}

} // namespace

const Kind *noteKind(QStringView id)
{
    const Kind *kind = vocabulary::kind(id);
    return kind && drawnOnStorm(kind->drawn) ? kind : nullptr;
}

double coordinate(double number)
{
    return std::isfinite(number) ? std::clamp(number, -farthest, farthest) : 0;
}

std::optional<QSizeF> sizeFor(double width, double height)
{
    if (!std::isfinite(width) || !std::isfinite(height) || width < smallest || height < smallest)
        return {};
    return QSizeF(std::min(width, largest), std::min(height, largest));
}

QString cleaned(const QString &text, bool *hadOthers)
{
    QString clean = text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
    const qsizetype removed = clean.removeIf(isUnwanted).size();
    if (hadOthers)
        *hadOthers = *hadOthers || removed != text.size() || !text.isValidUtf16();
    return clean;
}

Id Gathering::elementOf(const LooseNote &note)
{
    const auto known = note.identity.isEmpty() ? m_known.cend() : m_known.constFind(identityOf(note));
    if (known != m_known.cend())
        return *known;
    const qsizetype before = m_edit.facts().size();
    static const Model nothing;
    const Id element = findOrAdd(m_edit, nothing, *note.kind, note.name);
    if (!note.identity.isEmpty())
        m_known.insert(identityOf(note), element);
    const bool isNew = m_edit.facts().size() > before;
    for (auto property = note.properties.begin(); isNew && property != note.properties.end(); ++property)
        m_edit.set(element, property.key(), property.value());
    return element;
}

Said Gathering::say(const LooseLine &line, const LooseBoard &board, const QList<Id> &elements)
{
    const Kind &first = *board.notes.at(line.from).kind;
    const Kind &second = *board.notes.at(line.to).kind;
    Id from = elements.at(line.from);
    Id to = elements.at(line.to);
    const grammar::Connection link = grammar::connection(first, second);
    const RelationKind *relation = link.relation;
    if (link.reversed)
        std::swap(from, to);
    if (!relation || from == to || (link.reversed && !line.mayTurn))
        return Said::Nothing;
    const std::pair key(QString(relation->id), std::pair(from, to));
    if (m_said.contains(key))
        return Said::Before;
    m_said.insert(key);
    m_edit.relate(relation->id, from, to);
    return link.reversed ? Said::TurnedAround : Said::Now;
}

QList<Said> Gathering::add(const LooseBoard &board)
{
    const Id view = m_edit.addView(records::board, board.name);
    QList<Id> elements;
    for (const LooseNote &note : board.notes) {
        elements.append(elementOf(note));
        const Id placement = m_edit.place(view, records::board, elements.last(), note.position, note.size);
        if (note.isLocked)
            m_edit.set(placement, properties::locked, true);
    }
    QList<Said> said;
    for (const LooseLine &line : board.lines)
        said.append(say(line, board, elements));
    return said;
}

} // namespace keelson::boards
