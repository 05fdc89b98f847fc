// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/wiring/wiringrows.h"

#include <QSortFilterProxyModel>

#include <algorithm>

namespace keelson {

/// Rows by words, and by what is wrong with them.
class WiringFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// What is looked for: everything, whatever is wrong, or one flaw.
    enum class Wanted { Everything, Defects, Flaw };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void want(Wanted wanted, wiring::Flaw flaw = {})
    {
        m_wanted = wanted;
        m_flaw = flaw;
        invalidateFilter();
    }

    bool isWanted(const WiringRows::Row &row) const
    {
        if (m_wanted == Wanted::Everything)
            return true;
        return std::any_of(row.defects.begin(), row.defects.end(),
                           [this](const wiring::Defect &defect) { return m_wanted == Wanted::Defects || defect.flaw == m_flaw; });
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const auto *rows = static_cast<const WiringRows *>(sourceModel());
        return isWanted(rows->at(row)) && QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

private:
    Wanted m_wanted = Wanted::Everything;
    wiring::Flaw m_flaw = wiring::Flaw::NeverConsumed;
};

} // namespace keelson
