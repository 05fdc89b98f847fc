// SPDX-License-Identifier: MIT
#pragma once

#include "caller.h"
#include "landscape.h"

namespace keelson::cloudwatch {

/// Finds out what there is: resources of a stack, of a tag or all that have metrics; their metrics; how they are set
/// up. Only what the scope itself needs has to be allowed; the rest is a finding where it is denied.
class Explorer
{
public:
    Explorer(Caller &caller, Scope scope, Stop stop) : m_caller(caller), m_scope(std::move(scope)), m_stop(stop) { }

    Result<Landscape> explore();

private:
    using Step = Result<void> (Explorer::*)();

    /// False when somebody asks to stop; any other trouble becomes a finding.
    bool optional(Step step, const QString &missing);

    // explorer.cpp
    Result<void> listMetrics();
    void expectMetrics();
    void giveMappingsToFunctions();
    void keepInScope();
    void label();

    // explorer_scope.cpp
    Result<void> stack();
    Result<void> stackOf(const QString &name, int depth);
    Result<void> tagged();
    Result<void> tags();
    Result<void> tags(const QJsonObject &filter, bool adds);
    Result<void> account();
    Result<void> apiNames();

    // explorer_settings.cpp
    Result<void> mappings();
    Result<void> functions();
    Result<void> reservations();
    Result<void> streams();
    Result<void> queues();
    Result<void> alarms();

    Caller &m_caller;
    Scope m_scope;
    Stop m_stop;
    Landscape m_found;
    QString m_account;
    QStringList m_stacks;  ///< Already listed.
    std::optional<Error> m_cancelled;
};

} // namespace keelson::cloudwatch
