// SPDX-License-Identifier: MIT
#include "plugins/formats/json/jsonwriter.h"

#include "core/document/normalise.h"
#include "core/model/vocabulary.h"

#include <boost/json/serialize.hpp>

#include <QMap>
#include <QSet>

#include <algorithm>
#include <charconv>

namespace keelson::json {

namespace {

QByteArray quoted(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return QByteArray::fromStdString(
        boost::json::serialize(boost::json::string_view(utf8.constData(), size_t(utf8.size()))));
}

/// The shortest text that reads back as the same number.
QByteArray number(double value)
{
    if (value == 0)
        return "0";
    char buffer[32];
    const auto [end, problem] = std::to_chars(buffer, buffer + sizeof buffer, value);
    Q_ASSERT(problem == std::errc());
    return QByteArray(buffer, end - buffer);
}

QByteArray written(Id id)
{
    return '"' + id.toString().toLatin1() + '"';
}

QByteArray written(const Stamp &stamp)
{
    return '"' + QByteArray::number(stamp.counter) + '@' + stamp.replica.toString().toLatin1() + '"';
}

QByteArray written(const Value &value)
{
    struct Visitor
    {
        QByteArray operator()(std::monostate) const { return "null"; }
        QByteArray operator()(bool v) const { return v ? "true" : "false"; }
        QByteArray operator()(double v) const { return number(v); }
        QByteArray operator()(const QString &v) const { return quoted(v); }
        QByteArray operator()(Id v) const { return "{\"id\": " + written(v) + '}'; }
        QByteArray operator()(QPointF v) const { return "{\"point\": [" + number(v.x()) + ", " + number(v.y()) + "]}"; }
        QByteArray operator()(QSizeF v) const
        {
            return "{\"size\": [" + number(v.width()) + ", " + number(v.height()) + "]}";
        }
    };
    return std::visit(Visitor{}, value);
}

/// Objects and arrays with an item a line, commas in between.
class Lines
{
public:
    void open(const QByteArray &start)
    {
        item(start);
        m_empty.append(true);
    }
    void item(const QByteArray &line)
    {
        if (!m_empty.isEmpty()) {
            m_text += m_empty.last() ? "\n" : ",\n";
            m_empty.last() = false;
        }
        m_text += QByteArray(m_empty.size() * 2, ' ') + line;
    }
    void close(char end)
    {
        const bool empty = m_empty.takeLast();
        if (!empty)
            m_text += '\n' + QByteArray(m_empty.size() * 2, ' ');
        m_text += end;
    }
    QByteArray take() { return m_text + '\n'; }

private:
    QByteArray m_text;
    QList<bool> m_empty;
};

using Record = QMap<QString, Cell>;

QMap<Id, Record> winners(const QList<Change> &changes)
{
    QMap<Id, Record> records;
    for (const Change &change : changes) {
        for (const Fact &fact : change.facts) {
            Cell &cell = records[fact.record][fact.property];
            if (cell.stamp <= change.stamp)
                cell = {fact.value, change.stamp};
        }
    }
    return records;
}

/// What was deleted stays away from where this text is merged, but its content does not travel.
void forgetContent(Record &record)
{
    const QString deleted = properties::deleted;
    if (flag(record.value(deleted).value))
        record = {{deleted, record.value(deleted)}};
}

void writeRecords(Lines &lines, const QMap<Id, Record> &records)
{
    lines.open("\"records\": [");
    for (auto record = records.begin(); record != records.end(); ++record) {
        lines.open("{");
        lines.item("\"id\": " + written(record.key()));
        lines.open("\"properties\": {");
        for (auto cell = record->begin(); cell != record->end(); ++cell)
            lines.item(quoted(cell.key()) + ": [" + written(cell->value) + ", " + written(cell->stamp) + ']');
        lines.close('}');
        lines.close('}');
    }
    lines.close(']');
}

void writeHead(Lines &lines, const Change &change)
{
    lines.item("\"stamp\": " + written(change.stamp));
    lines.item("\"when\": " + QByteArray::number(change.when));
    lines.item("\"author\": {\"id\": " + written(change.author.id) + ", \"name\": " + quoted(change.author.name) + '}');
    lines.item("\"label\": " + quoted(change.label));
    if (change.undoes.counter != 0)
        lines.item("\"undoes\": " + written(change.undoes));
}

void writeFacts(Lines &lines, const QList<Fact> &facts)
{
    lines.open("\"facts\": [");
    for (const Fact &fact : facts)
        lines.item('[' + written(fact.record) + ", " + quoted(fact.property) + ", " + written(fact.value) + ']');
    lines.close(']');
}

void writeForm(Lines &lines, const QByteArray &content)
{
    lines.open("{");
    lines.item("\"format\": \"" + QByteArray(formName) + '"');
    lines.item("\"version\": " + QByteArray::number(formVersion));
    lines.item("\"content\": \"" + content + '"');
}

QList<Change> inStampOrder(QList<Change> changes)
{
    std::sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) { return a.stamp < b.stamp; });
    return changes;
}

} // namespace

QByteArray modelText(const QList<Change> &changes)
{
    QMap<Id, Record> records = winners(changes);
    QSet<Stamp> spoken;
    for (Record &record : records) {
        forgetContent(record);
        for (const Cell &cell : std::as_const(record))
            spoken.insert(cell.stamp);
    }
    Lines lines;
    writeForm(lines, "model");
    writeRecords(lines, records);
    lines.open("\"changes\": [");
    for (const Change &change : inStampOrder(changes)) {
        if (!spoken.contains(change.stamp))
            continue;
        lines.open("{");
        writeHead(lines, change);
        lines.close('}');
    }
    lines.close(']');
    lines.close('}');
    return lines.take();
}

QByteArray historyText(const QList<Change> &changes)
{
    Lines lines;
    writeForm(lines, "history");
    lines.open("\"changes\": [");
    for (const Change &change : inStampOrder(changes)) {
        lines.open("{");
        writeHead(lines, change);
        writeFacts(lines, change.facts);
        lines.close('}');
    }
    lines.close(']');
    lines.close('}');
    return lines.take();
}

} // namespace keelson::json
