// SPDX-License-Identifier: MIT
#include "core/metrics/drift.h"

#include "core/metrics/catalogue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Drift)
};

/// A property of the vocabulary and the setting a source tells of it.
struct Pair
{
    QLatin1StringView property;
    QLatin1StringView setting;
};
constexpr Pair pairs[] = {
    {"batchSize"_L1, settings::batchSize}, {"batchWindow"_L1, settings::batchWindow},
    {"parallelization"_L1, settings::parallelisation}, {"concurrency"_L1, settings::concurrency},
    {"memory"_L1, settings::memory}, {"timeout"_L1, settings::timeout},
    {"shards"_L1, settings::shards}, {"retention"_L1, settings::retention},
};

/// The element that describes the resource itself: a service's function of that role, where the map has one.
const Element *describing(const Model &model, const Bound &bound)
{
    const Element *element = model.element(bound.element);
    if (!element || element->is(kinds::function) || bound.resource.type != resources::function)
        return element;
    for (const Element *part : model.contentsOf(element->id)) {
        if (part->is(kinds::function) && part->text(properties::functionRole) == bound.role)
            return part;
    }
    return element;
}

class Judge
{
public:
    Judge(const Model &model, const Bound &bound)
        : m_resource(bound.resource), m_element(describing(model, bound))
    {
    }

    QList<Finding> findings()
    {
        if (!m_element)
            return {};
        for (const Pair &pair : pairs)
            compare(pair);
        if (m_resource.type == resources::function && m_resource.settings.contains(settings::consumes))
            judgeReading();
        return m_findings;
    }

private:
    QString setting(QLatin1StringView name) const { return m_resource.settings.value(QString(name)); }

    void add(const QString &rule, Severity severity, const QString &message)
    {
        Finding finding;
        finding.rule = rule;
        finding.severity = severity;
        finding.message = message;
        finding.elements = {m_element->id};
        finding.place = m_resource.name;
        m_findings.append(finding);
    }

    /// Against what somebody has decided; a value nobody set says nothing.
    void compare(const Pair &pair)
    {
        const Property *property = vocabulary::property(*m_element->kind, pair.property);
        const Value wanted = m_element->properties.value(QString(pair.property));
        bool isNumber = false;
        const double found = setting(pair.setting).toDouble(&isNumber);
        if (!property || isNull(wanted) || !isNumber || number(wanted) == found)
            return;
        add(u"observe.drift-"_s + pair.setting, Severity::Warning,
            Text::tr("%1: %2 is %3 in the model and %4 where it runs.")
                .arg(m_resource.name, vocabulary::label(*property), QString::number(number(wanted)), QString::number(found)));
    }

    void judgeReading()
    {
        const bool isKept = !setting(settings::deadLetters).isEmpty();
        const QString retries = setting(settings::retries);
        const QString state = setting(settings::state);
        if (state.compare(u"Disabled"_s, Qt::CaseInsensitive) == 0)
            add(u"observe.disabled"_s, Severity::Warning, Text::tr("%1 is switched off: it reads nothing.").arg(m_resource.name));
        if (!isKept && !retries.isEmpty() && retries != u"-1"_s)
            add(u"observe.no-dead-letters"_s, Severity::Error,
                Text::tr("%1 gives up records after %2 retries and keeps them nowhere: they are lost.").arg(m_resource.name, retries));
        if (!isKept && retries == u"-1"_s && setting(settings::recordAge) == u"-1"_s)
            add(u"observe.stuck"_s, Severity::Warning,
                Text::tr("%1 tries a failing batch until its records expire: one bad record holds up all behind it.").arg(m_resource.name));
        if (m_resource.settings.contains(settings::alarms) && setting(settings::alarms).isEmpty())
            add(u"observe.no-alarm"_s, Severity::Note, Text::tr("No alarm watches the iterator age of %1.").arg(m_resource.name));
    }

    const Resource &m_resource;
    const Element *m_element;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> drift(const Model &model, const Binding &binding)
{
    QList<Finding> findings;
    for (const Bound &bound : binding.bound)
        findings += Judge(model, bound).findings();
    return findings;
}

} // namespace keelson
