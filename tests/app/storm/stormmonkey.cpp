// SPDX-License-Identifier: MIT
// Random input to the real board. Usage:
//   stormmonkey [events = 5000] [seed = the time]
#include "monkey.h"

#include <QApplication>
#include <QDateTime>

#include <cstdio>

using namespace keelson;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    setvbuf(stdout, nullptr, _IOLBF, 0);
    const QStringList arguments = app.arguments();
    const qint64 events = arguments.value(1).toLongLong() > 0 ? arguments.value(1).toLongLong() : 5'000;
    const quint32 seed = arguments.size() > 2 ? arguments.at(2).toUInt() : quint32(QDateTime::currentMSecsSinceEpoch());
    std::printf("seed %u\n", seed);
    test::Monkey monkey(seed);
    constexpr qint64 stretch = 10'000;
    for (qint64 done = 0; done < events; done += stretch) {
        const QString trouble = monkey.work(std::min(stretch, events - done));
        if (!trouble.isEmpty()) {
            std::printf("seed %u: %s\n", seed, qPrintable(trouble));
            return 1;
        }
        std::printf("%lld events\n", qlonglong(std::min(events, done + stretch)));
    }
    return 0;
}
