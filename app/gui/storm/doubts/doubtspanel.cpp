// SPDX-License-Identifier: MIT
#include "app/gui/storm/doubts/doubtspanel.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr int narrowest = 300;

QLabel *paragraph(QWidget *parent, const QString &tone = {})
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("tone", tone);
    return label;
}

} // namespace

DoubtsPanel::DoubtsPanel(QWidget *parent)
    : QWidget(parent), m_heading(new QLabel(this)), m_summary(paragraph(this, u"muted"_s)), m_list(new DoubtList(this)),
      m_empty(paragraph(this, u"muted"_s)), m_message(paragraph(this)), m_fixes(new QVBoxLayout), m_leave(new QPushButton(this))
{
    setObjectName(u"doubtsPanel"_s);
    setProperty("part", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(narrowest);
    m_heading->setProperty("tone", u"heading"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_leave->setObjectName(u"leaveDoubt"_s);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(10, 8, 10, 0);
    top->addWidget(m_heading);
    top->addWidget(m_summary);
    auto *detail = new QVBoxLayout;
    detail->setContentsMargins(10, 8, 10, 10);
    detail->addWidget(m_message);
    detail->addLayout(m_fixes);
    detail->addWidget(m_leave, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addLayout(detail);

    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        showCurrent();
        if (const storm::Doubt *doubt = current())
            Q_EMIT pointed(*doubt, false);
    });
    connect(m_list, &DoubtList::goAsked, this, [this] {
        if (const storm::Doubt *doubt = current())
            Q_EMIT pointed(*doubt, true);
    });
    connect(m_list, &DoubtList::fixAsked, this, &DoubtsPanel::fix);
    connect(m_list, &DoubtList::leaveAsked, this, &DoubtsPanel::leave);
    connect(m_leave, &QPushButton::clicked, this, &DoubtsPanel::leave);
    setFocusProxy(m_list);
    retranslate();
}

void DoubtsPanel::show(const Model &model, const QList<storm::Doubt> &doubts)
{
    m_doubts = doubts;
    std::stable_partition(m_doubts.begin(), m_doubts.end(), [](const storm::Doubt &doubt) { return !doubt.isDismissed; });
    m_list->show(model, m_doubts);
    retranslate();
}

void DoubtsPanel::pointAt(const QString &key)
{
    const QSignalBlocker silent(m_list);
    m_list->pointAt(key);
    showCurrent();
}

const storm::Doubt *DoubtsPanel::current() const
{
    const QString key = m_list->currentKey();
    const auto found = std::find_if(m_doubts.begin(), m_doubts.end(), [&](const storm::Doubt &doubt) { return doubt.key() == key; });
    return key.isEmpty() || found == m_doubts.end() ? nullptr : &*found;
}

void DoubtsPanel::showCurrent()
{
    const storm::Doubt *doubt = current();
    m_message->setText(doubt ? doubt->message : QString());
    m_message->setVisible(doubt);
    m_leave->setText(doubt && doubt->isDismissed ? tr("Look at it again") : tr("Leave it so"));
    m_leave->setVisible(doubt);
    showFixes();
}

void DoubtsPanel::showFixes()
{
    while (const QLayoutItem *item = m_fixes->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const storm::Doubt *doubt = current();
    if (!doubt || doubt->isDismissed)
        return;
    int number = 0;
    for (const storm::Fix &fix : doubt->fixes) {
        ++number;
        auto *button = new QPushButton(u"%1  %2"_s.arg(number).arg(QString(fix.label).replace(u'&', u"&&"_s)), this);
        button->setObjectName(u"fix-%1"_s.arg(number));
        button->setToolTip(fix.label);
        connect(button, &QPushButton::clicked, this, [this, number] { this->fix(number); });
        m_fixes->addWidget(button, 0, Qt::AlignLeft);
    }
}

void DoubtsPanel::fix(int number)
{
    const storm::Doubt *doubt = current();
    if (doubt && !doubt->isDismissed && number <= doubt->fixes.size())
        Q_EMIT fixAsked(storm::Doubt(*doubt), storm::Fix(doubt->fixes.at(number - 1)));
}

void DoubtsPanel::leave()
{
    if (const storm::Doubt *doubt = current())
        Q_EMIT leaveAsked(storm::Doubt(*doubt), !doubt->isDismissed);
}

void DoubtsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DoubtsPanel::retranslate()
{
    const auto left = std::count_if(m_doubts.begin(), m_doubts.end(), [](const storm::Doubt &doubt) { return doubt.isDismissed; });
    m_heading->setText(tr("Doubts"));
    m_summary->setText(tr("%n to look at", nullptr, int(m_doubts.size() - left)) + u" · "_s + tr("%n left so", nullptr, int(left)));
    m_summary->setVisible(!m_doubts.isEmpty());
    m_empty->setText(tr("Nothing is unusual on this board.\n\nHere stand questions about notes that tell half a story: a command "
                        "nobody gives, an event nothing leads to, two names for one thing."));
    m_empty->setVisible(m_doubts.isEmpty());
    m_list->setVisible(!m_doubts.isEmpty());
    m_list->setAccessibleName(m_heading->text());
    showCurrent();
}

} // namespace keelson
