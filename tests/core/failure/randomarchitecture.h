// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace keelson::test {

/// An architecture of about so many elements: services in subsystems, with stores, external systems behind calls, events
/// between them and actors in front. The same seed gives the same text.
inline QString randomArchitecture(quint32 seed, int elements)
{
    QRandomGenerator random(seed);
    const auto upTo = [&random](int bound) { return bound > 0 ? int(random.bounded(quint32(bound))) : 0; };
    const int services = std::max(2, elements * 4 / 10);
    const int subsystems = std::max(1, services / 12);
    const int stores = elements * 2 / 10;
    const int events = std::max(1, elements * 2 / 10);
    const int externals = std::max(1, elements / 20);
    const int actors = std::max(1, elements / 20);
    QString text;
    int service = 0;
    int store = 0;
    for (int s = 0; s < subsystems; ++s) {
        text += QStringLiteral("subsystem Sub%1\n  event-hub Hub%1\n    stream Stream%1\n").arg(s);
        const int end = s + 1 == subsystems ? services : (s + 1) * services / subsystems;
        for (; service < end; ++service) {
            const char *patterns[] = {"bff", "bff", "control", "esg"};
            text += QStringLiteral("  service S%1 pattern=%2\n").arg(service).arg(QLatin1StringView(patterns[upTo(4)]));
            if (store < stores && upTo(2) == 0)
                text += QStringLiteral("    data-store D%1\n").arg(store++);
        }
    }
    for (int i = 0; i < externals; ++i)
        text += QStringLiteral("external-system X%1\n").arg(i);
    for (int i = 0; i < actors; ++i)
        text += QStringLiteral("actor A%1\n").arg(i);
    for (int i = 0; i < events; ++i) {
        text += QStringLiteral("domain-event E%1\n").arg(i);
        text += QStringLiteral("S%1 publishes E%2\n").arg(upTo(services)).arg(i);
        for (int consumer = upTo(4); consumer > 0; --consumer)
            text += QStringLiteral("S%1 consumes E%2\n").arg(upTo(services)).arg(i);
    }
    for (int i = 0; i < services; ++i) {
        for (int call = upTo(3); call > 0; --call) {
            const QString fallback = upTo(4) == 0 ? QStringLiteral(" fallback=cached") : QString();
            const bool isOutside = upTo(3) == 0;
            text += QStringLiteral("S%1 calls %2%3%4\n").arg(i).arg(QChar(isOutside ? u'X' : u'S')).arg(upTo(isOutside ? externals : services)).arg(fallback);
        }
        if (store > 0 && upTo(6) == 0)
            text += QStringLiteral("S%1 uses D%2\n").arg(i).arg(upTo(store));
    }
    for (int i = 0; i < actors * 3; ++i)
        text += QStringLiteral("A%1 calls S%2\n").arg(i % actors).arg(upTo(services));
    return text;
}

} // namespace keelson::test
