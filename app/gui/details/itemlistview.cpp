// SPDX-License-Identifier: MIT
#include "app/gui/details/itemlistview.h"

#include "app/gui/details/itemdelegate.h"
#include "app/gui/details/itemgestures.h"
#include "app/gui/details/itemtable.h"
#include "app/render/icons.h"
#include "app/render/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

/// What a cell says, as a value of its column's type; nothing for what cannot be.
std::optional<Value> pastedValue(const Property &property, const QString &cell)
{
    switch (property.type) {
    case PropertyType::Flag: return Value(cell.compare("true"_L1, Qt::CaseInsensitive) == 0 || cell == "1"_L1 || cell.compare("yes"_L1, Qt::CaseInsensitive) == 0);
    case PropertyType::Number:
    case PropertyType::Duration: {
        bool isNumber = false;
        const double number = cell.toDouble(&isNumber);
        return isNumber && isStorable(Value(number)) ? std::optional<Value>(number) : std::nullopt;
    }
    case PropertyType::Choice:
        for (const Choice &choice : property.choices) {
            if (choice.id == cell || QString::compare(vocabulary::label(choice), cell, Qt::CaseInsensitive) == 0)
                return Value(QString(choice.id));
        }
        return {};
    case PropertyType::Reference: return {};
    default: return Value(cell);
    }
}

} // namespace

ItemListView::ItemListView(Workspace &workspace, const ItemList &list, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_list(list), m_table(new ItemTable(list, this)), m_view(new QTableView(this)), m_help(new QLabel(this))
{
    const auto source = [this] { return model(); };
    m_table->setModelSource(source);
    auto *delegate = new ItemDelegate(source, this);
    m_view->setModel(m_table);
    m_view->setItemDelegate(delegate);
    m_view->setObjectName(QString(list.id));
    m_view->verticalHeader()->hide();
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setTabKeyNavigation(true);
    m_view->installEventFilter(this);
    m_help->setWordWrap(true);
    m_help->setProperty("tone", u"muted"_s);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_help, 1);
    for (const auto &[button, glyph] : {std::pair{&m_add, u"plus"_s}, {&m_remove, u"minus"_s}, {&m_up, u"chevron-up"_s}, {&m_down, u"chevron-down"_s}}) {
        *button = new QToolButton(this);
        (*button)->setAutoRaise(true);
        (*button)->setProperty("glyph", glyph);
        buttons->addWidget(*button, 0, Qt::AlignTop);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->addLayout(buttons);
    column->addWidget(m_view, 1);

    connect(m_table, &ItemTable::decided, this, &ItemListView::commit);
    connect(delegate, &ItemDelegate::unknownNamed, this, &ItemListView::addNamed);
    connect(m_add, &QToolButton::clicked, this, &ItemListView::beginRow);
    connect(m_remove, &QToolButton::clicked, this, &ItemListView::removeRows);
    connect(m_up, &QToolButton::clicked, this, [this] { moveRow(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveRow(1); });
    retranslate();
}

const Model *ItemListView::model() const
{
    return m_workspace.document() ? &m_workspace.document()->model() : nullptr;
}

void ItemListView::show(const Model &model, Id owner)
{
    const bool isAnother = owner != m_table->owner();
    m_table->show(model, owner);
    if (isAnother)
        m_view->resizeColumnsToContents();
}

void ItemListView::commit(const Edit &edit, Id select)
{
    if (edit.isEmpty() || !m_workspace.document())
        return;
    const int column = std::max(0, m_view->currentIndex().column());
    m_workspace.document()->commit(edit);
    if (const int row = m_table->rowOf(select); row >= 0)
        m_view->setCurrentIndex(m_table->index(row, column));
}

/// A name nothing has yet is a new element of the first kind the column is about.
void ItemListView::addNamed(const QModelIndex &index, const QString &name)
{
    const Kind *kind = vocabulary::kind(QString(m_table->column(index.column()).refersTo).section(u',', 0, 0));
    if (!model() || !kind)
        return;
    Edit edit(tr("Add “%1”").arg(name));
    const Id element = findOrAdd(edit, *model(), *kind, name);
    Id item = m_table->itemAt(index.row());
    if (item.isNull()) {
        const Outcome added = items::add(*model(), m_table->owner(), m_list, {});
        for (const Fact &fact : added.edit.facts())
            edit.set(fact.record, fact.property, fact.value);
        item = added.select.first();
    }
    edit.set(item, QString(m_table->column(index.column()).id), element);
    commit(edit, item);
}

void ItemListView::beginRow()
{
    const QModelIndex last = m_table->index(m_table->rowCount() - 1, 0);
    m_view->setFocus();
    m_view->setCurrentIndex(last);
    m_view->edit(last);
}

QList<Id> ItemListView::chosen() const
{
    QList<Id> items;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows()) {
        if (const Id item = m_table->itemAt(index.row()); !item.isNull())
            items.append(item);
    }
    return items;
}

void ItemListView::removeRows()
{
    if (!model() || chosen().isEmpty())
        return;
    const int row = m_view->currentIndex().row();
    commit(items::remove(*model(), chosen(), m_list).edit, {});
    m_view->setCurrentIndex(m_table->index(std::min(row, m_table->rowCount() - 1), 0));
}

void ItemListView::moveRow(int by)
{
    const Id item = m_table->itemAt(m_view->currentIndex().row());
    if (model() && !item.isNull())
        commit(items::move(*model(), item, m_list, by).edit, item);
}

/// One row a line, one cell a tab, in the order of the columns.
void ItemListView::pasteRows()
{
    if (!model())
        return;
    QList<items::Cells> rows;
    for (const QString &line : QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts)) {
        items::Cells cells;
        const QStringList words = line.split(u'\t');
        for (int i = 0; i < std::min(int(words.size()), m_table->columnCount()); ++i) {
            const QString word = words.at(i).trimmed();
            if (const auto value = word.isEmpty() ? std::nullopt : pastedValue(m_table->column(i), word))
                cells.insert(QString(m_table->column(i).id), *value);
        }
        if (!cells.isEmpty())
            rows.append(cells);
    }
    if (!rows.isEmpty()) {
        const Outcome outcome = items::addAll(*model(), m_table->owner(), m_list, rows);
        commit(outcome.edit, outcome.select.last());
    }
}

bool ItemListView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !m_view->hasFocus())
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste))
        return pasteRows(), true;
    if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
        return moveRow(key->key() == Qt::Key_Up ? -1 : 1), true;
    switch (key->key()) {
    case Qt::Key_Insert: return beginRow(), true;
    case Qt::Key_Delete: return removeRows(), true;
    case Qt::Key_Return:
    case Qt::Key_Enter: return m_view->edit(m_view->currentIndex()), true;
    default: return QWidget::eventFilter(watched, event);
    }
}

void ItemListView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void ItemListView::retranslate()
{
    m_help->setText(vocabulary::help(m_list));
    m_add->setToolTip(tr("Add (Insert)"));
    m_remove->setToolTip(tr("Remove (Delete)"));
    m_up->setToolTip(tr("Move up (Alt+Up)"));
    m_down->setToolTip(tr("Move down (Alt+Down)"));
    for (QToolButton *button : {m_add, m_remove, m_up, m_down}) {
        button->setAccessibleName(button->toolTip());
        button->setIcon(icons::icon(button->property("glyph").toString(), Theme::of(palette())));
    }
}

} // namespace keelson
