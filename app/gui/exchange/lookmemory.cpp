// SPDX-License-Identifier: MIT
#include "app/gui/exchange/lookmemory.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr qsizetype longest = 60;

/// A slash would make groups of groups.
QString keyOf(const QString &look)
{
    return u"import/"_s + QString(look.left(longest)).replace(u'/', u'-');
}

} // namespace

std::optional<QString> LookMemory::kindOf(const QString &look) const
{
    const QVariant kept = m_settings.value(keyOf(look));
    return kept.isValid() ? std::optional(kept.toString()) : std::nullopt;
}

void LookMemory::keep(const QString &look, const QString &kind)
{
    m_settings.setValue(keyOf(look), kind);
}

} // namespace keelson
