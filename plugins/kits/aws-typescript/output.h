// SPDX-License-Identifier: MIT
#pragma once

#include "core/scaffold/filetree.h"
#include "core/scaffold/markdown.h"
#include "core/scaffold/node.h"
#include "core/scaffold/typescript.h"
#include "plugins/kits/aws-typescript/design/design.h"

namespace keelson::awstypescript {

using scaffold::Code;
using scaffold::Node;
using scaffold::TypeScript;

/// The tree in the making.
class Output
{
public:
    void add(const QString &path, const QByteArray &bytes, const QList<Id> &origins = {})
    {
        m_tree.insert(path, {bytes, Ownership::Managed, origins, false});
    }
    void seed(const QString &path, const QByteArray &bytes) { m_tree.insert(path, {bytes, Ownership::Seeded, {}, false}); }
    const FileTree &tree() const { return m_tree; }

private:
    FileTree m_tree;
};

// Each writes one subject's files and reads nothing but the design.
void writeWorkspace(const Design &design, Output &output);  ///< The root and what is the same for all systems.
void writeEvents(const Design &design, Output &output);     ///< packages/events
void writeService(const Design &design, const Service &service, Output &output);  ///< What all patterns share.
void writeBff(const Design &design, const Service &service, Output &output);
void writeControl(const Design &design, const Service &service, Output &output);
void writeSam(const Design &design, Output &output);        ///< Every template.yaml
void writeLocal(const Design &design, Output &output);      ///< keelson.local.json

/// The environment of a service's functions, the same here and in the cloud; names at this stage.
struct Variable
{
    QLatin1StringView name;
    QString value;
};
QList<Variable> tuning(int parallel);

/// One value of each field that its type and schema accept.
Code exampleCode(const Field &field);
Node exampleNode(const Field &field);

} // namespace keelson::awstypescript
