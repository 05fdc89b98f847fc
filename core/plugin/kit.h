// SPDX-License-Identifier: MIT
#pragma once

#include "core/finding.h"
#include "core/model/model.h"
#include "core/plugin/option.h"
#include "core/result.h"
#include "core/scaffold/filetree.h"
#include "core/stop.h"

#include <QtPlugin>

namespace keelson {

/// A program to run in the generated folder. `program` is looked up in the toolchain the runner
/// provides (node, npm) and in PATH; arguments are never passed through a shell.
struct Command
{
    QString program;
    QStringList arguments;
};

/// How a generated system is brought to life on this machine.
struct RunPlan
{
    QList<Command> prepare;  ///< Run once, in order, before the first start: install.
    Command start;           ///< Runs until stopped. Prints one JSON line with "keelson":"ready" when up.
    Command load;            ///< Loads the running system.
    /// Environment of `start`: KEELSON_METRICS_PORT, KEELSON_PARENT_PIPE, ...
    QMap<QString, QString> environment;
    QString metricsSource;   ///< MetricSource id that reads the "metrics" URL of the ready line.

    bool isEmpty() const { return start.program.isEmpty(); }
};

/// The name under which an element's resource will be seen by a metric source, so that binding is
/// given and not guessed.
struct ResourceName
{
    Id element;
    QString type;  ///< As Resource::type.
    QString name;  ///< As Resource::name.
    QString role;  ///< rest, listener, trigger, bus, stream, table.

    friend bool operator==(const ResourceName &, const ResourceName &) = default;
};

struct Generated
{
    FileTree files;
    RunPlan run;
    QList<ResourceName> resources;
    QList<Finding> findings;  ///< What the kit could not express.
};

/// Makes service projects of a model. Stateless; calls may come from any thread; writes nothing.
class Kit
{
public:
    virtual ~Kit() = default;
    virtual QString id() const = 0;     ///< Stable: "aws-typescript".
    virtual QString label() const = 0;  ///< Translated.
    virtual QList<Option> options() const = 0;
    virtual Result<Generated> generate(const Model &model, const Options &options, Stop stop) const = 0;
};

} // namespace keelson

#define KeelsonKit_iid "org.keelson.Kit/1"
Q_DECLARE_INTERFACE(keelson::Kit, KeelsonKit_iid)
