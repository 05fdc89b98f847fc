// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/shell/commandpalette.h"

#include <QAbstractListModel>

namespace keelson {

/// Entries that answer what was typed, best first. "kind:event order" looks among events only; what
/// follows the colon is part of a kind's id or of its name in the person's language.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<PaletteEntry> &entries);
    void setPattern(const QString &pattern);
    const PaletteEntry *entry(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Shown
    {
        qsizetype entry;
        int score;
        QList<int> positions;
    };
    QList<Shown> match(const QString &pattern) const;

    QList<PaletteEntry> m_entries;
    QStringList m_folded;  ///< Titles of the entries, for matching.
    QList<Shown> m_shown;
};

} // namespace keelson
