// SPDX-License-Identifier: MIT
#include "core/storm/markdown.h"

#include <QRegularExpression>

namespace keelson::markdown {

using namespace Qt::StringLiterals;

QString escaped(const QString &text)
{
    constexpr QStringView markup = u"\\`*_{}[]<>#|~&^$";
    QString line;
    for (const QChar c : text.simplified()) {
        if (markup.contains(c))
            line += u'\\';
        line += c;
    }
    // At the beginning of a line these make lists, rules and headings; a link needs no brackets at all.
    static const QRegularExpression bullet(u"^([-+=:!])"_s);
    static const QRegularExpression number(u"^(\\d+)([.)])"_s);
    static const QRegularExpression address(u"(https?|ftp|mailto):|www\\."_s, QRegularExpression::CaseInsensitiveOption);
    line.replace(bullet, u"\\\\1"_s).replace(number, u"\\1\\\\2"_s);
    for (auto match = address.match(line); match.hasMatch(); match = address.match(line, match.capturedEnd() + 1))
        line.insert(match.capturedEnd() - 1, u'\\');
    return line;
}

} // namespace keelson::markdown
