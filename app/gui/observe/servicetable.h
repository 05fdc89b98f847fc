// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/id.h"

#include <QTableView>

namespace keelson {

class ServiceRows;

/// The list of services with their state now. Selecting a row selects the service everywhere; a double
/// click or Enter shows it on the map.
class ServiceTable : public QTableView
{
    Q_OBJECT

public:
    explicit ServiceTable(ServiceRows &rows, QWidget *parent = nullptr);

    /// Without telling `chosen`.
    void setChosen(const QList<Id> &elements);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QList<keelson::Id> &elements);
    void revealed(keelson::Id element);

private:
    void tellChosen();

    ServiceRows &m_rows;
    bool m_quiet = false;
};

} // namespace keelson
