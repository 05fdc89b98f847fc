// SPDX-License-Identifier: MIT
#include "app/gui/shell/commandpalette.h"

#include "app/gui/shell/palettemodel.h"
#include "app/gui/shell/twolinedelegate.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

constexpr int widest = 640;
constexpr int tallestList = 400;
constexpr int page = 8;

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window), m_field(new QLineEdit(this)), m_list(new QListView(this)), m_nothing(new QLabel(this)),
      m_model(new PaletteModel(this))
{
    setObjectName(u"commandPalette"_s);
    setProperty("part", u"popup"_s);
    hide();
    m_field->setObjectName(u"paletteField"_s);
    m_field->setMinimumHeight(34);
    m_field->setClearButtonEnabled(true);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(TwoLineDelegate::Layout::OneLine, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setIconSize(QSize(16, 16));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setProperty("tone", u"muted"_s);
    m_nothing->setContentsMargins(8, 6, 8, 8);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);

    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    retranslate();
}

void CommandPalette::popUp(const QList<PaletteEntry> &entries)
{
    m_before = window()->focusWidget();
    m_model->setEntries(entries);
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    filter({});
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field)
        return false;
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        hide();
    // Escape and Enter are the palette's while it is open, whatever shortcut a lens has on them.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape: dismiss(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: runCurrent(); return true;
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown: step(page); return true;
    case Qt::Key_PageUp: step(-page); return true;
    default: return false;
    }
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void CommandPalette::retranslate()
{
    m_field->setPlaceholderText(tr("Run a command or go to an element…"));
    m_field->setAccessibleName(tr("Command palette"));
    m_nothing->setText(tr("Nothing is called that."));
}

void CommandPalette::filter(const QString &pattern)
{
    m_model->setPattern(pattern);
    const bool any = m_model->rowCount() > 0;
    m_nothing->setVisible(!any);
    m_list->setVisible(any);
    if (any)
        m_list->setCurrentIndex(m_model->index(0));
    place();
}

void CommandPalette::step(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = qBound(0, m_list->currentIndex().row() + rows, count - 1);
    m_list->setCurrentIndex(m_model->index(row));
}

void CommandPalette::runCurrent()
{
    const PaletteEntry *entry = m_model->entry(m_list->currentIndex().row());
    if (!entry)
        return;
    // A copy: what it runs may open the palette anew.
    const auto run = entry->run;
    dismiss();
    run();
}

void CommandPalette::place()
{
    const QSize room = parentWidget()->size();
    const int width = qMin(widest, room.width() - 32);
    const int rows = m_model->rowCount();
    const int list = rows > 0 ? std::min({rows * m_list->sizeHintForRow(0) + 2, tallestList, room.height() - 160}) : 0;
    m_list->setFixedHeight(qMax(0, list));
    layout()->activate();
    resize(width, sizeHint().height());
    move((room.width() - width) / 2, qMin(90, room.height() / 8));
}

void CommandPalette::dismiss()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

} // namespace keelson
