// SPDX-License-Identifier: MIT
#include "app/gui/storm/listing.h"

#include "core/storm/grammar.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::storm {

namespace {

struct Storm
{
    Q_DECLARE_TR_FUNCTIONS(Storm)
};

constexpr qint64 longestLine = 64 * 1024;  // bytes; what comes after it is passed over
constexpr int mostJoined = 200;            // lines of one cell in quotes

/// A line without its end, never more than so many bytes of it.
QByteArray nextLine(QIODevice &device, Listing &listing)
{
    QByteArray line = device.readLine(longestLine);
    bool whole = line.endsWith('\n') || device.atEnd();
    if (!whole)
        ++listing.shortened;
    while (!whole) {
        const QByteArray more = device.readLine(longestLine);
        whole = more.endsWith('\n') || more.isEmpty();
    }
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// What is no text becomes a sign that says so; NULs and other signs no one can see go.
QString decoded(const QByteArray &line, Listing &listing)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(line);
    const qsizetype before = text.size();
    text.removeIf([](QChar c) { return (c.category() == QChar::Other_Control && c != u'\t') || c == QChar::ObjectReplacementCharacter; });
    if (decoder.hasError() || text.size() != before)
        ++listing.mended;
    return text;
}

QStringView withoutNumber(QStringView line)
{
    qsizetype digits = 0;
    while (digits < line.size() && digits < 6 && line.at(digits).isDigit())
        ++digits;
    const bool numbered = digits > 0 && digits + 1 < line.size() && (line.at(digits) == u'.' || line.at(digits) == u')')
        && line.at(digits + 1).isSpace();
    return numbered ? line.sliced(digits + 2).trimmed() : line;
}

QStringView withoutBullet(QStringView line)
{
    constexpr QStringView bullets = u"-*+•–·‣◦";
    if (line.size() > 1 && bullets.contains(line.front()) && line.at(1).isSpace())
        line = line.sliced(2).trimmed();
    else
        line = withoutNumber(line);
    for (const QStringView box : { QStringView(u"[ ]"), QStringView(u"[x]"), QStringView(u"[X]") }) {
        if (line.startsWith(box))
            return line.sliced(box.size()).trimmed();
    }
    return line;
}

/// Headings and quotations are lines like others; rules and fences are none.
QStringView withoutMarks(QStringView line)
{
    const auto isRule = [&](QChar mark) {
        return line.size() >= 3 && std::all_of(line.begin(), line.end(), [mark](QChar c) { return c == mark || c.isSpace(); });
    };
    if (isRule(u'-') || isRule(u'*') || isRule(u'_') || isRule(u'=') || line.startsWith(u"```"))
        return {};
    while (line.startsWith(u'#') || line.startsWith(u'>'))
        line = line.sliced(1);
    return line.trimmed();
}

Line lineOf(QStringView text, const Kind &usual)
{
    const qsizetype colon = text.indexOf(u':');
    // With a space after it: an address or a path is no kind.
    const bool speaks = colon > 0 && colon < 40 && colon + 1 < text.size() && text.at(colon + 1).isSpace();
    const Kind *called = speaks ? kindCalled(text.first(colon)) : nullptr;
    const QStringView name = called ? text.sliced(colon + 1) : text;
    return { called ? called : &usual, name.toString().simplified(), {} };
}

void add(Listing &listing, Line line)
{
    if (line.name.isEmpty())
        return;
    if (listing.lines.size() >= mostLines) {
        ++listing.left;
        return;
    }
    if (line.name.size() > longestName) {
        ++listing.shortened;
        // Not through the middle of a sign that takes two.
        const bool parts = line.name.at(longestName - 2).isHighSurrogate();
        line.name = line.name.first(longestName - (parts ? 2 : 1)) + u'…';
    }
    listing.lines.append(std::move(line));
}

/// By its id, by what it is called, and by what those call it who do not write software.
bool isCalled(const Kind &kind, const QString &wanted, const QString &dashed)
{
    return kind.id == dashed || vocabulary::label(kind).toCaseFolded() == wanted
        || vocabulary::label(kind, Level::BigPicture).toCaseFolded() == wanted;
}

// --- Tables

/// The sign that parts the cells of the first row.
QChar separatorOf(QStringView row)
{
    QChar best = u',';
    for (const QChar each : { u';', u'\t' }) {
        if (row.count(each) > row.count(best))
            best = each;
    }
    return best;
}

QStringList cellsOf(QStringView row, QChar separator)
{
    QStringList cells(1);
    bool quoted = false;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QChar c = row.at(i);
        if (c == u'"' && quoted && i + 1 < row.size() && row.at(i + 1) == u'"')
            cells.last().append(row.at(++i));
        else if (c == u'"')
            quoted = !quoted;
        else if (c == separator && !quoted)
            cells.append(QString());
        else
            cells.last().append(c);
    }
    return cells;
}

/// Which cell holds what; the first is the name where no heading says otherwise.
struct Columns
{
    qsizetype kind = -1;
    qsizetype name = 0;
    qsizetype description = -1;
    bool isHeading = false;
};

Columns columnsOf(const QStringList &cells)
{
    QStringList folded;
    for (const QString &cell : cells)
        folded.append(cell.simplified().toCaseFolded());
    Columns columns;
    const qsizetype name = folded.indexOf(u"name"_s);
    columns.isHeading = name >= 0;
    if (!columns.isHeading)
        return columns;
    columns.name = name;
    columns.kind = std::max(folded.indexOf(u"kind"_s), folded.indexOf(u"type"_s));
    columns.description = folded.indexOf(u"description"_s);
    return columns;
}

void addRow(Listing &listing, const QStringList &cells, const Columns &columns, const Kind &usual)
{
    Line line = lineOf(cells.value(columns.name), usual);
    if (const Kind *kind = columns.kind < 0 ? nullptr : kindCalled(cells.value(columns.kind)))
        line.kind = kind;
    if (columns.description >= 0)
        line.description = cells.value(columns.description).trimmed();
    add(listing, line);
}

Listing readTable(QIODevice &device, const Kind &usual, const Stop &stop)
{
    Listing listing;
    Columns columns;
    QChar separator;
    while (!device.atEnd() && !stop.requested()) {
        QString row = decoded(nextLine(device, listing), listing);
        // A cell in quotes may break its line.
        for (int joined = 0; row.count(u'"') % 2 == 1 && joined < mostJoined && !device.atEnd(); ++joined)
            row += u'\n' + decoded(nextLine(device, listing), listing);
        if (row.trimmed().isEmpty())
            continue;
        const bool first = separator.isNull();
        if (first)
            separator = separatorOf(row);
        const QStringList cells = cellsOf(row, separator);
        if (first)
            columns = columnsOf(cells);
        if (!first || !columns.isHeading)
            addRow(listing, cells, columns, usual);
    }
    return listing;
}

} // namespace

const Kind *kindCalled(QStringView word)
{
    const QString wanted = word.toString().simplified().toCaseFolded();
    if (wanted.isEmpty())
        return nullptr;
    const QString dashed = QString(wanted).replace(u' ', u'-');
    const QList<const Kind *> all = grammar::noteKinds();
    const auto find = [&](const auto &fits) {
        const auto found = std::find_if(all.begin(), all.end(), fits);
        return found == all.end() ? nullptr : *found;
    };
    if (wanted.size() == 1)
        return find([&](const Kind *kind) { return kind->key == wanted.at(0).toUpper(); });
    if (const Kind *kind = find([&](const Kind *each) { return isCalled(*each, wanted, dashed); }))
        return kind;
    // "event" and "system" say enough.
    return find([&](const Kind *kind) { return QString(kind->id).endsWith(u'-' + dashed); });
}

Listing readListing(QIODevice &device, const Kind &usual, Syntax syntax, Stop stop)
{
    if (syntax == Syntax::Table)
        return readTable(device, usual, stop);
    Listing listing;
    while (!device.atEnd() && !stop.requested()) {
        const QString text = decoded(nextLine(device, listing), listing);
        QStringView line = QStringView(text).trimmed();
        if (syntax == Syntax::Markdown)
            line = withoutMarks(line);
        add(listing, lineOf(withoutBullet(line), usual));
    }
    return listing;
}

Listing readListing(const QString &text, const Kind &usual)
{
    QBuffer buffer;
    buffer.setData(text.toUtf8());
    buffer.open(QIODevice::ReadOnly);
    return readListing(buffer, usual, Syntax::Plain);
}

std::optional<Syntax> syntaxOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"txt" || suffix == u"text")
        return Syntax::Plain;
    if (suffix == u"md" || suffix == u"markdown")
        return Syntax::Markdown;
    if (suffix == u"csv" || suffix == u"tsv")
        return Syntax::Table;
    return {};
}

Result<Listing> readListingFile(const QString &path, const Kind &usual, Stop stop)
{
    const QString name = QFileInfo(path).fileName();
    const std::optional<Syntax> syntax = syntaxOf(path);
    QFile file(path);
    // A pipe or a device has no end.
    if (!syntax || !QFileInfo(path).isFile())
        return Error{ Error::Kind::BadInput, Storm::tr("“%1” is no list.").arg(name), {}, Storm::tr("Drop a text, CSV or Markdown file.") };
    if (file.size() > largestText)
        return Error{ Error::Kind::BadInput, Storm::tr("“%1” is larger than 500 MB.").arg(name), {}, Storm::tr("Drop a part of it.") };
    if (!file.open(QIODevice::ReadOnly))
        return Error{ Error::Kind::Environment, Storm::tr("“%1” cannot be read: %2").arg(name, file.errorString()), {}, {} };
    const Listing listing = readListing(file, usual, *syntax, stop);
    if (file.error() != QFileDevice::NoError)
        return Error{ Error::Kind::Environment, Storm::tr("“%1” cannot be read: %2").arg(name, file.errorString()), {}, {} };
    return listing;
}

} // namespace keelson::storm
