// SPDX-License-Identifier: MIT
#include "core/model/value.h"

#include <cmath>

namespace keelson {

bool isStorable(const Value &value)
{
    if (auto *v = std::get_if<double>(&value))
        return std::isfinite(*v);
    if (auto *v = std::get_if<QString>(&value))
        return QStringView(*v).isValidUtf16();
    if (auto *v = std::get_if<QPointF>(&value))
        return std::isfinite(v->x()) && std::isfinite(v->y());
    if (auto *v = std::get_if<QSizeF>(&value))
        return std::isfinite(v->width()) && std::isfinite(v->height());
    return true;
}

} // namespace keelson
