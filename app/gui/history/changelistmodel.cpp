// SPDX-License-Identifier: MIT
#include "app/gui/history/changelistmodel.h"

#include "app/gui/history/words.h"
#include "app/gui/shell/twolinedelegate.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

/// The change of a row, or of the one below it when it is a day.
qint32 changeOf(const qint32 *row)
{
    return *row < 0 ? row[1] : *row;
}

/// Rows at both ends that two lists have in common.
struct Shared
{
    qsizetype first = 0;
    qsizetype last = 0;
};

Shared sharedOf(const QList<qint32> &before, const QList<qint32> &after)
{
    Shared shared;
    const qsizetype most = std::min(before.size(), after.size());
    while (shared.last < most && before[before.size() - 1 - shared.last] == after[after.size() - 1 - shared.last])
        ++shared.last;
    while (shared.first < most - shared.last && before[shared.first] == after[shared.first])
        ++shared.first;
    return shared;
}

} // namespace

// What was added is put in, so that who scrolls stays where they are; everything else is a list of its own.
void ChangeListModel::show(const Survey &survey)
{
    const Shared shared = sharedOf(m_survey.rows, survey.rows);
    const qsizetype added = survey.rows.size() - m_survey.rows.size();
    const bool onlyAdds = survey.query == m_survey.query && !m_survey.rows.isEmpty() && added >= 0
            && shared.first + shared.last == m_survey.rows.size();
    if (!onlyAdds) {
        beginResetModel();
        m_survey = survey;
        endResetModel();
        return;
    }
    if (added > 0)
        beginInsertRows({}, int(shared.first), int(shared.first + added - 1));
    m_survey = survey;
    if (added > 0)
        endInsertRows();
    retranslate(); // Marks may be others.
}

void ChangeListModel::retranslate()
{
    if (!m_survey.rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int ChangeListModel::rowOf(qsizetype change) const
{
    const QList<qint32> &rows = m_survey.rows;
    const auto isNewer = [](const qint32 &row, qsizetype sought) { return changeOf(&row) > sought; };
    auto at = std::lower_bound(rows.begin(), rows.end(), change, isNewer);
    if (at != rows.end() && *at < 0)
        ++at;
    return at != rows.end() && *at == change ? int(at - rows.begin()) : -1;
}

qsizetype ChangeListModel::changeAt(int row) const
{
    return row < 0 || row >= rowCount() ? -1 : changeOf(&m_survey.rows[row]);
}

int ChangeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_survey.rows.size());
}

QVariant ChangeListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const qsizetype change = changeAt(index.row());
    if (role == IsDayRole)
        return isDay(index.row());
    if (isDay(index.row()))
        return role == Qt::DisplayRole ? QVariant(dayText(m_survey.log.header(change).when)) : QVariant();
    switch (role) {
    case Qt::DisplayRole: return headline(m_survey.log, change);
    case TwoLineDelegate::DetailRole: return detailOf(change);
    case TwoLineDelegate::NoteRole: return change == m_survey.log.size() - 1 ? tr("now") : QString();
    case TwoLineDelegate::PositionsRole: return stressOf(change);
    case Qt::ToolTipRole: return u"%1\n%2"_s.arg(headline(m_survey.log, change), detailOf(change));
    case Qt::AccessibleTextRole: return u"%1, %2"_s.arg(headline(m_survey.log, change), detailOf(change));
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(m_survey.takenBack.contains(qint32(change)));
        return font.strikeOut() ? QVariant(font) : QVariant();
    }
    default: return {};
    }
}

Qt::ItemFlags ChangeListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (isDay(index.row()))
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString ChangeListModel::detailOf(qsizetype change) const
{
    const Change header = m_survey.log.header(change);
    const QString author = header.author.name.isEmpty() ? tr("Somebody") : header.author.name.simplified();
    return (QStringList{author, timeText(header.when)} + marksOf(change)).join(u" · "_s);
}

QStringList ChangeListModel::marksOf(qsizetype change) const
{
    QStringList marks;
    if (m_survey.takenBack.contains(qint32(change)))
        marks.append(tr("taken back"));
    if (const int purged = m_survey.log.purged(change); purged > 0)
        marks.append(tr("%n purged", nullptr, purged));
    return marks;
}

QVariant ChangeListModel::stressOf(qsizetype change) const
{
    const QString &text = m_survey.query.text;
    const QString shown = headline(m_survey.log, change);
    const qsizetype at = text.isEmpty() ? -1 : shown.indexOf(text, 0, Qt::CaseInsensitive);
    QList<int> positions;
    for (qsizetype i = at; at >= 0 && i < at + text.size(); ++i)
        positions.append(int(i));
    return QVariant::fromValue(positions);
}

} // namespace keelson
