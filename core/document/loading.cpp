// SPDX-License-Identifier: MIT
#include "core/document/loading.h"

#include "core/document/bodyreader.h"
#include "core/document/codec.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Loading)
};

enum class Verdict { Sound, Repeated, Damaged, Foreign };

Finding finding(const QString &rule, const QString &message, const QString &place = {})
{
    Finding finding;
    finding.severity = Severity::Error;
    finding.rule = rule;
    finding.message = message;
    finding.place = place;
    return finding;
}

QString placeOf(const Stamp &stamp)
{
    return QString::number(stamp.counter) + u'-' + stamp.replica.toString();
}

QString moment(qint64 when)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(when), QLocale::ShortFormat);
}

Finding damagedChange(const ChangeRow &row)
{
    const Change known = decodeHeader(row.stamp, row.body);
    if (known.author.name.isEmpty()) {
        return finding(u"document.damaged-change"_s,
                       Text::tr("A change is damaged in the file beyond recognition and does not count."),
                       placeOf(row.stamp));
    }
    return finding(u"document.damaged-change"_s,
                   Text::tr("The change \"%1\" by %2 of %3 is damaged in the file and does not count.")
                           .arg(known.label, known.author.name, moment(known.when)),
                   placeOf(row.stamp));
}

Finding foreignChange(const ChangeRow &row)
{
    const Change known = decodeHeader(row.stamp, row.body);
    return finding(u"document.foreign-change"_s,
                   Text::tr("The change \"%1\" by %2 of %3 belongs to another document and does not count.")
                           .arg(known.label, known.author.name, moment(known.when)),
                   placeOf(row.stamp));
}

Finding repeatedChange(const ChangeRow &row)
{
    const Change known = decodeHeader(row.stamp, row.body);
    Finding repeated = finding(u"document.repeated-change"_s,
                               Text::tr("The change \"%1\" by %2 of %3 stands in the file more than once.")
                                       .arg(known.label, known.author.name, moment(known.when)),
                               placeOf(row.stamp));
    repeated.severity = Severity::Warning;
    return repeated;
}

// What is gone says nothing any more; its neighbours of the same replica say whose it was and when.
Finding missingBefore(const ChangeRow &row, const ChangeRow *before)
{
    const Change next = decodeHeader(row.stamp, row.body);
    const QString message = before
            ? Text::tr("Changes by %2 between %4 and \"%1\" of %3 are missing in the file.")
                      .arg(next.label, next.author.name, moment(next.when),
                           moment(decodeHeader(before->stamp, before->body).when))
            : Text::tr("Changes by %2 before \"%1\" of %3 are missing in the file.")
                      .arg(next.label, next.author.name, moment(next.when));
    return finding(u"document.missing-change"_s, message, placeOf(row.stamp));
}

class Loader
{
public:
    Loader(const schema::Contents &contents, const LogStart &start)
        : m_contents(contents), m_root(chainRoot(contents.document)),
          m_numberBefore(start.total.count), m_total(start.total)
    {
        m_loaded.ends = start.ends;
        m_loaded.lastCounter = start.lastCounter;
    }

    Loaded run()
    {
        QList<Verdict> verdicts;
        verdicts.reserve(m_contents.rows.size());
        for (const ChangeRow &row : m_contents.rows)
            verdicts.append(verdictOn(row));
        markImplausible(verdicts);
        for (qsizetype i = 0; i < verdicts.size(); ++i)
            take(m_contents.rows[i], verdicts[i]);
        findWhatIsMissing();
        m_loaded.lost = lost();
        return std::move(m_loaded);
    }

private:
    Verdict verdictOn(const ChangeRow &row)
    {
        m_total.add(row);
        if (changeSum(row.previous, row.stamp, row.body) != row.sum || !decodeBody(row.stamp, row.body, m_interner))
            return Verdict::Damaged;
        return BodyReader(row.body).document() == m_contents.document.toBytes() ? Verdict::Sound : Verdict::Foreign;
    }

    void markImplausible(QList<Verdict> &verdicts)
    {
        QList<qsizetype> order(verdicts.size());
        std::iota(order.begin(), order.end(), 0);
        const auto counter = [&](qsizetype i) { return m_contents.rows[i].stamp.counter; };
        std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return counter(a) < counter(b); });
        for (const qsizetype i : std::as_const(order)) {
            if (verdicts[i] != Verdict::Sound || counter(i) <= m_loaded.lastCounter)
                continue;
            if (counter(i) - m_loaded.lastCounter > widestGap)
                verdicts[i] = Verdict::Damaged;
            else
                m_loaded.lastCounter = counter(i);
        }
    }

    void take(const ChangeRow &row, Verdict verdict)
    {
        if (verdict == Verdict::Foreign) {
            m_loaded.findings.append(foreignChange(row));
            return;
        }
        const ChainEnd end = m_loaded.ends.value(row.stamp.replica, {m_root, false});
        const bool isKnown = !row.isRetold && !end.isRetold;
        m_loaded.ends.insert(row.stamp.replica, {row.sum, row.isRetold});
        const ChangeRow *before = std::exchange(m_before[row.stamp.replica], &row);
        if (verdict == Verdict::Damaged) {
            m_loaded.findings.append(damagedChange(row));
            return;
        }
        if (isKnown && row.previous != end.sum)
            m_loaded.findings.append(missingBefore(row, before));
        if (m_seen.contains(row.stamp)) {
            m_loaded.findings.append(repeatedChange(row));
            return;
        }
        m_seen.insert(row.stamp);
        m_loaded.rows.append(row);
    }

    void findWhatIsMissing()
    {
        QList<Finding> &findings = m_loaded.findings;
        for (const qint64 number : m_contents.strayRows) {
            findings.append(finding(u"document.damaged-row"_s,
                                    Text::tr("Row %1 of the file is damaged and does not count.").arg(number),
                                    QString::number(number)));
        }
        if (m_contents.broken) {
            const qint64 missing = m_contents.total ? m_contents.total->count - m_loaded.rows.size() : -1;
            const QString extent = missing < 0 ? Text::tr("How many changes are missing cannot be told.")
                    : missing > 0              ? Text::tr("%n change(s) of it cannot be read any more.", nullptr, int(missing))
                                               : Text::tr("Every change in it is sound.");
            findings.append(finding(u"document.damaged-file"_s, m_contents.broken->what + u' ' + extent));
            findings.last().severity = missing == 0 ? Severity::Warning : Severity::Error;
        } else if (findings.isEmpty() && m_contents.isWhole && m_contents.total != m_total) {
            findings.append(finding(u"document.incomplete"_s,
                                    Text::tr("The file does not hold the changes it says it holds.")));
        }
    }

    qint64 lost() const
    {
        if (m_loaded.findings.isEmpty())
            return 0;
        if (!m_contents.total || !(m_contents.isWhole || m_contents.broken))
            return -1;
        return qMax(qint64(0), m_contents.total->count - m_numberBefore - m_loaded.rows.size());
    }

    const schema::Contents &m_contents;
    const Digest m_root;
    const qint64 m_numberBefore; ///< Changes of the log that are not looked at.
    schema::Total m_total;
    Interner m_interner;
    QHash<Id, const ChangeRow *> m_before;
    QSet<Stamp> m_seen;
    Loaded m_loaded;
};

} // namespace

Loaded load(const schema::Contents &contents, const LogStart &start)
{
    return Loader(contents, start).run();
}

QList<ChangeRow> linked(QList<ChangeRow> rows, Id document, ChainEnds ends)
{
    const Digest root = chainRoot(document);
    for (ChangeRow &row : rows) {
        const ChainEnd end = ends.value(row.stamp.replica, {root, false});
        row.isRetold = row.isRetold || (!end.isRetold && row.previous != end.sum);
        ends.insert(row.stamp.replica, {row.sum, row.isRetold});
    }
    return rows;
}

} // namespace keelson
