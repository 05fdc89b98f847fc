// SPDX-License-Identifier: MIT
#include "core/document/normaliserstate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

Finding warning(const QString &rule, const QString &message, const QList<Id> &elements)
{
    Finding finding;
    finding.rule = rule;
    finding.message = message;
    finding.elements = elements;
    return finding;
}

} // namespace

/// A record as a person knows it.
QString Normaliser::State::titleOf(Id id) const
{
    const Record &record = m_index.record(id);
    const QString name = text(cells(id).value(properties::name));
    if (!name.isEmpty())
        return tr("\"%1\"").arg(name);
    if (record.kind)
        return tr("a nameless %1").arg(vocabulary::label(*record.kind));
    return record.relation ? tr("a relation (%1)").arg(vocabulary::label(*record.relation))
                           : tr("something unnamed");
}

Properties Normaliser::State::judge(Id id)
{
    const Record &record = m_index.record(id);
    if (!record.isAlive()) {
        m_findings.replace({id}, editOfDeleted(id));
        return {};
    }
    QList<Finding> findings = danglingFindings(id);
    const Shown shown = readProperties(cells(id), record);
    for (const QString &property : shown.wrong) {
        Finding finding = warning(u"document.wrong-type"_s,
                                  tr("The property \"%1\" of %2 holds a value of another type; it is ignored.")
                                          .arg(property, titleOf(id)), {id});
        finding.place = property;
        findings.append(finding);
    }
    if (m_aliases.isVoid(id)) {
        findings.append(warning(u"document.alias-cycle"_s,
                                tr("%1 was merged into something that was itself merged into it; "
                                   "its merge does not count.").arg(titleOf(id)), {id}));
    }
    m_findings.replace({id}, findings);
    return shown.properties;
}

QList<Finding> Normaliser::State::editOfDeleted(Id id) const
{
    const Record &record = m_index.record(id);
    if (!record.deleted || !editedAfter(cells(id), record.deletedAt))
        return {};
    Finding finding = warning(u"document.edit-of-deleted"_s,
                              tr("%1 was deleted while it was also edited; the deletion counts.")
                                      .arg(titleOf(id)), {id});
    finding.fix = u"restore"_s;
    return {finding};
}

QList<Finding> Normaliser::State::danglingFindings(Id id) const
{
    const Record &record = m_index.record(id);
    QList<Finding> findings;
    const Cells &own = cells(id);
    for (const Id &to : record.references()) {
        const Id end = m_aliases.resolve(to);
        const Record &target = m_index.record(end);
        if (!target.deleted || !editedAfter(own, target.deletedAt))
            continue;
        Finding finding = warning(u"document.edit-of-deleted"_s,
                                  tr("%1 was deleted while %2 was still being tied to it.")
                                          .arg(titleOf(end), titleOf(id)), {end, id});
        finding.fix = u"restore"_s;
        findings.append(finding);
    }
    const Id first = shown(record.first);
    const Id second = shown(record.second);
    const bool bothEnds = record.relation && !first.isNull() && !second.isNull();
    if (bothEnds && !vocabulary::allows(*record.relation, m_index.record(first).kind->id,
                                        m_index.record(second).kind->id)) {
        findings.append(warning(u"document.relation-not-allowed"_s,
                                tr("The relation \"%1\" from %2 to %3 is not one these two can have; it is left out.")
                                        .arg(vocabulary::label(*record.relation), titleOf(first), titleOf(second)),
                                {first, second, id}));
    }
    const Id container = isShown(id) ? shown(record.parent) : Id();
    if (!container.isNull()
        && !vocabulary::mayContain(m_index.record(container).kind->id, record.kind->id)) {
        findings.append(warning(u"document.parent-not-allowed"_s,
                                tr("%1 cannot stand inside %2; it stands at the top level.")
                                        .arg(titleOf(id), titleOf(container)), {id, container}));
    }
    return findings;
}

void Normaliser::State::circleFindings(const QSet<Id> &elements)
{
    for (const Id &id : elements) {
        if (!m_containment.circles().contains(id))
            m_findings.replace({id, u"circle"_s}, {});
    }
    const auto &circles = m_containment.circles();
    for (auto circle = circles.cbegin(); circle != circles.cend(); ++circle) {
        Finding finding = warning(u"document.containment-cycle"_s,
                                  tr("%1 stands inside itself by way of others; its oldest placing does not count.")
                                          .arg(titleOf(circle.key())), circle.value());
        m_findings.replace({circle.key(), u"circle"_s}, {finding});
    }
}

} // namespace keelson
