// SPDX-License-Identifier: MIT
#include "app/gui/history/purgepanel.h"

#include "app/gui/history/words.h"
#include "app/gui/shell/twolinedelegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr int pause = 200;            // ms after a key before it is counted
constexpr qsizetype mostChanges = 200;
constexpr qsizetype mostPlaces = 2;   // told of a change by their names
constexpr qsizetype shortest = 3;     // fewer letters are in nearly every text
constexpr int changeRole = Qt::UserRole + 1;

QString placeOf(const Trace &trace, const Facts &now)
{
    if (trace.property.isEmpty())
        return PurgePanel::tr("its label");
    return PurgePanel::tr("%1 of %2", "property and element")
            .arg(propertyText(now.value(bearerOf(now, trace.record)), trace.property), recordText(now, trace.record));
}

QLabel *wrapped(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

PurgePanel::PurgePanel(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_field(new QLineEdit(this)), m_count(wrapped(this)),
      m_list(new QListView(this)), m_changes(new QStandardItemModel(this)), m_reach(wrapped(this)), m_problem(wrapped(this)),
      m_purge(new QPushButton(this)), m_close(new QPushButton(this))
{
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(pause);
    connect(&m_typing, &QTimer::timeout, this, &PurgePanel::ask);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        forgetCount();
        m_typing.start();
    });
    connect(m_purge, &QPushButton::clicked, this, &PurgePanel::purgeAsked);
    connect(m_close, &QPushButton::clicked, this, &PurgePanel::closed);
    const auto choose = [this](const QModelIndex &index) {
        if (index.data(changeRole).isValid())
            Q_EMIT chosen(index.data(changeRole).toLongLong());
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    retranslate();
}

void PurgePanel::build()
{
    setProperty("part", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_title->setFont(large);
    m_field->setObjectName(u"purgeText"_s);
    m_count->setObjectName(u"purgeCount"_s);
    m_list->setObjectName(u"purgeChanges"_s);
    m_list->setModel(m_changes);
    m_list->setItemDelegate(new TwoLineDelegate(TwoLineDelegate::Layout::Stacked, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(fontMetrics().height() * 4);
    QSizePolicy policy = m_list->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // Nothing else moves when it comes and goes.
    m_list->setSizePolicy(policy);
    m_reach->setProperty("tone", u"muted"_s);
    m_reach->setObjectName(u"purgeReach"_s);
    m_problem->setProperty("tone", u"critical"_s);
    m_problem->setObjectName(u"purgeProblem"_s);
    m_problem->hide();
    m_purge->setObjectName(u"purgeForGood"_s);
    m_close->setObjectName(u"purgeClose"_s);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_purge);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_field);
    column->addWidget(m_count);
    column->addWidget(m_list, 1);
    column->addWidget(m_reach);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    setFocusProxy(m_field);
}

void PurgePanel::begin(const QString &text)
{
    showProblem({});
    m_field->setText(text);
    m_field->selectAll();
    forgetCount();
    ask();
}

QString PurgePanel::text() const
{
    return m_field->text();
}

void PurgePanel::ask()
{
    m_typing.stop();
    if (!text().isEmpty())
        Q_EMIT textAsked(text());
}

void PurgePanel::forgetCount()
{
    m_isCounted = false;
    m_traced = {};
    m_changes->clear();
    showCount();
    showReach();
}

void PurgePanel::show(const Traced &traced, const Facts &now)
{
    if (traced.text != text())
        return;
    m_traced = traced;
    m_isCounted = true;
    showChanges(now);
    showCount();
    showReach();
}

void PurgePanel::showChanges(const Facts &now)
{
    m_changes->clear();
    qsizetype changes = 0;
    for (auto trace = m_traced.traces.cbegin(); trace != m_traced.traces.cend();) {
        const auto isOther = [&](const Trace &other) { return other.change != trace->change; };
        const auto next = std::find_if(trace, m_traced.traces.cend(), isOther);
        if (changes++ < mostChanges)
            addChange(std::span(&*trace, std::size_t(next - trace)), now);
        trace = next;
    }
    if (changes > mostChanges) {
        m_changes->appendRow(new QStandardItem(tr("and %n more change(s)", nullptr, int(changes - mostChanges))));
        m_changes->item(m_changes->rowCount() - 1)->setEnabled(false);
    }
}

void PurgePanel::addChange(std::span<const Trace> traces, const Facts &now)
{
    const qsizetype change = m_traced.log.indexOf(traces.front().change);
    const Change header = m_traced.log.header(change);
    QStringList places;
    for (const Trace &trace : traces.first(std::min<std::size_t>(traces.size(), mostPlaces)))
        places.append(placeOf(trace, now));
    const int further = int(traces.size()) - int(places.size());
    auto *item = new QStandardItem(headline(m_traced.log, change));
    item->setData(change, changeRole);
    item->setData(further > 0 ? tr("%1 and %n more", nullptr, further).arg(places.join(u", ")) : places.join(u", "),
                  TwoLineDelegate::DetailRole);
    item->setData(u"%1 · %2"_s.arg(header.author.name.simplified(), momentText(header.when)), TwoLineDelegate::NoteRole);
    m_changes->appendRow(item);
}

void PurgePanel::showCount()
{
    QStringList words;
    const int labels = int(m_traced.labels);
    const int values = int(m_traced.traces.size()) - labels;
    if (text().isEmpty())
        words.append(tr("Type the text that must go. It is found whatever its case, also inside longer texts, which then go as a whole."));
    else if (!m_isCounted)
        words.append(tr("Counting…"));
    else if (m_traced.traces.isEmpty())
        words.append(tr("Nothing in the history holds this text."));
    else
        words.append(tr("It stands in %1 and %2.").arg(tr("%n value(s)", nullptr, values), tr("%n label(s)", nullptr, labels)));
    if (!text().isEmpty() && text().size() < shortest)
        words.append(tr("So short a text is part of many others."));
    if (m_traced.isInAuthor)
        words.append(tr("An author is called so, too; that cannot be purged."));
    if (m_traced.standing > 0)
        words.append(tr("%n of them stand(s) in the model now and will be empty there.", nullptr, int(m_traced.standing)));
    m_count->setText(words.join(u' '));
    m_list->setVisible(!m_traced.traces.isEmpty());
    updateButton();
}

void PurgePanel::showReach()
{
    QString reach = tr("It is taken out of this document's log, checkpoint and unsaved copies, for good: no undo brings it back. "
                       "A digest stays in its place, and a change says that you did it. "
                       "Other copies lose it when they are merged. Files kept aside and exports are not touched.");
    if (!m_traced.aside.isEmpty())
        reach += u"\n\n"_s + tr("Beside the document, and not touched: %1").arg(m_traced.aside.join(u", "));
    m_reach->setText(reach);
}

void PurgePanel::setBusy(bool busy)
{
    m_isBusy = busy;
    updateButton();
}

void PurgePanel::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void PurgePanel::updateButton()
{
    m_field->setEnabled(!m_isBusy);
    m_purge->setEnabled(!m_isBusy && !m_traced.traces.isEmpty());
    m_purge->setText(m_isBusy ? tr("Purging…") : tr("Purge for good"));
}

void PurgePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void PurgePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PurgePanel::retranslate()
{
    m_title->setText(tr("Purge a secret"));
    m_field->setPlaceholderText(tr("The password, key or name that must go"));
    m_field->setAccessibleName(tr("Text to purge"));
    m_list->setAccessibleName(tr("Changes that hold it"));
    m_close->setText(tr("Back"));
    showReach();
    showCount();
}

} // namespace keelson
