// SPDX-License-Identifier: MIT
#include "plugins/formats/drawio/drawing.h"

#include "plugins/formats/boards/choices.h"
#include "plugins/formats/boards/looseboard.h"
#include "plugins/formats/boards/properties.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::drawio {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::drawio::Drawing)
};

constexpr int unknownAtMost = 20;       // told one by one
constexpr qsizetype nameAtMost = 1000;  // characters; what is longer stands in the description, too

Finding found(Severity severity, const char *rule, const QString &message, const QString &page)
{
    Finding finding;
    finding.severity = severity;
    finding.rule = QString::fromLatin1(rule);
    finding.message = message;
    finding.place = page;
    return finding;
}

boards::LooseNote noteOf(const Thing &thing, const Kind &kind)
{
    boards::LooseNote note;
    note.kind = &kind;
    note.name = thing.seen.text.simplified();
    note.position = thing.rect.topLeft();
    note.identity = thing.identity;
    note.isLocked = thing.isLocked;
    if (!thing.hasStandardSize)
        note.size = boards::sizeFor(thing.rect.width(), thing.rect.height());
    QString description = thing.description;
    if (note.name.size() > nameAtMost) {
        description = note.name + (description.isEmpty() ? QString() : u'\n' + description);
        note.name = note.name.left(nameAtMost - 1) + u'…';
    }
    if (!description.isEmpty())
        note.properties.insert(properties::description, description);
    for (const auto &[id, text] : thing.properties) {
        const Property *property = vocabulary::property(kind, id);
        const Value value = property ? boards::valueOf(*property, text) : Value();
        if (!isNull(value))
            note.properties.insert(id, value);
    }
    return note;
}

QString named(const Content &content, const Tie &tie)
{
    const auto name = [&](qsizetype thing) { return thing < 0 ? u"?"_s : content.things.at(thing).seen.text.simplified(); };
    return name(tie.from) + u" → "_s + name(tie.to);
}

/// Of one page, made of it and its decisions.
class Board
{
public:
    Board(const Content &content, const QString &name) : m_content(content), m_losses(content.losses) { m_board.name = name; }

    void take(const boards::Looks &looks, qsizetype firstThing, const boards::Decisions &decisions);
    void addTo(boards::Gathering &gathering);
    bool isEmpty() const { return m_board.notes.isEmpty(); }
    QList<Finding> findings() const { return m_losses.findings(); }

private:
    void count(boards::Said said, const Tie &tie);
    bool saysTheRelation(const Tie &tie) const;

    const Content &m_content;
    Losses m_losses;
    boards::LooseBoard m_board;
    QList<qsizetype> m_notes;  ///< By thing; -1 = left out.
    QList<const Tie *> m_ties; ///< Of the board's lines.
};

void Board::take(const boards::Looks &looks, qsizetype firstThing, const boards::Decisions &decisions)
{
    for (qsizetype i = 0; i < m_content.things.size(); ++i) {
        const Thing &thing = m_content.things.at(i);
        const Kind *kind = decisions.kindFor(looks.group(looks.keyOf(firstThing + i)));
        m_notes.append(kind ? m_board.notes.size() : -1);
        if (kind)
            m_board.notes.append(noteOf(thing, *kind));
        else
            m_losses.add(Loss::LeftOut, thing.seen.text);
    }
    for (const Tie &tie : m_content.ties) {
        const qsizetype from = tie.from < 0 ? -1 : m_notes.at(tie.from);
        const qsizetype to = tie.to < 0 ? -1 : m_notes.at(tie.to);
        if (from < 0 || to < 0) {
            m_losses.add(Loss::LooseEdge, named(m_content, tie));
        } else {
            m_board.lines.append({from, to, !tie.isDirected});
            m_ties.append(&tie);
        }
        if (!tie.label.isEmpty() && !saysTheRelation(tie))
            m_losses.add(Loss::EdgeLabel, tie.label);
    }
}

/// A label that is what the relation is called anyway is no loss.
bool Board::saysTheRelation(const Tie &tie) const
{
    const auto relations = vocabulary::relations();
    return std::any_of(relations.begin(), relations.end(), [&](const RelationKind &relation) {
        return drawnOnStorm(relation.drawn)
            && (tie.label.compare(vocabulary::label(relation), Qt::CaseInsensitive) == 0
                || tie.label.compare(QLatin1StringView(relation.label), Qt::CaseInsensitive) == 0);
    });
}

void Board::count(boards::Said said, const Tie &tie)
{
    if (said == boards::Said::Nothing)
        m_losses.add(Loss::MeaninglessEdge, named(m_content, tie));
    else if (said == boards::Said::Before)
        m_losses.add(Loss::RepeatedEdge, named(m_content, tie));
    else if (said == boards::Said::TurnedAround)
        m_losses.add(Loss::TurnedEdge, named(m_content, tie));
}

void Board::addTo(boards::Gathering &gathering)
{
    const QList<boards::Said> said = gathering.add(m_board);
    for (qsizetype i = 0; i < said.size(); ++i)
        count(said.at(i), *m_ties.at(i));
}

} // namespace

Drawing::Drawing(const QList<Diagram> &pages)
{
    QList<boards::Seen> seen;
    for (const Diagram &page : pages) {
        Page taken{contentOf(page), page.problem, seen.size()};
        for (const Thing &thing : std::as_const(taken.content.things))
            seen.append(thing.seen);
        m_pages.append(taken);
    }
    m_looks = boards::Looks(seen);
}

QString Drawing::nameOf(qsizetype page) const
{
    const QString name = boards::cleaned(m_pages.at(page).content.name).simplified();
    return name.isEmpty() ? Tr::tr("Page %1").arg(page + 1) : name;
}

FileSurvey Drawing::survey() const
{
    FileSurvey survey;
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        survey.pages.append({nameOf(i), m_pages.at(i).content.things.size()});
    survey.looks = m_looks.groups();
    return survey;
}

/// A colour that says nothing is worth a word where nobody has decided.
QList<Finding> Drawing::unknownColours(const boards::Decisions &decisions, const QSet<qsizetype> &chosen) const
{
    QHash<QString, qsizetype> counts;
    for (const qsizetype page : chosen) {
        const Page &from = m_pages.at(page);
        for (qsizetype i = 0; i < from.content.things.size(); ++i)
            ++counts[m_looks.keyOf(from.firstThing + i)];
    }
    QList<Finding> findings;
    int unknown = 0;
    for (const LookGroup &group : m_looks.groups()) {
        const int count = int(counts.value(group.key));
        if (count == 0 || !group.isGuess || group.kind != kinds::text || decisions.isDecided(group))
            continue;
        if (++unknown > unknownAtMost)
            continue;
        const QString what = group.colour.isEmpty() ? group.shape : group.colour;
        findings.append(found(Severity::Warning, "drawio.unknown-look",
                              Tr::tr("Nothing is known of the look %1: %n shape(s) with it became text.", nullptr, count).arg(what), {}));
    }
    if (unknown > unknownAtMost)
        findings.append(found(Severity::Warning, "drawio.unknown-look",
                              Tr::tr("Nor is anything known of %n further look(s).", nullptr, unknown - unknownAtMost), {}));
    return findings;
}

Result<Imported> Drawing::boards(const QString &map, const QString &pages) const
{
    const Result<boards::Decisions> decisions = boards::Decisions::from(map);
    if (!decisions)
        return decisions.error();
    const Result<QSet<qsizetype>> chosen = boards::pagesFrom(pages, m_pages.size());
    if (!chosen)
        return chosen.error();
    Imported imported;
    boards::Gathering gathering;
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const Page &page = m_pages.at(i);
        if (!chosen->contains(i)) {
            imported.findings.append(found(Severity::Note, "drawio.page-left-out", Tr::tr("The page was left out, as you chose."), nameOf(i)));
            continue;
        }
        if (!page.problem.isEmpty()) {
            imported.findings.append(found(Severity::Error, "drawio.page", Tr::tr("The page cannot be read: %1").arg(page.problem), nameOf(i)));
            continue;
        }
        Board board(page.content, nameOf(i));
        board.take(m_looks, page.firstThing, *decisions);
        if (board.isEmpty())
            imported.findings.append(found(Severity::Note, "drawio.page-empty", Tr::tr("There is nothing on the page that could be a note."), nameOf(i)));
        else
            board.addTo(gathering);
        imported.findings += board.findings();
    }
    imported.facts = gathering.facts();
    imported.findings += unknownColours(*decisions, *chosen);
    for (const QString &stranger : decisions->strangers(m_looks.groups()))
        imported.findings.append(found(Severity::Warning, "drawio.no-such-look", Tr::tr("Nothing in the file has the look %1.").arg(stranger), {}));
    return imported;
}

} // namespace keelson::drawio
