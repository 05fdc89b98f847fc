// SPDX-License-Identifier: MIT
#include "app/gui/observe/boards/boardbar.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr int withPast[] = {15, 60, 180, 720, 1440};   // Minutes.
constexpr int ofMoments[] = {1, 5, 15, 60};

} // namespace

BoardBar::BoardBar(QWidget *parent) : QWidget(parent)
{
    make();
    for (const boards::Board &board : boards::all())
        m_boards->addItem(QString(), QString(board.id));
    offerSpans(true);
    makeVariables();
    retranslate();
    connect(m_boards, &QComboBox::currentIndexChanged, this, [this] {
        makeVariables();
        Q_EMIT boardChosen(board());
    });
    connect(m_spans, &QComboBox::activated, this, [this] { Q_EMIT spanChosen(span()); });
    connect(m_reset, &QPushButton::clicked, this, &BoardBar::resetAsked);
}

void BoardBar::make()
{
    m_boards = new QComboBox(this);
    m_boards->setObjectName(u"boards"_s);
    m_spans = new QComboBox(this);
    m_spans->setObjectName(u"spans"_s);
    m_spans->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_reset = new QPushButton(this);
    m_reset->hide();
    m_button = new QToolButton(this);
    m_button->setPopupMode(QToolButton::InstantPopup);
    makeMenu();
    m_row = new QHBoxLayout;
    m_row->setSpacing(6);
    auto *first = new QHBoxLayout;
    first->addWidget(m_boards);
    first->addWidget(m_spans);
    first->addWidget(m_reset);
    first->addStretch(1);
    first->addWidget(m_button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(4);
    layout->addLayout(first);
    layout->addLayout(m_row);
}

void BoardBar::makeMenu()
{
    m_menu = new QMenu(this);
    m_wall = m_menu->addAction(QString());
    m_wall->setShortcut(Qt::SHIFT | Qt::Key_F11);
    m_wall->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_rotating = m_menu->addAction(QString());
    m_menu->addSeparator();
    m_save = m_menu->addAction(QString());
    m_button->setMenu(m_menu);
    connect(m_wall, &QAction::triggered, this, [this] { Q_EMIT wallAsked(false); });
    connect(m_rotating, &QAction::triggered, this, [this] { Q_EMIT wallAsked(true); });
    connect(m_save, &QAction::triggered, this, &BoardBar::saveAsked);
}

void BoardBar::makeVariables()
{
    const boards::Choice before = choice();
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_variables.clear();
    const boards::Board *board = boards::find(this->board());
    for (const boards::Dimension dimension : board ? board->variables : QList<boards::Dimension>()) {
        Variable variable{new QLabel(boards::label(dimension), this), new QComboBox(this)};
        variable.values->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        variable.values->setMinimumContentsLength(9);
        variable.values->setMinimumWidth(60);  // A long row of them must not widen the window.
        variable.values->setAccessibleName(boards::label(dimension));
        variable.values->addItem(tr("all"), QString());
        if (!before.value(dimension).isEmpty())
            variable.values->addItem(before.value(dimension), before.value(dimension));
        variable.values->setCurrentIndex(variable.values->count() - 1);
        variable.label->setBuddy(variable.values);
        m_row->addWidget(variable.label);
        m_row->addWidget(variable.values, 1);
        connect(variable.values, &QComboBox::activated, this, &BoardBar::choiceChanged);
        m_variables.insert(dimension, variable);
    }
}

QString BoardBar::board() const
{
    return m_boards->currentData().toString();
}

void BoardBar::setBoard(const QString &id)
{
    m_boards->setCurrentIndex(std::max(0, m_boards->findData(id)));
}

boards::Choice BoardBar::choice() const
{
    boards::Choice choice;
    for (auto variable = m_variables.begin(); variable != m_variables.end(); ++variable) {
        const QString value = variable->values->currentData().toString();
        if (!value.isEmpty())
            choice.insert(variable.key(), value);
    }
    return choice;
}

void BoardBar::choose(boards::Dimension variable, const QString &value)
{
    QComboBox *values = m_variables.value(variable).values;
    if (!values)
        return;
    values->setCurrentIndex(std::max(0, values->findData(value)));
    Q_EMIT choiceChanged();
}

void BoardBar::offerValues(const QMap<boards::Dimension, QStringList> &values)
{
    for (auto variable = m_variables.begin(); variable != m_variables.end(); ++variable) {
        QComboBox *combo = variable->values;
        QStringList offered{QString()};
        offered += values.value(variable.key());
        const QString chosen = combo->currentData().toString();
        if (!offered.contains(chosen))
            offered.append(chosen);  // It may come back; what is shown says that there is nothing of it.
        QStringList present;
        for (int i = 0; i < combo->count(); ++i)
            present.append(combo->itemData(i).toString());
        combo->setEnabled(offered.size() > 1);
        combo->setToolTip(offered.size() > 1 ? QString() : tr("This source does not tell it."));
        if (present == offered)
            continue;
        const QSignalBlocker quiet(combo);
        combo->clear();
        for (const QString &value : std::as_const(offered))
            combo->addItem(value.isEmpty() ? tr("all") : value, value);
        combo->setCurrentIndex(combo->findData(chosen));
    }
}

void BoardBar::offerSpans(bool hasPast)
{
    const qint64 before = span();
    const QSignalBlocker quiet(m_spans);
    m_spans->clear();
    for (const int minutes : hasPast ? QList<int>(std::begin(withPast), std::end(withPast)) : QList<int>(std::begin(ofMoments), std::end(ofMoments)))
        m_spans->addItem(minutes < 120 ? tr("Last %1 min").arg(minutes) : tr("Last %1 h").arg(minutes / 60), qint64(minutes) * 60'000);
    const int at = m_spans->findData(before);
    m_spans->setCurrentIndex(at >= 0 ? at : 1);
}

qint64 BoardBar::span() const
{
    return m_spans->currentData().toLongLong();
}

void BoardBar::setSpan(qint64 ms)
{
    const int at = m_spans->findData(ms);
    if (at >= 0)
        m_spans->setCurrentIndex(at);
    Q_EMIT spanChosen(span());
}

void BoardBar::setZoomed(bool zoomed)
{
    m_reset->setVisible(zoomed);
}

void BoardBar::retranslate()
{
    for (int i = 0; i < m_boards->count(); ++i) {
        const boards::Board &board = boards::all()[i];
        m_boards->setItemText(i, boards::title(board));
        m_boards->setItemData(i, boards::description(board), Qt::ToolTipRole);
    }
    m_boards->setAccessibleName(tr("Dashboard"));
    m_spans->setAccessibleName(tr("Time shown"));
    m_reset->setText(tr("Whole time"));
    m_reset->setToolTip(tr("Back from what was dragged over (Escape, or double click a chart)"));
    m_button->setText(tr("Wall and export"));
    m_wall->setText(tr("On the Whole Screen"));
    m_rotating->setText(tr("On the Whole Screen, One After the Other"));
    m_save->setText(tr("Save as PNG, PDF or CSV\u2026"));
}

void BoardBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    makeVariables();
    offerSpans(m_spans->count() == int(std::size(withPast)));
}

} // namespace keelson
