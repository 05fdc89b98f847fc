// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/theme.h"
#include "core/finding.h"

#include <QWidget>

namespace keelson {

/// A finding as a line of the inspector: its sign and its sentence, which wraps. Enter, space and a click choose it.
class FindingLine : public QWidget
{
    Q_OBJECT

public:
    FindingLine(const Finding &finding, const Theme &theme, QWidget *parent);

Q_SIGNALS:
    void chosen();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace keelson
