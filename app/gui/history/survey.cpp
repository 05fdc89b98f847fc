// SPDX-License-Identifier: MIT
#include "app/gui/history/survey.h"

#include "core/document/purge.h"
#include "core/model/vocabulary.h"

#include <QDateTime>

#include <algorithm>

namespace keelson {

namespace {

constexpr qsizetype stride = 4096; ///< Changes between two looks at the clock.

/// Tells days apart without asking the calendar for every change.
class Days
{
public:
    /// True when the moment is of another day than the one before.
    bool changesAt(qint64 when)
    {
        if (when >= m_begin && when < m_end)
            return false;
        const QDate day = QDateTime::fromMSecsSinceEpoch(when).date();
        m_begin = day.startOfDay().toMSecsSinceEpoch();
        m_end = day.addDays(1).startOfDay().toMSecsSinceEpoch();
        return true;
    }

private:
    qint64 m_begin = 0;
    qint64 m_end = 0;
};

/// Records that were ever called so, with those that speak of them: relations, places and parts.
QSet<Id> called(const QList<Trace> &traces, const Facts &now)
{
    QSet<Id> named;
    for (const Trace &trace : traces) {
        if (trace.property == properties::name)
            named.insert(trace.record);
    }
    if (named.isEmpty())
        return named;
    QSet<Id> all = named;
    for (auto record = now.cbegin(); record != now.cend(); ++record) {
        for (const auto property : {properties::element, properties::from, properties::to, properties::owner}) {
            if (named.contains(reference(record->value(property))))
                all.insert(record.key());
        }
    }
    return all;
}

/// One flag a change: whether it has to do with the text.
QList<bool> answers(const Log &log, const Facts &now, const QString &text)
{
    QList<bool> answers(log.size(), false);
    const QList<Trace> traces = tracesOf(log, text);
    for (const Trace &trace : traces)
        answers[log.indexOf(trace.change)] = true;
    for (const Id &record : called(traces, now)) {
        for (const qint32 index : log.changesOf(record))
            answers[index] = true;
    }
    return answers;
}

void count(QHash<Id, Contributor> &contributors, const Author &author)
{
    Contributor &contributor = contributors[author.id];
    if (contributor.changes++ == 0)
        contributor.author = author; // By the name they have last.
}

QList<Contributor> sorted(const QHash<Id, Contributor> &contributors)
{
    QList<Contributor> list = contributors.values();
    std::sort(list.begin(), list.end(), [](const Contributor &a, const Contributor &b) {
        return a.changes != b.changes ? a.changes > b.changes : a.author.id < b.author.id;
    });
    return list;
}

} // namespace

Survey survey(const Log &log, const Facts &now, const ChangeQuery &query, Stop stop)
{
    Survey survey{log, query, {}, 0, {}, {}};
    const QList<bool> found = query.text.isEmpty() ? QList<bool>() : answers(log, now, query.text);
    QHash<Id, Contributor> contributors;
    Days days;
    qsizetype day = 0;
    survey.rows.reserve(log.size());
    for (qsizetype i = log.size() - 1; i >= 0 && !(i % stride == 0 && stop.requested()); --i) {
        const Change change = log.header(i);
        count(contributors, change.author);
        if (change.undoes.counter != 0 && !survey.takenBack.contains(qint32(i)))
            survey.takenBack.insert(qint32(log.indexOf(change.undoes)));
        if (!query.author.isNull() && change.author.id != query.author)
            continue;
        if (!query.text.isEmpty() && !found[i] && !change.author.name.contains(query.text, Qt::CaseInsensitive))
            continue;
        if (days.changesAt(change.when)) {
            day = survey.rows.size();
            survey.rows.append({});
        }
        survey.rows[day] = ~qint32(i);
        survey.rows.append(qint32(i));
        ++survey.found;
    }
    survey.contributors = sorted(contributors);
    return survey;
}

} // namespace keelson
