// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace keelson::drawio {

/// A label as words.
struct Label
{
    QString text;               ///< Lines are kept.
    bool hadFormatting = false; ///< Bold, colours, links: what words alone do not say.
    bool hadPicture = false;
};

/// Of HTML when the style says so, as it stands otherwise. Nothing in it is followed or fetched.
Label labelOf(const QString &value, bool isHtml);

} // namespace keelson::drawio
