// SPDX-License-Identifier: MIT
#include "app/gui/views/viewchooser.h"

#include "app/render/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace keelson {

ViewChooser::ViewChooser(const QString &noun, QWidget *parent)
    : QWidget(parent), m_views(new QComboBox(this)), m_more(new QToolButton(this)), m_noun(noun)
{
    m_views->setObjectName(u"views"_s);
    m_views->setAccessibleName(noun);
    m_views->setMinimumContentsLength(26);
    m_views->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_views->setInsertPolicy(QComboBox::NoInsert);
    connect(m_views, &QComboBox::activated, this, [this] { Q_EMIT chosen(current()); });

    auto *menu = new QMenu(this);
    menu->addAction(tr("New"), this, &ViewChooser::createRequested);
    m_rename = menu->addAction(tr("Rename"), this, &ViewChooser::startRenaming);
    m_remove = menu->addAction(tr("Remove"), this, [this] { Q_EMIT removeRequested(current()); });
    m_more->setMenu(menu);
    m_more->setObjectName(u"view-menu"_s);
    m_more->setAccessibleName(tr("%1: new, rename, remove").arg(noun));
    m_more->setToolTip(m_more->accessibleName());
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAutoRaise(true);
    m_more->setIcon(icons::icon(u"more", Theme::of(palette())));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_views);
    row->addWidget(m_more);
}

void ViewChooser::setViews(const QList<const View *> &views, Id current, const View *unkept)
{
    if (m_views->isEditable())
        finishRenaming(false);
    const QSignalBlocker quiet(m_views);
    m_views->clear();
    for (const View *view : views)
        m_views->addItem(view->name.isEmpty() ? m_noun : view->name, QVariant::fromValue(view->id));
    if (unkept)
        m_views->addItem(tr("%1 (not kept)", "name of a view").arg(unkept->name), QVariant::fromValue(unkept->id));
    m_rename->setEnabled(!unkept);
    m_remove->setEnabled(!unkept);
    m_views->setCurrentIndex(m_views->findData(QVariant::fromValue(current)));
    m_views->setEnabled(m_views->count() > 0);
    m_views->setPlaceholderText(m_noun);
    m_more->setIcon(icons::icon(u"more", Theme::of(palette())));
}

Id ViewChooser::current() const
{
    return m_views->currentData().value<Id>();
}

void ViewChooser::startRenaming()
{
    if (current().isNull() || !m_rename->isEnabled())
        return;
    const QString name = m_views->currentText();
    m_views->setEditable(true);
    m_views->lineEdit()->setText(name);
    m_views->lineEdit()->selectAll();
    m_views->lineEdit()->installEventFilter(this);
    m_views->lineEdit()->setFocus();
}

bool ViewChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_views->lineEdit())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        QMetaObject::invokeMethod(this, [this] { finishRenaming(true); }, Qt::QueuedConnection);
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
            // The line edit goes with the editable state, so not from within its own event.
            QMetaObject::invokeMethod(this, [this, keep = key != Qt::Key_Escape] { finishRenaming(keep); },
                                      Qt::QueuedConnection);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ViewChooser::finishRenaming(bool keep)
{
    if (!m_views->isEditable())
        return;
    const QString name = m_views->lineEdit()->text().simplified();
    const bool renamed = keep && !name.isEmpty() && name != m_views->itemText(m_views->currentIndex());
    m_views->setEditable(false);
    if (renamed)
        Q_EMIT renameRequested(current(), name);
}

} // namespace keelson
