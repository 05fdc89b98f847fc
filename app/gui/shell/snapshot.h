// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QString>

#include <memory>

class QTemporaryFile;

namespace keelson {

/// A copy of a document's file while another program holds it: taken between two of its commits, and
/// taken again when one came in between. The file is removed with the object.
Result<std::unique_ptr<QTemporaryFile>> snapshotOf(const QString &path);

} // namespace keelson
