// SPDX-License-Identifier: MIT
#include "app/gui/storm/session/votepanel.h"

#include "app/gui/storm/session/listparts.h"
#include "core/storm/grammar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

/// "●●○": what is left, filled.
QString dotsText(int left, int all)
{
    return QString(left, u'●') + QString(std::max(0, all - left), u'○');
}

} // namespace

VotePanel::VotePanel(QWidget *parent)
    : QScrollArea(parent), m_hint(quietLabel(this)), m_form(buildForm()), m_voters(quietList(2, this)), m_closeButton(new QPushButton(this)),
      m_roundChoice(new QComboBox(this)), m_resultTitle(headingLabel(this)), m_results(quietList(2, this))
{
    setObjectName(u"vote-panel"_s);
    build();
    connect(m_openButton, &QPushButton::clicked, this, &VotePanel::open);
    connect(m_closeButton, &QPushButton::clicked, this, &VotePanel::close);
    const auto choose = [this](QTreeWidgetItem *row) {
        if (!m_filling && row)
            Q_EMIT voterChosen(m_session.participants.value(m_voters->indexOfTopLevelItem(row)).id);
    };
    connect(m_voters, &QTreeWidget::itemClicked, this, choose);
    connect(m_voters, &QTreeWidget::itemActivated, this, choose);
    connect(m_results, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *row) {
        const QList<storm::Tally> tally = storm::tally(m_model, m_session.board, m_shown);
        Q_EMIT revealAsked(tally.value(m_results->indexOfTopLevelItem(row)).element);
    });
    connect(m_roundChoice, &QComboBox::activated, this, [this](int index) {
        m_shown = m_rounds.value(m_rounds.size() - 1 - index).id;
        showResults();
        Q_EMIT roundChosen();
    });
}

void VotePanel::build()
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(leastPanelWidth(*this));
    m_voters->setObjectName(u"voters"_s);
    m_results->setObjectName(u"vote-results"_s);
    m_results->setHeaderHidden(true);
    m_voters->setHeaderHidden(true);
    m_openButton->setObjectName(u"vote-open"_s);
    m_closeButton->setObjectName(u"vote-close"_s);
    auto *content = new QWidget;
    content->setProperty("part", u"panel"_s);
    content->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(10);
    for (QWidget *part : { static_cast<QWidget *>(m_hint), m_form, static_cast<QWidget *>(m_voters), static_cast<QWidget *>(m_closeButton),
                           static_cast<QWidget *>(m_roundChoice), static_cast<QWidget *>(m_resultTitle), static_cast<QWidget *>(m_results) })
        column->addWidget(part);
    column->addStretch(1);
    setWidget(content);
    setFocusProxy(m_voters);
}

QWidget *VotePanel::buildForm()
{
    auto *form = new QWidget(this);
    m_dotsLabel = new QLabel(form);
    m_dots = new QSpinBox(form);
    m_dots->setObjectName(u"vote-dots"_s);
    m_dots->setRange(1, 20);
    m_dots->setValue(3);
    m_dotsLabel->setBuddy(m_dots);
    m_isSecret = new QCheckBox(form);
    m_isSecret->setObjectName(u"vote-secret"_s);
    m_kinds = new QToolButton(form);
    m_kinds->setObjectName(u"vote-kinds"_s);
    m_kinds->setPopupMode(QToolButton::InstantPopup);
    m_kinds->setMenu(new QMenu(m_kinds));
    m_kinds->setFocusPolicy(Qt::TabFocus);
    m_openButton = new QPushButton(form);
    m_openButton->setProperty("primary", true);
    auto *dots = new QHBoxLayout;
    dots->addWidget(m_dotsLabel, 1);
    dots->addWidget(m_dots);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(dots);
    column->addWidget(m_kinds);
    column->addWidget(m_isSecret);
    column->addWidget(m_openButton);
    fillKinds();
    return form;
}

void VotePanel::fillKinds()
{
    for (const Kind *kind : grammar::noteKinds()) {
        QAction *action = m_kinds->menu()->addAction(vocabulary::label(*kind));
        action->setCheckable(true);
        action->setData(QString(kind->id));
        action->setChecked(kind->id == kinds::hotspot || kind->id == kinds::opportunity);
        connect(action, &QAction::toggled, this, &VotePanel::showForm);
    }
}

QStringList VotePanel::kinds() const
{
    QStringList ids;
    for (const QAction *action : m_kinds->menu()->actions()) {
        if (action->isChecked())
            ids.append(action->data().toString());
    }
    return ids;
}

void VotePanel::show(const Model &model, const storm::Session &session, Id voter)
{
    m_model = model;
    m_session = session;
    m_voter = voter;
    const auto open = storm::openRound(model, session.board);
    const QList<storm::Round> rounds = storm::rounds(model, session.board);
    const bool isNew = rounds.size() != m_rounds.size() || (open && open->id != m_shown && (!m_open || m_open->id != open->id));
    m_open = open;
    m_rounds = rounds;
    const bool isKnown = std::any_of(rounds.begin(), rounds.end(), [this](const storm::Round &each) { return each.id == m_shown; });
    if (isNew || !isKnown)
        m_shown = open ? open->id : rounds.isEmpty() ? Id() : rounds.last().id;
    showForm();
    showVoters();
    showRounds();
    showResults();
}

void VotePanel::showForm()
{
    m_form->setVisible(!m_open);
    m_closeButton->setVisible(m_open.has_value());
    m_closeButton->setText(m_open && m_open->isSecret ? tr("Close and show the result") : tr("Close the voting"));
    m_dotsLabel->setText(tr("Dots a person"));
    m_isSecret->setText(tr("Secret until it is closed"));
    m_openButton->setText(tr("Open the voting"));
    m_openButton->setEnabled(!m_session.participants.isEmpty() && !kinds().isEmpty());
    QStringList names;
    for (QAction *action : m_kinds->menu()->actions()) {
        action->setText(vocabulary::label(*vocabulary::kind(action->data().toString())));
        if (action->isChecked())
            names.append(action->text());
    }
    m_kinds->setText(names.size() > 2 ? tr("For %n kinds", nullptr, int(names.size())) : tr("For: %1").arg(names.join(u", ")));
    m_hint->setText(m_session.participants.isEmpty() ? tr("Add who is here first (F6): everybody gets the same number of dots.")
                    : !m_open          ? tr("Everybody spends dots on what matters most, several on one note if need be.")
                    : m_voter.isNull() ? tr("Pick who votes: by number, or in this list.")
                                       : tr("Click notes, or press Space on one, to put dots; right click or − takes one back. "
                                            "Another number: the next voter. Esc: done."));
}

void VotePanel::showVoters()
{
    m_filling = true;
    m_voters->clear();
    m_voters->setVisible(m_open.has_value());
    m_voters->setAccessibleName(tr("Who votes"));
    for (qsizetype i = 0; m_open && i < m_session.participants.size(); ++i) {
        const storm::Participant &each = m_session.participants.at(i);
        const int left = storm::dotsLeft(m_model, m_session.board, *m_open, each.id);
        auto *row = new QTreeWidgetItem(m_voters, { i < 9 ? u"%1  %2"_s.arg(QString::number(i + 1), each.name) : each.name,
                                                    dotsText(left, m_open->dots) });
        row->setData(0, Qt::AccessibleTextRole, tr("%1, %n dot(s) left", nullptr, left).arg(each.name));
        QFont font = m_voters->font();
        font.setBold(each.id == m_voter);
        row->setFont(0, font);
        if (each.id == m_voter)
            m_voters->setCurrentItem(row);
    }
    fitRows(*m_voters);
    m_filling = false;
}

void VotePanel::showRounds()
{
    m_roundChoice->clear();
    for (auto round = m_rounds.crbegin(); round != m_rounds.crend(); ++round) {
        m_roundChoice->addItem(round->isClosed ? round->name : tr("%1 (open)").arg(round->name));
        if (round->id == m_shown)
            m_roundChoice->setCurrentIndex(m_roundChoice->count() - 1);
    }
    m_roundChoice->setVisible(m_rounds.size() > 1);
    m_roundChoice->setAccessibleName(tr("Round to show"));
}

void VotePanel::showResults()
{
    m_results->clear();
    const auto round = std::find_if(m_rounds.begin(), m_rounds.end(), [this](const storm::Round &each) { return each.id == m_shown; });
    const bool isHidden = round != m_rounds.end() && !round->isShown();
    const QList<storm::Tally> tally = round == m_rounds.end() || isHidden ? QList<storm::Tally>() : storm::tally(m_model, m_session.board, m_shown);
    for (const storm::Tally &each : tally) {
        auto *row = new QTreeWidgetItem(m_results, { m_model.element(each.element)->name.simplified(), QString::number(each.dots) });
        row->setToolTip(0, row->text(0));
        row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_resultTitle->setVisible(round != m_rounds.end());
    m_resultTitle->setText(isHidden         ? tr("The result is shown when the voting is closed.")
                           : tally.isEmpty() ? tr("No votes yet")
                                             : tr("Votes in “%1”").arg(round == m_rounds.end() ? QString() : round->name));
    m_resultTitle->setWordWrap(true);
    m_results->setVisible(!tally.isEmpty());
    m_results->setAccessibleName(tr("Result"));
    fitRows(*m_results);
}

void VotePanel::open()
{
    Q_EMIT edited(storm::openBallot(m_model, m_session.board, { {}, m_dots->value(), kinds(), m_isSecret->isChecked() }));
}

void VotePanel::close()
{
    if (m_open)
        Q_EMIT edited(storm::closeRound(*m_open));
}

QSize VotePanel::sizeHint() const
{
    return { panelWidth(*this), QScrollArea::sizeHint().height() };
}

} // namespace keelson
