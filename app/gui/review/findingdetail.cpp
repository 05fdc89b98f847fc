// SPDX-License-Identifier: MIT
#include "app/gui/review/findingdetail.h"

#include "app/gui/storm/session/listparts.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr int daysToBeginWith = 90;
constexpr qsizetype mostDeedsShown = 40;

QVBoxLayout *columnOf(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(10, 8, 10, 10);
    column->setSpacing(6);
    return column;
}

QLabel *paragraph(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// Side by side, however narrow the panel is.
QHBoxLayout *rowOf(QPushButton *yes, QPushButton *no)
{
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {yes, no}) {
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        row->addWidget(button, 1);
    }
    return row;
}

void clear(QVBoxLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

QString deedsText(const Deeds &deeds)
{
    QStringList lines;
    for (const Deed &deed : deeds.list.first(std::min(deeds.list.size(), mostDeedsShown)))
        lines.append(u"• %1: %2"_s.arg(deed.subject, deed.what));
    const qsizetype further = deeds.further + std::max(qsizetype(0), deeds.list.size() - mostDeedsShown);
    if (further > 0)
        lines.append(FindingDetail::tr("and %n more", nullptr, int(further)));
    return lines.join(u'\n');
}

} // namespace

FindingDetail::FindingDetail(QWidget *parent) : QWidget(parent), m_pages(new QStackedWidget(this))
{
    for (QWidget *page : {makeFinding(), makePreview(), makeForm()})
        m_pages->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    retranslate();
    show(nullptr);
}

QWidget *FindingDetail::makeFinding()
{
    auto *page = new QWidget(this);
    m_title = headingLabel(page);
    m_title->setWordWrap(true);
    m_message = paragraph(page);
    m_message->setObjectName(u"findingMessage"_s);
    m_waiver = paragraph(page);
    m_waiver->setObjectName(u"findingWaiver"_s);
    m_why = quietLabel(page);
    m_heading = quietLabel(page);
    m_buttons = new QVBoxLayout;
    m_buttons->setSpacing(4);
    QVBoxLayout *column = columnOf(page);
    for (QLabel *label : {m_title, m_message, m_waiver, m_why, m_heading})
        column->addWidget(label);
    column->addLayout(m_buttons);
    column->addStretch(1);
    return page;
}

QWidget *FindingDetail::makePreview()
{
    auto *page = new QWidget(this);
    m_fix = headingLabel(page);
    m_fix->setWordWrap(true);
    m_deeds = paragraph(page);
    m_deeds->setObjectName(u"fixDeeds"_s);
    m_apply = new QPushButton(page);
    m_apply->setObjectName(u"applyFix"_s);
    m_apply->setProperty("primary", true);
    m_drop = new QPushButton(page);
    m_drop->setObjectName(u"dropFix"_s);
    connect(m_apply, &QPushButton::clicked, this, &FindingDetail::applyAsked);
    connect(m_drop, &QPushButton::clicked, this, &FindingDetail::dropAsked);
    QHBoxLayout *buttons = rowOf(m_apply, m_drop);
    QVBoxLayout *column = columnOf(page);
    column->addWidget(m_fix);
    column->addWidget(m_deeds);
    column->addLayout(buttons);
    column->addStretch(1);
    return page;
}

QWidget *FindingDetail::makeForm()
{
    auto *page = new QWidget(this);
    m_question = paragraph(page);
    m_reason = new QLineEdit(page);
    m_reason->setObjectName(u"waiverReason"_s);
    m_isLimited = new QCheckBox(page);
    m_isLimited->setObjectName(u"waiverIsLimited"_s);
    m_until = new QDateEdit(page);
    m_until->setObjectName(u"waiverUntil"_s);
    m_until->setCalendarPopup(true);
    m_accept = new QPushButton(page);
    m_accept->setObjectName(u"acceptFinding"_s);
    m_accept->setProperty("primary", true);
    m_cancel = new QPushButton(page);
    for (QWidget *field : {static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_isLimited), static_cast<QWidget *>(m_until)})
        field->installEventFilter(this);
    connect(m_isLimited, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    connect(m_reason, &QLineEdit::textChanged, this, [this] { m_accept->setEnabled(!m_reason->text().trimmed().isEmpty()); });
    connect(m_accept, &QPushButton::clicked, this, &FindingDetail::accept);
    connect(m_cancel, &QPushButton::clicked, this, &FindingDetail::dropAsked);
    auto *limit = new QHBoxLayout;
    limit->addWidget(m_isLimited);
    limit->addWidget(m_until, 1);
    QHBoxLayout *buttons = rowOf(m_accept, m_cancel);
    QVBoxLayout *column = columnOf(page);
    column->addWidget(m_question);
    column->addWidget(m_reason);
    column->addLayout(limit);
    column->addLayout(buttons);
    column->addStretch(1);
    return page;
}

bool FindingDetail::isPreviewing() const { return m_pages->currentIndex() == 1; }
bool FindingDetail::isAsking() const { return m_pages->currentIndex() == 2; }

void FindingDetail::leave()
{
    m_pages->setCurrentIndex(0);
}

void FindingDetail::show(const Listed *finding)
{
    leave();
    clear(*m_buttons);
    setVisible(finding);
    if (!finding)
        return;
    m_title->setText(review::title(*finding->rule));
    m_message->setText(finding->finding().message);
    m_why->setText(review::why(*finding->rule));
    m_heading->setText(review::headingText(finding->rule->heading));
    showWaiver(finding->judged);
    for (int i = 0; i < int(finding->rule->fixes.size()); ++i) {
        const QString label = review::label(finding->rule->fixes[i]).replace(u'&', u"&&"_s);
        addButton(u"%1  %2"_s.arg(i + 1).arg(label), u"fix%1"_s.arg(i + 1), [this, i] { Q_EMIT fixAsked(i); }, i == 0);
    }
    if (finding->judged.standing == review::Standing::Accepted)
        addButton(tr("No longer accept it (Del)"), u"withdrawFinding"_s, [this] { Q_EMIT withdrawAsked(); }, false);
    else
        addButton(tr("Accept it... (Del)"), u"askToAccept"_s, [this] { showForm(); }, false);
}

void FindingDetail::showWaiver(const review::Judged &judged)
{
    const review::Waiver &waiver = judged.waiver;
    m_waiver->setVisible(judged.standing != review::Standing::Open);
    const QString until = QLocale().toString(waiver.until, QLocale::ShortFormat);
    if (judged.standing == review::Standing::Expired)
        m_waiver->setText(tr("%1 accepted this until %2: %3").arg(waiver.author, until, waiver.reason));
    else if (waiver.until.isValid())
        m_waiver->setText(tr("%1 accepts this until %2: %3").arg(waiver.author, until, waiver.reason));
    else
        m_waiver->setText(tr("%1 accepts this: %2").arg(waiver.author, waiver.reason));
}

void FindingDetail::addButton(const QString &text, const QString &name, const std::function<void()> &act, bool isFirst)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setProperty("primary", isFirst);
    button->setStyleSheet(u"text-align: left"_s);
    button->setToolTip(text);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(button, &QPushButton::clicked, this, act, Qt::QueuedConnection); // It goes with what it does.
    m_buttons->addWidget(button);
}

void FindingDetail::showPreview(const QString &fix, const FixPreview *preview)
{
    m_fix->setText(fix);
    m_deeds->setText(preview ? deedsText(preview->deeds) : tr("Looking..."));
    m_apply->setEnabled(preview);
    m_pages->setCurrentIndex(1);
}

void FindingDetail::showForm()
{
    m_reason->clear();
    m_accept->setEnabled(false);
    m_isLimited->setChecked(true);
    m_until->setMinimumDate(QDate::currentDate());
    m_until->setDate(QDate::currentDate().addDays(daysToBeginWith));
    m_pages->setCurrentIndex(2);
    m_reason->setFocus();
}

void FindingDetail::accept()
{
    const QString reason = m_reason->text().trimmed();
    if (!reason.isEmpty())
        Q_EMIT acceptAsked(reason, m_isLimited->isChecked() ? m_until->date() : QDate());
}

bool FindingDetail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            Q_EMIT dropAsked();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindingDetail::retranslate()
{
    m_apply->setText(tr("Do it (Enter)"));
    m_drop->setText(tr("Drop (Esc)"));
    m_question->setText(tr("Why is this accepted? The reason is kept with the element and in the decision records."));
    m_reason->setPlaceholderText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_isLimited->setText(tr("Until"));
    m_until->setAccessibleName(tr("Accepted until"));
    m_accept->setText(tr("Accept"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace keelson
