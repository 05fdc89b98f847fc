// SPDX-License-Identifier: MIT
#pragma once

#include "core/finding.h"
#include "core/metrics/binding.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace keelson {

class SeenRows;

/// What runs, against what is drawn: which thing is which element, what is on no map yet, and where both differ.
class SeenPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SeenPanel(QWidget *parent = nullptr);

    void show(const Model &model, const Binding &binding, const QList<Finding> &differences);
    /// What "bind" means: the one element that is selected; null when it is none or another kind of thing.
    void setTarget(const Model &model, Id element);
    SeenRows &rows() { return *m_rows; }

Q_SIGNALS:
    void drawAsked();
    void bindAsked(keelson::Id element, const QString &resource);
    void revealed(keelson::Id element);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void showButtons();
    void showDifferences(const QList<Finding> &differences);
    /// The name of the only thing chosen; empty when it is none or several.
    QString chosen() const;

    SeenRows *m_rows;
    QSortFilterProxyModel *m_sorted;
    QLineEdit *m_filter;
    QTableView *m_table;
    QPushButton *m_draw;
    QPushButton *m_bind;
    QLabel *m_title;
    QListWidget *m_differences;
    QList<Finding> m_shown;
    Id m_target;
    QString m_targetName;
    qsizetype m_missing = 0;
};

} // namespace keelson
