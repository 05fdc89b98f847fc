// SPDX-License-Identifier: MIT
#include "core/scaffold/names.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace keelson::scaffold {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestKebab = 40;
constexpr qsizetype hashDigits = 6;

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

/// Latin letters that no normal form takes apart.
QStringView spelled(QChar c)
{
    switch (c.unicode()) {
    case u'\u00df': return u"ss";
    case u'\u00e6': return u"ae";
    case u'\u0153': return u"oe";
    case u'\u00f8': return u"o";
    case u'\u0111':
    case u'\u00f0': return u"d";
    case u'\u0142': return u"l";
    case u'\u00fe': return u"th";
    case u'\u0131': return u"i";
    default: return {};
    }
}

/// "OrderBFFService" -> "Order BFF Service": words that only their capitals tell apart.
QString withWordsApart(QStringView name)
{
    QString out;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool begins = i > 0 && name[i].isUpper()
            && (name[i - 1].isLower() || name[i - 1].isDigit()
                || (name[i - 1].isUpper() && i + 1 < name.size() && name[i + 1].isLower()));
        if (begins)
            out += u' ';
        out += name[i];
    }
    return out;
}

struct Slug
{
    QString text;
    bool whole = true;  ///< No letter or digit was lost.
};

Slug slug(QStringView name)
{
    Slug slug;
    bool gap = false;
    const QString folded = withWordsApart(name).normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : folded) {
        if (c.isMark())
            continue;
        const QString letters = isPlain(c) ? QString(c) : spelled(c).toString();
        slug.whole = slug.whole && !(letters.isEmpty() && (c.isLetterOrNumber() || c.isSurrogate()));
        if (!letters.isEmpty() && gap && !slug.text.isEmpty())
            slug.text += u'-';
        gap = letters.isEmpty();
        slug.text += letters;
    }
    return slug;
}

QString shortHash(QStringView text)
{
    const QByteArray bytes = text.toString().normalized(QString::NormalizationForm_C).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(hashDigits));
}

QString withHash(const QString &text, qsizetype longest, QStringView of)
{
    QString kept = text.left(longest - hashDigits - 1);
    while (kept.endsWith(u'-'))
        kept.chop(1);
    return kept + u'-' + shortHash(of);
}

constexpr std::array reservedWords = {
    // The language
    u"abstract", u"any", u"arguments", u"as", u"async", u"await", u"boolean", u"break", u"case", u"catch", u"class",
    u"const", u"constructor", u"continue", u"debugger", u"declare", u"default", u"delete", u"do", u"else", u"enum",
    u"eval", u"export", u"extends", u"false", u"finally", u"for", u"from", u"function", u"get", u"if", u"implements",
    u"import", u"in", u"infer", u"instanceof", u"interface", u"is", u"keyof", u"let", u"module", u"namespace", u"never",
    u"new", u"null", u"number", u"object", u"of", u"package", u"private", u"protected", u"public", u"readonly",
    u"require", u"return", u"satisfies", u"set", u"static", u"string", u"super", u"switch", u"symbol", u"this", u"throw",
    u"true", u"try", u"type", u"typeof", u"undefined", u"unique", u"unknown", u"using", u"var", u"void", u"while",
    u"with", u"yield",
    // What a module of ours uses without importing it
    u"Array", u"BigInt", u"Boolean", u"Buffer", u"Date", u"Error", u"Function", u"Infinity", u"JSON", u"Map", u"Math",
    u"NaN", u"Number", u"Object", u"Omit", u"Partial", u"Pick", u"Promise", u"Proxy", u"Readonly", u"Record", u"Reflect",
    u"RegExp", u"Required", u"Set", u"String", u"Symbol", u"URL", u"console", u"exports", u"global", u"globalThis",
    u"process",
};

} // namespace

bool isReservedWord(QStringView word)
{
    return std::any_of(reservedWords.begin(), reservedWords.end(), [word](const char16_t *w) { return word == w; });
}

bool isReservedFileName(QStringView name)
{
    const QString stem = name.left(name.indexOf(u'.') < 0 ? name.size() : name.indexOf(u'.')).toString().toLower();
    if (stem == u"con" || stem == u"prn" || stem == u"aux" || stem == u"nul")
        return true;
    return stem.size() == 4 && (stem.startsWith(u"com") || stem.startsWith(u"lpt")) && stem.back().isDigit();
}

QString limited(const QString &text, qsizetype longest)
{
    return text.size() <= longest ? text : withHash(text, longest, text);
}

QString kebab(QStringView name)
{
    Slug made = slug(name);
    if (made.text.isEmpty() || !made.text.front().isLetter())
        made.text.prepend(u'x');
    if (made.whole && made.text.size() <= longestKebab)
        return made.text;
    return withHash(made.text, longestKebab, name);
}

QString pascal(QStringView kebab)
{
    QString out;
    bool begins = true;
    for (const QChar c : kebab) {
        // "order-2" must not meet "order2": a word that cannot begin with a capital gets a sign instead.
        if (begins && c.isDigit() && !out.isEmpty())
            out += u'_';
        if (c != u'-')
            out += begins ? c.toUpper() : c;
        begins = c == u'-';
    }
    return out;
}

QString camel(QStringView kebab)
{
    QString out = pascal(kebab);
    if (!out.isEmpty())
        out.front() = out.front().toLower();
    return out;
}

NameScope::NameScope(QString kind, QSet<QString> reserved)
    : m_kind(std::move(kind)), m_reserved(std::move(reserved))
{
}

bool NameScope::isReserved(const QString &name) const
{
    return m_reserved.contains(name) || isReservedFileName(name) || isReservedWord(pascal(name));
}

QString NameScope::take(QStringView name)
{
    QString wanted = kebab(name);
    if (isReserved(wanted))
        wanted += u'-' + m_kind;
    QString found = wanted;
    for (int n = 2; m_taken.contains(found) || isReserved(found); ++n)
        found = wanted + u'-' + QString::number(n);
    m_taken.insert(found);
    return found;
}

} // namespace keelson::scaffold
