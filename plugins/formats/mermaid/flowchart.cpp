// SPDX-License-Identifier: MIT
#include "plugins/formats/mermaid/flowchart.h"

namespace keelson::mermaid {

namespace {

using namespace Qt::StringLiterals;

/// A label can hold anything but what Mermaid reads as its own or as HTML.
QString escaped(const QString &text)
{
    QString safe;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'"': safe += u"#quot;"_s; break;
        case u'#': safe += u"#35;"_s; break;
        case u'<': safe += u"#lt;"_s; break;
        case u'>': safe += u"#gt;"_s; break;
        case u'&': safe += u"#amp;"_s; break;
        case u'`': safe += u"#96;"_s; break;
        case u'\\': safe += u"#92;"_s; break;
        default: safe += c;
        }
    }
    return safe;
}

QString labelOf(const c4::Thing &thing)
{
    QString label = escaped(thing.name);
    if (thing.level == c4::Level::Container || thing.level == c4::Level::Component)
        label += u"<br/><small>"_s + escaped(thing.technology) + u"</small>"_s;
    return u'"' + label + u'"';
}

/// Ids of Mermaid are no words of its own: "end" would end a subgraph.
QString idOf(const c4::Thing &thing)
{
    return u"n_"_s + thing.key;
}

QString boxOf(const c4::Thing &thing)
{
    const QString label = labelOf(thing);
    if (thing.level == c4::Level::Person)
        return u"(["_s + label + u"])"_s;
    switch (thing.shape) {
    case c4::Shape::Database: return u"[("_s + label + u")]"_s;
    case c4::Shape::Queue: return u"[["_s + label + u"]]"_s;
    case c4::Shape::Browser: return u"("_s + label + u")"_s;
    case c4::Shape::Plain: break;
    }
    return u"["_s + label + u"]"_s;
}

class Writing
{
public:
    explicit Writing(const c4::Workspace &workspace) : m_workspace(workspace) { }

    QString take()
    {
        m_text = u"flowchart LR\n"_s;
        write(-1, 1);
        for (const c4::Link &link : m_workspace.links)
            write(link);
        writeLooks();
        return m_text;
    }

private:
    void line(int depth, const QString &text) { m_text += QString(2 * depth, u' ') + text + u'\n'; }

    void write(int parent, int depth)
    {
        for (const int index : m_workspace.in(parent)) {
            const c4::Thing &thing = m_workspace.things.at(index);
            if (m_workspace.in(index).isEmpty()) {
                line(depth, idOf(thing) + boxOf(thing));
                continue;
            }
            line(depth, u"subgraph "_s + idOf(thing) + u'[' + labelOf(thing) + u']');
            write(index, depth + 1);
            line(depth, u"end"_s);
        }
    }

    void write(const c4::Link &link)
    {
        QStringList words;
        for (const QString &event : link.events)
            words.append(escaped(event));
        const QString label = link.events.isEmpty() ? escaped(link.text) : words.join(u"<br/>"_s);
        const QString arrow = link.events.isEmpty() ? u" -.->"_s : u" -->"_s;
        line(1, idOf(m_workspace.things.at(link.from)) + arrow + (label.isEmpty() ? QString() : u"|\""_s + label + u"\"|"_s) + u' '
                    + idOf(m_workspace.things.at(link.to)));
    }

    /// What is not ours is drawn with a broken border; the colours are the page's.
    void writeLooks()
    {
        QStringList external;
        for (const c4::Thing &thing : m_workspace.things) {
            if (thing.isExternal)
                external.append(idOf(thing));
        }
        if (external.isEmpty())
            return;
        line(1, u"classDef external stroke-dasharray:4"_s);
        line(1, u"class "_s + external.join(u',') + u" external"_s);
    }

    const c4::Workspace &m_workspace;
    QString m_text;
};

} // namespace

QString flowchart(const c4::Workspace &workspace)
{
    return Writing(workspace).take();
}

} // namespace keelson::mermaid
