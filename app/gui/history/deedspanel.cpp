// SPDX-License-Identifier: MIT
#include "app/gui/history/deedspanel.h"

#include "app/gui/shell/twolinedelegate.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keelson {

DeedsPanel::DeedsPanel(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent), m_heading(new QLabel(this)), m_list(new QListView(this)), m_model(new QStandardItemModel(this)),
      m_buttons(new QHBoxLayout)
{
    setProperty("part", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_heading->setProperty("tone", u"heading"_s);
    m_list->setObjectName(u"historyDeeds"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(TwoLineDelegate::Layout::OneLine, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(fontMetrics().height() * 3);

    m_buttons->setContentsMargins(10, 4, 8, 2);
    m_buttons->addWidget(m_heading, 1);
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_buttons);
    column->addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_showing)
            Q_EMIT chosen();
    });
    retranslate();
}

void DeedsPanel::show(const Deeds &deeds)
{
    clear();
    m_showing = true;
    m_deeds = deeds;
    const auto add = [this](const QString &subject, const QString &what) {
        auto *item = new QStandardItem(subject);
        item->setData(what, TwoLineDelegate::DetailRole);
        item->setData(u"%1: %2"_s.arg(subject, what), Qt::AccessibleTextRole);
        item->setToolTip(u"%1: %2"_s.arg(subject, what));
        m_model->appendRow(item);
        return item;
    };
    for (const Deed &deed : deeds.list)
        add(deed.subject, deed.what);
    if (deeds.list.isEmpty())
        add(tr("Nothing in the model"), {})->setEnabled(false);
    if (deeds.further > 0)
        add(tr("and %n more thing(s)", nullptr, int(deeds.further)), {})->setEnabled(false);
    m_showing = false;
}

void DeedsPanel::clear()
{
    m_showing = true;
    m_deeds = {};
    m_model->clear();
    m_showing = false;
}

const Deed *DeedsPanel::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_deeds.list.size() ? &m_deeds.list[row] : nullptr;
}

void DeedsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Words on the buttons where there is room for them.
void DeedsPanel::arrange()
{
    int wide = m_heading->sizeHint().width() + 40;
    const QList<QToolButton *> buttons = findChildren<QToolButton *>();
    for (const QToolButton *button : buttons)
        wide += button->fontMetrics().horizontalAdvance(button->text()) + 44;
    const auto style = width() >= wide ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    for (QToolButton *button : buttons)
        button->setToolButtonStyle(style);
}

void DeedsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DeedsPanel::retranslate()
{
    m_heading->setText(tr("What happened"));
    m_list->setAccessibleName(m_heading->text());
    arrange();
}

} // namespace keelson
