// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/map/looking.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace keelson {

/// A line over the map that says what of it is wanted, and how much that is. Filters nothing itself.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent);

    /// Shows it with the cursor in the field.
    void open();
    QString text() const;
    map::Rest rest() const;
    void showCount(qsizetype shown, qsizetype all);

Q_SIGNALS:
    void changed();
    /// Enter: on to the map, with what was found.
    void confirmed();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void redrawIcons();

    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_hide;
    QToolButton *m_close;
};

} // namespace keelson
