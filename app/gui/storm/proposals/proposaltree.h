// SPDX-License-Identifier: MIT
#pragma once

#include "core/storm/propose.h"

#include <QTreeWidget>

namespace keelson {

struct Theme;

/// Proposed services under their subsystems: what is new first catches the eye, what is done stands back. Keeps what
/// is current when it is shown anew.
class ProposalTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ProposalTree(QWidget *parent = nullptr);

    void show(const storm::Proposal &proposal, const Theme &theme);
    /// Key of the current service; empty on a subsystem.
    QString currentKey() const;
    /// Keys of what the person points at: one service, or all open ones of a subsystem.
    QStringList chosenKeys() const;

Q_SIGNALS:
    void acceptAsked();
    void declineAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTreeWidgetItem *addSubsystem(const storm::SubsystemProposal &subsystem, const Theme &theme);
    void addService(QTreeWidgetItem *parent, const storm::ServiceProposal &service, const Theme &theme);
};

/// Translated: "New", "More to do", "On the map", "Declined".
QString stateOf(const storm::ServiceProposal &service);

} // namespace keelson
