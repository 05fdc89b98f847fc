// SPDX-License-Identifier: MIT
#include "core/scaffold/typescript.h"

#include "core/scaffold/names.h"
#include "core/scaffold/node.h"

#include <algorithm>

namespace keelson::scaffold {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype widest = 120;

bool isIdentifierCharacter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'$';
}

bool isIdentifier(QStringView text)
{
    return !text.isEmpty() && !text.front().isDigit() && std::all_of(text.begin(), text.end(), isIdentifierCharacter);
}

QString singleQuoted(QStringView text)
{
    QString inner = quoted(text);
    inner = inner.mid(1, inner.size() - 2);
    return u'\'' + inner.replace(u"\\\""_s, u"\""_s).replace(u"'"_s, u"\\'"_s) + u'\'';
}

} // namespace

Code Code::name(QStringView identifier)
{
    QString kept;
    for (const QChar c : identifier) {
        if (isIdentifierCharacter(c))
            kept += c;
    }
    if (kept.isEmpty() || kept.front().isDigit() || isReservedWord(kept))
        kept.prepend(u'_');
    return Code(kept);
}

Code Code::text(QStringView text)
{
    return Code(singleQuoted(text));
}

Code Code::texts(const QStringList &texts)
{
    QList<Code> all;
    for (const QString &one : texts)
        all.append(text(one));
    return "[" + joined(all, ", ") + "]";
}

Code Code::key(QStringView name)
{
    return isIdentifier(name) ? Code(name.toString()) : text(name);
}

Code Code::slug(QStringView kebab)
{
    QString kept = kebab.toString();
    kept.removeIf([](QChar c) { return !(isIdentifierCharacter(c) || c == u'-') || c == u'$'; });
    return Code(kept);
}

Code Code::number(qint64 value)
{
    return Code(QString::number(value));
}

Code Code::joined(const QList<Code> &pieces, const Code &between)
{
    QString all;
    for (const Code &piece : pieces)
        all += (all.isEmpty() ? QString() : between.m_text) + piece.m_text;
    return Code(all);
}

void TypeScript::import(const Code &name, QLatin1StringView module)
{
    m_imports[module].values.append(name);
}

void TypeScript::importType(const Code &name, QLatin1StringView module)
{
    m_imports[module].types.append(name);
}

void TypeScript::importBeside(const Code &name, const QString &file)
{
    m_imports[u"./"_s + file + u".ts"_s].values.append(name);
}

void TypeScript::importTypeBeside(const Code &name, const QString &file)
{
    m_imports[u"./"_s + file + u".ts"_s].types.append(name);
}

void TypeScript::blank()
{
    if (!m_body.isEmpty() && !m_body.endsWith(u"\n\n"))
        m_body += u'\n';
}

void TypeScript::line(const Code &code)
{
    m_body += QString(m_depth * 2, u' ') + code.toString() + u'\n';
}

void TypeScript::open(const Code &code)
{
    line(code);
    ++m_depth;
}

void TypeScript::close(const Code &code)
{
    --m_depth;
    line(code);
}

void TypeScript::doc(const QString &text)
{
    QString safe = text.simplified().replace(u"*/"_s, u"* /"_s);
    safe.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || (c.isSpace() && c != u' ');
    });
    if (!safe.isEmpty())
        m_body += QString(m_depth * 2, u' ') + u"/** "_s + safe + u" */\n"_s;
}

QString TypeScript::importLine(const QString &module, const Imports &imports)
{
    QStringList names;
    const auto add = [&names](QList<Code> all, QLatin1StringView prefix) {
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
        for (const Code &name : std::as_const(all))
            names.append(prefix + name.toString());
    };
    const bool onlyTypes = imports.values.isEmpty();
    add(imports.values, {});
    add(imports.types, onlyTypes ? ""_L1 : "type "_L1);
    const QString head = onlyTypes ? u"import type {"_s : u"import {"_s;
    const QString tail = u"} from "_s + singleQuoted(module) + u";\n"_s;
    const QString line = head + u' ' + names.join(u", "_s) + u' ' + tail;
    return line.size() <= widest + 1 ? line : head + u"\n  "_s + names.join(u",\n  "_s) + u",\n"_s + tail;
}

QByteArray TypeScript::toBytes() const
{
    // Packages first, then files beside it: '.' sorts before letters, '@' between.
    QString packages;
    QString files;
    for (auto module = m_imports.begin(); module != m_imports.end(); ++module)
        (module.key().startsWith(u'.') ? files : packages) += importLine(module.key(), *module);
    const QString imports = packages + files;
    return (imports + (imports.isEmpty() ? u""_s : u"\n"_s) + m_body).toUtf8();
}

} // namespace keelson::scaffold
