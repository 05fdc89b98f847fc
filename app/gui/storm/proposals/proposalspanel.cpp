// SPDX-License-Identifier: MIT
#include "app/gui/storm/proposals/proposalspanel.h"

#include "app/gui/storm/session/listparts.h"
#include "app/render/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

QLabel *paragraph(QWidget *parent, const QString &tone = {})
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setProperty("tone", tone);
    return label;
}

} // namespace

ProposalsPanel::ProposalsPanel(QWidget *parent)
    : QWidget(parent), m_heading(new QLabel(this)), m_summary(paragraph(this, u"muted"_s)), m_tree(new ProposalTree(this)),
      m_empty(paragraph(this, u"muted"_s)), m_why(paragraph(this)), m_duties(paragraph(this, u"muted"_s)),
      m_accept(new QPushButton(this)), m_decline(new QPushButton(this)), m_acceptAll(new QPushButton(this))
{
    setObjectName(u"proposalsPanel"_s);
    setProperty("part", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(leastPanelWidth(*this)); // The widest minimum of all panels is that of each.
    m_heading->setProperty("tone", u"heading"_s);
    m_accept->setProperty("primary", true);
    m_accept->setObjectName(u"acceptProposal"_s);
    m_decline->setObjectName(u"declineProposal"_s);
    m_acceptAll->setObjectName(u"acceptAllProposals"_s);
    m_empty->setAlignment(Qt::AlignCenter);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept, 1);
    buttons->addWidget(m_decline, 1);
    auto *detail = new QVBoxLayout;
    detail->setContentsMargins(10, 8, 10, 10);
    detail->addWidget(m_why);
    detail->addWidget(m_duties);
    detail->addLayout(buttons);
    detail->addWidget(m_acceptAll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(10, 8, 10, 0);
    top->addWidget(m_heading);
    top->addWidget(m_summary);
    column->addLayout(top);
    column->addWidget(m_tree, 1);
    column->addWidget(m_empty, 1);
    column->addLayout(detail);

    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ProposalsPanel::showCurrent);
    connect(m_tree, &ProposalTree::acceptAsked, this, &ProposalsPanel::accept);
    connect(m_tree, &ProposalTree::declineAsked, this, &ProposalsPanel::decline);
    connect(m_accept, &QPushButton::clicked, this, &ProposalsPanel::accept);
    connect(m_decline, &QPushButton::clicked, this, &ProposalsPanel::decline);
    connect(m_acceptAll, &QPushButton::clicked, this, &ProposalsPanel::acceptAll);
    setFocusProxy(m_tree);
    retranslate();
}

QSize ProposalsPanel::sizeHint() const
{
    return { panelWidth(*this), QWidget::sizeHint().height() };
}

void ProposalsPanel::show(const Model &model, const storm::Proposal &proposal, const Theme &theme)
{
    m_model = model;
    m_proposal = proposal;
    m_tree->show(proposal, theme);
    retranslate();
}

const storm::ServiceProposal *ProposalsPanel::current() const
{
    const QString key = m_tree->currentKey();
    const auto found = std::find_if(m_proposal.services.begin(), m_proposal.services.end(),
                                    [&](const storm::ServiceProposal &each) { return each.key == key; });
    return key.isEmpty() || found == m_proposal.services.end() ? nullptr : &*found;
}

QStringList ProposalsPanel::openKeys() const
{
    QStringList keys;
    for (const storm::ServiceProposal &service : m_proposal.services) {
        if (!service.isDone() && !service.isDeclined)
            keys.append(service.key);
    }
    return keys;
}

/// "publishes “Order Placed”, …", a line a relation, of what accepting adds.
QString ProposalsPanel::dutiesText(const storm::ServiceProposal &service) const
{
    QList<std::pair<QString, QStringList>> lines;
    for (const storm::Duty &duty : service.missing) {
        const RelationKind &relation = *vocabulary::relation(duty.relation);
        const Element *element = m_model.element(duty.element);
        const QString verb = duty.incoming ? vocabulary::inverseLabel(relation) : vocabulary::label(relation);
        auto line = std::find_if(lines.begin(), lines.end(), [&](const auto &each) { return each.first == verb; });
        if (line == lines.end())
            line = lines.insert(lines.end(), {verb, {}});
        line->second.append(u"“%1”"_s.arg(element ? element->name : QString()));
    }
    QStringList texts;
    for (const auto &[verb, names] : std::as_const(lines))
        texts.append(verb + u' ' + names.join(u", "_s));
    return texts.join(u'\n');
}

void ProposalsPanel::showCurrent()
{
    const storm::ServiceProposal *service = current();
    m_why->setText(service ? service->why : QString());
    m_duties->setText(service ? dutiesText(*service) : QString());
    m_why->setVisible(service);
    m_duties->setVisible(service && !m_duties->text().isEmpty());
    const bool isDone = service && service->isDone();
    m_accept->setText(isDone ? tr("Show on the map") : tr("Accept"));
    m_accept->setEnabled(!m_tree->chosenKeys().isEmpty());
    m_decline->setText(service && service->isDeclined ? tr("Consider again") : tr("Not this"));
    m_decline->setEnabled(service && !isDone);
    if (service)
        Q_EMIT pointed(service->origins);
}

void ProposalsPanel::accept()
{
    const storm::ServiceProposal *service = current();
    if (service && service->isDone())
        Q_EMIT revealAsked(service->existing);
    else if (const QStringList keys = m_tree->chosenKeys(); !keys.isEmpty())
        Q_EMIT acceptAsked(keys);
}

void ProposalsPanel::acceptAll()
{
    if (const QStringList keys = openKeys(); !keys.isEmpty())
        Q_EMIT acceptAsked(keys);
}

void ProposalsPanel::decline()
{
    const storm::ServiceProposal *service = current();
    if (service && !service->isDone())
        Q_EMIT declineAsked(service->key, !service->isDeclined);
}

void ProposalsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProposalsPanel::retranslate()
{
    const int open = int(openKeys().size());
    const auto done = std::count_if(m_proposal.services.begin(), m_proposal.services.end(),
                                    [](const storm::ServiceProposal &each) { return each.isDone(); });
    m_heading->setText(tr("Proposed services"));
    m_summary->setText(open > 0 ? tr("%n to look at", nullptr, open) + u" · "_s + tr("%n on the map", nullptr, int(done))
                                : tr("Everything the board asks for is on the map."));
    m_summary->setVisible(!m_proposal.services.isEmpty());
    m_empty->setText(tr("Nothing to propose yet.\n\nConnect actors to commands, events to policies and commands to external "
                        "systems: each activity, each system and each decision becomes a service."));
    m_empty->setVisible(m_proposal.services.isEmpty());
    m_tree->setVisible(!m_proposal.services.isEmpty());
    m_tree->setAccessibleName(m_heading->text());
    m_acceptAll->setText(tr("Accept all"));
    m_acceptAll->setVisible(open > 1);
    m_accept->setVisible(!m_proposal.services.isEmpty());
    m_decline->setVisible(!m_proposal.services.isEmpty());
    showCurrent();
}

} // namespace keelson
