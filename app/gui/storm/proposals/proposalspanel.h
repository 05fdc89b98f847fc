// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/storm/proposals/proposaltree.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace keelson {

struct Theme;

/// What the board asks for, beside the board: accepted piece by piece. Shows and asks; who listens decides.
class ProposalsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalsPanel(QWidget *parent = nullptr);

    void show(const Model &model, const storm::Proposal &proposal, const Theme &theme);
    const storm::Proposal &proposal() const { return m_proposal; }
    /// As wide as the panels of a session, so that the board keeps its room.
    QSize sizeHint() const override;

Q_SIGNALS:
    /// The notes a proposal rests on, to be pointed out on the board.
    void pointed(const QList<keelson::Id> &elements);
    void acceptAsked(const QStringList &keys);
    void declineAsked(const QString &key, bool declined);
    /// The person wants to see what has been accepted.
    void revealAsked(keelson::Id element);

protected:
    void changeEvent(QEvent *event) override;

private:
    const storm::ServiceProposal *current() const;
    void showCurrent();
    void accept();
    void acceptAll();
    void decline();
    void retranslate();
    QStringList openKeys() const;
    QString dutiesText(const storm::ServiceProposal &service) const;

    Model m_model;  ///< The proposal's own.
    storm::Proposal m_proposal;
    QLabel *m_heading;
    QLabel *m_summary;
    ProposalTree *m_tree;
    QLabel *m_empty;
    QLabel *m_why;
    QLabel *m_duties;
    QPushButton *m_accept;
    QPushButton *m_decline;
    QPushButton *m_acceptAll;
};

} // namespace keelson
