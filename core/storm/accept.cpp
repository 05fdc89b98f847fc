// SPDX-License-Identifier: MIT
#include "core/storm/propose.h"

#include "core/storm/proposing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::storm {

namespace {

class Builder
{
public:
    Builder(const Model &model, const Proposal &proposal, Edit &edit) : m_model(model), m_proposal(proposal), m_edit(edit) { }

    void build(const ServiceProposal &service)
    {
        const Id id = service.existing.isNull() ? addService(service) : service.existing;
        for (const Duty &duty : service.missing)
            m_edit.relate(duty.relation, duty.incoming ? duty.element : id, duty.incoming ? id : duty.element);
    }

private:
    Id addService(const ServiceProposal &service)
    {
        const Id id = m_edit.add(kinds::service, service.name, subsystem(service.subsystem));
        m_edit.set(id, properties::pattern, service.pattern);
        if (!service.variant.isEmpty())
            m_edit.set(id, properties::variant, service.variant);
        if (!service.activity.isEmpty())
            m_edit.set(id, "activity"_L1, service.activity);
        return id;
    }

    Id subsystem(int index)
    {
        Id &id = m_subsystems[index];
        if (id.isNull())
            id = m_proposal.subsystems.at(index).existing;
        if (id.isNull())
            id = addSubsystem(m_proposal.subsystems.at(index));
        return id;
    }

    Id addSubsystem(const SubsystemProposal &subsystem)
    {
        const QList<const Element *> systems = m_model.ofKind(kinds::system);
        const Id id = m_edit.add(kinds::subsystem, subsystem.name, systems.size() == 1 ? systems.first()->id : Id());
        m_edit.add(kinds::eventHub, Proposing::tr("Event Hub"), id);
        if (!subsystem.origin.isNull())
            m_edit.relate(relations::realizes, id, subsystem.origin);
        return id;
    }

    const Model &m_model;
    const Proposal &m_proposal;
    Edit &m_edit;
    QHash<int, Id> m_subsystems;
};

} // namespace

Edit accept(const Model &model, const Proposal &proposal, const QStringList &keys)
{
    QList<const ServiceProposal *> chosen;
    for (const ServiceProposal &service : proposal.services) {
        if (keys.contains(service.key) && !service.isDone())
            chosen.append(&service);
    }
    Edit edit(chosen.size() == 1 ? Proposing::tr("Accept “%1”").arg(chosen.first()->name)
                                 : Proposing::tr("Accept %n proposal(s)", nullptr, int(chosen.size())));
    Builder builder(model, proposal, edit);
    for (const ServiceProposal *service : chosen)
        builder.build(*service);
    return edit;
}

} // namespace keelson::storm
