// SPDX-License-Identifier: MIT
#pragma once

#include "core/storm/parking.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace keelson {

/// What is out of the way for now. Enter brings it back to the board, Del drops it.
class ParkingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ParkingPanel(QWidget *parent = nullptr);

    void show(const Model &model, Id board);

    QSize sizeHint() const override;

Q_SIGNALS:
    void remarked(const QString &remark);
    void broughtBack(const keelson::storm::Parked &parked);
    void dropped(const keelson::storm::Parked &parked);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Model m_model;  ///< What the list points into.
    QList<storm::Parked> m_lot;
    QLabel *m_title;
    QLineEdit *m_remark;
    QTreeWidget *m_list;
    QLabel *m_hint;
};

} // namespace keelson
