// SPDX-License-Identifier: MIT
#include "app/gui/failure/whatiftables.h"

#include "core/failure/words.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr int elementRole = Qt::UserRole + 1;
constexpr qsizetype mostRows = 200;  ///< Nobody reads the thousandth.

} // namespace

ElementTable::ElementTable(QWidget *parent) : QTableWidget(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableWidget::itemActivated, this, [this](QTableWidgetItem *clicked) {
        Q_EMIT chosen(item(clicked->row(), 0)->data(elementRole).value<Id>());
    });
}

void ElementTable::begin(const QStringList &headings, qsizetype rows)
{
    setSortingEnabled(false);
    clear();
    setColumnCount(int(headings.size()));
    setRowCount(int(rows));
    setHorizontalHeaderLabels(headings);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // As they came: the worst first.
}

void ElementTable::setRow(int row, Id element, const QString &name, const QList<int> &numbers, const QString &tip)
{
    auto *first = new QTableWidgetItem(name);
    first->setData(elementRole, QVariant::fromValue(element));
    first->setToolTip(tip);
    setItem(row, 0, first);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        auto *cell = new QTableWidgetItem;
        cell->setData(Qt::DisplayRole, numbers[i]);
        cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        setItem(row, int(i) + 1, cell);
    }
}

void ElementTable::show(const Model &model, const QList<failure::Blast> &ranking)
{
    begin({tr("When this fails"), tr("Unavailable"), tr("Degraded"), tr("Stale")}, std::min(ranking.size(), mostRows));
    for (int row = 0; row < rowCount(); ++row) {
        const failure::Blast &blast = ranking[row];
        setRow(row, blast.element, failure::nameOf(model, blast.element), {blast.unavailable, blast.degraded, blast.stale},
               vocabulary::label(*model.element(blast.element)->kind) + u'\n' + tr("Enter or a double click fails it"));
    }
    setSortingEnabled(true);
}

void ElementTable::show(const Model &model, const QList<failure::Score> &scores)
{
    begin({tr("Subsystem"), tr("Score"), tr("Others stay up, %"), tr("Stays up, %"), tr("Calls across")}, scores.size());
    for (int row = 0; row < scores.size(); ++row) {
        const failure::Score &score = scores[row];
        setRow(row, score.subsystem, failure::nameOf(model, score.subsystem),
               {score.score, qRound(score.containment * 100), qRound(score.independence * 100), score.crossings},
               tr("45 % for the others' activities that stay up when it fails, 35 % for its own when others fail, 20 % for having no calls across."));
    }
    setSortingEnabled(true);
}

} // namespace keelson
