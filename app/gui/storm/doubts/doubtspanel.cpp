// SPDX-License-Identifier: MIT
#include "app/gui/storm/doubts/doubtspanel.h"

#include "app/gui/shell/twolinedelegate.h"
#include "app/gui/storm/session/listparts.h"
#include "app/render/icons.h"
#include "app/render/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr int numberRole = Qt::UserRole;
constexpr int rowsAtOnce = 200;

QLabel *paragraph(QWidget *parent, const QString &tone = {})
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("tone", tone);
    return label;
}

void clear(QVBoxLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

DoubtsPanel::DoubtsPanel(QWidget *parent)
    : QWidget(parent), m_heading(new QLabel(this)), m_withDismissed(new QCheckBox(this)), m_list(new QTreeWidget(this)),
      m_empty(paragraph(this, u"muted"_s)), m_message(paragraph(this)), m_fixes(new QVBoxLayout)
{
    setObjectName(u"doubtsPanel"_s);
    setProperty("part", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(leastPanelWidth(*this)); // The widest minimum of all panels is that of each.
    m_heading->setProperty("tone", u"heading"_s);
    m_list->setObjectName(u"doubts"_s);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new TwoLineDelegate(TwoLineDelegate::Layout::Stacked, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(16);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(10, 8, 10, 0);
    top->addWidget(m_heading);
    top->addWidget(m_withDismissed);
    auto *detail = new QVBoxLayout;
    detail->setContentsMargins(10, 8, 10, 10);
    detail->addWidget(m_message);
    detail->addLayout(m_fixes);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addLayout(detail);
    setFocusProxy(m_list);

    connect(m_withDismissed, &QCheckBox::toggled, this, &DoubtsPanel::fill);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_isFilling && value + 2 * m_list->verticalScrollBar()->pageStep() > m_list->verticalScrollBar()->maximum())
            addRows(rowsAtOnce);
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        if (m_isFilling)
            return;
        showCurrent();
        if (const storm::Doubt *doubt = current())
            Q_EMIT pointed(doubt->note);
    });
    retranslate();
    fill();
}

QSize DoubtsPanel::sizeHint() const
{
    return { panelWidth(*this), QWidget::sizeHint().height() };
}

void DoubtsPanel::show(const Model &model, const QList<storm::Doubt> &doubts)
{
    m_doubts = doubts;
    m_subjects.clear();
    m_subjects.reserve(doubts.size());
    for (const storm::Doubt &doubt : doubts) {
        const Element *element = model.element(doubt.element);
        m_subjects.append(element ? Subject{element->name, element->kind} : Subject());
    }
    fill();
}

void DoubtsPanel::fill()
{
    const storm::Doubt *shown = current();
    const std::optional<storm::Doubt> before = shown ? std::optional(*shown) : std::nullopt;
    const int row = m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : 0;
    m_isFilling = true;
    m_list->clear();
    m_next = 0;
    m_isFilling = false;
    addRows(rowsAtOnce);
    m_isFilling = true;
    const auto same = [&](const storm::Doubt &each) { return each.element == before->element && each.rule == before->rule; };
    QTreeWidgetItem *item = before ? rowOf(same) : nullptr;
    // What was mended is gone: the next one takes its place.
    if (before && !item) {
        addRows(row + 1 - m_list->topLevelItemCount());
        item = m_list->topLevelItem(std::min(row, m_list->topLevelItemCount() - 1));
    }
    if (item)
        m_list->setCurrentItem(item);
    m_isFilling = false;
    const bool any = m_list->topLevelItemCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    m_withDismissed->setVisible(std::any_of(m_doubts.begin(), m_doubts.end(), [](const storm::Doubt &each) { return each.isDismissed; }));
    showCurrent();
}

bool DoubtsPanel::isListed(qsizetype number) const
{
    return m_subjects.at(number).kind && (!m_doubts.at(number).isDismissed || m_withDismissed->isChecked());
}

/// A board may have more doubts than anybody scrolls to: rows come as they are needed.
void DoubtsPanel::addRows(int count)
{
    QList<QTreeWidgetItem *> rows;
    for (; m_next < m_doubts.size() && rows.size() < count; ++m_next) {
        if (isListed(m_next))
            rows.append(rowFor(int(m_next)));
    }
    m_list->addTopLevelItems(rows);
}

QTreeWidgetItem *DoubtsPanel::rowFor(int number) const
{
    const storm::Doubt &doubt = m_doubts.at(number);
    const Subject &subject = m_subjects.at(number);
    const QString name = subject.name.isEmpty() ? vocabulary::label(*subject.kind) : subject.name;
    auto *item = new QTreeWidgetItem({name});
    item->setIcon(0, icons::icon(QString(subject.kind->note.glyph), Theme::of(palette())));
    item->setData(0, TwoLineDelegate::DetailRole, doubt.message);
    item->setData(0, TwoLineDelegate::NoteRole, doubt.isDismissed ? tr("Left so") : QString());
    item->setData(0, Qt::AccessibleTextRole, u"%1: %2"_s.arg(name, doubt.message));
    item->setToolTip(0, doubt.message);
    item->setData(0, numberRole, number);
    return item;
}

/// The row of the first listed doubt that is `wanted`, and all rows before it; null when there is none.
QTreeWidgetItem *DoubtsPanel::rowOf(const std::function<bool(const storm::Doubt &)> &wanted)
{
    int row = 0;
    for (qsizetype i = 0; i < m_doubts.size(); ++i) {
        if (!isListed(i))
            continue;
        if (wanted(m_doubts.at(i))) {
            addRows(row + 1 - m_list->topLevelItemCount());
            return m_list->topLevelItem(row);
        }
        ++row;
    }
    return nullptr;
}

void DoubtsPanel::point(Id note)
{
    QTreeWidgetItem *item = rowOf([note](const storm::Doubt &doubt) { return doubt.note == note; });
    if (!item)
        return;
    m_isFilling = true; // Who points knows where it is.
    m_list->setCurrentItem(item);
    m_isFilling = false;
    showCurrent();
}

const storm::Doubt *DoubtsPanel::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const int number = item ? item->data(0, numberRole).toInt() : -1;
    return number >= 0 && number < m_doubts.size() ? &m_doubts.at(number) : nullptr;
}

void DoubtsPanel::showCurrent()
{
    clear(*m_fixes);
    const storm::Doubt *doubt = current();
    m_message->setVisible(doubt);
    if (!doubt)
        return;
    m_message->setText(doubt->message);
    for (int i = 0; i < doubt->fixes.size(); ++i) {
        const QString label = QString(doubt->fixes.at(i).label).replace(u'&', u"&&"_s);
        addButton(u"%1  %2"_s.arg(i + 1).arg(label), [this, i] { mend(i); }, i == 0);
    }
    addButton(doubt->isDismissed ? tr("Look at it again (Del)") : tr("Leave it so (Del)"), [this] { dismiss(); }, false);
}

void DoubtsPanel::addButton(const QString &text, const std::function<void()> &act, bool isFirst)
{
    auto *button = new QPushButton(text, this);
    button->setProperty("primary", isFirst);
    button->setStyleSheet(u"text-align: left"_s);
    button->setToolTip(text);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(button, &QPushButton::clicked, this, act, Qt::QueuedConnection); // It goes with what it does.
    m_fixes->addWidget(button);
}

void DoubtsPanel::mend(int fix)
{
    const storm::Doubt *doubt = current();
    if (doubt && fix < doubt->fixes.size())
        Q_EMIT mendAsked(storm::Doubt(*doubt), storm::Fix(doubt->fixes.at(fix)));
}

void DoubtsPanel::dismiss()
{
    if (const storm::Doubt *doubt = current())
        Q_EMIT dismissAsked(storm::Doubt(*doubt), !doubt->isDismissed);
}

bool DoubtsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if ((key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    if (key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9)
        mend(key->key() - Qt::Key_1);
    else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        mend(0);
    else if (key->key() == Qt::Key_Delete)
        dismiss();
    else
        return false;
    return true;
}

void DoubtsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
    QWidget::changeEvent(event);
}

void DoubtsPanel::retranslate()
{
    m_heading->setText(tr("Doubts"));
    m_list->setAccessibleName(m_heading->text());
    m_withDismissed->setText(tr("Show what was left so"));
    m_empty->setText(tr("Nothing is unusual here.\n\nWhat the board leaves open, such as a command nobody gives, is asked "
                        "here with a way to mend it. Nothing is ever refused."));
}

} // namespace keelson
