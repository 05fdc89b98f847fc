// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/review/listed.h"
#include "app/render/theme.h"

#include <QAbstractListModel>
#include <QIcon>

namespace keelson {

/// Findings under headings, as many as there are: nothing is made for a line that nobody sees.
class FindingModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsHeadingRole = Qt::UserRole + 1,  ///< bool
    };
    using QAbstractListModel::QAbstractListModel;

    void show(const QList<Listed> &findings, const FindingQuery &query, Grouping grouping);
    void setTheme(const Theme &theme);

    /// Null for a heading and for rows that are not there.
    const Listed *at(int row) const;
    /// -1 when it is not among those shown.
    int rowOf(const QString &identity) const;
    /// The next row of a finding in that direction, round the ends; -1 when there is none. From -1 it is the first, or the last.
    int next(int row, int direction) const;
    qsizetype shown() const { return m_shown; }  ///< Findings, not rows.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString noteOf(const Listed &finding) const;

    QList<Listed> m_findings;
    QList<FindingRow> m_rows;
    qsizetype m_shown = 0;
    Grouping m_grouping = Grouping::Severity;
    QIcon m_icons[3];  ///< By severity.
};

} // namespace keelson
