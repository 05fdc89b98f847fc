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
    Lost     ///< A promise is broken.
};

/// Opens images as a person does when the power is back.
class Inspector
{
public:
    Inspector();

    /// `promises` by document; `committed` is all that was ever told to one.
    Harm inspect(const Image &image, const QHash<QString, Promised> &promises, const QHash<Stamp, Change> &committed);
    /// What was wrong with the last one.
    QString reason() const { return m_reason; }

private:
    using Stamps = QSet<Stamp>;
    Harm read(const Image &image, const QString &name, const QHash<Stamp, Change> &committed, Stamps &stamps);
    bool keeps(const Promised &promised, const QHash<QString, Stamps> &found);

    QTemporaryDir m_folder;
    QString m_reason;
};

} // namespace keelson::tests
