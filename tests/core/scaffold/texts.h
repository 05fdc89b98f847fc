// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace texts {

using namespace Qt::StringLiterals;

/// Values that some reader of some format takes for something else, and the plain ones.
inline const QStringList hostile = {
    u""_s, u"plain"_s, u"two words"_s, u" "_s, u" before"_s, u"behind "_s, u"no"_s, u"on"_s, u"Yes"_s, u"~"_s, u"null"_s,
    u"NULL"_s, u"true"_s, u"0123"_s, u"0x1f"_s, u"1e3"_s, u"1_000"_s, u"12:30:45"_s, u"2020-01-01"_s, u".inf"_s, u"="_s,
    u"<<"_s, u"*a"_s, u"&a"_s, u"!!python/object:os.system"_s, u"# x"_s, u": x"_s, u"x: y"_s, u"x:"_s, u"- x"_s, u"-"_s,
    u"---"_s, u"..."_s, u"\tx"_s, u"\""_s, u"'"_s, u"\\"_s, u"\\n"_s, u"a\nb"_s, u"a\r\nb"_s, u"*/"_s, u"-->"_s,
    u"</script>"_s, u"\u2028"_s, u"\u2029"_s, u"\ufeff"_s, u"\u0085"_s, u"\u200b"_s, u"\u202eabc"_s, u"\u0000"_s, u"\u0001"_s,
    u"\u007f"_s, u"\u00e9"_s, u"e\u0301"_s, u"\U0001f37d\ufe0f"_s, u"\u6ce8\u6587"_s, u"`id`"_s, u"$(id)"_s, u"${x}"_s,
    u"${AWS::AccountId}"_s, u"{{resolve:secretsmanager:x}}"_s, u"${{ secrets.TOKEN }}"_s, u"constructor"_s, u"__proto__"_s,
    u"{}"_s, u"[]"_s, u"{a: b}"_s, u"[a, b]"_s, u"| x"_s, u"> x"_s, u"? x"_s, u"% x"_s, u"@x"_s, u", x"_s,
    QString(5000, u'x'),
};

} // namespace texts
