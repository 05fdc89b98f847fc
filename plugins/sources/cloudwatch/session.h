// SPDX-License-Identifier: MIT
#pragma once

#include "caller.h"
#include "core/plugin/metricsource.h"
#include "credentials_chain.h"
#include "landscape.h"

#include <QElapsedTimer>

namespace keelson::cloudwatch {

struct Connection
{
    QString profile;
    Place place;
    Scope scope;
};

/// One account and region, seen with one profile.
class Session final : public MetricSession
{
public:
    Session(Connection connection, Surroundings around, Http &http);

    Result<QList<Resource>> discover(Stop stop) override;
    Result<Frame> read(const Query &query, Stop stop) override;

private:
    Result<void> look(Stop stop);
    QList<Tracked> asked(const Query &query) const;
    void describe(Frame &frame) const;

    Connection m_connection;
    QString m_openFile;      ///< With access keys others can read; empty = none.
    CredentialChain m_credentials;
    Caller m_caller;
    std::optional<Landscape> m_found;
    QElapsedTimer m_looked;  ///< Since m_found was found.
};

} // namespace keelson::cloudwatch
