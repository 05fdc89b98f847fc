// SPDX-License-Identifier: MIT
#include "core/document/loading.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <future>
#include <numeric>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Loading)
};

struct Verdict
{
    QSet<qsizetype> damaged;    ///< Rows whose checksum is not theirs.
    QSet<qsizetype> unlinked;   ///< Rows that follow on a change that is not here.
    bool isComplete = true;     ///< The total of all checksums is the recorded one.
};

Verdict verify(const schema::Contents &contents)
{
    Verdict verdict;
    QHash<Id, const ChangeRow *> ends;
    Digest total{};
    const Digest root = chainRoot(contents.document);
    for (qsizetype i = 0; i < contents.rows.size(); ++i) {
        const ChangeRow &row = contents.rows[i];
        if (changeSum(row.previous, row.stamp, row.body) != row.sum)
            verdict.damaged.insert(i);
        const ChangeRow *before = std::exchange(ends[row.stamp.replica], &row);
        const bool isKnown = !row.isRetold && !(before && before->isRetold);
        if (isKnown && row.previous != (before ? before->sum : root))
            verdict.unlinked.insert(i);
        schema::combine(total, row.sum);
    }
    verdict.isComplete = total == contents.total && contents.count == contents.rows.size();
    return verdict;
}

Finding finding(Severity severity, const QString &rule, const QString &message, const QString &place = {})
{
    Finding finding;
    finding.severity = severity;
    finding.rule = rule;
    finding.message = message;
    finding.place = place;
    return finding;
}

QString placeOf(const Stamp &stamp)
{
    return QString::number(stamp.counter) + u'-' + stamp.replica.toString();
}

Finding damagedChange(const ChangeRow &row)
{
    const Change known = decodeHeader(row.stamp, row.body);
    if (known.author.name.isEmpty()) {
        return finding(Severity::Error, u"document.damaged-change"_s,
                       Text::tr("A change is damaged in the file beyond recognition and does not count."),
                       placeOf(row.stamp));
    }
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(known.when), QLocale::ShortFormat);
    const QString message = Text::tr("The change \"%1\" by %2 of %3 is damaged in the file and does not count.")
                                    .arg(known.label, known.author.name, when);
    return finding(Severity::Error, u"document.damaged-change"_s, message, placeOf(row.stamp));
}

Finding missingChange(const Change &change)
{
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(change.when), QLocale::ShortFormat);
    const QString message = Text::tr("Changes by %2 before \"%1\" of %3 are missing in the file.")
                                    .arg(change.label, change.author.name, when);
    return finding(Severity::Error, u"document.missing-change"_s, message, placeOf(change.stamp));
}

QList<std::optional<Change>> decodeAll(const QList<ChangeRow> &rows)
{
    Interner interner;
    QList<std::optional<Change>> changes;
    changes.reserve(rows.size());
    for (const ChangeRow &row : rows)
        changes.append(decodeBody(row.stamp, row.body, interner));
    return changes;
}

void markImplausible(const QList<ChangeRow> &rows, QSet<qsizetype> &damaged)
{
    QList<qsizetype> order(rows.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&](qsizetype a, qsizetype b) { return rows[a].stamp.counter < rows[b].stamp.counter; });
    quint64 last = 0;
    for (const qsizetype i : std::as_const(order)) {
        if (damaged.contains(i))
            continue;
        if (rows[i].stamp.counter - last > widestGap)
            damaged.insert(i);
        else
            last = rows[i].stamp.counter;
    }
}

void findWhatIsMissing(const schema::Contents &contents, const Verdict &verdict, Loaded &loaded)
{
    for (const qint64 number : contents.strayRows) {
        loaded.findings.append(finding(Severity::Error, u"document.damaged-row"_s,
                                       Text::tr("Row %1 of the file is damaged and does not count.").arg(number),
                                       QString::number(number)));
    }
    if (contents.broken) {
        loaded.findings.append(finding(Severity::Error, u"document.damaged-file"_s,
                                       Text::tr("The file is damaged; what comes after change %1 could not be read.")
                                               .arg(contents.rows.size())));
    } else if (!verdict.isComplete && loaded.findings.isEmpty()) {
        loaded.findings.append(finding(Severity::Error, u"document.incomplete"_s,
                                       Text::tr("The file does not hold the changes it says it holds.")));
    }
}

} // namespace

Loaded load(const schema::Contents &contents)
{
    std::future<Verdict> verifying = std::async(std::launch::async, verify, std::cref(contents));
    QList<std::optional<Change>> changes = decodeAll(contents.rows);
    Verdict verdict = verifying.get();
    for (qsizetype i = 0; i < changes.size(); ++i) {
        if (!changes[i])
            verdict.damaged.insert(i);
    }
    markImplausible(contents.rows, verdict.damaged);
    Loaded loaded;
    loaded.changes.reserve(changes.size());
    for (qsizetype i = 0; i < changes.size(); ++i) {
        if (verdict.damaged.contains(i)) {
            loaded.findings.append(damagedChange(contents.rows[i]));
            continue;
        }
        if (verdict.unlinked.contains(i))
            loaded.findings.append(missingChange(*changes[i]));
        loaded.changes.append(std::move(*changes[i]));
        loaded.rows.append(contents.rows[i]);
    }
    findWhatIsMissing(contents, verdict, loaded);
    return loaded;
}

} // namespace keelson
