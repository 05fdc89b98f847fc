// SPDX-License-Identifier: MIT
#pragma once

#include "core/plugin/kit.h"

#include <QObject>

namespace keelson {

/// An npm workspace of TypeScript services on AWS Lambda with a SAM template each, and a runner that
/// brings all of them to life on this machine.
class AwsTypescriptKit : public QObject, public Kit
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID KeelsonKit_iid FILE "kit.json")
    Q_INTERFACES(keelson::Kit)

public:
    QString id() const override;
    QString label() const override;
    QList<Option> options() const override;
    Result<Generated> generate(const Model &model, const Options &options, Stop stop) const override;
};

} // namespace keelson
