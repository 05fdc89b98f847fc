// SPDX-License-Identifier: MIT
#include "core/document/namesakes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Namesakes)
};

Finding duplicateName(const QList<Id> &bearers, const Model &model)
{
    const Element &first = *model.element(bearers.first());
    Finding finding;
    finding.rule = u"document.duplicate-name"_s;
    finding.elements = bearers;
    finding.message = Text::tr("%n elements (%1) are named \"%2\".", nullptr, int(bearers.size()))
                              .arg(vocabulary::label(*first.kind), first.name);
    finding.fix = u"merge"_s;
    return finding;
}

FindingSet::Owner ownerOf(const NameKey &key)
{
    return {key.owner, QString(key.kind->id) + u'/' + key.folded};
}

} // namespace

void Namesakes::put(const Element &element)
{
    const auto key = nameKey(*element.kind, element.name, element.parent);
    const auto before = m_keys.constFind(element.id);
    if (before != m_keys.cend() && key && *before == *key) {
        m_touched.insert(*key); // The spelling may differ.
        return;
    }
    remove(element.id);
    if (!key)
        return;
    m_bearers[*key].append(element.id);
    m_keys.insert(element.id, *key);
    m_touched.insert(*key);
}

void Namesakes::remove(Id element)
{
    const auto key = m_keys.constFind(element);
    if (key == m_keys.cend())
        return;
    const auto bearers = m_bearers.find(*key);
    bearers->removeOne(element);
    if (bearers->isEmpty())
        m_bearers.erase(bearers);
    m_touched.insert(*key);
    m_keys.erase(key);
}

void Namesakes::report(const Model &model, FindingSet &findings)
{
    for (const NameKey &key : std::as_const(m_touched)) {
        QList<Id> bearers = m_bearers.value(key);
        if (bearers.size() > 1) {
            std::sort(bearers.begin(), bearers.end());
            findings.replace(ownerOf(key), {duplicateName(bearers, model)});
            m_reported.insert(key);
        } else if (m_reported.remove(key)) {
            findings.replace(ownerOf(key), {});
        }
    }
    m_touched.clear();
}

} // namespace keelson
