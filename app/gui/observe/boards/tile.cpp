// SPDX-License-Identifier: MIT
#include "app/gui/observe/boards/tile.h"

#include "app/gui/observe/boards/boardtable.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

/// A title that says by an ellipsis that there is more of it; the tool tip has the whole.
class TitleLabel final : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

QTableWidgetItem *cellOf(const QString &text, bool isNumber)
{
    auto *cell = new QTableWidgetItem(text);
    cell->setTextAlignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return cell;
}

} // namespace

Tile::Tile(const boards::Widget &widget, PartColours &colours, QWidget *parent) : QWidget(parent), m_widget(widget)
{
    m_title = new TitleLabel(this);
    QFont bold = m_title->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 0.92);
    m_title->setFont(bold);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_note = new QLabel(u"\u2248"_s, this);
    m_note->hide();
    m_button = new QToolButton(this);
    m_button->setText(u"\u22ee"_s);
    m_button->setAutoRaise(true);
    m_button->setMaximumWidth(fontMetrics().height() + 1);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    makeMenu();
    m_pages = new QStackedWidget(this);
    m_body = bodyFor(widget, colours, m_pages).release();  // The pages own it.
    m_table = new QTableWidget(m_pages);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_notice = new QLabel(m_pages);
    m_notice->setWordWrap(true);
    m_notice->setAlignment(Qt::AlignCenter);
    m_notice->setMargin(4);
    QFont small = m_notice->font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    m_notice->setFont(small);
    m_notice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    for (QWidget *page : {static_cast<QWidget *>(m_body), static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_notice)})
        m_pages->addWidget(page);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 2, 1, 0);
    head->setSpacing(2);
    head->addWidget(m_title, 1);
    head->addWidget(m_note);
    head->addWidget(m_button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
    retranslate();
}

void Tile::makeMenu()
{
    m_menu = new QMenu(this);
    m_tableAction = m_menu->addAction(QString());
    m_tableAction->setCheckable(true);
    m_fullAction = m_menu->addAction(QString());
    m_menu->addSeparator();
    m_copyAction = m_menu->addAction(QString());
    m_saveAction = m_menu->addAction(QString());
    m_button->setMenu(m_menu);
    connect(m_tableAction, &QAction::toggled, this, &Tile::setShowsTable);
    connect(m_fullAction, &QAction::triggered, this, &Tile::fullScreenAsked);
    connect(m_copyAction, &QAction::triggered, this, &Tile::copyAsked);
    connect(m_saveAction, &QAction::triggered, this, &Tile::saveAsked);
}

void Tile::retranslate()
{
    const QString title = boards::title(m_widget);
    m_title->setText(title);
    m_title->setToolTip(title + u'\n' + explained(m_widget));
    setAccessibleName(title);
    m_button->setToolTip(tr("Table, full screen, export"));
    m_button->setAccessibleName(tr("Menu of %1").arg(title));
    m_tableAction->setText(tr("Show as Table"));
    m_fullAction->setText(tr("Full Screen"));
    m_copyAction->setText(tr("Copy as CSV"));
    m_saveAction->setText(tr("Save as PNG, PDF or CSV\u2026"));
}

void Tile::present(const Answered &answered)
{
    m_answered = answered;
    m_notice->setText(answered.data.reason);
    m_notice->setToolTip(answered.data.reason);
    m_note->setVisible(!answered.data.notes.isEmpty() && answered.data.reason.isEmpty());
    m_note->setToolTip(answered.data.notes.join(u'\n'));
    m_note->setAccessibleName(m_note->toolTip());
    m_body->present(answered);
    if (m_showsTable)
        fillTable();
    choose();
}

QString Tile::notice() const
{
    return m_answered ? m_answered->data.reason : QString();
}

void Tile::setShowsTable(bool shows)
{
    m_showsTable = shows;
    m_tableAction->setChecked(shows);
    if (shows && m_answered)
        fillTable();
    choose();
}

void Tile::choose()
{
    if (m_answered && !m_answered->data.reason.isEmpty())
        return m_pages->setCurrentWidget(m_notice);
    m_pages->setCurrentWidget(m_showsTable ? static_cast<QWidget *>(m_table) : m_body);
}

void Tile::fillTable()
{
    const BoardTable table = shownTable(m_widget, m_answered->data);
    m_table->setColumnCount(int(table.headers.size()));
    m_table->setRowCount(int(table.rows.size()));
    m_table->setHorizontalHeaderLabels(table.headers);
    for (int row = 0; row < table.rows.size(); ++row) {
        for (int column = 0; column < table.headers.size(); ++column)
            m_table->setItem(row, column, cellOf(table.rows[row].value(column), column > 0 && m_answered->data.states.isEmpty()));
    }
    m_table->resizeColumnsToContents();
}

void Tile::contextMenuEvent(QContextMenuEvent *event)
{
    m_menu->popup(event->globalPos());
}

void Tile::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setPen(theme.line);
    painter.setBrush(theme.surface);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Tile::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace keelson
