// SPDX-License-Identifier: MIT
#include "core/document/edit.h"
#include "core/document/normaliser.h"
#include "core/review/review.h"
#include "core/review/rule.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace keelson;
using namespace Qt::StringLiterals;

// How long it takes to review a whole system, and to bring the review up to date after one edit; beside it what it would
// take to review everything again for each. Processor time.
//   bench_review [elements]     standard: 5,000

namespace {

/// Subsystems of 30 services with their functions, stores, APIs and events, each listening to its neighbours.
class System
{
public:
    explicit System(int elements)
    {
        Edit edit(u"Draw the system"_s);
        int made = 0;
        for (int subsystem = 0; made < elements; ++subsystem)
            made += addSubsystem(edit, subsystem, elements - made);
        commit(edit);
    }

    const Model &model() const { return m_normaliser.model(); }

    QSet<Id> commit(const Edit &edit)
    {
        ++m_counter;
        QSet<Id> touched;
        for (const Fact &fact : edit.facts()) {
            m_facts[fact.record].insert(fact.property, {fact.value, {m_counter, Id(1, 1)}});
            touched.insert(fact.record);
        }
        return m_normaliser.update(m_facts, touched);
    }

    QList<Id> subsystems, services, functions, events, hubs, streams, consumes;

private:
    int addSubsystem(Edit &edit, int number, int room)
    {
        const Id subsystem = edit.add(kinds::subsystem, u"Subsystem %1"_s.arg(number));
        const Id hub = edit.add(kinds::eventHub, u"Hub"_s, subsystem);
        const Id lake = edit.add(kinds::eventLake, u"Lake"_s, subsystem);
        const Id team = edit.add(kinds::team, u"Team %1"_s.arg(number));
        edit.relate(relations::uses, hub, lake);
        edit.relate(relations::owns, team, subsystem);
        subsystems.append(subsystem);
        hubs.append(hub);
        for (int i = 0; i < 6; ++i)
            streams.append(edit.add(kinds::stream, u"Stream %1"_s.arg(i), hub));
        int made = 10;
        for (int i = 0; i < 30 && made < room; ++i)
            made += addService(edit, subsystem, int(services.size()));
        return made;
    }

    int addService(Edit &edit, Id subsystem, int number)
    {
        const Id service = edit.add(kinds::service, u"Service %1"_s.arg(number), subsystem);
        edit.set(service, properties::pattern, number % 5 == 0 ? u"control"_s : number % 5 == 1 ? u"esg"_s : u"bff"_s);
        const Id store = edit.add(kinds::dataStore, u"Entities"_s, service);
        edit.add(kinds::api, u"API"_s, service);
        const Id external = edit.add(kinds::externalSystem, u"Partner %1"_s.arg(number));
        if (number % 5 == 1)
            edit.relate(relations::calls, service, external);
        for (const QLatin1StringView role : {"rest"_L1, "listener"_L1, "trigger"_L1}) {
            const Id function = edit.add(kinds::function, QString(role), service);
            edit.set(function, properties::functionRole, QString(role));
            edit.relate(relations::uses, function, store);
            functions.append(function);
        }
        const qsizetype known = events.size();
        for (int i = 0; i < 5; ++i) {
            const Id event = edit.add(kinds::domainEvent, u"Thing %1 Changed"_s.arg(events.size()));
            edit.set(event, "fields"_L1, u"customer, total: number, email, placed: date"_s);
            edit.relate(relations::publishes, service, event);
            events.append(event);
        }
        for (int i = 1; i <= 6 && known >= 40; ++i) {
            edit.relate(relations::consumes, service, events.at(known - 6 * i));
            consumes.append(edit.facts().last().record);
        }
        edit.add(kinds::readModel, u"View %1"_s.arg(number));
        edit.add(kinds::microFrontend, u"Frontend %1"_s.arg(number));
        edit.add(kinds::command, u"Change Thing %1"_s.arg(number));
        edit.add(kinds::policy, u"Whenever %1"_s.arg(number));
        services.append(service);
        return 16;
    }

    Facts m_facts;
    Normaliser m_normaliser;
    quint64 m_counter = 0;
};

QRandomGenerator chance(7);

Id anyOf(const QList<Id> &ids)
{
    return ids.at(chance.bounded(int(ids.size())));
}

using Gesture = void (*)(System &system, Edit &edit);

struct GestureRow
{
    const char *name;
    Gesture make;
};

constexpr GestureRow gestures[] = {
    {"rename an event", [](System &s, Edit &e) { e.set(anyOf(s.events), properties::name, u"Other %1 Done"_s.arg(chance.bounded(1000000))); }},
    {"rename a service", [](System &s, Edit &e) { e.set(anyOf(s.services), properties::name, u"Other %1"_s.arg(chance.bounded(1000000))); }},
    {"property of a function", [](System &s, Edit &e) { e.set(anyOf(s.functions), "timeout"_L1, double(chance.bounded(1, 900))); }},
    {"property of a service", [](System &s, Edit &e) { e.set(anyOf(s.services), properties::pattern, u"bff"_s); }},
    {"move a service", [](System &s, Edit &e) { e.set(anyOf(s.services), properties::parent, anyOf(s.subsystems)); }},
    {"relate", [](System &s, Edit &e) { e.relate(relations::consumes, anyOf(s.services), anyOf(s.events)); }},
    {"unrelate", [](System &s, Edit &e) { e.remove(anyOf(s.consumes)); }},
    {"property of a hub", [](System &s, Edit &e) { e.set(anyOf(s.hubs), "recoveryTime"_L1, double(chance.bounded(1, 90000))); }},
    {"property of a stream", [](System &s, Edit &e) { e.set(anyOf(s.streams), "retention"_L1, double(chance.bounded(1, 900000))); }},
};

/// What the processor worked for this thread, so that what else runs on the machine does not count.
class Watch
{
public:
    double milliseconds() const { return now() - m_begin; }

private:
    static double now()
    {
        timespec time = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    double m_begin = now();
};

void print(const char *what, QList<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("%-44s %5lld times  p50 %8.2f  p95 %8.2f  max %8.2f ms\n", what, static_cast<long long>(times.size()),
                times[times.size() / 2], times[times.size() * 95 / 100], times.last());
}

} // namespace

int main(int argc, char **argv)
{
    const int elements = argc > 1 ? std::max(100, QByteArray(argv[1]).toInt()) : 5000;
    System system(elements);
    std::printf("%lld elements, %lld relations, %lld rules\n", static_cast<long long>(system.model().elements().size()),
                static_cast<long long>(system.model().relations().size()), static_cast<long long>(review::rules().size()));

    QList<double> full;
    QList<double> whole;
    for (int i = 0; i < 20; ++i) {
        const Watch watch;
        const review::Review once = review::Review::of(system.model());
        full.append(watch.milliseconds());
        const Watch wholeWatch;
        review::Review::lookAtAll(system.model());
        whole.append(wholeWatch.milliseconds());
        const Watch orderWatch;
        if (i == 0) {
            const qsizetype found = once.findings(system.model()).size();
            std::printf("%lld findings, put in order in %.2f ms\n", static_cast<long long>(found), orderWatch.milliseconds());
        }
    }
    print("review of everything", full);
    print("of that, rules that look at all", whole);

    review::Review review = review::Review::of(system.model());
    QList<double> all;
    for (const GestureRow &kind : gestures) {
        QList<double> times;
        for (int i = 0; i < 100; ++i) {
            Edit edit(u"Change"_s);
            kind.make(system, edit);
            const Model before = system.model();
            const QSet<Id> records = system.commit(edit);
            const Watch watch;
            review.renew(before, system.model(), records);
            times.append(watch.milliseconds());
        }
        all += times;
        print(kind.name, times);
    }
    print("one edit of any kind", all);
    print("beside: everything again for each", full);
    return 0;
}
