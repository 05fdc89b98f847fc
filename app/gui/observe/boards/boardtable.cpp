// SPDX-License-Identifier: MIT
#include "app/gui/observe/boards/boardtable.h"

#include "app/gui/observe/boards/boardwords.h"
#include "app/gui/observe/chart/scale.h"
#include "app/gui/observe/chart/times.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::Boards)
};

constexpr qsizetype mostRows = 2000;  // More nobody reads; the file has them all.

BoardTable timeTable(const boards::Widget &widget, const boards::WidgetData &data)
{
    BoardTable table;
    table.headers = {Tr::tr("Time")};
    QMap<qint64, QStringList> rows;
    const qsizetype parts = data.parts.size();
    for (qsizetype i = 0; i < parts; ++i) {
        table.headers.append(data.parts[i].name);
        for (const Sample &sample : data.parts[i].samples) {
            QStringList &row = rows[sample.time];
            row.resize(parts);
            row[i] = written(valueUnit(widget.unit), sample.value);
        }
    }
    // The newest first.
    for (auto row = rows.end(); row != rows.begin() && table.rows.size() < mostRows;) {
        --row;
        table.rows.append(QStringList{spelled(row.key())} + row.value());
    }
    return table;
}

BoardTable stateTable(const boards::WidgetData &data)
{
    BoardTable table;
    table.headers = {Tr::tr("State"), Tr::tr("Name"), Tr::tr("What it says")};
    for (const boards::StateRow &state : data.states)
        table.rows.append({word(state.health), state.name, state.words});
    return table;
}

QString unitName(boards::Unit unit)
{
    switch (unit) {
    case boards::Unit::Count: return u"count"_s;
    case boards::Unit::PerSecond: return u"per second"_s;
    case boards::Unit::Milliseconds: return u"ms"_s;
    case boards::Unit::Bytes: return u"bytes"_s;
    }
    return {};
}

QString quoted(QString text)
{
    // A cell that begins like a formula would be run by a spreadsheet.
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.at(0)))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

BoardTable shownTable(const boards::Widget &widget, const boards::WidgetData &data)
{
    if (!data.states.isEmpty())
        return stateTable(data);
    if (widget.form == boards::Form::Lines || widget.form == boards::Form::Bars)
        return timeTable(widget, data);
    BoardTable table;
    table.headers = {Tr::tr("Name"), Tr::tr("Value")};
    for (const boards::Part &part : data.parts)
        table.rows.append({part.path.isEmpty() ? boards::title(widget) : part.path.join(u" \u00b7 "_s),
                           part.value ? written(valueUnit(widget.unit), *part.value) : u"\u2013"_s});
    return table;
}

QString csv(const boards::Widget &widget, const boards::WidgetData &data, const QString &source, bool withHeader)
{
    QString text = withHeader ? u"widget,part,time,value,unit,source\n"_s : QString();
    const auto line = [&](const QString &part, const QString &time, const QString &value, const QString &unit) {
        text += quoted(boards::title(widget)) + u',' + quoted(part) + u',' + time + u',' + value + u',' + unit + u',' + quoted(source) + u'\n';
    };
    for (const boards::StateRow &state : data.states)
        line(state.name, {}, quoted(word(state.health)), u"state"_s);
    for (const boards::Part &part : data.parts) {
        const QString name = part.path.join(u" / "_s);
        for (const Sample &sample : part.samples)
            line(name, QDateTime::fromMSecsSinceEpoch(sample.time, Qt::UTC).toString(Qt::ISODateWithMs), QString::number(sample.value, 'g', 12),
                 unitName(widget.unit));
        if (part.samples.isEmpty() && part.value)
            line(name, {}, QString::number(*part.value, 'g', 12), unitName(widget.unit));
    }
    return text;
}

} // namespace keelson
