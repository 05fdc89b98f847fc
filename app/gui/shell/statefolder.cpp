// SPDX-License-Identifier: MIT
#include "app/gui/shell/statefolder.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

QString stateFolder()
{
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    // The XDG base directory rules: a relative path is to be ignored.
    const QString base = QDir::isAbsolutePath(given) ? given : QDir::homePath() + "/.local/state"_L1;
    return base + "/keelson"_L1;
}

} // namespace keelson
