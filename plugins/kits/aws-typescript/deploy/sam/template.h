// SPDX-License-Identifier: MIT
#pragma once

#include "plugins/kits/aws-typescript/output.h"

// Parts of templates that hubs and services share.

namespace keelson::awstypescript::sam {

/// "ordering-order-bff-${Stage}-rest"
Node staged(const QString &before, const QString &after);
/// The value another stack exports under such a name.
Node imported(const QString &before, const QString &after);

struct Owner
{
    QString subsystem;
    QString service;
    QLatin1StringView pattern;
};
Node tagList(const Owner &owner);
Node tagMap(const Owner &owner);

Node stageParameter(const QString &standard);
Node resource(QLatin1StringView type, const Node &properties);
/// Survives the stack: it holds what cannot be made again.
Node retained(QLatin1StringView type, const Node &properties);
Node logGroup(const Node &name, const Owner &owner);
/// Keeps what could not be delivered for 14 days.
Node deadLetters(const Node &name, const Owner &owner);

Node allow(std::initializer_list<QLatin1StringView> actions, const Node &resource);
Node role(QLatin1StringView principal, QLatin1StringView policy, const QList<Node> &statements, const Owner &owner);
Node policyDocument(const QList<Node> &statements);

Node hubTemplate(const Design &design, const Subsystem &subsystem);
Node serviceTemplate(const Design &design, const Service &service);

} // namespace keelson::awstypescript::sam
