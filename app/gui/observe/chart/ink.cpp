// SPDX-License-Identifier: MIT
#include "app/gui/observe/chart/ink.h"

namespace keelson {

QColor traceColour(int index, bool dark)
{
    static constexpr QRgb light[traceColours] = {0xff0069a8, 0xffc4500a, 0xff00805c, 0xffb0408a,
                                                 0xff7a6300, 0xff5b4fc4, 0xff2f8fa8, 0xff5c5c5c};
    static constexpr QRgb night[traceColours] = {0xff62b6f5, 0xffff9d54, 0xff3ed0a2, 0xfff09acb,
                                                 0xffe2c64e, 0xffb3a6ff, 0xff74d6e6, 0xffc4c4c4};
    return QColor::fromRgb((dark ? night : light)[index % traceColours]);
}

} // namespace keelson
