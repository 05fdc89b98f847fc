// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/history/survey.h"

#include <QAbstractListModel>

namespace keelson {

/// The changes a survey found, newest first, with their days between them. Decodes only what is looked at.
class ChangeListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsDayRole = Qt::UserRole + 1,  ///< bool
    };
    using QAbstractListModel::QAbstractListModel;

    void show(const Survey &survey);
    const Survey &survey() const { return m_survey; }
    /// Asks for all texts again, in the language of the moment.
    void retranslate();

    /// -1 when the change is not in the list.
    int rowOf(qsizetype change) const;
    /// The change of a row, or of the first one below it when it is a day; -1 when there is none.
    qsizetype changeAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    bool isDay(int row) const { return m_survey.rows[row] < 0; }
    QString detailOf(qsizetype change) const;
    QStringList marksOf(qsizetype change) const;
    QVariant stressOf(qsizetype change) const;

    Survey m_survey;
};

} // namespace keelson
