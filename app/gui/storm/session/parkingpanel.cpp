// SPDX-License-Identifier: MIT
#include "app/gui/storm/session/parkingpanel.h"

#include "app/gui/storm/session/listparts.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keelson {

ParkingPanel::ParkingPanel(QWidget *parent)
    : QWidget(parent), m_title(headingLabel(this)), m_remark(new QLineEdit(this)), m_list(quietList(1, this)), m_hint(quietLabel(this))
{
    setObjectName(u"parking-panel"_s);
    setProperty("part", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(leastPanelWidth(*this));
    m_remark->setObjectName(u"parking-remark"_s);
    m_list->setObjectName(u"parking-lot"_s);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_remark);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    setFocusProxy(m_remark);
    connect(m_remark, &QLineEdit::returnPressed, this, [this] {
        Q_EMIT remarked(m_remark->text());
        m_remark->clear();
    });
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *row) {
        // A copy: the list is filled anew meanwhile.
        const storm::Parked parked = m_lot.value(m_list->indexOfTopLevelItem(row));
        Q_EMIT broughtBack(parked);
    });
}

void ParkingPanel::show(const Model &model, Id board)
{
    const int kept = m_list->currentIndex().row();
    m_model = model;
    m_lot = storm::parkingLot(m_model, board);
    m_title->setText(tr("Parking lot"));
    m_remark->setPlaceholderText(tr("Park a remark for later"));
    m_remark->setAccessibleName(m_remark->placeholderText());
    m_list->setAccessibleName(m_title->text());
    m_hint->setText(m_lot.isEmpty() ? tr("Nothing is parked. Q takes the selected notes out of the way; what belongs elsewhere is typed in here.")
                                    : tr("Enter brings it back to the board, Del drops it."));
    m_list->clear();
    for (const storm::Parked &parked : std::as_const(m_lot)) {
        auto *row = new QTreeWidgetItem(m_list, { parked.text.simplified() });
        row->setToolTip(0, parked.element ? u"%1: %2"_s.arg(vocabulary::label(*parked.element->kind), parked.text) : parked.text);
    }
    if (!m_lot.isEmpty() && kept >= 0)
        m_list->setCurrentItem(m_list->topLevelItem(std::min<int>(kept, int(m_lot.size()) - 1)));
}

bool ParkingPanel::eventFilter(QObject *watched, QEvent *event)
{
    const auto drop = [this](int key, Qt::KeyboardModifiers modifiers) {
        const int row = m_list->currentIndex().row();
        if (key != Qt::Key_Delete || modifiers != Qt::NoModifier || row < 0)
            return false;
        const storm::Parked parked = m_lot.at(row);
        Q_EMIT dropped(parked);
        return true;
    };
    return takesKey(event, drop) || QWidget::eventFilter(watched, event);
}

QSize ParkingPanel::sizeHint() const
{
    return { panelWidth(*this), QWidget::sizeHint().height() };
}

} // namespace keelson
