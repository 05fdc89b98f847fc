// SPDX-License-Identifier: MIT
#include "plugins/formats/drawio/cell.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::drawio {

namespace {

struct Named
{
    QLatin1StringView name;
    QLatin1StringView colour;
};

// Those people type.
constexpr Named named[] = {
    {"white"_L1, "#ffffff"_L1}, {"black"_L1, "#000000"_L1}, {"red"_L1, "#ff0000"_L1}, {"green"_L1, "#008000"_L1},
    {"lime"_L1, "#00ff00"_L1}, {"blue"_L1, "#0000ff"_L1}, {"yellow"_L1, "#ffff00"_L1}, {"orange"_L1, "#ffa500"_L1},
    {"purple"_L1, "#800080"_L1}, {"violet"_L1, "#ee82ee"_L1}, {"pink"_L1, "#ffc0cb"_L1}, {"cyan"_L1, "#00ffff"_L1},
    {"magenta"_L1, "#ff00ff"_L1}, {"gray"_L1, "#808080"_L1}, {"grey"_L1, "#808080"_L1}, {"lightblue"_L1, "#add8e6"_L1},
    {"lightgreen"_L1, "#90ee90"_L1}, {"lightyellow"_L1, "#ffffe0"_L1},
};

bool isHex(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

QString fromRgb(QStringView inner)
{
    const QList<QStringView> parts = inner.split(u',');
    if (parts.size() < 3)
        return {};
    QString colour = u"#"_s;
    for (int i = 0; i < 3; ++i) {
        bool isNumber = false;
        const int part = parts.at(i).trimmed().toInt(&isNumber);
        if (!isNumber || part < 0 || part > 255)
            return {};
        colour += u"%1"_s.arg(part, 2, 16, QChar(u'0'));
    }
    return colour;
}

} // namespace

Style::Style(QStringView text)
{
    for (const QStringView part : text.tokenize(u';')) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals > 0)
            m_values.insert(part.first(equals).trimmed().toString(), part.sliced(equals + 1).trimmed().toString());
        else if (!part.trimmed().isEmpty())
            m_names.append(part.trimmed().toString());
    }
}

QString Style::shape() const
{
    const QString given = value(u"shape"_s);
    return given.isEmpty() ? m_names.value(0) : given;
}

QString colourOf(const QString &text)
{
    const QString colour = text.trimmed().toLower();
    if (colour.startsWith(u"light-dark("_s)) // What it is on paper comes first.
        return colourOf(colour.mid(11).section(colour.contains(u"rgb") ? u")"_s : u","_s, 0, 0) + (colour.contains(u"rgb") ? u")"_s : QString()));
    if (colour.startsWith(u"rgb"_s))
        return fromRgb(QStringView(colour).mid(colour.indexOf(u'(') + 1).chopped(colour.endsWith(u')') ? 1 : 0));
    for (const Named &each : named) {
        if (colour == each.name)
            return each.colour;
    }
    const QStringView digits = QStringView(colour).mid(1);
    if (!colour.startsWith(u'#') || !isHex(digits))
        return {};
    if (digits.size() == 3) {
        QString full = u"#"_s;
        for (const QChar c : digits)
            full += QString(2, c);
        return full;
    }
    return digits.size() == 6 || digits.size() == 8 ? colour.left(7) : QString();
}

QString Cell::datum(QStringView key) const
{
    for (const auto &[name, text] : data) {
        if (name == key)
            return text;
    }
    return {};
}

} // namespace keelson::drawio
