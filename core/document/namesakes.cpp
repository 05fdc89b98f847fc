// SPDX-License-Identifier: MIT
#include "core/document/namesakes.h"

#include "core/document/names.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

QString keyOf(const Element &element)
{
    if (element.kind->scope == NameScope::None || foldedName(element.name).isEmpty())
        return {};
    const Id owner = element.kind->scope == NameScope::Owner ? element.parent : Id();
    return nameKey(element.kind->id, owner, element.name);
}

} // namespace

void Namesakes::put(const Element &element)
{
    remove(element.id);
    const QString key = keyOf(element);
    if (key.isEmpty())
        return;
    m_bearers[key].insert(element.id, {element.id, element.name, vocabulary::label(*element.kind)});
    m_keys.insert(element.id, key);
    m_touched.insert(key);
}

void Namesakes::remove(Id element)
{
    const QString key = m_keys.take(element);
    const auto bearers = m_bearers.find(key);
    if (key.isEmpty() || bearers == m_bearers.end())
        return;
    bearers->remove(element);
    if (bearers->isEmpty())
        m_bearers.erase(bearers);
    m_touched.insert(key);
}

void Namesakes::report(FindingSet &findings)
{
    for (const QString &key : std::as_const(m_touched)) {
        const QHash<Id, Bearer> bearers = m_bearers.value(key);
        if (bearers.size() < 2) {
            findings.replace({Id(), key}, {});
            continue;
        }
        Finding finding;
        finding.rule = u"document.duplicate-name"_s;
        finding.elements = bearers.keys();
        std::sort(finding.elements.begin(), finding.elements.end());
        const Bearer &first = *bearers.constFind(finding.elements.first());
        finding.message = QCoreApplication::translate("Normaliser", "%n elements (%1) are named \"%2\".",
                                                      nullptr, int(bearers.size()))
                                  .arg(first.label, first.name);
        finding.fix = u"merge"_s;
        findings.replace({Id(), key}, {finding});
    }
    m_touched.clear();
}

} // namespace keelson
