// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace keelson::cloudwatch {

/// A resource by what its metrics call it.
struct Named
{
    QString type;  ///< As Resource::type.
    QString name;

    friend bool operator==(const Named &, const Named &) = default;
    friend bool operator<(const Named &a, const Named &b) { return std::tie(a.type, a.name) < std::tie(b.type, b.name); }
};

/// What an ARN names; nothing for what has no metrics here. A REST API is named by its id, which its metrics are not.
std::optional<Named> namedBy(const QString &arn);

/// What a resource of a stack is, by its type there and its physical id.
std::optional<Named> namedBy(const QString &stackType, const QString &physicalId);

/// The account an ARN tells; may be empty.
QString accountIn(const QString &arn);

} // namespace keelson::cloudwatch
