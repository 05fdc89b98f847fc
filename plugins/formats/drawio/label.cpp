// SPDX-License-Identifier: MIT
#include "plugins/formats/drawio/label.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace keelson::drawio {

namespace {

struct Entity
{
    QLatin1StringView name;
    char16_t character;
};

// Those that editors write into labels; all others people type as they are.
constexpr Entity entities[] = {
    {"amp"_L1, u'&'}, {"lt"_L1, u'<'}, {"gt"_L1, u'>'}, {"quot"_L1, u'"'}, {"apos"_L1, u'\''}, {"nbsp"_L1, u'\u00a0'},
    {"auml"_L1, u'\u00e4'}, {"ouml"_L1, u'\u00f6'}, {"uuml"_L1, u'\u00fc'}, {"Auml"_L1, u'\u00c4'}, {"Ouml"_L1, u'\u00d6'},
    {"Uuml"_L1, u'\u00dc'}, {"szlig"_L1, u'\u00df'}, {"eacute"_L1, u'\u00e9'}, {"egrave"_L1, u'\u00e8'},
    {"agrave"_L1, u'\u00e0'}, {"ccedil"_L1, u'\u00e7'}, {"ntilde"_L1, u'\u00f1'}, {"ndash"_L1, u'\u2013'},
    {"mdash"_L1, u'\u2014'}, {"hellip"_L1, u'\u2026'}, {"bull"_L1, u'\u2022'}, {"middot"_L1, u'\u00b7'},
    {"lsquo"_L1, u'\u2018'}, {"rsquo"_L1, u'\u2019'}, {"ldquo"_L1, u'\u201c'}, {"rdquo"_L1, u'\u201d'}, {"bdquo"_L1, u'\u201e'},
    {"laquo"_L1, u'\u00ab'}, {"raquo"_L1, u'\u00bb'}, {"euro"_L1, u'\u20ac'}, {"copy"_L1, u'\u00a9'}, {"reg"_L1, u'\u00ae'},
    {"trade"_L1, u'\u2122'}, {"deg"_L1, u'\u00b0'}, {"plusmn"_L1, u'\u00b1'}, {"times"_L1, u'\u00d7'}, {"rarr"_L1, u'\u2192'},
    {"larr"_L1, u'\u2190'}, {"harr"_L1, u'\u2194'}, {"rArr"_L1, u'\u21d2'}, {"le"_L1, u'\u2264'}, {"ge"_L1, u'\u2265'},
    {"ne"_L1, u'\u2260'}, {"shy"_L1, u'\u00ad'},
};

constexpr QLatin1StringView breaking[] = {"br"_L1, "div"_L1, "p"_L1, "li"_L1, "ul"_L1, "ol"_L1, "tr"_L1, "table"_L1, "hr"_L1,
                                          "h1"_L1, "h2"_L1, "h3"_L1, "h4"_L1, "h5"_L1, "h6"_L1, "pre"_L1, "blockquote"_L1};
constexpr QLatin1StringView formatting[] = {"b"_L1, "i"_L1, "u"_L1, "s"_L1, "strong"_L1, "em"_L1, "font"_L1, "strike"_L1, "sub"_L1,
                                            "sup"_L1, "a"_L1, "table"_L1, "code"_L1, "small"_L1, "big"_L1, "center"_L1};

/// Whether an attribute of the tag says more than where things are.
bool setsLooks(QStringView tag)
{
    constexpr QLatin1StringView looks[] = {"color"_L1, "font-size"_L1, "font-weight"_L1, "font-style"_L1, "text-decoration"_L1};
    return tag.contains("style="_L1, Qt::CaseInsensitive)
        && std::any_of(std::begin(looks), std::end(looks), [&](QLatin1StringView look) { return tag.contains(look, Qt::CaseInsensitive); });
}

bool isOne(QStringView tag, const auto &tags)
{
    return std::find(std::begin(tags), std::end(tags), tag) != std::end(tags);
}

/// The characters of a number such as 10 or x1F600; nothing for one that is no character.
QString characterOf(QStringView number)
{
    const bool isHex = number.startsWith(u'x', Qt::CaseInsensitive);
    bool isNumber = false;
    const uint code = (isHex ? number.sliced(1) : number).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isCharacter = isNumber && code > 0 && code <= 0x10ffff && !QChar::isSurrogate(code);
    return isCharacter ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1) : QString();
}

class Reader
{
public:
    explicit Reader(QStringView html) : m_html(html) { }
    Label read();

private:
    bool isTagStart() const;
    void takeTag();
    void takeEntity();
    void skipThrough(QLatin1StringView end);
    void breakLine();

    QStringView m_html;
    qsizetype m_at = 0;
    Label m_label;
};

bool Reader::isTagStart() const
{
    const QChar next = m_at + 1 < m_html.size() ? m_html[m_at + 1] : QChar();
    return next.isLetter() || next == u'/' || next == u'!';
}

void Reader::breakLine()
{
    if (!m_label.text.isEmpty() && !m_label.text.endsWith(u'\n'))
        m_label.text += u'\n';
}

void Reader::skipThrough(QLatin1StringView end)
{
    const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
    m_at = found < 0 ? m_html.size() : found + end.size();
}

void Reader::takeTag()
{
    if (m_html.sliced(m_at).startsWith("<!--"_L1)) {
        skipThrough("-->"_L1);
        return;
    }
    const qsizetype end = m_html.indexOf(u'>', m_at);
    const QStringView inner = end < 0 ? m_html.sliced(m_at + 1) : m_html.sliced(m_at + 1, end - m_at - 1);
    m_at = end < 0 ? m_html.size() : end + 1;
    const bool isClosing = inner.startsWith(u'/');
    const QStringView rest = isClosing ? inner.sliced(1) : inner;
    const auto nameEnd = std::find_if(rest.begin(), rest.end(), [](QChar c) { return !c.isLetterOrNumber(); });
    const QString tag = rest.first(nameEnd - rest.begin()).toString().toLower();
    if (!isClosing && tag == "style"_L1)
        skipThrough("</style>"_L1);
    else if (!isClosing && tag == "script"_L1)
        skipThrough("</script>"_L1);
    else if (isOne(tag, breaking))
        breakLine();
    else if (tag == "td"_L1 || tag == "th"_L1)
        m_label.text += u' ';
    m_label.hadPicture = m_label.hadPicture || tag == "img"_L1;
    const bool isStyled = !isClosing && setsLooks(inner);
    m_label.hadFormatting = m_label.hadFormatting || isOne(tag, formatting) || isStyled;
}

void Reader::takeEntity()
{
    constexpr qsizetype longest = 12;
    const qsizetype end = m_html.sliced(m_at, qMin(longest, m_html.size() - m_at)).indexOf(u';');
    const QStringView name = end < 0 ? QStringView() : m_html.sliced(m_at + 1, end - 1);
    QString meant;
    if (name.startsWith(u'#')) {
        meant = characterOf(name.sliced(1));
    } else {
        const auto entity = std::find_if(std::begin(entities), std::end(entities), [&](const Entity &each) { return each.name == name; });
        meant = entity == std::end(entities) ? QString() : QString(QChar(entity->character));
    }
    m_label.text += meant.isEmpty() ? u"&"_s : meant;
    m_at += meant.isEmpty() ? 1 : end + 1;
}

Label Reader::read()
{
    while (m_at < m_html.size()) {
        const QChar c = m_html[m_at];
        if (c == u'<' && isTagStart()) {
            takeTag();
        } else if (c == u'&') {
            takeEntity();
        } else {
            m_label.text += c.isSpace() ? u' ' : c; // Lines of HTML are those of its tags.
            ++m_at;
        }
    }
    return m_label;
}

} // namespace

Label labelOf(const QString &value, bool isHtml)
{
    return isHtml ? Reader(value).read() : Label{value, false, false};
}

} // namespace keelson::drawio
