// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

#include <QString>

// What happened to a document's file, in words. Functions of values, in the language of the moment.

namespace keelson::filenews {

/// "Add Cook – Ada, 3 May 2026 10:12"
QString line(const Change &change);
/// One change a line, at most so many.
QString lines(const QList<Change> &changes, qsizetype most);

QString damaged(const FileNews &news, const QString &fileName);
QString upgraded(const FileNews &news, const QString &fileName);
QString broughtBack(qsizetype count);
QString joined(qsizetype count, const QString &fileName);

/// All that is known of what was lost, and what was remembered of it.
QString damageReport(const Document &document);

} // namespace keelson::filenews
