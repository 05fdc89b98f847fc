// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

class QSettings;

namespace keelson {

/// What a person chose for a look the last time, so that it is proposed the next time.
class LookMemory
{
public:
    /// `settings` outlives it.
    explicit LookMemory(QSettings &settings) : m_settings(settings) { }

    /// Id of a kind; empty = left out; nothing where nobody has chosen yet.
    std::optional<QString> kindOf(const QString &look) const;
    void keep(const QString &look, const QString &kind);

private:
    QSettings &m_settings;
};

} // namespace keelson
