// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/views/vitalscard.h"

#include <QWidget>

class QFormLayout;

namespace keelson {

/// An element's live figures. What is not known has no line; what is idle, silent, late or stale says so.
class VitalsList : public QWidget
{
    Q_OBJECT

public:
    explicit VitalsList(QWidget *parent = nullptr);

    void show(const QList<VitalsRow> &rows);

private:
    void addLine(const QString &name, const QString &value);

    QFormLayout *m_lines = nullptr;
};

} // namespace keelson
