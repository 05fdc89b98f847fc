// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/id.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace keelson {

class Workspace;

/// The window's bottom line: whether everything is on disk, which document, what is live, how many findings.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    /// `workspace` must outlive it.
    explicit StatusLine(Workspace &workspace, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void revealRequested(keelson::Id element);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshSaveState();
    void refreshLive();
    void refreshFindings();
    void showFindings();

    Workspace &m_workspace;
    QLabel *m_saveState = nullptr;
    QLabel *m_document = nullptr;
    QLabel *m_live = nullptr;
    QToolButton *m_findings = nullptr;
};

} // namespace keelson
