// SPDX-License-Identifier: MIT
// Starts a system in a folder and waits to be killed: the studio that crashes.
#include "core/run/localrun.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace keelson;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    LocalRun run;
    QObject::connect(&run, &LocalRun::printed, &app, [](const QString &line) {
        QTextStream(stdout) << line << Qt::endl;
    });
    RunPlan plan;
    // The grandchild leaves its parent's death signal behind, as a daemon would.
    plan.start = {QStringLiteral("sh"),
                  {QStringLiteral("-c"), QStringLiteral("sh -c 'trap \"\" TERM; echo child $$; while :; do sleep 1; done' & wait")}};
    if (!run.start(app.arguments().at(1), plan, {}))
        return 1;
    return app.exec();
}
