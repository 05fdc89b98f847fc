// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/lens.h"
#include "app/gui/scaffold/generation.h"
#include "core/plugin/registry.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSettings;

namespace keelson {

class Approvals;
class OptionForm;
class PlanTree;
class RunPanel;

/// Exports the model as service projects: options, a preview of every file before anything is written,
/// findings, generating, and running the whole system on this machine.
class ScaffoldLens : public Lens
{
    Q_OBJECT

public:
    /// The references outlive the lens; `settings` remembers each document's folder.
    ScaffoldLens(Workspace &workspace, Registry &registry, Approvals &approvals, QSettings &settings,
                 QWidget *parent = nullptr);
    ~ScaffoldLens() override;

    QString id() const override { return QStringLiteral("scaffold"); }
    QString title() const override { return tr("Scaffold"); }
    QString glyph() const override { return QStringLiteral("scaffold"); }
    QList<QAction *> lensActions() const override;
    void activated() override;

    RunPanel &runPanel() { return *m_run; }
    const std::optional<Preview> &currentPreview() const { return m_preview; }
    QString target() const;
    void setTarget(const QString &folder);
    /// Generates, installs, starts and connects, when the document is approved.
    void runLocally();
    void generate();

Q_SIGNALS:
    /// A generated system is up: read `options` with that metric source; its resources are named.
    void systemReady(const QString &sourceId, const keelson::Options &options,
                     const QList<keelson::ResourceName> &resources);
    void systemEnded();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// How far the preview that is under way shall go when it arrives.
    enum class Goal { Preview, Write, Run };

    QWidget *makeSettings();
    QWidget *makePreview();
    void makeActions();
    void connectParts();
    void retranslate();
    void documentReplaced();
    void chooseKit();
    void chooseFolder();
    void request(Goal goal);
    void accept(const Result<Preview> &preview);
    void accept(const Result<scaffold::Report> &report);
    void showFile(const QString &path);
    void showFindings(const QList<Finding> &findings);
    void tellProblem(const Error &error);
    void updateRunnable();
    const Kit *kit();

    Registry &m_registry;
    Approvals &m_approvals;
    QSettings &m_settings;
    Generation m_generation;
    QTimer m_refresh;  ///< Gathers edits of the model into one preview.
    Goal m_goal = Goal::Preview;
    std::optional<Preview> m_preview;
    bool m_stale = true;
    bool m_connected = false;

    QLabel *m_heading = nullptr;
    QLabel *m_kitLabel = nullptr;
    QLabel *m_folderLabel = nullptr;
    QLabel *m_findingsLabel = nullptr;
    QComboBox *m_kits = nullptr;
    QLineEdit *m_folder = nullptr;
    QPushButton *m_browse = nullptr;
    OptionForm *m_options = nullptr;
    QPushButton *m_generate = nullptr;
    QPushButton *m_approve = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_summary = nullptr;
    QListWidget *m_findings = nullptr;
    PlanTree *m_tree = nullptr;
    QPlainTextEdit *m_text = nullptr;
    RunPanel *m_run = nullptr;
    QAction *m_generateAction = nullptr;
    QAction *m_runAction = nullptr;
};

} // namespace keelson
