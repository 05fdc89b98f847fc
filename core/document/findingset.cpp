// SPDX-License-Identifier: MIT
#include "core/document/findingset.h"

namespace keelson {

void FindingSet::replace(const Owner &owner, const QList<Finding> &findings)
{
    if (findings.isEmpty() && !m_identities.contains(owner))
        return;
    const QStringList before = m_identities.take(owner);
    m_isListed = false;
    for (const QString &identity : before)
        m_findings.erase({identity, owner});
    for (const Finding &finding : findings) {
        const QString identity = finding.identity();
        if (m_findings.insert_or_assign({identity, owner}, finding).second)
            m_identities[owner].append(identity);
    }
}

const QList<Finding> &FindingSet::list() const
{
    if (!m_isListed) {
        m_list.clear();
        for (const auto &[key, finding] : m_findings)
            m_list.append(finding);
        m_isListed = true;
    }
    return m_list;
}

} // namespace keelson
