// SPDX-License-Identifier: MIT
#include "app/gui/observe/connectpanel.h"

#include "app/gui/forms/optionform.h"
#include "app/gui/secrets/studiosecrets.h"
#include "app/render/theme.h"
#include "core/metrics/cost.h"
#include "core/metrics/feed.h"
#include "core/plugin/registry.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keelson {

ConnectPanel::ConnectPanel(Registry &registry, QWidget *parent) : QWidget(parent), m_registry(registry)
{
    make();
    for (const QString &id : m_registry.ids(KeelsonMetricSource_iid))
        m_sources->addItem(QString(), id);
    connect(m_sources, &QComboBox::currentIndexChanged, this, &ConnectPanel::chooseSource);
    connect(m_connect, &QPushButton::clicked, this, &ConnectPanel::ask);
    connect(m_form, &OptionForm::edited, this, &ConnectPanel::showPrice);
    connect(m_policy, &QPushButton::clicked, this, [this] {
        if (const MetricSource *source = m_registry.metricSource(m_sources->currentData().toString()))
            QGuiApplication::clipboard()->setText(source->policy());
        m_policy->setText(tr("Copied"));
    });
    connect(m_scaffold, &QPushButton::clicked, this, &ConnectPanel::scaffoldAsked);
    retranslate();
}

void ConnectPanel::make()
{
    m_title = new QLabel(this);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_title->setFont(large);
    m_hint = new QLabel(this);
    m_hint->setWordWrap(true);
    m_scaffold = new QPushButton(this);
    m_or = new QLabel(this);
    m_sourceLabel = new QLabel(this);
    m_sources = new QComboBox(this);
    m_sourceLabel->setBuddy(m_sources);
    m_form = new OptionForm(this);
    m_price = new QLabel(this);
    m_price->setObjectName(u"price"_s);
    m_price->setWordWrap(true);
    m_policy = new QPushButton(this);
    m_policy->setObjectName(u"policy"_s);
    m_policy->setFlat(true);
    m_problem = new QLabel(this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_connect = new QPushButton(this);
    m_connect->setDefault(true);
    m_connect->setObjectName(u"connect"_s);

    auto *source = new QHBoxLayout;
    source->addWidget(m_sourceLabel);
    source->addWidget(m_sources, 1);
    auto *card = new QWidget(this);
    card->setMaximumWidth(520);
    auto *column = new QVBoxLayout(card);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_scaffold, 0, Qt::AlignLeft);
    column->addSpacing(12);
    column->addWidget(m_or);
    column->addLayout(source);
    column->addWidget(m_form);
    column->addWidget(m_price);
    column->addWidget(m_policy, 0, Qt::AlignLeft);
    column->addWidget(m_problem);
    column->addWidget(m_connect, 0, Qt::AlignLeft);
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(card, 10);
    middle->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(middle);
    layout->addStretch(2);
}

void ConnectPanel::retranslate()
{
    m_title->setText(tr("Nothing is connected"));
    m_hint->setText(tr("Run this system on your machine: the scaffold makes its services, starts them and connects. "
                       "Then iterator age, throughput, errors and durations appear here and shine on the map."));
    m_scaffold->setText(tr("Run the system locally \u2026"));
    m_or->setText(tr("Or connect to something that is running already:"));
    m_sourceLabel->setText(tr("Source"));
    m_connect->setText(m_approved ? tr("Connect") : tr("Approve this document and connect"));
    m_connect->setToolTip(m_approved ? QString() : tr("This document came from elsewhere; it connects to nothing until you approve it."));
    for (int i = 0; i < m_sources->count(); ++i) {
        const MetricSource *source = m_registry.metricSource(m_sources->itemData(i).toString());
        m_sources->setItemText(i, source ? source->label() : m_sources->itemData(i).toString());
    }
    chooseSource();
    if (m_sources->count() == 0)
        showProblem(tr("No plugin that reads metrics was found."));
}

void ConnectPanel::chooseSource()
{
    const MetricSource *source = m_registry.metricSource(m_sources->currentData().toString());
    m_form->describe(source ? source->options() : QList<Option>());
    m_policy->setText(tr("Copy the policy that allows reading, and nothing else"));
    m_policy->setVisible(source && !source->policy().isEmpty());
    showPrice();
}

/// Before anything is asked: afterwards it may be too late.
void ConnectPanel::showPrice()
{
    constexpr int metrics = 100;
    const MetricSource *source = m_registry.metricSource(m_sources->currentData().toString());
    const auto interval = feedInterval(m_form->values());
    const double dollars = source ? dollarsADay(source->price(), metrics, interval) : 0;
    m_price->setVisible(dollars > 0);
    m_price->setText(tr("Asking costs about $%1 a day for each %n metric(s) at this interval. What it comes to is shown while it runs.", nullptr, metrics)
                         .arg(QLocale().toString(dollars, 'f', 2)));
}

void ConnectPanel::useSecrets(StudioSecrets &secrets)
{
    m_secrets = &secrets;
    m_form->useSecrets(secrets);
    chooseSource();
}

void ConnectPanel::choose(const QString &sourceId)
{
    m_sources->setCurrentIndex(m_sources->findData(sourceId));
}

void ConnectPanel::setValue(const QString &key, const QVariant &value)
{
    m_form->setValue(key, value);
}

void ConnectPanel::setApproved(bool approved)
{
    if (m_approved == approved)
        return;
    m_approved = approved;
    retranslate();
}

void ConnectPanel::setUsable(bool usable)
{
    m_connect->setEnabled(usable && m_sources->count() > 0);
    m_scaffold->setEnabled(usable);
}

void ConnectPanel::showProblem(const QString &problem)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::of(palette()).health(Health::Critical));
    m_problem->setPalette(colours);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void ConnectPanel::ask()
{
    showProblem({});
    if (m_secrets)
        m_secrets->askAgain();
    if (!m_approved)
        Q_EMIT approveAsked();
    Q_EMIT connectAsked(m_sources->currentData().toString(), m_form->values());
}

void ConnectPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace keelson
