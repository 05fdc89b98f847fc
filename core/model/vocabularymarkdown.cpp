// SPDX-License-Identifier: MIT
#include "core/model/vocabulary.h"

namespace keelson::vocabulary {

QString toMarkdown()
{
    return {};
}

} // namespace keelson::vocabulary
