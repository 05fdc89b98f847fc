// SPDX-License-Identifier: MIT
#pragma once

#include "disk.h"

#include <QTemporaryDir>

namespace keelson::tests {

/// What a power cut did to the documents of an image; of several things the first of these.
enum class Harm {
    None,
    Refused, ///< A document does not open, or opens with findings.
    Altered, ///< A change is there in part, or is one that nobody made.
    Lost,    ///< Changes that were promised are not there.
    Unpurged ///< What was promised to be gone is there.
};

/// What the documents of a play may hold.
struct Told
{
    QMultiHash<Stamp, Change> changes; ///< One that was purged as it was before and after.
    QSet<QString> damaged;             ///< What the names of files begin with that are damaged from the start.
};

/// Opens images as a person does when the power is back.
class Inspector
{
public:
    Inspector();

    /// `promises` by document.
    Harm inspect(const Image &image, const QHash<QString, Promised> &promises, const Told &told);
    /// What was wrong with the last one.
    QString reason() const { return m_reason; }

private:
    using Stamps = QSet<Stamp>;
    Harm read(const Image &image, const QString &name, const Told &told, Stamps &stamps);
    bool keeps(const Promised &promised, const QHash<QString, Stamps> &found);
    bool isPurged(const Promised &promised, const Image &image);

    QTemporaryDir m_folder;
    QString m_reason;
};

} // namespace keelson::tests
