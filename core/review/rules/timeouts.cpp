// SPDX-License-Identifier: MIT
#include "core/model/architecture.h"
#include "core/review/rules.h"
#include "core/review/rules/standing.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

// How long each waits for the next. Only what was said is compared: what is taken for granted is generated to fit.

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;
using namespace architecture;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::Timeouts)
};

/// Somebody who waits, as long as was said.
struct Wait
{
    Id record;
    QString name;
    double seconds = 0;
};
/// From the outermost to the innermost.
using Waits = QList<Wait>;

double saidTimeout(const Properties &properties)
{
    return number(properties.value(u"timeout"_s));
}

void appendSaid(Waits &waits, Id record, const QString &name, const Properties &properties)
{
    if (const double seconds = saidTimeout(properties); seconds > 0)
        waits.append({record, name, seconds});
}

QList<const Element *> functionsOf(const Model &model, const Element &api)
{
    QList<const Element *> functions = model.targets(api.id, relations::calls);
    if (!functions.isEmpty() || api.parent.isNull())
        return functions;
    functions = contentsOf(model, api.parent, kinds::function);
    functions.removeIf([](const Element *function) { return function->text(properties::functionRole) != "rest"_L1; });
    return functions;
}

/// The most impatient of those who call.
Waits callersOf(const Model &model, const Element &api)
{
    Waits callers;
    for (const Relation *relation : model.relationsTo(api.id)) {
        const Element *caller = model.element(relation->from);
        if (relation->is(relations::calls) && caller->is(kinds::microFrontend))
            appendSaid(callers, relation->id, caller->name, relation->properties);
    }
    std::sort(callers.begin(), callers.end(), [](const Wait &a, const Wait &b) {
        return a.seconds != b.seconds ? a.seconds < b.seconds : a.record < b.record;
    });
    return callers.mid(0, 1);
}

/// One chain for each call a function makes, and one for each function that makes none.
QList<Waits> chainsOf(const Model &model, const Element &api)
{
    Waits outer = callersOf(model, api);
    appendSaid(outer, api.id, api.name, api.properties);
    QList<Waits> chains{outer};
    for (const Element *function : functionsOf(model, api)) {
        Waits chain = outer;
        appendSaid(chain, function->id, function->name, function->properties);
        chains.append(chain);
        for (const Relation *relation : model.relationsFrom(function->id)) {
            if (!relation->is(relations::calls) || saidTimeout(relation->properties) <= 0)
                continue;
            Waits longer = chain;
            appendSaid(longer, relation->id, model.element(relation->to)->name, relation->properties);
            chains.append(longer);
        }
    }
    return chains;
}

QList<Breach> impatient(const Model &model, const Element &api)
{
    for (const Waits &chain : chainsOf(model, api)) {
        for (qsizetype i = 1; i < chain.size(); ++i) {
            const Wait &outer = chain.at(i - 1);
            const Wait &inner = chain.at(i);
            if (inner.seconds >= outer.seconds)
                return {{Tr::tr("Behind “%1”: “%2” gives up after %3 s, while “%4” may still work for %5 s.")
                             .arg(placed(model, api), outer.name, QLocale().toString(outer.seconds), inner.name,
                                  QLocale().toString(inner.seconds))}};
        }
    }
    return {};
}

constexpr auto shortenTimeouts = QT_TRANSLATE_NOOP("Rules", "Let the inner ones give up first");

/// A second earlier, or twice as fast where there is no second to spare.
double shorterThan(double seconds)
{
    return seconds > 2 ? seconds - 1 : seconds / 2;
}

Edit mendImpatient(const Model &model, const Finding &finding)
{
    Edit edit = mending(shortenTimeouts);
    const Element *api = standing(model, finding, impatient);
    if (!api)
        return edit;
    QHash<Id, double> shortened;
    for (const Waits &chain : chainsOf(model, *api)) {
        double limit = 0;
        for (const Wait &wait : chain) {
            const double now = shortened.value(wait.record, wait.seconds);
            const double fitting = limit > 0 && now >= limit ? shorterThan(limit) : now;
            if (fitting != now)
                shortened.insert(wait.record, fitting);
            limit = fitting;
        }
    }
    for (auto it = shortened.begin(); it != shortened.end(); ++it)
        edit.set(it.key(), "timeout"_L1, it.value());
    return edit;
}

constexpr Fix timeoutFixes[] = {{"shorten-timeouts"_L1, shortenTimeouts, mendImpatient}};

constexpr Rule table[] = {
    {.id = "frontend.timeouts"_L1, .topic = Topic::Frontends, .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Who asks waits longer than who is asked"),
     .why = QT_TRANSLATE_NOOP("Rules", "When the outer one gives up first it asks again while the inner one is still at work, and "
                                       "soon everything is busy with answers nobody waits for."),
     .heading = {6, "Timeouts and retries"}, .kinds = {kinds::api}, .look = impatient, .fixes = timeoutFixes},
};

} // namespace

std::span<const Rule> timeoutRules() { return table; }

} // namespace keelson::review
