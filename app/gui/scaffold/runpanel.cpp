// SPDX-License-Identifier: MIT
#include "app/gui/scaffold/runpanel.h"

#include <QCheckBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtConcurrentRun>

namespace keelson {

namespace {

constexpr int linesKept = 5000;

} // namespace

RunPanel::RunPanel(QWidget *parent) : QWidget(parent)
{
    m_button = new QPushButton(this);
    m_button->setObjectName(QStringLiteral("run"));
    m_load = new QCheckBox(this);
    m_load->setObjectName(QStringLiteral("load"));
    m_load->setChecked(true);
    m_state = new QLabel(this);
    m_state->setObjectName(QStringLiteral("state"));
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_log = new QPlainTextEdit(this);
    m_log->setObjectName(QStringLiteral("log"));
    m_log->setReadOnly(true);
    m_log->setMaximumBlockCount(linesKept);
    m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_log->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));

    auto *row = new QHBoxLayout;
    row->addWidget(m_button);
    row->addWidget(m_load);
    row->addWidget(m_state, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->addLayout(row);
    column->addWidget(m_log, 1);

    connect(m_button, &QPushButton::clicked, this, [this] {
        const LocalRun::State state = m_run.state();
        if (state == LocalRun::State::Stopped || state == LocalRun::State::Failed)
            Q_EMIT runRequested();
        else
            stop();
    });
    connect(m_load, &QCheckBox::toggled, &m_run, &LocalRun::setLoaded);
    connect(&m_run, &LocalRun::printed, this, &RunPanel::log);
    connect(&m_run, &LocalRun::stateChanged, this, &RunPanel::follow);
    connect(&m_toolchain, &QFutureWatcherBase::finished, this, [this] { startWith(m_toolchain.result()); });
    retranslate();
}

void RunPanel::run(const QString &folder, const RunPlan &plan)
{
    m_folder = folder;
    m_plan = plan;
    m_state->setText(tr("Looking for Node…"));
    m_toolchain.setFuture(QtConcurrent::run(&findToolchain));
}

void RunPanel::stop()
{
    m_run.stop();
}

void RunPanel::refuse(const Error &error)
{
    m_state->setText(error.text());
    log(error.text());
}

void RunPanel::setRunnable(bool runnable, const QString &why)
{
    m_runnable = runnable;
    m_why = why;
    follow(m_run.state());
}

void RunPanel::log(const QString &line)
{
    m_log->appendPlainText(line);
}

void RunPanel::startWith(const Result<Toolchain> &found)
{
    Toolchain toolchain;
    if (found) {
        toolchain = *found;
    } else {
        const Result<QList<Command>> installation = toolchainInstallation();
        if (!installation)
            return refuse(found.error());
        log(tr("Node is missing: fetching Node 24 into your cache folder."));
        m_plan.prepare = *installation + m_plan.prepare;
        toolchain.folder = toolchainFolder();
    }
    if (const Result<void> started = m_run.start(m_folder, m_plan, toolchain); !started)
        refuse(started.error());
}

void RunPanel::follow(LocalRun::State state)
{
    const bool stopped = state == LocalRun::State::Stopped || state == LocalRun::State::Failed;
    m_button->setText(stopped ? tr("Run locally") : tr("Stop"));
    m_button->setEnabled(!stopped || m_runnable);
    switch (state) {
    case LocalRun::State::Stopped:
        m_state->setText(m_runnable ? tr("Generates, installs and starts every service on this machine, then connects.") : m_why);
        break;
    case LocalRun::State::Preparing:
        m_state->setText(tr("Installing packages… the first time takes a minute."));
        break;
    case LocalRun::State::Starting:
        m_state->setText(tr("Starting the services…"));
        break;
    case LocalRun::State::Running:
        m_state->setText(tr("Running. Commands go to %1").arg(m_run.apiUrl().toString()));
        m_run.setLoaded(m_load->isChecked());
        Q_EMIT ready(m_run.metricsUrl());
        break;
    case LocalRun::State::Stopping:
        m_state->setText(tr("Stopping…"));
        break;
    case LocalRun::State::Failed:
        m_state->setText(m_run.error().text());
        break;
    }
    if (stopped)
        Q_EMIT ended();
}

void RunPanel::retranslate()
{
    m_load->setText(tr("Under load"));
    m_load->setToolTip(tr("Sends commands and outside events at a steady rate, so that there is something to see."));
    follow(m_run.state());
}

void RunPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace keelson
