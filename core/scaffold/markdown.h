// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"

#include <QByteArray>
#include <QString>

namespace keelson::scaffold {

/// A Markdown text in the making. Texts that came from a person are escaped: they never become a
/// heading, a link, HTML or code.
class KEELSON_CORE Markdown
{
public:
    void heading(int level, const QString &text);
    void paragraph(const QString &text);
    void item(const QString &text);                        ///< Items in a row are one list.
    void item(const QString &path, const QString &text);   ///< With a name in code font first.
    void code(QLatin1StringView language, QLatin1StringView ours);
    /// Our own words, with Markdown in them.
    void ours(QLatin1StringView text);

    QByteArray toBytes() const;

private:
    void block(const QString &text);
    void row(const QString &text);

    QString m_text;
    bool m_inList = false;
};

} // namespace keelson::scaffold
