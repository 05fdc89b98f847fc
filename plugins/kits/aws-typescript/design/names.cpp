// SPDX-License-Identifier: MIT
#include "core/scaffold/names.h"
#include "plugins/kits/aws-typescript/design/design.h"

namespace keelson::awstypescript {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestRule = 64;   // of EventBridge
constexpr qsizetype longestStage = 10;
constexpr qsizetype longestHub = 26;    // before "-event-hub"; leaves room for the name of a neighbour

QString tableKind(Pattern pattern)
{
    return pattern == Pattern::Control ? u"-events"_s : u"-entities"_s;
}

} // namespace

QString Design::folder(const Service &service) const
{
    return u"subsystems/"_s + subsystemOf(service).slug + u'/' + service.slug;
}

QString Design::hubFolder(const Subsystem &subsystem) const
{
    return u"subsystems/"_s + subsystem.slug + u"/event-hub"_s;
}

QString Design::hub(const Subsystem &subsystem) const
{
    return scaffold::limited(subsystem.slug, longestHub) + u"-event-hub"_s;
}

QList<Egress> Design::egress(const Subsystem &subsystem) const
{
    const QString from = hub(subsystem);
    QList<Egress> rules;
    for (auto sink = subsystem.egress.begin(); sink != subsystem.egress.end(); ++sink) {
        const QString to = scaffold::limited(subsystems[sink.key()].slug, longestRule - longestStage - from.size() - 9);
        Egress ours{sink.key(), u"to-"_s + to, {}, {}};
        Egress shared{sink.key(), u"own-to-"_s + to, {}, {}};
        for (const int index : *sink) {
            QStringList here;
            for (const int publisher : events[index].publishers) {
                if (&subsystemOf(services[publisher]) == &subsystem)
                    here.append(services[publisher].project);
            }
            const bool elsewhere = here.size() < events[index].publishers.size();
            (elsewhere ? shared : ours).types.append(events[index].type);
            shared.sources += elsewhere ? here : QStringList();
        }
        shared.sources.removeDuplicates();
        for (const Egress &rule : {ours, shared}) {
            if (!rule.types.isEmpty())
                rules.append(rule);
        }
    }
    return rules;
}

namespace names {

QString bus(const QString &hub, const QString &stage)
{
    return hub + u'-' + stage + u"-bus"_s;
}

QString stream(const QString &hub, const QString &stage)
{
    return hub + u'-' + stage + u"-s1"_s;
}

QString table(const Service &service, const QString &stage)
{
    return service.project + u'-' + stage + tableKind(service.pattern);
}

QString function(const Service &service, const QString &stage, QLatin1StringView role)
{
    return service.project + u'-' + stage + u'-' + role;
}

} // namespace names

} // namespace keelson::awstypescript
