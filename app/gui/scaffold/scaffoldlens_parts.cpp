// SPDX-License-Identifier: MIT
// Making, connecting and labelling the parts of the lens; what they do is in scaffoldlens.cpp.
#include "app/gui/forms/optionform.h"
#include "app/gui/scaffold/plantree.h"
#include "app/gui/scaffold/runpanel.h"
#include "app/gui/scaffold/scaffoldlens.h"
#include "app/gui/shell/approvals.h"

#include <QAction>
#include <QComboBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>

#include <chrono>

namespace keelson {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

ScaffoldLens::ScaffoldLens(Workspace &workspace, Registry &registry, Approvals &approvals, QSettings &settings,
                           QWidget *parent)
    : Lens(workspace, parent), m_registry(registry), m_approvals(approvals), m_settings(settings)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(400ms);
    auto *upper = new QSplitter(Qt::Horizontal, this);
    upper->addWidget(makeSettings());
    upper->addWidget(makePreview());
    upper->setStretchFactor(1, 1);
    upper->setSizes({320, 900});
    m_run = new RunPanel(this);
    m_run->setObjectName(u"runPanel"_s);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(upper);
    parts->addWidget(m_run);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(parts);
    makeActions();
    connectParts();
    retranslate();
    chooseKit();
    documentReplaced();
}

QWidget *ScaffoldLens::makeSettings()
{
    auto *panel = new QWidget(this);
    m_heading = new QLabel(panel);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_heading->setFont(large);
    m_kitLabel = new QLabel(panel);
    m_kits = new QComboBox(panel);
    const QStringList ids = m_registry.ids(KeelsonKit_iid);
    for (const QString &kitId : ids) {
        if (const Kit *known = m_registry.kit(kitId))
            m_kits->addItem(known->label(), kitId);
    }
    m_kitLabel->setBuddy(m_kits);
    m_folderLabel = new QLabel(panel);
    m_folder = new QLineEdit(panel);
    m_folder->setObjectName(u"folder"_s);
    m_folderLabel->setBuddy(m_folder);
    m_browse = new QPushButton(panel);
    m_options = new OptionForm(panel);
    m_generate = new QPushButton(panel);
    m_generate->setObjectName(u"generate"_s);
    m_approve = new QPushButton(panel);
    m_approve->setObjectName(u"approve"_s);
    m_progress = new QProgressBar(panel);
    m_progress->hide();
    m_findingsLabel = new QLabel(panel);
    m_findings = new QListWidget(panel);
    m_findings->setWordWrap(true);
    m_findings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *grid = new QGridLayout(panel);
    grid->setContentsMargins(0, 0, 12, 12);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_heading, 0, 0, 1, 2);
    grid->addWidget(m_kitLabel, 1, 0, 1, 2);
    grid->addWidget(m_kits, 2, 0, 1, 2);
    grid->addWidget(m_folderLabel, 3, 0, 1, 2);
    grid->addWidget(m_folder, 4, 0);
    grid->addWidget(m_browse, 4, 1);
    grid->addWidget(m_options, 5, 0, 1, 2);
    grid->addWidget(m_generate, 6, 0, 1, 2);
    grid->addWidget(m_approve, 7, 0, 1, 2);
    grid->addWidget(m_progress, 8, 0, 1, 2);
    grid->addWidget(m_findingsLabel, 9, 0, 1, 2);
    grid->addWidget(m_findings, 10, 0, 1, 2);
    grid->setRowStretch(10, 2);
    grid->setRowStretch(11, 1);
    return panel;
}

QWidget *ScaffoldLens::makePreview()
{
    auto *panel = new QWidget(this);
    m_summary = new QLabel(panel);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setWordWrap(true);
    m_tree = new PlanTree(panel);
    m_text = new QPlainTextEdit(panel);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *files = new QSplitter(Qt::Horizontal, panel);
    files->addWidget(m_tree);
    files->addWidget(m_text);
    files->setSizes({380, 520});
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(12, 0, 0, 12);
    column->addWidget(m_summary);
    column->addWidget(files, 1);
    return panel;
}

void ScaffoldLens::makeActions()
{
    m_generateAction = new QAction(this);
    m_generateAction->setObjectName(u"scaffold.generate"_s);
    m_generateAction->setShortcut(Qt::CTRL | Qt::Key_G);
    m_runAction = new QAction(this);
    m_runAction->setObjectName(u"scaffold.run"_s);
    m_runAction->setShortcut(Qt::CTRL | Qt::Key_R);
    connect(m_generateAction, &QAction::triggered, this, &ScaffoldLens::generate);
    connect(m_runAction, &QAction::triggered, this, &ScaffoldLens::runLocally);
}

void ScaffoldLens::connectParts()
{
    connect(&workspace(), &Workspace::documentReplaced, this, &ScaffoldLens::documentReplaced);
    connect(&workspace(), &Workspace::modelChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            m_refresh.start();
    });
    connect(&m_refresh, &QTimer::timeout, this, [this] { request(Goal::Preview); });
    connect(m_kits, &QComboBox::currentIndexChanged, this, &ScaffoldLens::chooseKit);
    connect(m_folder, &QLineEdit::editingFinished, this, [this] { setTarget(m_folder->text()); });
    connect(m_browse, &QPushButton::clicked, this, &ScaffoldLens::chooseFolder);
    connect(m_options, &OptionForm::edited, this, [this] { request(Goal::Preview); });
    connect(m_generate, &QPushButton::clicked, this, &ScaffoldLens::generate);
    connect(m_approve, &QPushButton::clicked, this, [this] {
        if (const Result<void> kept = m_approvals.approve(workspace().document()->id()); !kept)
            workspace().tell(kept.error().text());
    });
    connect(&m_approvals, &Approvals::approved, this, &ScaffoldLens::updateRunnable);
    connect(m_tree, &PlanTree::pathChosen, this, &ScaffoldLens::showFile);
    connect(m_findings, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        if (const Id element = item->data(Qt::UserRole).value<Id>(); !element.isNull())
            workspace().reveal(element);
    });
    connect(&m_generation, &Generation::previewed, this, [this](const auto &preview) { accept(preview); });
    connect(&m_generation, &Generation::written, this, [this](const auto &report) { accept(report); });
    connect(&m_generation, &Generation::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
        m_progress->show();
    });
    connect(m_run, &RunPanel::runRequested, this, &ScaffoldLens::runLocally);
    connect(m_run, &RunPanel::ready, this, [this](const QUrl &metrics) {
        m_connected = true;
        Q_EMIT systemReady(m_preview ? m_preview->generated.run.metricsSource : QString(),
                           {{u"url"_s, metrics.toString()}},
                           m_preview ? m_preview->generated.resources : QList<ResourceName>());
    });
    connect(m_run, &RunPanel::ended, this, [this] {
        if (std::exchange(m_connected, false))
            Q_EMIT systemEnded();
    });
}

void ScaffoldLens::retranslate()
{
    m_heading->setText(tr("Service projects"));
    m_kitLabel->setText(tr("&Kit"));
    m_folderLabel->setText(tr("Write into &folder"));
    m_browse->setText(tr("Choose…"));
    m_generate->setText(tr("Generate"));
    m_approve->setText(tr("Allow this document to run"));
    m_findingsLabel->setText(tr("What the kit could not express"));
    m_generateAction->setText(tr("Generate the services"));
    m_runAction->setText(tr("Run the system locally"));
    updateRunnable();
}

} // namespace keelson
