// SPDX-License-Identifier: MIT
#include "app/gui/observe/agepanel.h"

#include "app/gui/observe/chart/scale.h"
#include "app/render/theme.h"
#include "core/flow/words.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr qint64 pause = 3000; // ms

enum Column { Name, Why, Age, ColumnCount };

QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : u"<p style=\"margin:0 0 6px 0\">"_s + text.toHtmlEscaped() + u"</p>"_s;
}

/// What there is to say of one, as a short text: why, what comes, what would help.
QString detailOf(const ConsumerProspect &consumer, const flow::Clock &clock)
{
    const flow::Prospect &prospect = consumer.prospect;
    QString text = u"<p style=\"margin:0 0 6px 0\"><b>"_s + consumer.name.toHtmlEscaped() + u"</b></p>"_s
        + paragraph(words(prospect.diagnosis)) + paragraph(words(prospect.asIs.drain, clock)) + paragraph(words(prospect.asIs.loss, clock));
    for (const flow::Advice &advice : prospect.advice)
        text += paragraph(u"\u2192 "_s + words(advice) + u' ' + effect(advice, clock));
    return text;
}

} // namespace

AgePanel::AgePanel(QWidget *parent)
    : QWidget(parent), m_list(new QTreeWidget(this)), m_notice(new QLabel(this)), m_detail(new QLabel(this))
{
    m_list->setObjectName(u"consumers"_s);
    m_list->setColumnCount(ColumnCount);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_notice->setWordWrap(true);
    m_detail->setObjectName(u"prospect"_s);
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::RichText);
    m_detail->setAlignment(Qt::AlignTop);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(m_notice);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_detail);
    layout->addWidget(m_list, 1);
    layout->addWidget(scroll, 1);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        m_isPicked = true;
        showDetail();
    });
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const Id element = m_shown.value(m_list->indexOfTopLevelItem(item)).element;
        if (!element.isNull())
            Q_EMIT revealed(element);
    });
    connect(&m_work, &QFutureWatcherBase::finished, this, [this] {
        if (!m_stop.stop_requested())
            show(m_work.result());
        if (m_next)
            start(*std::exchange(m_next, std::nullopt));
    });
    retranslate();
}

AgePanel::~AgePanel()
{
    m_stop.request_stop();
    m_work.waitForFinished();
}

void AgePanel::retranslate()
{
    m_list->setHeaderLabels({tr("Consumer"), tr("Why"), tr("Age")});
    m_list->setAccessibleName(tr("Consumers"));
    m_notice->setText(tr("Nothing that reads a stream or a queue has told its age yet."));
    show(m_shown);
}

void AgePanel::update(const Model &model, const Binding &binding, const MetricHistory &history, const Moment &moment)
{
    // Minutes ahead are not foretold better by asking every second.
    if (!moment.isPast && m_started.isValid() && m_started.elapsed() < pause)
        return;
    m_started.start();
    const Asked asked{model, binding, history, moment};
    if (m_work.isRunning())
        m_next = asked;
    else
        start(asked);
}

void AgePanel::start(const Asked &asked)
{
    m_stop = std::stop_source();
    m_now = asked.moment.now;
    m_work.setFuture(QtConcurrent::run([asked, stop = Stop{.token = m_stop.get_token()}] {
        return prospects(asked.model, asked.binding, asked.history, asked.moment, stop);
    }));
}

void AgePanel::clear()
{
    m_stop.request_stop();
    m_next.reset();
    m_started.invalidate();
    m_isPicked = false;
    show({});
}

void AgePanel::show(const QList<ConsumerProspect> &consumers)
{
    const int current = m_list->indexOfTopLevelItem(m_list->currentItem());
    // Who has picked one stays with it; the others see the worst.
    const QString chosen = m_isPicked ? m_shown.value(current).consumer.name : QString();
    const QSignalBlocker quiet(m_list);
    m_shown = consumers;
    m_notice->setVisible(consumers.isEmpty());
    m_list->setVisible(!consumers.isEmpty());
    m_list->clear();
    const Theme &theme = Theme::of(palette());
    for (const ConsumerProspect &consumer : consumers) {
        const flow::Diagnosis &diagnosis = consumer.prospect.diagnosis;
        const QString age = diagnosis.age ? written(ValueUnit::Milliseconds, double(*diagnosis.age)) : u"\u2013"_s;
        auto *item = new QTreeWidgetItem(m_list, {consumer.name, name(diagnosis.cause), age});
        item->setTextAlignment(Age, Qt::AlignRight | Qt::AlignVCenter);
        if (diagnosis.isAlarm())
            item->setForeground(Why, theme.health(Health::Critical));
        if (consumer.consumer.name == chosen)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    showDetail();
    Q_EMIT updated();
}

void AgePanel::showDetail()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_detail->setVisible(row >= 0 && row < m_shown.size());
    if (m_detail->isVisibleTo(this))
        m_detail->setText(detailOf(m_shown.at(row), {.now = m_now}));
}

void AgePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace keelson
