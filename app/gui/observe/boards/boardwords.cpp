// SPDX-License-Identifier: MIT
#include "app/gui/observe/boards/boardwords.h"

#include "app/gui/observe/chart/ink.h"
#include "app/gui/observe/chart/scale.h"
#include "core/metrics/catalogue.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::Boards)
};

QString metricNames(const boards::Question &question)
{
    QStringList names;
    for (const boards::Telling &telling : question.tellings) {
        const QString id = telling.metric;
        const Metric *metric = catalogue::metric(id);
        const QString name = metric ? catalogue::label(*metric) : id;
        if (!names.contains(name))
            names.append(name);
    }
    return names.join(Tr::tr(" or "));
}

QString measureWord(const boards::Question &question)
{
    switch (question.measure) {
    case boards::Measure::Rate: return Tr::tr("per second");
    case boards::Measure::Count: return Tr::tr("counted over the time");
    case boards::Measure::Average: return Tr::tr("average");
    case boards::Measure::Maximum: return Tr::tr("highest");
    case boards::Measure::Percentile: return Tr::tr("p%1").arg(question.quantile * 100);
    }
    return {};
}

QString comparisonSign(boards::Comparison comparison)
{
    switch (comparison) {
    case boards::Comparison::Below: return u"<"_s;
    case boards::Comparison::AtMost: return u"\u2264"_s;
    case boards::Comparison::AtLeast: return u"\u2265"_s;
    case boards::Comparison::Above: return u">"_s;
    }
    return {};
}

QString dimensionNames(const QList<boards::Dimension> &dimensions)
{
    QStringList names;
    for (const boards::Dimension dimension : dimensions)
        names.append(boards::label(dimension));
    return names.join(u", "_s);
}

} // namespace

ValueUnit valueUnit(boards::Unit unit)
{
    switch (unit) {
    case boards::Unit::Count: return ValueUnit::Count;
    case boards::Unit::PerSecond: return ValueUnit::PerSecond;
    case boards::Unit::Milliseconds: return ValueUnit::Milliseconds;
    case boards::Unit::Bytes: return ValueUnit::Bytes;
    }
    return ValueUnit::Count;
}

QString glyph(Health health)
{
    switch (health) {
    case Health::Unknown: return u"\u25cb"_s;
    case Health::Good: return u"\u2713"_s;
    case Health::Warning: return u"\u25b3"_s;
    case Health::Critical: return u"\u2715"_s;
    }
    return {};
}

int PartColours::placeOf(const boards::Widget &widget, const boards::Part &part)
{
    const QList<boards::Dimension> by = widget.questions.isEmpty() ? QList<boards::Dimension>() : widget.questions.first().by;
    const qsizetype last = std::min(part.path.size(), by.size()) - 1;
    // Functions with and without their account are the same functions.
    QHash<QString, int> &places = m_places[last < 0 ? QString() : QString::number(int(by[last]))];
    const QString name = part.path.value(part.path.size() - 1);
    if (!places.contains(name))
        places.insert(name, int(places.size()));
    return places.value(name);
}

QColor PartColours::colour(const boards::Widget &widget, const boards::Part &part, bool dark)
{
    const int place = placeOf(widget, part);
    const QColor base = traceColour(place % traceColours, dark);
    const int round = place / traceColours % 3;
    if (round == 0)
        return base;
    return round == 1 ? (dark ? base.darker(145) : base.lighter(150)) : (dark ? base.lighter(125) : base.darker(140));
}

Qt::PenStyle PartColours::style(const boards::Widget &widget, const boards::Part &part)
{
    return placeOf(widget, part) / traceColours % 2 == 1 ? Qt::DashLine : Qt::SolidLine;
}

QString explained(const boards::Widget &widget)
{
    QStringList lines;
    for (const boards::Question &question : widget.questions) {
        QString line = metricNames(question) + u", "_s + measureWord(question);
        if (!question.by.isEmpty())
            line += u" \u00b7 "_s + Tr::tr("by %1").arg(dimensionNames(question.by));
        lines.append(line);
    }
    if (!widget.questions.isEmpty() && !widget.questions.first().narrowedBy.isEmpty())
        lines.append(Tr::tr("Narrowed by: %1").arg(dimensionNames(widget.questions.first().narrowedBy)));
    for (const boards::Condition &condition : widget.conditions)
        lines.append(glyph(condition.health) + u' ' + word(condition.health) + u": "_s + comparisonSign(condition.comparison) + u' '
                     + written(valueUnit(widget.unit), condition.value));
    if (widget.form == boards::Form::Alarms)
        lines.append(Tr::tr("Services in trouble by what is measured of them, and alarms the source tells."));
    if (widget.form == boards::Form::SourceState)
        lines.append(Tr::tr("Whether the source can be read."));
    return lines.join(u'\n');
}

} // namespace keelson
