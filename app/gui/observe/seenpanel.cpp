// SPDX-License-Identifier: MIT
#include "app/gui/observe/seenpanel.h"

#include "app/gui/observe/missing.h"
#include "app/gui/observe/seenrows.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keelson {

SeenPanel::SeenPanel(QWidget *parent)
    : QWidget(parent), m_rows(new SeenRows(this)), m_sorted(new QSortFilterProxyModel(this)), m_filter(new QLineEdit(this)),
      m_table(new QTableView(this)), m_draw(new QPushButton(this)), m_bind(new QPushButton(this)), m_title(new QLabel(this)),
      m_differences(new QListWidget(this))
{
    build();
    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_draw, &QPushButton::clicked, this, &SeenPanel::drawAsked);
    connect(m_bind, &QPushButton::clicked, this, [this] { Q_EMIT bindAsked(m_target, chosen()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SeenPanel::showButtons);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const Id element = m_rows->elementAt(m_sorted->mapToSource(index).row());
        if (!element.isNull())
            Q_EMIT revealed(element);
    });
    connect(m_differences, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        const QList<Id> elements = m_shown.value(m_differences->row(item)).elements;
        if (!elements.isEmpty())
            Q_EMIT revealed(elements.first());
    });
    retranslate();
}

void SeenPanel::build()
{
    m_filter->setObjectName(u"seenFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_sorted->setSourceModel(m_rows);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(-1);
    m_table->setObjectName(u"seen"_s);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // The unbound first, until somebody asks otherwise.
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(SeenRows::Name, QHeaderView::Stretch);
    m_draw->setObjectName(u"drawMissing"_s);
    m_bind->setObjectName(u"bind"_s);
    m_differences->setObjectName(u"differences"_s);
    m_differences->setWordWrap(true);
    m_differences->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_draw);
    buttons->addWidget(m_bind);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 3);
    layout->addLayout(buttons);
    layout->addWidget(m_title);
    layout->addWidget(m_differences, 1);
}

void SeenPanel::retranslate()
{
    m_filter->setPlaceholderText(tr("Find what runs"));
    m_table->setAccessibleName(tr("What runs"));
    m_differences->setAccessibleName(tr("Differences"));
    showButtons();
    showDifferences(m_shown);
}

void SeenPanel::show(const Model &model, const Binding &binding, const QList<Finding> &differences)
{
    m_rows->update(model, binding);
    m_missing = drawable(binding.unbound);
    showButtons();
    if (differences != m_shown)
        showDifferences(differences);
}

void SeenPanel::showDifferences(const QList<Finding> &differences)
{
    m_shown = differences;
    m_title->setText(differences.isEmpty() ? tr("What runs is set up as the model says, as far as the source tells.")
                                           : tr("%n difference(s) between what runs and the model", nullptr, int(differences.size())));
    m_title->setWordWrap(true);
    m_differences->setVisible(!differences.isEmpty());
    m_differences->clear();
    for (const Finding &difference : differences)
        m_differences->addItem(difference.message);
}

void SeenPanel::setTarget(const Model &model, Id element)
{
    const Element *target = model.element(element);
    const bool fits = target && vocabulary::property(*target->kind, properties::deployedAs);
    m_target = fits ? element : Id();
    m_targetName = fits ? target->name : QString();
    showButtons();
}

void SeenPanel::showButtons()
{
    m_draw->setVisible(m_missing > 0);
    m_draw->setText(tr("Draw the %n missing", nullptr, int(m_missing)));
    m_draw->setToolTip(tr("Makes elements of what runs and is on no map; one undo takes it back"));
    const QString name = chosen();
    m_bind->setEnabled(!name.isEmpty() && !m_target.isNull());
    m_bind->setText(m_target.isNull() ? tr("Bind to the selected element") : tr("Bind to “%1”").arg(m_targetName));
    m_bind->setToolTip(m_target.isNull() ? tr("Select one service, function, stream, queue or store, in the outline or on the map")
                       : name.isEmpty()  ? tr("Choose one line above")
                                         : tr("From now on its work is shown on that element"));
}

QString SeenPanel::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 ? m_rows->resourceAt(m_sorted->mapToSource(rows.first()).row()).name : QString();
}

void SeenPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace keelson
