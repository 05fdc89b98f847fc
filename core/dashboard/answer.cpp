// SPDX-License-Identifier: MIT
#include "core/dashboard/answer.h"

#include "core/dashboard/measured.h"
#include "core/dashboard/sighting.h"
#include "core/dashboard/standing.h"
#include "core/metrics/catalogue.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace keelson::boards {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::boards)
};

QString metricName(const Question &question)
{
    const QString id = question.tellings.first().metric;
    const Metric *metric = catalogue::metric(id);
    return metric ? catalogue::label(*metric) : id;
}

Told toldBy(const Sighting &sighting, const MetricHistory &history)
{
    Told told{&history.samples(sighting.key), false, {}, {}};
    const Labels &labels = sighting.key.labels;
    if (const QString bound = labels.value(u"le"_s); !bound.isEmpty())
        told.bound = bound == u"+Inf" ? std::numeric_limits<double>::infinity() : bound.toDouble();
    if (const QString quantile = labels.value(u"quantile"_s); !quantile.isEmpty())
        told.quantile = quantile.toDouble();
    told.counts = told.bound || (!told.quantile && catalogue::shape(sighting.key.metric) != MetricShape::Gauge);
    return told;
}

/// Tells series apart that are not quantiles of the same thing.
SeriesKey withoutQuantile(SeriesKey key)
{
    key.labels.remove(u"quantile"_s);
    return key;
}

class Answering
{
public:
    Answering(const Widget &widget, const Choice &choice, const Evidence &evidence, TimeRange range)
        : m_widget(widget), m_choice(choice), m_evidence(evidence), m_range(range), m_sightings(evidence)
    {
    }

    WidgetData given()
    {
        QList<Sightings::Found> found;
        for (const Question &question : m_widget.questions)
            found.append(m_sightings.of(question, m_choice));
        m_data.column = columnFor(m_range, std::max(m_evidence.period, spacing(found)));
        for (qsizetype i = 0; i < found.size(); ++i)
            ask(m_widget.questions[i], found[i]);
        name();
        if (m_widget.form == Form::TopList || m_widget.form == Form::Share)
            rank();
        if (m_widget.form == Form::Number && !m_data.parts.isEmpty() && m_data.parts.first().value) {
            m_data.value = m_data.parts.first().value;
            m_data.health = judged(m_widget.conditions, *m_data.value);
        }
        if (!m_data.parts.isEmpty())
            m_data.reason.clear();
        m_data.notes.removeDuplicates();
        return m_data;
    }

private:
    using Path = QStringList;

    /// A source may be read more often than it has something new; columns narrower than that would be empty.
    qint64 spacing(const QList<Sightings::Found> &found) const
    {
        qint64 widest = 0;
        for (const Sightings::Found &each : found) {
            for (const Sighting &sighting : each.series)
                widest = std::max(widest, usualSpacing(m_evidence.history.samples(sighting.key), m_range));
        }
        return widest;
    }

    void ask(const Question &question, const Sightings::Found &found)
    {
        const qsizetype before = m_data.parts.size();
        if (found.isTold)
            divide(question, found.series);
        if (m_data.parts.size() == before)
            m_data.reason = reasonFor(question, found);
    }

    void divide(const Question &question, const QList<Sighting> &series)
    {
        QMap<Path, QMap<int, QList<Told>>> parts;
        QHash<SeriesKey, int> alike;
        for (const Sighting &sighting : series) {
            const SeriesKey key = withoutQuantile(sighting.key);
            if (!alike.contains(key))
                alike.insert(key, int(alike.size()));
            parts[pathOf(question, sighting)][alike.value(key)].append(toldBy(sighting, m_evidence.history));
        }
        const double quantile = question.measure == Measure::Percentile ? question.quantile : 1;
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            QList<Told> told;
            for (const QList<Told> &same : std::as_const(*part))
                told += nearest(same, quantile);
            add(question, part.key(), told);
        }
    }

    void add(const Question &question, const Path &path, const QList<Told> &told)
    {
        const Asked asked{question.measure, question.quantile};
        Part part{path, {}, over(told, asked, m_range), {}};
        if (m_widget.form == Form::Bars)
            part.samples = inColumns(told, asked, m_range, m_data.column);
        else if (m_widget.form == Form::Lines)
            part.samples = line(told, asked, m_range, m_data.column);
        const bool isDrawn = m_widget.form == Form::Bars || m_widget.form == Form::Lines;
        if (isDrawn ? part.samples.isEmpty() : !part.value)
            return;
        noteQuantile(question, told);
        m_data.parts.append(part);
    }

    void noteQuantile(const Question &question, const QList<Told> &told)
    {
        for (const Told &each : told) {
            if (question.measure == Measure::Percentile && each.quantile && qAbs(*each.quantile - question.quantile) > 1e-6)
                m_data.notes.append(Tr::tr("This source tells p%1, which stands for p%2.").arg(*each.quantile * 100).arg(question.quantile * 100));
            else if (question.measure == Measure::Average && each.quantile)
                m_data.notes.append(Tr::tr("This source tells p%1 of each time; the average is of these.").arg(*each.quantile * 100));
        }
    }

    Path pathOf(const Question &question, const Sighting &sighting)
    {
        if (question.label)
            return {label(question)};
        Path path;
        for (const Dimension dimension : question.by) {
            QString value = m_sightings.dimension(sighting, dimension);
            if (value.isEmpty()) {
                value = Tr::tr("(not told)");
                m_data.notes.append(Tr::tr("This source does not always tell: %1.").arg(label(dimension)));
            }
            path.append(value);
        }
        return path;
    }

    QString reasonFor(const Question &question, const Sightings::Found &found) const
    {
        if (m_evidence.history.isEmpty() && !m_widget.absent)
            return Tr::tr("Nothing has been read yet.");
        if (!found.isTold)
            return m_widget.absent ? QCoreApplication::translate("keelson::boards", m_widget.absent)
                                   : Tr::tr("This source does not tell: %1.").arg(metricName(question));
        if (!found.series.isEmpty())
            return Tr::tr("No value in this time. Choose a longer one, or wait for the next reading.");
        QStringList chosen;
        for (const Dimension dimension : question.narrowedBy) {
            if (!m_choice.value(dimension).isEmpty())
                chosen.append(label(dimension) + u": "_s + m_choice.value(dimension));
        }
        return Tr::tr("Nothing is told of %1. Choose “all” to see the rest.").arg(chosen.join(u", "_s));
    }

    /// Where something runs is part of its name only where there is another of that name elsewhere.
    void name()
    {
        const QList<Dimension> by = m_widget.questions.isEmpty() ? QList<Dimension>() : m_widget.questions.first().by;
        const auto isPlace = [&](qsizetype at) {
            return at < by.size() && (by[at] == Dimension::Account || by[at] == Dimension::Region || by[at] == Dimension::Stage);
        };
        QHash<QString, int> alike;
        for (Part &part : m_data.parts) {
            QStringList words;
            for (qsizetype at = 0; at < part.path.size(); ++at) {
                if (!isPlace(at))
                    words.append(part.path[at]);
            }
            part.name = words.join(u" · "_s);
            ++alike[part.name];
        }
        for (Part &part : m_data.parts) {
            if (alike.value(part.name) > 1)
                part.name = part.path.join(u" · "_s);
        }
    }

    void rank()
    {
        const auto ordered = [this](const Part &a, const Part &b) {
            return m_widget.fewestFirst ? a.value.value_or(0) < b.value.value_or(0) : a.value.value_or(0) > b.value.value_or(0);
        };
        std::stable_sort(m_data.parts.begin(), m_data.parts.end(), ordered);
        if (m_widget.most > 0 && m_data.parts.size() > m_widget.most)
            m_data.parts.resize(m_widget.most);
    }

    const Widget &m_widget;
    const Choice &m_choice;
    const Evidence &m_evidence;
    const TimeRange m_range;
    Sightings m_sightings;
    WidgetData m_data;
};

} // namespace

WidgetData answer(const Widget &widget, const Choice &choice, const Evidence &evidence, TimeRange range)
{
    if (widget.form == Form::Alarms)
        return alarms(choice, evidence);
    if (widget.form == Form::SourceState)
        return sourceState(evidence);
    return Answering(widget, choice, evidence, range).given();
}

QStringList values(Dimension dimension, const Evidence &evidence)
{
    const Sightings sightings(evidence);
    QSet<QString> seen;
    for (const Sighting &sighting : sightings.everything()) {
        const QString value = sightings.dimension(sighting, dimension);
        if (!value.isEmpty())
            seen.insert(value);
    }
    QStringList sorted(seen.begin(), seen.end());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

qint64 columnFor(TimeRange range, qint64 period)
{
    constexpr qint64 widths[] = {1000, 5000, 10'000, 15'000, 30'000, 60'000, 120'000, 300'000, 600'000, 900'000, 1'800'000, 3'600'000, 7'200'000, 21'600'000};
    constexpr qint64 most = 60;
    for (const qint64 width : widths) {
        if (width >= period && width * most >= range.to - range.from)
            return width;
    }
    return std::max<qint64>(86'400'000, period);
}

} // namespace keelson::boards
