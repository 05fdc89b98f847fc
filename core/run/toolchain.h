// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/plugin/kit.h"
#include "core/result.h"

#include <QProcessEnvironment>
#include <QString>

namespace keelson {

/// The Node that runs generated projects: a folder with `node` and `npm`.
struct KEELSON_CORE Toolchain
{
    QString folder;   ///< Absolute.
    QString version;  ///< "v24.21.0"

    /// The environment of a program run with it: the folder comes first in PATH.
    QProcessEnvironment environment(QProcessEnvironment base) const;
    /// The file to start for a command of a RunPlan.
    QString program(const QString &name) const;
};

/// Looks for Node 22 or newer: the folder in KEELSON_NODE, the one ./run keeps in the user's cache, then PATH.
/// Starts `node --version` at most three times, each for at most 5 s: call it off the GUI thread.
KEELSON_CORE Result<Toolchain> findToolchain();

/// Where ./run and `installToolchain` keep it: <cache>/keelson/node/bin.
KEELSON_CORE QString toolchainFolder();

/// What to run to fetch Node 24 from npm into the user's cache; an Error when there is no npm to begin with.
KEELSON_CORE Result<QList<Command>> toolchainInstallation();

} // namespace keelson
