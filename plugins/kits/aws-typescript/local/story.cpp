// SPDX-License-Identifier: MIT
#include "plugins/kits/aws-typescript/local/story.h"

#include <algorithm>

namespace keelson::awstypescript {

using namespace Qt::StringLiterals;

namespace {

/// Where a story forks, one way is the usual one and the others are exceptions.
constexpr double exceptional = 0.05;

class Teller
{
public:
    explicit Teller(const Design &design) : m_design(design) { }
    QList<Step> steps();

private:
    QList<Step> everyStep() const;
    void happen(int event);
    void follow();
    bool mayFollow(const Step &step, int cause) const;
    QList<int> seenBefore(const Step &step) const;
    int latestCause(const Step &step) const;
    bool takeWhatFollows();
    void begin();
    int conclusions(int event) const;
    int reach(int event) const;
    void take(qsizetype index, int after);
    bool endsEarly(const Step &step) const;
    void thinOut();

    const Design &m_design;
    QList<Step> m_left;
    QList<Step> m_taken;
    QList<int> m_happened;  ///< Events, in the order they first do.
};

QList<Step> Teller::everyStep() const
{
    QList<Step> all;
    for (int s = 0; s < m_design.services.size(); ++s) {
        const QList<Task> &tasks = m_design.services[s].tasks;
        for (int t = 0; t < tasks.size(); ++t)
            all.append({s, t, tasks[t].event, -1, 1});
    }
    for (int e = 0; e < m_design.events.size(); ++e) {
        if (m_design.events[e].isOutside())
            all.append({-1, -1, e, -1, 1});
    }
    return all;
}

/// Control services draw their conclusions.
void Teller::follow()
{
    for (bool more = true; more;) {
        more = false;
        for (const Service &service : m_design.services) {
            for (const Decision &decision : service.decisions) {
                const auto known = [this](int need) { return m_happened.contains(need); };
                const bool holds = decision.any ? std::any_of(decision.needs.begin(), decision.needs.end(), known)
                                                : std::all_of(decision.needs.begin(), decision.needs.end(), known);
                if (holds && !known(decision.event)) {
                    m_happened.append(decision.event);
                    more = true;
                }
            }
        }
    }
}

void Teller::happen(int event)
{
    if (!m_happened.contains(event))
        m_happened.append(event);
    follow();
}

/// On a timeline, nothing waits for what stands to its right.
bool Teller::mayFollow(const Step &step, int cause) const
{
    const auto moment = m_design.event(step.event).moment;
    const auto before = m_design.event(cause).moment;
    return cause != step.event && (!moment || !before || *before < *moment);
}

/// What the one who takes the step can have seen: what the service consumes, and on a timeline also
/// what was done there before.
QList<int> Teller::seenBefore(const Step &step) const
{
    if (step.service < 0) {
        const Element *gateway = m_design.event(step.event).gateway;
        return gateway ? m_design.gatewayConsumes.value(gateway->id) : QList<int>();
    }
    QList<int> seen = m_design.services[step.service].consumes;
    for (const Step &own : m_taken) {
        const bool told = own.service == step.service && !endsEarly(own) && m_design.event(own.event).moment
            && m_design.event(step.event).moment;
        if (told)
            seen.append(own.event);
    }
    return seen;
}

/// The last of what has happened and been seen; -1 when nothing has.
int Teller::latestCause(const Step &step) const
{
    const QList<int> seen = seenBefore(step);
    int latest = -1;
    for (const int event : m_happened) {
        const auto earlier = [&] { return m_design.event(event).moment < m_design.event(latest).moment; };
        if (seen.contains(event) && mayFollow(step, event) && (latest < 0 || !earlier()))
            latest = event;
    }
    return latest;
}

void Teller::take(qsizetype index, int after)
{
    Step step = m_left.takeAt(index);
    step.after = after;
    m_taken.append(step);
    happen(step.event);
}

bool Teller::takeWhatFollows()
{
    for (qsizetype i = 0; i < m_left.size(); ++i) {
        if (const int cause = latestCause(m_left[i]); cause >= 0) {
            take(i, cause);
            return true;
        }
    }
    return false;
}

/// How many decisions of control services need it.
int Teller::conclusions(int event) const
{
    int count = 0;
    for (const Service &service : m_design.services)
        count += int(std::count_if(service.decisions.begin(), service.decisions.end(),
                                   [event](const Decision &decision) { return decision.needs.contains(event); }));
    return count;
}

/// How many events can come of this one, directly or not.
int Teller::reach(int event) const
{
    QList<int> reached{event};
    for (qsizetype i = 0; i < reached.size(); ++i) {
        for (const int consumer : m_design.event(reached[i]).consumers) {
            for (const int next : m_design.services[consumer].publishes) {
                if (!reached.contains(next))
                    reached.append(next);
            }
        }
    }
    return int(reached.size()) - 1;
}

/// Without a timeline, who sets most in motion begins.
void Teller::begin()
{
    const auto isEarlier = [this](const Step &a, const Step &b) {
        if ((a.service < 0) != (b.service < 0))
            return a.service >= 0;
        if (conclusions(a.event) != conclusions(b.event))
            return conclusions(a.event) > conclusions(b.event);
        return reach(a.event) > reach(b.event);
    };
    const auto first = std::min_element(m_left.begin(), m_left.end(), isEarlier);
    take(first - m_left.begin(), -1);
}

/// "Payment Declined", "Cancel Order": not how it usually goes.
bool Teller::endsEarly(const Step &step) const
{
    static const QStringList beginnings{u"cancel"_s, u"reject"_s, u"declin"_s, u"refus"_s, u"fail"_s, u"abort"_s, u"expire"_s};
    const QStringList words = m_design.event(step.event).type.split(u'-');
    return std::any_of(words.begin(), words.end(), [](const QString &word) {
        return std::any_of(beginnings.begin(), beginnings.end(), [&word](const QString &b) { return word.startsWith(b); });
    });
}

/// Of the commands one service takes at the same moment, the one that leads furthest is the rule.
void Teller::thinOut()
{
    for (Step &step : m_taken) {
        if (endsEarly(step))
            step.share = exceptional;
        for (const Step &other : std::as_const(m_taken)) {
            const bool fork = step.service >= 0 && other.service == step.service && other.after == step.after
                && other.event != step.event;
            if (fork && reach(other.event) > reach(step.event))
                step.share = exceptional;
        }
    }
}

QList<Step> Teller::steps()
{
    m_left = everyStep();
    std::stable_sort(m_left.begin(), m_left.end(), [this](const Step &a, const Step &b) {
        const auto left = m_design.event(a.event).moment;
        const auto right = m_design.event(b.event).moment;
        return left && (!right || *left < *right);
    });
    while (!m_left.isEmpty()) {
        // On a timeline all that could have caused the leftmost step has been told already.
        if (m_design.event(m_left.first().event).moment)
            take(0, latestCause(m_left.first()));
        else if (!takeWhatFollows())
            begin();
    }
    thinOut();
    return m_taken;
}

} // namespace

QList<Step> story(const Design &design)
{
    return Teller(design).steps();
}

} // namespace keelson::awstypescript
