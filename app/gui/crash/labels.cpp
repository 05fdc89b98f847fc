// SPDX-License-Identifier: MIT
#include "app/gui/crash/labels.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

bool isQuotationMark(QChar sign)
{
    return u"“”„\"«»"_s.contains(sign);
}

} // namespace

QString withoutNames(const QString &label)
{
    const auto first = std::find_if(label.begin(), label.end(), isQuotationMark);
    if (first == label.end())
        return label;
    const auto last = std::find_if(label.rbegin(), label.rend(), isQuotationMark).base() - 1;
    const QString opened = label.first(first - label.begin() + 1) + u'…';
    // Behind a mark that nothing closes all may be a name.
    return first == last ? opened : opened + label.sliced(last - label.begin());
}

} // namespace keelson
