// SPDX-License-Identifier: MIT
#include "app/gui/review/findingmodel.h"

#include "app/gui/shell/twolinedelegate.h"
#include "app/render/icons.h"
#include "core/review/report.h"

using namespace Qt::StringLiterals;

namespace keelson {

void FindingModel::show(const QList<Listed> &findings, const FindingQuery &query, Grouping grouping)
{
    beginResetModel();
    m_findings = findings;
    m_grouping = grouping;
    m_rows = rowsOf(findings, query, grouping);
    m_shown = std::count_if(m_rows.begin(), m_rows.end(), [](const FindingRow &row) { return row.finding >= 0; });
    endResetModel();
}

void FindingModel::setTheme(const Theme &theme)
{
    m_icons[int(Severity::Note)] = icons::icon(u"info", theme.muted);
    m_icons[int(Severity::Warning)] = icons::icon(u"warning", theme.health(Health::Warning));
    m_icons[int(Severity::Error)] = icons::icon(u"error", theme.health(Health::Critical));
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DecorationRole});
}

const Listed *FindingModel::at(int row) const
{
    const qsizetype finding = row >= 0 && row < m_rows.size() ? m_rows.at(row).finding : -1;
    return finding >= 0 ? &m_findings.at(finding) : nullptr;
}

int FindingModel::rowOf(const QString &identity) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const Listed *finding = at(row);
        if (finding && finding->identity == identity)
            return row;
    }
    return -1;
}

int FindingModel::next(int row, int direction) const
{
    const int count = rowCount();
    int at = row < 0 && direction < 0 ? count : row;
    for (int step = 0; step < count; ++step) {
        at = (at + direction + count) % count;
        if (m_rows.at(at).finding >= 0)
            return at;
    }
    return -1;
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Listed *each = at(index.row());
    if (role == IsHeadingRole)
        return !each;
    if (!each)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(m_rows.at(index.row()).heading) : QVariant();
    const Finding &finding = each->finding();
    const QString name = m_grouping == Grouping::Element ? review::title(*each->rule) : each->subject;
    switch (role) {
    case Qt::DisplayRole: return name;
    case Qt::DecorationRole: return m_icons[int(finding.severity)];
    case TwoLineDelegate::DetailRole: return finding.message;
    case TwoLineDelegate::NoteRole: return noteOf(*each);
    case Qt::ToolTipRole: return finding.message;
    case Qt::AccessibleTextRole: return u"%1, %2: %3"_s.arg(review::label(finding.severity), name, finding.message);
    default: return {};
    }
}

Qt::ItemFlags FindingModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !at(index.row()))
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString FindingModel::noteOf(const Listed &finding) const
{
    switch (finding.judged.standing) {
    case review::Standing::Open: return {};
    case review::Standing::Accepted: return tr("Accepted");
    case review::Standing::Expired: return tr("Expired");
    }
    return {};
}

} // namespace keelson
