// SPDX-License-Identifier: MIT
#include "plugins/formats/csv/csvreader.h"

#include "core/layout/board.h"
#include "plugins/formats/boards/choices.h"
#include "plugins/formats/boards/looseboard.h"
#include "plugins/formats/boards/properties.h"
#include "plugins/formats/csv/columns.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace keelson::csv {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::csv::Notes)
};

constexpr int notesPerRow = 8;
constexpr int unknownAtMost = 20;      // told one by one
constexpr qsizetype labelAtMost = 60;
constexpr qsizetype boardsAtMost = 500;
constexpr qsizetype nameAtMost = 1000;  // characters; what is longer stands in the description, too

Finding found(Severity severity, const char *rule, const QString &message, const QString &place = {})
{
    Finding finding;
    finding.severity = severity;
    finding.rule = QString::fromLatin1(rule);
    finding.message = message;
    finding.place = place;
    return finding;
}

/// With a point or, as some spreadsheets write it, with a comma.
std::optional<double> numberIn(const QString &cell)
{
    bool isNumber = false;
    const double number = QLocale::c().toDouble(QString(cell.trimmed()).replace(u',', u'.'), &isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QString text(const QString &cell)
{
    return boards::cleaned(unescaped(cell));
}

/// Puts what has no place of its own in rows, below what has.
class Rows
{
public:
    explicit Rows(const QRectF &taken) : m_top(taken.isNull() ? 0 : taken.bottom() + 2 * layout::boardGap), m_left(taken.left()) { }

    QPointF next(QSizeF size)
    {
        if (m_count++ % notesPerRow == 0)
            startRow();
        const QPointF at(m_x, m_y);
        m_x += size.width() + layout::boardGap;
        m_height = std::max(m_height, size.height());
        return at;
    }
    /// A row of the table is a row of the board.
    QPointF nextIn(qsizetype row, QSizeF size)
    {
        if (row != m_row) {
            m_row = row;
            m_count = 0;
        }
        return next(size);
    }

private:
    void startRow()
    {
        m_y = m_isStarted ? m_y + m_height + layout::boardGap : m_top;
        m_isStarted = true;
        m_x = m_left;
        m_height = 0;
    }

    double m_top;
    double m_left;
    double m_x = 0;
    double m_y = 0;
    double m_height = 0;
    bool m_isStarted = false;
    qsizetype m_count = 0;
    qsizetype m_row = -1;
};

boards::LooseNote noteOf(const Entry &entry, const Kind &kind)
{
    boards::LooseNote note;
    note.kind = &kind;
    note.name = entry.seen.text.simplified();
    note.size = entry.size;
    if (!entry.id.isEmpty()) // Others number rows, too: the same number with another name is another thing.
        note.identity = entry.id + u'/' + note.name;
    QString description = entry.description;
    if (note.name.size() > nameAtMost) {
        description = note.name + (description.isEmpty() ? QString() : u'\n' + description);
        note.name = note.name.left(nameAtMost - 1) + u'…';
    }
    for (const auto &[column, cell] : entry.others) {
        const Property *property = vocabulary::property(kind, column);
        const Value value = property ? boards::valueOf(*property, cell) : Value();
        if (!isNull(value))
            note.properties.insert(column, value);
        else if (!property)
            description += (description.isEmpty() ? QString() : u"\n"_s) + column + u": "_s + cell;
    }
    if (!description.isEmpty())
        note.properties.insert(properties::description, description);
    return note;
}

struct Counts
{
    int leftOut = 0;
    int loose = 0;
    int meaningless = 0;
};

/// The notes of one board.
class Board
{
public:
    explicit Board(const QString &name) { m_board.name = name; }

    void take(const Entry &entry, const Kind &kind);
    bool isEmpty() const { return m_board.notes.isEmpty(); }
    void addTo(boards::Gathering &gathering, Counts &counts);

private:
    void arrange();
    void connectNotes(Counts &counts);

    boards::LooseBoard m_board;
    QList<const Entry *> m_entries;
};

void Board::take(const Entry &entry, const Kind &kind)
{
    m_board.notes.append(noteOf(entry, kind));
    m_entries.append(&entry);
}

void Board::arrange()
{
    const auto sizeOf = [](const boards::LooseNote &note) { return note.size.value_or(QSizeF(note.kind->note.width, note.kind->note.height)); };
    QRectF taken;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i)->position)
            taken = taken.united(QRectF(*m_entries.at(i)->position, sizeOf(m_board.notes.at(i))));
    }
    Rows rows(taken);
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = *m_entries.at(i);
        boards::LooseNote &note = m_board.notes[i];
        if (entry.position)
            note.position = *entry.position;
        else
            note.position = entry.column >= 0 ? rows.nextIn(entry.row, sizeOf(note)) : rows.next(sizeOf(note));
    }
}

void Board::connectNotes(Counts &counts)
{
    QHash<QString, qsizetype> byId;
    for (qsizetype i = m_entries.size() - 1; i >= 0; --i) // The first of an id is the one that is meant.
        byId.insert(m_entries.at(i)->id, i);
    for (qsizetype from = 0; from < m_entries.size(); ++from) {
        for (const QString &id : m_entries.at(from)->to) {
            const qsizetype to = byId.value(id, -1);
            if (to < 0)
                ++counts.loose;
            else
                m_board.lines.append({from, to});
        }
    }
}

void Board::addTo(boards::Gathering &gathering, Counts &counts)
{
    arrange();
    connectNotes(counts);
    for (const boards::Said said : gathering.add(m_board))
        counts.meaningless += said == boards::Said::Nothing;
}

QList<Finding> told(const Counts &counts)
{
    QList<Finding> findings;
    if (counts.leftOut > 0)
        findings.append(found(Severity::Note, "csv.left-out", Tr::tr("%n note(s) were left out, as you chose.", nullptr, counts.leftOut)));
    if (counts.loose > 0)
        findings.append(found(Severity::Warning, "csv.loose-edge",
                              Tr::tr("%n connection(s) lead to no note and were left out.", nullptr, counts.loose)));
    if (counts.meaningless > 0)
        findings.append(found(Severity::Warning, "csv.meaningless-edge",
                              Tr::tr("%n connection(s) join notes whose kinds have nothing to say to each other in that direction and were left out.", nullptr,
                                     counts.meaningless)));
    return findings;
}

/// Nothing known may stand in it: then it is called so in the file.
void takeKind(boards::Seen &seen, const QString &cell)
{
    const QString plain = cell.simplified();
    if (const Kind *kind = boards::noteKind(plain))
        seen.kind = kind->id;
    else
        seen.called = plain;
}

} // namespace

Notes::Notes(const Table &table)
{
    if (table.isLatin)
        m_findings.append(found(Severity::Warning, "csv.encoding", Tr::tr("The text is no UTF-8 and was read as Latin-1: look at its umlauts and accents.")));
    const Columns columns = Columns::of(table.rows.value(0));
    for (qsizetype i = columns.hasHeader() ? 1 : 0; i < table.rows.size(); ++i) {
        if (columns.hasHeader())
            takeRow(table.rows.at(i), columns);
        else
            takeCells(table.rows.at(i), i);
    }
    QList<boards::Seen> seen;
    for (const Entry &entry : std::as_const(m_entries))
        seen.append(entry.seen);
    m_looks = boards::Looks(seen);
    if (m_oddPlaces > 0)
        m_findings.append(found(Severity::Warning, "csv.geometry",
                                Tr::tr("%n note(s) had a position or a size that cannot be.", nullptr, m_oddPlaces)));
}

qsizetype Notes::boardNamed(const QString &name)
{
    const qsizetype known = m_boards.indexOf(name);
    if (known >= 0 || m_boards.size() >= boardsAtMost)
        return std::max(known, qsizetype(0));
    m_boards.append(name);
    return m_boards.size() - 1;
}

void Notes::takeRow(const QStringList &row, const Columns &columns)
{
    Entry entry;
    const auto cell = [&](Column column) { return columns.cell(row, column); };
    entry.seen.text = text(cell(Column::Name)).trimmed();
    entry.seen.colour = cell(Column::Colour).trimmed().toLower();
    if (!cell(Column::Kind).trimmed().isEmpty())
        takeKind(entry.seen, cell(Column::Kind));
    else if (entry.seen.colour.isEmpty())
        entry.seen.called = Tr::tr("note");
    entry.seen.guess = kinds::domainEvent;
    entry.description = text(cell(Column::Description));
    entry.id = cell(Column::Id).trimmed();
    entry.to = cell(Column::To).split(u' ', Qt::SkipEmptyParts);
    entry.board = boardNamed(text(cell(Column::Board)).simplified());
    entry.column = -1;
    const auto x = numberIn(cell(Column::X));
    const auto y = numberIn(cell(Column::Y));
    if (x && y)
        entry.position = QPointF(boards::coordinate(*x), boards::coordinate(*y));
    const auto width = numberIn(cell(Column::Width));
    const auto height = numberIn(cell(Column::Height));
    if (width && height)
        entry.size = boards::sizeFor(*width, *height);
    const bool isPlaced = !cell(Column::X).trimmed().isEmpty() || !cell(Column::Y).trimmed().isEmpty();
    const bool isSized = !cell(Column::Width).trimmed().isEmpty() || !cell(Column::Height).trimmed().isEmpty();
    const bool isThere = !x || !y || *entry.position == QPointF(*x, *y);
    m_oddPlaces += (isPlaced && (!entry.position || !isThere)) || (isSized && !entry.size);
    for (auto other = columns.others().begin(); other != columns.others().end(); ++other) {
        if (const QString said = text(row.value(*other)).trimmed(); !said.isEmpty())
            entry.others.append({other.key(), said});
    }
    std::sort(entry.others.begin(), entry.others.end());
    m_entries.append(entry);
}

/// Nobody says what they are; most boards begin with events.
void Notes::takeCells(const QStringList &row, qsizetype number)
{
    int filled = 0;
    for (const QString &cell : row)
        filled += !cell.trimmed().isEmpty();
    for (const QString &cell : row) {
        Entry entry;
        entry.seen.text = text(cell).trimmed();
        if (entry.seen.text.isEmpty())
            continue;
        entry.seen.called = Tr::tr("note");
        entry.seen.guess = kinds::domainEvent;
        entry.column = filled > 1 ? 0 : -1;
        entry.row = number;
        entry.board = boardNamed({});
        m_entries.append(entry);
    }
}

QString Notes::nameOf(qsizetype board) const
{
    return m_boards.at(board).isEmpty() ? Tr::tr("Board") : m_boards.at(board);
}

FileSurvey Notes::survey() const
{
    QList<qsizetype> counts(m_boards.size(), 0);
    for (const Entry &entry : m_entries)
        ++counts[entry.board];
    FileSurvey survey;
    for (qsizetype i = 0; i < m_boards.size(); ++i)
        survey.pages.append({nameOf(i), counts.at(i)});
    survey.looks = m_looks.groups();
    return survey;
}

Result<Imported> Notes::boards(const QString &map, const QString &pages) const
{
    const Result<boards::Decisions> decisions = boards::Decisions::from(map);
    if (!decisions)
        return decisions.error();
    const Result<QSet<qsizetype>> chosen = boards::pagesFrom(pages, m_boards.size());
    if (!chosen)
        return chosen.error();
    if (m_entries.isEmpty())
        return Error{Error::Kind::BadInput, Tr::tr("There is no note in this table."), {}, {}};
    Counts counts;
    QList<Board> boards;
    for (qsizetype i = 0; i < m_boards.size(); ++i)
        boards.append(Board(nameOf(i)));
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        const Kind *kind = chosen->contains(entry.board) ? decisions->kindFor(m_looks.group(m_looks.keyOf(i))) : nullptr;
        if (kind)
            boards[entry.board].take(entry, *kind);
        else
            ++counts.leftOut;
    }
    boards::Gathering gathering;
    for (Board &board : boards) {
        if (!board.isEmpty())
            board.addTo(gathering, counts);
    }
    Imported imported;
    imported.facts = gathering.facts();
    imported.findings = m_findings + told(counts);
    int unknown = 0;
    for (const LookGroup &group : m_looks.groups()) {
        if (group.isGuess && !decisions->isDecided(group) && ++unknown <= unknownAtMost)
            imported.findings.append(found(Severity::Note, "csv.unknown-look",
                                           Tr::tr("Nothing says what “%1” means: %n note(s) became %2.", nullptr, int(group.count))
                                                   .arg(group.shape.left(labelAtMost), vocabulary::label(*vocabulary::kind(group.kind)))));
    }
    if (unknown > unknownAtMost)
        imported.findings.append(found(Severity::Note, "csv.unknown-look",
                                       Tr::tr("Nor does anything say what %n further word(s) mean.", nullptr, unknown - unknownAtMost)));
    for (const QString &stranger : decisions->strangers(m_looks.groups()))
        imported.findings.append(found(Severity::Warning, "csv.no-such-look", Tr::tr("Nothing in the file has the look %1.").arg(stranger.left(labelAtMost))));
    return imported;
}

} // namespace keelson::csv
