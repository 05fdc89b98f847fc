// SPDX-License-Identifier: MIT
#include "app/gui/map/filter.h"

#include "core/model/architecture.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::map {

namespace {

/// Split at spaces that no quotation marks hold together.
QStringList pieces(const QString &text)
{
    QStringList result;
    QString piece;
    bool isQuoted = false;
    for (const QChar c : text + u' ') {
        if (c == u'"' || c == u'“' || c == u'”' || c == u'„') {
            isQuoted = !isQuoted;
        } else if (c.isSpace() && !isQuoted) {
            if (!piece.isEmpty())
                result.append(piece);
            piece.clear();
        } else {
            piece += c;
        }
    }
    if (!piece.trimmed().isEmpty())
        result.append(piece.trimmed());
    return result;
}

bool contains(const QString &text, const QString &part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

bool anyOf(const QStringList &wanted, const QStringList &texts)
{
    return wanted.isEmpty() || std::any_of(wanted.begin(), wanted.end(), [&](const QString &part) {
        return std::any_of(texts.begin(), texts.end(), [&](const QString &text) { return contains(text, part); });
    });
}

QStringList patternTexts(const Element &element)
{
    QStringList texts;
    for (const QLatin1StringView id : { properties::pattern, properties::variant }) {
        const Property *property = vocabulary::property(*element.kind, id);
        const QString said = property ? architecture::given(element, id) : QString();
        if (said.isEmpty())
            continue;
        texts.append(said);
        for (const Choice &choice : property->choices) {
            if (choice.id == said)
                texts.append(vocabulary::label(choice));
        }
    }
    return texts;
}

} // namespace

Filter readFilter(const QString &text)
{
    Filter filter;
    const std::pair<QLatin1StringView, QStringList *> keys[] = {
        { "kind:"_L1, &filter.kinds }, { "tag:"_L1, &filter.tags }, { "team:"_L1, &filter.teams }, { "pattern:"_L1, &filter.patterns },
    };
    for (const QString &piece : pieces(text)) {
        const auto key = std::find_if(std::begin(keys), std::end(keys), [&](const auto &each) { return piece.startsWith(each.first, Qt::CaseInsensitive); });
        if (key == std::end(keys))
            filter.words.append(piece);
        else if (piece.size() > key->first.size())
            key->second->append(piece.mid(key->first.size()));
    }
    return filter;
}

bool fits(const Model &model, const Element &element, const Filter &filter)
{
    const QString text = element.name + u'\n' + element.text(properties::description);
    if (!std::all_of(filter.words.begin(), filter.words.end(), [&](const QString &word) { return contains(text, word); }))
        return false;
    if (!anyOf(filter.kinds, { QString(element.kind->id), vocabulary::label(*element.kind) }))
        return false;
    if (!anyOf(filter.tags, architecture::names(element, properties::tags)) || !anyOf(filter.patterns, patternTexts(element)))
        return false;
    const Element *owner = filter.teams.isEmpty() ? nullptr : architecture::ownerOf(model, element.id);
    return filter.teams.isEmpty() || (owner && anyOf(filter.teams, { owner->name }));
}

Filtered filtered(const Model &model, const Scene &scene, const Filter &filter)
{
    Filtered result;
    for (const SceneNode &node : scene.nodes) {
        const Element *element = model.element(node.element);
        result.all += element ? 1 : 0;
        if (!element || !fits(model, *element, filter))
            continue;
        result.looked.nodes.insert(node.id);
        ++result.shown;
    }
    const QSet<Id> fitting = result.looked.nodes;
    for (const SceneEdge &edge : scene.edges) {
        const bool carries = std::any_of(edge.elements.begin(), edge.elements.end(), [&](Id id) {
            const Element *element = model.element(id);
            return element && fits(model, *element, filter);
        });
        if (carries)
            result.looked.nodes += QSet<Id> { edge.from, edge.to };
        if (carries || (fitting.contains(edge.from) && fitting.contains(edge.to)))
            result.looked.edges.insert(edge.id);
    }
    return result;
}

} // namespace keelson::map
