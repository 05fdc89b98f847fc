// SPDX-License-Identifier: MIT
#include "core/document/undo.h"

#include "core/document/bodyreader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

constexpr qsizetype nobody = -1;

qsizetype indexOf(const QList<Entry> &entries, const Stamp &stamp)
{
    const auto at = std::lower_bound(entries.cbegin(), entries.cend(), stamp,
                                     [](const Entry &e, const Stamp &s) { return e.change.stamp < s; });
    return at != entries.cend() && at->change.stamp == stamp ? at - entries.cbegin() : nobody;
}

/// The entry that really said what entry `index` says: an undo only repeats what stood before the
/// change it takes back.
qsizetype sourceOf(const QList<Entry> &entries, qsizetype index)
{
    while (index != nobody && entries[index].change.undoes.counter != 0) {
        const qsizetype undone = indexOf(entries, entries[index].change.undoes);
        if (undone == nobody || undone > index)
            break;
        const Value restored = undone == 0 ? Value() : entries[undone - 1].value;
        if (restored != entries[index].value) // A merge has since put another fact between.
            break;
        index = undone - 1;
    }
    return index;
}

Finding changedSince(const Change &other, const Fact &fact, const History &history)
{
    const QString name = text(history.value(fact.record, QString(properties::name)));
    Finding finding;
    finding.severity = Severity::Note;
    finding.rule = u"document.changed-since"_s;
    finding.elements = {fact.record};
    finding.place = fact.property;
    finding.message = name.isEmpty()
            ? Text::tr("Changed since by %1 (\"%2\"); left as it is.").arg(other.author.name, other.label)
            : Text::tr("\"%3\" was changed since by %1 (\"%2\"); left as it is.")
                      .arg(other.author.name, other.label, name);
    return finding;
}

} // namespace

void UndoList::read(const Log &log)
{
    m_done.clear();
    m_undone.clear();
    for (qsizetype i = 0; i < log.size(); ++i)
        add(log, i);
}

void UndoList::add(const Log &log, qsizetype index)
{
    const ChangeRow &row = log.row(index);
    const BodyReader reader(row.body);
    if (reader.authorId() != m_author)
        return;
    const qsizetype undone = reader.undoes().counter == 0 ? nobody : log.indexOf(reader.undoes());
    const bool isAnothers = undone != nobody && BodyReader(log.row(undone).body).authorId() != m_author;
    if (reader.undoes().counter != 0 && !isAnothers) {
        move(row.stamp, reader.undoes());
    } else if (reader.count() > 0) {
        m_done.append(row.stamp);
        m_undone.clear();
    }
}

void UndoList::move(const Stamp &change, const Stamp &undoes)
{
    const qsizetype done = m_done.lastIndexOf(undoes);
    if (done >= 0) {
        m_done.removeAt(done);
        m_undone.append({undoes, change});
        return;
    }
    const auto back = std::find_if(m_undone.begin(), m_undone.end(),
                                   [&](const Undone &u) { return u.undo == undoes; });
    if (back == m_undone.end())
        return; // Two copies took the same change back; once is enough.
    m_done.append(back->change);
    m_undone.erase(back);
}

Reversal reversalOf(const Stamp &stamp, const History &history)
{
    Reversal reversal;
    const qsizetype index = history.log().indexOf(stamp);
    if (index < 0)
        return reversal;
    const Change change = history.log().change(index);
    const History::Entries told = history.entriesOf(change.facts);
    for (const Fact &fact : change.facts) {
        const QList<Entry> entries = told.value({fact.record, fact.property});
        const qsizetype own = indexOf(entries, stamp);
        const qsizetype source = sourceOf(entries, entries.size() - 1);
        if (source < own && source != sourceOf(entries, own))
            continue; // What stood before stands again.
        if (source != sourceOf(entries, own)) {
            const Entry &winner = entries[source == nobody ? entries.size() - 1 : source];
            reversal.findings.append(changedSince(winner.change, fact, history));
            continue;
        }
        reversal.facts.append({fact.record, fact.property, own == 0 ? Value() : entries[own - 1].value});
    }
    return reversal;
}

} // namespace keelson
