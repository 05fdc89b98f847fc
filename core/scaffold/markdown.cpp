// SPDX-License-Identifier: MIT
#include "core/scaffold/markdown.h"

namespace keelson::scaffold {

using namespace Qt::StringLiterals;

namespace {

QString escaped(const QString &text)
{
    QString out;
    for (const QChar c : text.simplified()) {
        if (c.category() == QChar::Other_Control || c.isSurrogate())
            continue;
        if (u"\\`*_{}[]<>#|&~!$"_s.contains(c))
            out += u'\\';
        out += c;
    }
    // What would begin a list or a heading's underline.
    return !out.isEmpty() && (u"+-=0123456789"_s.contains(out.front())) ? u"\u200b"_s + out : out;
}

QString inCode(const QString &text)
{
    return u'`' + text.simplified().remove(u'`') + u'`';
}

} // namespace

void Markdown::block(const QString &text)
{
    m_text += (m_text.isEmpty() ? QString() : u"\n"_s) + text + u'\n';
    m_inList = false;
}

void Markdown::heading(int level, const QString &text)
{
    block(QString(level, u'#') + u' ' + escaped(text));
}

void Markdown::paragraph(const QString &text)
{
    if (!text.simplified().isEmpty())
        block(escaped(text));
}

void Markdown::row(const QString &text)
{
    if (m_inList)
        m_text += u"- "_s + text + u'\n';
    else
        block(u"- "_s + text);
    m_inList = true;
}

void Markdown::item(const QString &text)
{
    row(escaped(text));
}

void Markdown::item(const QString &path, const QString &text)
{
    row(inCode(path) + u": "_s + escaped(text));
}

void Markdown::code(QLatin1StringView language, QLatin1StringView ours)
{
    block(u"```"_s + language + u'\n' + ours + u"\n```"_s);
}

void Markdown::ours(QLatin1StringView text)
{
    block(text);
}

QByteArray Markdown::toBytes() const
{
    return m_text.toUtf8();
}

} // namespace keelson::scaffold
