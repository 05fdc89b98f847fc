// SPDX-License-Identifier: MIT
#pragma once

#include "core/storm/session.h"
#include "core/storm/votes.h"

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QToolButton;
class QTreeWidget;

namespace keelson {

/// Opens and closes rounds of voting, shows whose dots are left, and what the rounds came to.
class VotePanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit VotePanel(QWidget *parent = nullptr);

    void show(const Model &model, const storm::Session &session, Id voter);
    /// The round whose result is shown, on the notes too; null when there is none.
    Id shownRound() const { return m_shown; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void edited(const keelson::Edit &edit);
    void voterChosen(keelson::Id participant);
    void roundChosen();
    void revealAsked(keelson::Id element);

private:
    QWidget *buildForm();
    void build();
    void showForm();
    void showVoters();
    void showRounds();
    void showResults();
    void open();
    void close();
    QStringList kinds() const;
    void fillKinds();

    Model m_model;
    storm::Session m_session;
    std::optional<storm::Round> m_open;
    QList<storm::Round> m_rounds;
    Id m_voter;
    Id m_shown;
    QLabel *m_hint;
    QWidget *m_form;
    QLabel *m_dotsLabel;
    QSpinBox *m_dots;
    QCheckBox *m_isSecret;
    QToolButton *m_kinds;
    QPushButton *m_openButton;
    QTreeWidget *m_voters;
    QPushButton *m_closeButton;
    QComboBox *m_roundChoice;
    QLabel *m_resultTitle;
    QTreeWidget *m_results;
    bool m_filling = false;
};

} // namespace keelson
