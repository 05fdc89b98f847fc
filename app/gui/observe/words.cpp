// SPDX-License-Identifier: MIT
#include "app/gui/observe/words.h"

#include <QCoreApplication>

namespace keelson {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::Observe)
};

} // namespace

QString ago(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    if (seconds < 120)
        return Tr::tr("%1 s ago").arg(seconds);
    if (seconds < 7200)
        return Tr::tr("%1 min ago").arg(seconds / 60);
    return Tr::tr("%1 h ago").arg(seconds / 3600);
}

} // namespace keelson
