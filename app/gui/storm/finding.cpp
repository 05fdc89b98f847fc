// SPDX-License-Identifier: MIT
#include "app/gui/storm/finding.h"

#include "core/storm/reading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::storm {

namespace {

/// Words and quoted stretches; a quote that is not closed reaches to the end. A quoted word is never a filter.
struct Token
{
    QString text;
    bool quoted = false;
};

QList<Token> tokensOf(QStringView text)
{
    QList<Token> tokens;
    QString word;
    bool quoted = false;
    bool startsQuoted = false;
    const auto end = [&] {
        if (!word.isEmpty())
            tokens.append({ word.simplified().toCaseFolded(), startsQuoted });
        word.clear();
        startsQuoted = false;
    };
    for (const QChar c : text) {
        const bool mark = c == u'"' || c == u'“' || c == u'”' || c == u'„';
        if (mark) {
            // kind:"read model" goes on; "who pays" begins anew.
            if (!quoted && !word.endsWith(u':'))
                end();
            startsQuoted = startsQuoted || (!quoted && word.isEmpty());
            quoted = !quoted;
            if (!quoted)
                end();
        } else if (c.isSpace() && !quoted) {
            end();
        } else {
            word.append(c);
        }
    }
    end();
    return tokens;
}

bool readFlag(QStringView name, Query &query)
{
    bool *flag = name == u"open" ? &query.open
        : name == u"settled"     ? &query.settled
        : name == u"locked"      ? &query.locked
        : name == u"grouped"     ? &query.grouped
        : name == u"unconnected" ? &query.unconnected
                                 : nullptr;
    if (flag)
        *flag = true;
    return flag;
}

void readToken(const Token &token, Query &query)
{
    const QString &text = token.text;
    const qsizetype colon = text.indexOf(u':');
    const QStringView name = QStringView(text).first(std::max<qsizetype>(0, colon));
    const QString value = colon < 0 ? QString() : text.sliced(colon + 1).simplified();
    const bool filter = !token.quoted && colon > 0;
    if (filter && (name == u"kind" || name == u"type")) {
        // While it is being typed nothing follows the colon yet.
        if (!value.isEmpty())
            query.kinds.append(value);
    } else if (filter && name == u"is" && (value.isEmpty() || readFlag(value, query))) {
        return;
    } else if (!text.isEmpty()) {
        query.texts.append(text);
    }
}

/// "event" means domain events, though their name begins otherwise.
bool isCalled(const Kind &kind, const QString &wanted)
{
    const QString label = vocabulary::label(kind).toCaseFolded();
    const QString id = QString(kind.id);
    const QString dashed = QString(wanted).replace(u' ', u'-');
    const auto begins = [](const QString &text, const QString &start, QChar gap) {
        return text.startsWith(start) || text.contains(gap + start);
    };
    return begins(id, dashed, u'-') || begins(label, wanted, u' ');
}

class Matcher
{
public:
    Matcher(const Model &model, const Query &query) : m_model(model), m_query(query)
    {
        for (const Kind &kind : vocabulary::kinds()) {
            const auto called = [&](const QString &wanted) { return isCalled(kind, wanted); };
            if (std::any_of(query.kinds.begin(), query.kinds.end(), called))
                m_kinds.insert(&kind);
        }
    }

    bool takes(const Placement &placement, const Element &element) const
    {
        if (!m_query.kinds.isEmpty() && !m_kinds.contains(element.kind))
            return false;
        if ((m_query.open || m_query.settled) && !hasState(element))
            return false;
        if (m_query.locked && !flag(placement.properties.value(properties::locked)))
            return false;
        if (m_query.grouped && isNull(placement.properties.value(properties::group)))
            return false;
        if (m_query.unconnected && isConnected(element.id))
            return false;
        return std::all_of(m_query.texts.begin(), m_query.texts.end(), [&](const QString &text) { return says(element, text); });
    }

private:
    bool hasState(const Element &element) const
    {
        const bool settled = element.text("state"_L1) == u"settled";
        return element.is(kinds::hotspot) && (settled ? m_query.settled : m_query.open);
    }

    bool isConnected(Id element) const
    {
        const auto drawn = [](const Relation *relation) { return drawnOnStorm(relation->kind->drawn); };
        const auto from = m_model.relationsFrom(element);
        const auto to = m_model.relationsTo(element);
        return std::any_of(from.begin(), from.end(), drawn) || std::any_of(to.begin(), to.end(), drawn);
    }

    static bool says(const Element &element, const QString &text)
    {
        return element.name.simplified().toCaseFolded().contains(text)
            || element.text(properties::description).simplified().toCaseFolded().contains(text);
    }

    const Model &m_model;
    const Query &m_query;
    QSet<const Kind *> m_kinds;
};

} // namespace

Query readQuery(QStringView text)
{
    Query query;
    for (const Token &token : tokensOf(text))
        readToken(token, query);
    return query;
}

QList<Id> findNotes(const Model &model, Id board, const Query &query)
{
    QList<Id> found;
    if (query.isEmpty())
        return found;
    const Matcher matcher(model, query);
    const Reading reading = read(model, board);
    for (const Note &note : reading.notes) {
        if (matcher.takes(*note.placement, *note.element))
            found.append(note.placement->id);
    }
    for (const QList<Ground> *ground : { &reading.pivots, &reading.lanes, &reading.contexts }) {
        for (const Ground &each : *ground) {
            if (matcher.takes(*each.placement, *each.element))
                found.append(each.placement->id);
        }
    }
    return found;
}

} // namespace keelson::storm
