// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMap>

#include <algorithm>

namespace keelson::test {

/// A running system as its metrics tell, whose every number the test sets.
class FakeSystem
{
public:
    struct Function
    {
        QByteArray subsystem;
        QByteArray service;
        QByteArray role;
        double invocations = 0;
        double errors = 0;
        double faults = 0;
        double age = 0;    ///< s
        double depth = 0;
        double seconds = 0.02;  ///< Every run lasts about this long.
    };

    Function &function(const QByteArray &subsystem, const QByteArray &service, const QByteArray &role)
    {
        Function &function = m_functions[subsystem + '-' + service + "-local-" + role];
        function.subsystem = subsystem;
        function.service = service;
        function.role = role;
        return function;
    }
    double &event(const QByteArray &type, const QByteArray &source) { return m_events[{type, source}]; }

    /// `time` in ms since the epoch stamps every value; 0 leaves that to the reader.
    QByteArray exposition(qint64 time = 0) const
    {
        QByteArray text;
        const QByteArray stamp = time > 0 ? ' ' + QByteArray::number(time) + '\n' : QByteArray("\n");
        for (auto entry = m_functions.begin(); entry != m_functions.end(); ++entry) {
            const Function &f = entry.value();
            const QByteArray labels = "subsystem=\"" + f.subsystem + "\",service=\"" + f.service + "\",function=\"" + entry.key() + '"';
            const auto line = [&](const QByteArray &name, const QByteArray &more, double value) {
                text += name + '{' + labels + more + "} " + QByteArray::number(value, 'g', 12) + stamp;
            };
            line("lambda_invocations_total", {}, f.invocations);
            line("lambda_errors_total", {}, f.errors);
            for (const double bound : {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0})
                line("lambda_duration_seconds_bucket", ",le=\"" + QByteArray::number(bound) + '"', f.invocations * std::clamp((bound / f.seconds - 0.5) / 1.5, 0.0, 1.0));
            line("lambda_duration_seconds_bucket", ",le=\"+Inf\"", f.invocations);
            if (f.role == "rest") {
                line("api_requests_total", ",status=\"200\"", f.invocations - f.errors);
                line("api_requests_total", ",status=\"500\"", f.errors);
                continue;
            }
            line("stream_faults_total", {}, f.faults);
            line("stream_records_total", {}, f.invocations * 3);
            line("lambda_iterator_age_current_seconds", {}, f.age);
            line("queue_depth", {}, f.depth);
        }
        for (auto event = m_events.begin(); event != m_events.end(); ++event)
            text += "domain_events_total{type=\"" + event.key().first + "\",source=\"" + event.key().second + "\"} "
                + QByteArray::number(event.value()) + stamp;
        return text;
    }

private:
    QMap<QByteArray, Function> m_functions;
    QMap<std::pair<QByteArray, QByteArray>, double> m_events;
};

} // namespace keelson::test
