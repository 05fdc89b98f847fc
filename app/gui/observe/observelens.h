// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/lens.h"
#include "app/gui/observe/connection.h"
#include "app/gui/views/outcome.h"
#include "core/plugin/registry.h"

class QAction;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTabWidget;

namespace keelson {

class Approvals;
class AgePanel;
class BoardsPage;
class ConnectPanel;
class Dashboard;
class RecordingFile;
class SeenPanel;
class ServiceRows;
class ServiceTable;
class SourceLine;
class StateKey;

/// Watches the running system: is work flowing, who is behind and by how long. Connects to a source,
/// shows its metrics and lights the other lenses by them.
class ObserveLens : public Lens
{
    Q_OBJECT

public:
    /// All but the workspace's document outlive the lens.
    ObserveLens(Workspace &workspace, Registry &registry, Approvals &approvals, Http &http, const Secrets &secrets,
                QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("observe"); }
    QString title() const override { return tr("Observe"); }
    QString glyph() const override { return QStringLiteral("observe"); }
    QList<QAction *> lensActions() const override;
    bool canReveal(Id element) const override;
    void reveal(Id element) override;
    void activated() override;

    /// Connects to a source, for the scaffold, the tour and the form. `options` need not be resolved;
    /// `given` names resources whose element is known. Refused for a document nobody has approved.
    Result<void> connectTo(const QString &sourceId, const Options &options, const QList<ResourceName> &given = {});
    /// The same, with what goes wrong told where the person looks.
    void connectReporting(const QString &sourceId, const Options &options, const QList<ResourceName> &given = {});
    void disconnectSource();

    /// Asks for a file and begins to record what is read, or ends the recording that runs.
    void toggleRecording();
    void recordTo(const QString &path);

    const Connection &connection() const { return *m_connection; }
    Dashboard &dashboard() { return *m_dashboard; }
    const RecordingFile &recording() const { return *m_recording; }
    BoardsPage &boards() { return *m_boards; }
    /// Brings the dashboards to the front, or what is now.
    void showBoards(bool shows);
    /// Brings to the front why consumers are behind.
    void showAges();
    ServiceTable &table() { return *m_table; }
    ServiceRows &rows() { return *m_rows; }
    AgePanel &ages() { return *m_ages; }
    SeenPanel &seen() { return *m_seen; }
    ConnectPanel &connectPanel() { return *m_form; }

Q_SIGNALS:
    /// The person wants to run the system first: show the scaffold.
    void scaffoldRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBoard();
    QWidget *makeSide(QWidget *parent);
    QWidget *makeServices(QWidget *parent);
    void arrange();
    void makeActions();
    void connectParts();
    void retranslate();
    void approve();
    void updateApproval();
    void refresh();
    void showSelection();
    void showTab();
    void showView();
    void write(const Outcome &outcome);
    QList<Id> watched() const;

    Registry &m_registry;
    Approvals &m_approvals;
    Connection *m_connection = nullptr;
    RecordingFile *m_recording = nullptr;
    QStackedWidget *m_pages = nullptr;
    ConnectPanel *m_form = nullptr;
    QWidget *m_board = nullptr;
    QTabBar *m_views = nullptr;
    QStackedWidget *m_shown = nullptr;
    BoardsPage *m_boards = nullptr;
    QSplitter *m_parts = nullptr;
    SourceLine *m_status = nullptr;
    Dashboard *m_dashboard = nullptr;
    ServiceRows *m_rows = nullptr;
    ServiceTable *m_table = nullptr;
    QTabWidget *m_side = nullptr;
    AgePanel *m_ages = nullptr;
    SeenPanel *m_seen = nullptr;
    QLabel *m_scope = nullptr;
    QPushButton *m_all = nullptr;
    StateKey *m_key = nullptr;
    QAction *m_pauseAction = nullptr;
    QAction *m_recordAction = nullptr;
    QAction *m_disconnectAction = nullptr;
};

} // namespace keelson
