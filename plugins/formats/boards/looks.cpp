// SPDX-License-Identifier: MIT
#include "plugins/formats/boards/looks.h"

#include "plugins/formats/boards/colours.h"
#include "plugins/formats/boards/looseboard.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::boards {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::boards::Looks)
};

constexpr qsizetype samplesAtMost = 4;
constexpr qsizetype sampleLength = 60;
constexpr double small = 0.6;  // of the usual area
constexpr double large = 1.6;

struct Word
{
    QLatin1StringView text;
    QLatin1StringView kind;
};

// What legends call the kinds, besides their names in the vocabulary.
constexpr Word words[] = {
    {"event"_L1, kinds::domainEvent}, {"domain event"_L1, kinds::domainEvent}, {"domain events"_L1, kinds::domainEvent},
    {"command"_L1, kinds::command}, {"action"_L1, kinds::command}, {"command / action"_L1, kinds::command},
    {"actor"_L1, kinds::actor}, {"agent"_L1, kinds::actor}, {"user"_L1, kinds::actor}, {"role"_L1, kinds::actor},
    {"policy"_L1, kinds::policy}, {"reaction"_L1, kinds::policy}, {"policy / reaction"_L1, kinds::policy},
    {"business process"_L1, kinds::policy}, {"read model"_L1, kinds::readModel}, {"view model"_L1, kinds::readModel},
    {"read/view model"_L1, kinds::readModel}, {"view"_L1, kinds::readModel}, {"query model"_L1, kinds::readModel},
    {"information"_L1, kinds::readModel}, {"aggregate"_L1, kinds::aggregate}, {"constraint"_L1, kinds::aggregate},
    {"external system"_L1, kinds::externalSystem}, {"external"_L1, kinds::externalSystem}, {"system"_L1, kinds::externalSystem},
    {"hotspot"_L1, kinds::hotspot}, {"hot spot"_L1, kinds::hotspot}, {"concern / hotspot"_L1, kinds::hotspot},
    {"problem"_L1, kinds::hotspot}, {"question"_L1, kinds::hotspot}, {"errors / problems"_L1, kinds::hotspot},
    {"opportunity"_L1, kinds::opportunity}, {"idea"_L1, kinds::opportunity},
};

/// The kinds by what they are called.
QHash<QString, QString> kindWords()
{
    QHash<QString, QString> all;
    for (const Kind &kind : vocabulary::kinds()) {
        if (drawnOnStorm(kind.drawn))
            all.insert(vocabulary::label(kind).toLower(), kind.id);
    }
    for (const Word &word : words)
        all.insert(word.text, word.kind);
    return all;
}

double area(QSizeF size)
{
    return size.width() * size.height();
}

/// Of the notes: what most of them are like.
double usualArea(const QList<Seen> &seen)
{
    QList<double> areas;
    for (const Seen &each : seen) {
        if (each.shape == Shape::Note && each.kind.isEmpty())
            areas.append(area(each.size));
    }
    if (areas.isEmpty())
        return 0;
    const auto middle = areas.begin() + areas.size() / 2;
    std::nth_element(areas.begin(), middle, areas.end());
    return *middle;
}

QLatin1StringView idOf(Shape shape)
{
    switch (shape) {
    case Shape::Note: return {};
    case Shape::Text: return "text"_L1;
    case Shape::Picture: return "picture"_L1;
    case Shape::Person: return "person"_L1;
    case Shape::Lane: return "lane"_L1;
    case Shape::Frame: return "frame"_L1;
    case Shape::Bar: return "bar"_L1;
    }
    return {};
}

QString nameOf(Shape shape)
{
    switch (shape) {
    case Shape::Note: return Tr::tr("note");
    case Shape::Text: return Tr::tr("words without a note");
    case Shape::Picture: return Tr::tr("picture");
    case Shape::Person: return Tr::tr("figure of a person");
    case Shape::Lane: return Tr::tr("lane");
    case Shape::Frame: return Tr::tr("frame");
    case Shape::Bar: return Tr::tr("upright bar");
    }
    return {};
}

QLatin1StringView kindByShape(Shape shape)
{
    switch (shape) {
    case Shape::Person: return kinds::actor;
    case Shape::Lane: return kinds::swimlane;
    case Shape::Frame: return kinds::boundedContext;
    case Shape::Bar: return kinds::pivotalEvent;
    default: return kinds::text;
    }
}

} // namespace

Looks::Looks(const QList<Seen> &seen) : m_usualArea(usualArea(seen))
{
    QHash<QString, Meaning> meanings;
    for (const Seen &each : seen)
        meanings.insert(each.colour, {});
    m_isColourBlindSafe = areColourBlindSafe(meanings.keys());
    for (auto meaning = meanings.begin(); meaning != meanings.end(); ++meaning)
        *meaning = meaningOf(meaning.key(), m_isColourBlindSafe);
    const QHash<QString, QString> spelled = kindWords();
    m_keys.reserve(seen.size());
    for (const Seen &each : seen) {
        const QString key = lookOf(each, meanings.value(each.colour));
        m_keys.append(key);
        add(key, each);
        // A note that is a legend, or a word of the file for a kind.
        const QString &word = each.called.isEmpty() ? each.text : each.called;
        if (each.shape == Shape::Note && !m_legend.contains(key)) {
            if (const QString kind = spelled.value(word.simplified().toLower()); !kind.isEmpty())
                m_legend.insert(key, kind);
        }
    }
    for (qsizetype i = 0; i < seen.size(); ++i) {
        LookGroup &group = m_groups[m_keys.at(i)];
        if (group.kind.isEmpty())
            propose(group, seen.at(i));
    }
}

/// Only of yellow the size decides.
QString Looks::lookOf(const Seen &seen, const Meaning &meaning) const
{
    if (!seen.kind.isEmpty())
        return seen.kind;
    if (!seen.called.isEmpty())
        return QString(seen.called).replace(u',', u' ').replace(u'=', u' ').simplified().toLower(); // As `map` can name it.
    if (seen.shape != Shape::Note)
        return idOf(seen.shape);
    const QString colour = seen.colour.isEmpty() ? u"none"_s : seen.colour;
    if (meaning.isYellow && area(seen.size) < small * m_usualArea)
        return colour + u"/small"_s;
    return meaning.isYellow && area(seen.size) > large * m_usualArea ? colour + u"/large"_s : colour;
}

void Looks::add(const QString &key, const Seen &seen)
{
    LookGroup &group = m_groups[key];
    if (++group.count == 1) {
        group.key = key;
        group.colour = seen.shape == Shape::Note || !seen.kind.isEmpty() ? seen.colour : QString();
        group.shape = seen.called.isEmpty() ? nameOf(seen.shape) : seen.called.simplified();
    }
    const QString sample = seen.text.simplified().left(sampleLength);
    if (group.samples.size() < samplesAtMost && !sample.isEmpty() && !group.samples.contains(sample))
        group.samples.append(sample);
}

void Looks::propose(LookGroup &group, const Seen &seen)
{
    if (!seen.kind.isEmpty()) {
        group.kind = seen.kind;
        return;
    }
    if (const QString spelled = m_legend.value(group.key); !spelled.isEmpty()) {
        group.kind = spelled;
        return;
    }
    if (!seen.called.isEmpty()) {
        group.kind = seen.guess.isEmpty() ? QString(kinds::text) : seen.guess;
        group.isGuess = true;
        return;
    }
    if (seen.shape != Shape::Note) {
        group.kind = kindByShape(seen.shape);
        group.isGuess = seen.shape == Shape::Picture;
        return;
    }
    const Meaning meaning = meaningOf(seen.colour, m_isColourBlindSafe);
    group.kind = meaning.kind.isEmpty() ? QString(kinds::text) : meaning.kind;
    group.isGuess = !meaning.isExact;
    if (meaning.isYellow && group.key.endsWith(u"/small"))
        group.kind = kinds::actor;
    else if (meaning.isYellow && group.key.endsWith(u"/large"))
        group.kind = kinds::aggregate;
}

QList<LookGroup> Looks::groups() const
{
    QList<LookGroup> groups = m_groups.values();
    std::sort(groups.begin(), groups.end(), [](const LookGroup &a, const LookGroup &b) {
        return a.count != b.count ? a.count > b.count : a.key < b.key;
    });
    return groups;
}

Result<Decisions> Decisions::from(const QString &map)
{
    Decisions decisions;
    for (const QString &part : map.split(u',', Qt::SkipEmptyParts)) {
        const QString look = part.section(u'=', 0, 0).trimmed().toLower();
        const QString kind = part.section(u'=', 1).trimmed();
        if (look.isEmpty() || !part.contains(u'='))
            return Error{Error::Kind::Usage, Tr::tr("A look and a kind are expected, such as #feae57=domain-event."), part.trimmed(), {}};
        if (!kind.isEmpty() && !noteKind(kind))
            return Error{Error::Kind::Usage, Tr::tr("No kind of note is called so."), kind,
                         Tr::tr("See keelson-cli vocabulary; nothing after = leaves the look out.")};
        decisions.m_kinds.insert(look, kind);
    }
    return decisions;
}

const Kind *Decisions::kindFor(const LookGroup &group) const
{
    return noteKind(isDecided(group) ? m_kinds.value(group.key, m_kinds.value(group.colour)) : group.kind);
}

bool Decisions::isDecided(const LookGroup &group) const
{
    return m_kinds.contains(group.key) || (!group.colour.isEmpty() && m_kinds.contains(group.colour));
}

QStringList Decisions::strangers(const QList<LookGroup> &groups) const
{
    QStringList strangers;
    for (auto decided = m_kinds.begin(); decided != m_kinds.end(); ++decided) {
        const bool known = std::any_of(groups.begin(), groups.end(), [&](const LookGroup &group) {
            return group.key == decided.key() || group.colour == decided.key();
        });
        if (!known)
            strangers.append(decided.key());
    }
    strangers.sort();
    return strangers;
}

} // namespace keelson::boards
