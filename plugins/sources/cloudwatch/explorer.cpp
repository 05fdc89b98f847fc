// SPDX-License-Identifier: MIT
#include "explorer.h"

#include "core/metrics/catalogue.h"
#include "monitoring.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keelson::cloudwatch {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cloudwatch)
};

/// What CloudWatch has to list: the namespaces of the catalogue, and the names of those that any namespace may hold.
struct Lists
{
    QStringList nameSpaces;
    QStringList names;
};

Lists lists()
{
    Lists lists;
    for (const AwsMetric &row : awsMetrics()) {
        QStringList &list = row.nameSpace.isEmpty() ? lists.names : lists.nameSpaces;
        const QString entry = row.nameSpace.isEmpty() ? row.name : row.nameSpace;
        if (!list.contains(entry))
            list.append(entry);
    }
    return lists;
}

bool needsNoResource(const Tracked &metric)
{
    return metric.type == resources::domainEvent;  // Belongs to a bus, which its metric does not name.
}

} // namespace

Resource *Landscape::find(const Named &named)
{
    const auto found = resources.find(named);
    return found == resources.end() ? nullptr : &*found;
}

Resource &Landscape::at(const Named &named)
{
    Resource &resource = resources[named];
    resource.type = named.type;
    resource.name = named.name;
    return resource;
}

void Landscape::add(Resource &resource, QLatin1StringView setting, const QString &value)
{
    QString &known = resource.settings[setting];
    if (known.isEmpty())
        known = value;
    else if (!value.isEmpty() && !known.split(u", "_s).contains(value))
        known += u", "_s + value;
}

bool Explorer::optional(Step step, const QString &missing)
{
    const Result<void> outcome = (this->*step)();
    if (outcome)
        return true;
    if (outcome.error().kind == Error::Kind::Cancelled) {
        m_cancelled = outcome.error();
        return false;
    }
    Finding finding;
    finding.rule = u"cloudwatch.unknown"_s;
    finding.severity = Severity::Note;
    finding.message = Tr::tr("%1 is not known. %2 %3").arg(missing, outcome.error().what, outcome.error().remedy).trimmed();
    finding.place = outcome.error().where;
    m_found.findings.append(finding);
    return true;
}

Result<Landscape> Explorer::explore()
{
    if (!m_scope.isAll()) {
        const Result<void> scoped = m_scope.stack.isEmpty() ? tagged() : stack();
        if (!scoped)
            return scoped.error();
    }
    if (m_scope.isAll()) {
        const Result<void> listed = listMetrics();
        if (!listed)
            return listed.error();
    } else {
        const qsizetype known = m_found.findings.size();
        if (!optional(&Explorer::apiNames, Tr::tr("What REST APIs are called"))
            || !optional(&Explorer::listMetrics, Tr::tr("Which metrics there are")))
            return *m_cancelled;
        if (m_found.findings.size() > known && m_found.metrics.isEmpty())
            expectMetrics();
    }
    const std::pair<Step, QString> steps[] = {
        {&Explorer::account, Tr::tr("The account")},
        {&Explorer::tags, Tr::tr("How resources are tagged")},
        {&Explorer::mappings, Tr::tr("What feeds which function")},
        {&Explorer::functions, Tr::tr("How functions are set up")},
        {&Explorer::reservations, Tr::tr("What concurrency is reserved")},
        {&Explorer::streams, Tr::tr("How long streams keep records")},
        {&Explorer::queues, Tr::tr("How queues are set up")},
        {&Explorer::alarms, Tr::tr("Which alarms there are")},
    };
    for (const auto &[step, missing] : steps) {
        if (!optional(step, missing))
            return *m_cancelled;
        if (step == &Explorer::mappings)
            giveMappingsToFunctions();
    }
    keepInScope();
    label();
    return std::move(m_found);
}

Result<void> Explorer::listMetrics()
{
    const Lists lists = cloudwatch::lists();
    const auto take = [&](const QString &nameSpace, const QString &name) -> Result<void> {
        const Result<QList<Listed>> listed = cloudwatch::listMetrics(m_caller, nameSpace, name, m_stop);
        if (!listed)
            return listed.error();
        for (const Listed &metric : *listed)
            m_found.metrics += tracked(metric);
        return {};
    };
    for (const QString &nameSpace : lists.nameSpaces) {
        if (const Result<void> outcome = take(nameSpace, {}); !outcome)
            return outcome;
    }
    for (const QString &name : lists.names) {
        if (const Result<void> outcome = take({}, name); !outcome)
            return outcome;
    }
    if (m_scope.isAll()) {
        for (const Tracked &metric : std::as_const(m_found.metrics)) {
            if (metric.type != resources::eventSourceMapping)
                m_found.at({metric.type, metric.name});
        }
    }
    return {};
}

void Explorer::expectMetrics()
{
    for (const Resource &resource : std::as_const(m_found.resources))
        m_found.metrics += expected(resource.type, resource.name);
}

/// What is counted for a mapping is work of its function.
void Explorer::giveMappingsToFunctions()
{
    for (Tracked &metric : m_found.metrics) {
        const QString function = m_found.functions.value(metric.name);
        if (metric.type != resources::eventSourceMapping || function.isEmpty())
            continue;
        metric.labels.insert(u"mapping"_s, metric.name);
        metric.type = resources::function;
        metric.name = function;
    }
}

void Explorer::keepInScope()
{
    for (const Tracked &metric : std::as_const(m_found.metrics)) {
        if (m_scope.isAll() || needsNoResource(metric))
            m_found.at({metric.type, metric.name});
    }
    // Of a mapping nobody tells the function of, a stack's metrics say nothing a person could place.
    if (!m_scope.isAll())
        m_found.resources.removeIf([](auto entry) { return entry.key().type == resources::eventSourceMapping; });
    m_found.metrics.removeIf([this](const Tracked &metric) { return !m_found.find({metric.type, metric.name}); });
}

void Explorer::label()
{
    for (Resource &resource : m_found.resources) {
        resource.labels.insert(u"region"_s, m_caller.place().region);
        if (!m_account.isEmpty())
            resource.labels.insert(u"account"_s, m_account);
    }
}

} // namespace keelson::cloudwatch
