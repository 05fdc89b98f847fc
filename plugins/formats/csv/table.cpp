// SPDX-License-Identifier: MIT
#include "plugins/formats/csv/table.h"

#include "plugins/formats/boards/cappeddevice.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::csv {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::csv::Table)
};

Error refused(const QString &what, qint64 line)
{
    return {Error::Kind::BadInput, what, Tr::tr("line %1").arg(line), Tr::tr("Nothing was imported.")};
}

/// Text of a byte order mark's encoding, else UTF-8, else Latin-1, which any bytes are.
QString decoded(const QByteArray &bytes, bool &isLatin)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    const QString text = decoder.decode(bytes);
    isLatin = decoder.hasError() && !marked;
    return isLatin ? QString::fromLatin1(bytes) : text;
}

/// Takes a text apart, a character at a time.
class Parser
{
public:
    Parser(QStringView text, QChar separator, Stop stop) : m_text(text), m_separator(separator), m_stop(std::move(stop)) { }
    Result<QList<QStringList>> take();

private:
    bool takeQuoted();
    void takePlain();
    void endCell();
    bool endRow();
    bool refuse(const QString &what);

    QStringView m_text;
    QChar m_separator;
    Stop m_stop;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qsizetype m_cells = 0;
    QString m_cell;
    QStringList m_row;
    QList<QStringList> m_rows;
    std::optional<Error> m_error;
};

bool Parser::refuse(const QString &what)
{
    m_error = refused(what, m_line);
    return false;
}

/// From after the quote to after the one that ends it.
bool Parser::takeQuoted()
{
    const qint64 opened = m_line;
    while (m_at < m_text.size()) {
        const qsizetype end = m_text.indexOf(u'"', m_at);
        const QStringView part = m_text.sliced(m_at, (end < 0 ? m_text.size() : end) - m_at);
        m_line += part.count(u'\n');
        m_cell += part;
        m_at += part.size() + 1;
        if (end < 0)
            break;
        if (m_at >= m_text.size() || m_text[m_at] != u'"')
            return true;
        m_cell += u'"'; // Two stand for one.
        ++m_at;
    }
    m_line = opened;
    return refuse(Tr::tr("A quotation mark opens here that nothing closes."));
}

void Parser::takePlain()
{
    const auto from = m_text.begin() + m_at;
    const auto end = std::find_if(from, m_text.end(), [this](QChar c) { return c == m_separator || c == u'\n' || c == u'\r'; });
    m_cell += m_text.sliced(m_at, end - from);
    m_at += end - from;
}

void Parser::endCell()
{
    m_row.append(m_cell);
    m_cell.clear();
}

bool Parser::endRow()
{
    const bool isEmpty = std::all_of(m_row.begin(), m_row.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
    m_cells += m_row.size();
    if (!isEmpty)
        m_rows.append(m_row);
    m_row.clear();
    if (m_rows.size() > rowsAtMost)
        return refuse(Tr::tr("There are more than %1 rows.").arg(rowsAtMost));
    if (m_cells > cellsAtMost)
        return refuse(Tr::tr("There are more than %1 cells.").arg(cellsAtMost));
    ++m_line;
    if (m_line % 1024 == 0 && m_stop.requested())
        m_error = Error{Error::Kind::Cancelled, Tr::tr("Reading was stopped."), {}, {}};
    return !m_error;
}

Result<QList<QStringList>> Parser::take()
{
    while (m_at < m_text.size()) {
        if (m_text[m_at] == u'"') {
            ++m_at;
            if (!takeQuoted())
                return *m_error;
        }
        takePlain();
        endCell();
        if (m_row.size() > columnsAtMost)
            return refused(Tr::tr("A row has more than %1 cells.").arg(columnsAtMost), m_line);
        const QChar end = m_at < m_text.size() ? m_text[m_at++] : QChar(u'\n');
        if (end == m_separator) {
            if (m_at == m_text.size())
                endCell();
            continue;
        }
        if (end == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        if (!endRow())
            return *m_error;
    }
    if (!m_row.isEmpty() && !endRow())
        return *m_error;
    return m_rows;
}

/// A character that means something to a spreadsheet at the beginning of a cell.
bool startsFormula(QStringView text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

bool looksEscaped(QStringView text)
{
    return text.startsWith(u'\'') && (startsFormula(text.sliced(1)) || text.sliced(1).startsWith(u'\''));
}

} // namespace

QChar separatorOf(QStringView text)
{
    constexpr qsizetype enough = 20'000;
    qsizetype commas = 0;
    qsizetype semicolons = 0;
    qsizetype tabs = 0;
    bool isQuoted = false;
    for (const QChar c : text.first(std::min(text.size(), enough))) {
        isQuoted = isQuoted != (c == u'"');
        commas += !isQuoted && c == u',';
        semicolons += !isQuoted && c == u';';
        tabs += !isQuoted && c == u'\t';
    }
    if (tabs > commas && tabs > semicolons)
        return u'\t';
    return semicolons > commas ? u';' : u',';
}

Result<Table> tableOf(QIODevice &in, Stop stop)
{
    boards::CappedDevice capped(in, bytesAtMost, stop);
    const QByteArray bytes = capped.readAll();
    if (const std::optional<Error> ended = capped.endedBy())
        return *ended;
    Table table;
    const QString text = decoded(bytes, table.isLatin);
    if (text.contains(QChar::Null))
        return Error{Error::Kind::BadInput, Tr::tr("This is no text."), {}, Tr::tr("Nothing was imported.")};
    QStringView rest(text);
    QChar separator = separatorOf(rest);
    if (rest.startsWith("sep="_L1) && rest.size() > 4) { // What some spreadsheets say of themselves.
        separator = rest[4];
        rest = rest.sliced(std::min(rest.size(), rest.indexOf(u'\n') + 1));
    }
    const Result<QList<QStringList>> rows = Parser(rest, separator, stop).take();
    if (!rows)
        return rows.error();
    table.rows = *rows;
    return table;
}

QString escaped(const QString &text)
{
    QString cell = startsFormula(text) || looksEscaped(text) ? u'\'' + text : text;
    const bool needsQuotes = std::any_of(cell.begin(), cell.end(), [](QChar c) {
        return c == u'"' || c == u',' || c == u';' || c == u'\t' || c == u'\n' || c == u'\r';
    });
    if (needsQuotes || cell.startsWith(u' ') || cell.endsWith(u' '))
        return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell;
}

QString unescaped(const QString &cell)
{
    return looksEscaped(cell) ? cell.mid(1) : cell;
}

} // namespace keelson::csv
