// SPDX-License-Identifier: MIT
#include "app/gui/scaffold/scaffoldlens.h"

#include "app/gui/forms/optionform.h"
#include "app/gui/scaffold/plantree.h"
#include "app/gui/scaffold/runpanel.h"
#include "app/gui/shell/approvals.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

namespace keelson {

using namespace Qt::Literals::StringLiterals;

namespace {

QString settingsKey(const Document &document)
{
    return u"scaffold/"_s + document.id().toString() + u"/folder"_s;
}

/// Outside the document's folder, so that a draft has a place too.
QString standardTarget(const Document &document)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/keelson/generated/"_s
        + document.id().toString().left(12);
}

QString versionOf(const Registry &registry, const QString &kit)
{
    const QList<PluginInfo> plugins = registry.plugins();
    for (const PluginInfo &plugin : plugins) {
        if (plugin.iid == QLatin1StringView(KeelsonKit_iid) && plugin.id == kit)
            return plugin.version;
    }
    return {};
}

} // namespace

ScaffoldLens::~ScaffoldLens() = default;

QList<QAction *> ScaffoldLens::lensActions() const
{
    return {m_generateAction, m_runAction};
}

void ScaffoldLens::activated()
{
    if (m_stale)
        request(Goal::Preview);
}

QString ScaffoldLens::target() const
{
    return m_folder->text();
}

void ScaffoldLens::setTarget(const QString &folder)
{
    if (folder.isEmpty() || !workspace().document())
        return;
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_settings.setValue(settingsKey(*workspace().document()), folder);
    request(Goal::Preview);
}

void ScaffoldLens::runLocally()
{
    Document *document = workspace().document();
    if (document && m_approvals.isApproved(document->id()))
        request(Goal::Run);
}

void ScaffoldLens::generate()
{
    request(Goal::Write);
}

void ScaffoldLens::documentReplaced()
{
    if (m_run->localRun().state() != LocalRun::State::Stopped)
        m_run->stop();
    m_preview.reset();
    m_stale = true;
    if (const Document *document = workspace().document()) {
        const QString folder = m_settings.value(settingsKey(*document)).toString();
        m_folder->setText(folder.isEmpty() ? standardTarget(*document) : folder);
    }
    m_tree->show({});
    m_summary->clear();
    showFindings({});
    updateRunnable();
    if (isVisible())
        request(Goal::Preview);
}

void ScaffoldLens::chooseKit()
{
    if (const Kit *chosen = kit())
        m_options->describe(chosen->options());
    m_stale = true;
    if (isVisible())
        request(Goal::Preview);
}

void ScaffoldLens::chooseFolder()
{
    setTarget(QFileDialog::getExistingDirectory(this, tr("Folder for the generated services"), m_folder->text()));
}

const Kit *ScaffoldLens::kit()
{
    return m_registry.kit(m_kits->currentData().toString());
}

void ScaffoldLens::request(Goal goal)
{
    const Document *document = workspace().document();
    const Kit *chosen = kit();
    if (!document || !chosen)
        return;
    Result<Options> options = resolve(chosen->options(), m_options->values());
    if (!options)
        return tellProblem(options.error());
    m_goal = goal;
    m_stale = false;
    m_generation.preview({document->model(), chosen, versionOf(m_registry, chosen->id()), *options, m_folder->text()});
}

void ScaffoldLens::accept(const Result<Preview> &preview)
{
    if (!preview) {
        if (preview.error().kind != Error::Kind::Cancelled)
            tellProblem(preview.error());
        return;
    }
    m_preview = *preview;
    m_tree->show(m_preview->plan);
    showFindings(m_preview->findings());
    using scaffold::Action;
    const scaffold::Plan &plan = m_preview->plan;
    m_summary->setText(plan.changesNothing()
                           ? tr("Files: %L1, all as generated.").arg(plan.files.size())
                           : tr("%1 new, %2 changed, %3 kept, %4 in conflict")
                                 .arg(plan.count(Action::Create)).arg(plan.count(Action::Update))
                                 .arg(plan.count(Action::Keep)).arg(plan.count(Action::Conflict)));
    updateRunnable();
    if (m_goal != Goal::Preview)
        m_generation.write(plan);
}

void ScaffoldLens::accept(const Result<scaffold::Report> &report)
{
    m_progress->hide();
    if (!report)
        return tellProblem(report.error());
    workspace().tell(report->summary());
    m_run->log(report->summary());
    if (m_goal == Goal::Run)
        m_run->run(m_folder->text(), m_preview->generated.run);
    request(Goal::Preview);
}

void ScaffoldLens::showFile(const QString &path)
{
    m_text->setPlainText(m_preview ? QString::fromUtf8(m_preview->generated.files.value(path).bytes) : QString());
}

void ScaffoldLens::showFindings(const QList<Finding> &findings)
{
    m_findings->clear();
    for (const Finding &finding : findings) {
        auto *item = new QListWidgetItem(finding.message, m_findings);
        item->setToolTip(finding.message);
        if (!finding.elements.isEmpty())
            item->setData(Qt::UserRole, QVariant::fromValue(finding.elements.first()));
    }
    m_findingsLabel->setVisible(!findings.isEmpty());
    m_findings->setVisible(!findings.isEmpty());
}

void ScaffoldLens::tellProblem(const Error &error)
{
    m_preview.reset();
    m_tree->show({});
    m_summary->setText(error.text());
    if (m_goal == Goal::Run)
        m_run->refuse(error);
    updateRunnable();
}

void ScaffoldLens::updateRunnable()
{
    const Document *document = workspace().document();
    const bool approved = document && m_approvals.isApproved(document->id());
    m_approve->setVisible(document && !approved);
    m_generate->setEnabled(m_preview && !m_preview->plan.changesNothing());
    m_generateAction->setEnabled(m_generate->isEnabled());
    const bool runnable = approved && m_preview && !m_preview->generated.run.isEmpty();
    m_runAction->setEnabled(runnable);
    m_run->setRunnable(runnable, !document ? tr("Open a document first.")
                           : !approved ? tr("This document came from elsewhere. Look at what it generates, then allow it to run.")
                                       : tr("There is nothing to run yet: draw a service with its pattern first."));
}

void ScaffoldLens::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Lens::changeEvent(event);
}

} // namespace keelson
