// SPDX-License-Identifier: MIT
#include "app/gui/shell/palettemodel.h"

#include "app/gui/shell/fuzzy.h"
#include "app/gui/shell/twolinedelegate.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

// Nobody reads further; ranking all and showing some keeps typing quick.
constexpr qsizetype mostShown = 200;

struct Query
{
    QString kind;
    QString text;
};

Query parse(const QString &pattern)
{
    const QString typed = pattern.trimmed();
    if (!typed.startsWith("kind:"_L1, Qt::CaseInsensitive))
        return {{}, typed};
    const QString rest = typed.mid(5).trimmed();
    return {rest.section(u' ', 0, 0), rest.section(u' ', 1).trimmed()};
}

bool isOfKind(const PaletteEntry &entry, const QString &kind)
{
    return kind.isEmpty()
            || (!entry.kind.isEmpty()
                && (entry.kind.contains(kind, Qt::CaseInsensitive) || entry.detail.startsWith(kind, Qt::CaseInsensitive)));
}

} // namespace

void PaletteModel::setEntries(const QList<PaletteEntry> &entries)
{
    m_entries = entries;
    m_folded.clear();
    m_folded.reserve(entries.size());
    for (const PaletteEntry &entry : entries)
        m_folded.append(fuzzyFolded(entry.title));
    setPattern({});
}

void PaletteModel::setPattern(const QString &pattern)
{
    beginResetModel();
    m_shown = match(pattern);
    endResetModel();
}

QList<PaletteModel::Shown> PaletteModel::match(const QString &pattern) const
{
    QList<Shown> found;
    const Query query = parse(pattern);
    const QString typed = fuzzyFolded(query.text);
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (!isOfKind(m_entries.at(i), query.kind))
            continue;
        if (auto match = fuzzyMatch(typed, m_entries.at(i).title, m_folded.at(i)))
            found.append({i, match->score + m_entries.at(i).weight, match->positions});
    }
    const auto better = [](const Shown &a, const Shown &b) {
        return a.score != b.score ? a.score > b.score : a.entry < b.entry;
    };
    const auto end = found.begin() + std::min(found.size(), mostShown);
    std::partial_sort(found.begin(), end, found.end(), better);
    found.erase(end, found.end());
    return found;
}

const PaletteEntry *PaletteModel::entry(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_entries.at(m_shown.at(row).entry) : nullptr;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteEntry *shown = index.isValid() ? entry(index.row()) : nullptr;
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole: return shown->title;
    case Qt::DecorationRole: return shown->icon;
    case TwoLineDelegate::DetailRole: return shown->detail;
    case TwoLineDelegate::NoteRole: return shown->note;
    case TwoLineDelegate::PositionsRole: return QVariant::fromValue(m_shown.at(index.row()).positions);
    default: return {};
    }
}

} // namespace keelson
