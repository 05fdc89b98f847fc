// SPDX-License-Identifier: MIT
#include "plugins/formats/c4/macros.h"

#include <algorithm>

namespace keelson::c4 {

namespace {

using namespace Qt::StringLiterals;

/// Neither language can escape a quotation mark within a macro's argument.
QString quoted(QString text)
{
    text.replace(u'"', u'\u201d').replace(u'\\', u'/');
    return u'"' + text + u'"';
}

QString shaped(const QString &macro, Shape shape)
{
    switch (shape) {
    case Shape::Database: return macro + u"Db"_s;
    case Shape::Queue: return macro + u"Queue"_s;
    default: return macro;
    }
}

QString macroOf(const Thing &thing, const Dialect &dialect)
{
    const bool isPlain = !dialect.hasQueues && (thing.shape == Shape::Queue || thing.level == Level::System);
    const Shape shape = isPlain ? Shape::Plain : thing.shape;
    switch (thing.level) {
    case Level::Person: return u"Person"_s;
    case Level::System: return shaped(u"System"_s, shape) + (thing.isExternal ? u"_Ext"_s : QString());
    case Level::Container: return shaped(u"Container"_s, shape);
    case Level::Component: return shaped(u"Component"_s, shape);
    }
    return {};
}

QString argumentsOf(const Thing &thing)
{
    QStringList arguments{thing.key, quoted(thing.name)};
    if (thing.level == Level::Container || thing.level == Level::Component)
        arguments.append(quoted(thing.technology));
    if (!thing.description.isEmpty())
        arguments.append(quoted(thing.description));
    return arguments.join(u", "_s);
}

bool isEnd(const Workspace &workspace, int index)
{
    return std::any_of(workspace.links.begin(), workspace.links.end(),
                       [index](const Link &link) { return link.from == index || link.to == index; });
}

class Writing
{
public:
    Writing(const Workspace &workspace, const Dialect &dialect)
        : m_workspace(workspace), m_dialect(dialect)
    {
    }

    QString take()
    {
        write(-1, 0);
        for (const Link &link : m_workspace.links)
            write(link);
        return m_text;
    }

private:
    void line(int depth, const QString &text) { m_text += QString(2 * depth, u' ') + text + u'\n'; }

    void write(int parent, int depth)
    {
        for (const int index : m_workspace.in(parent)) {
            const Thing &thing = m_workspace.things.at(index);
            const QString box = macroOf(thing, m_dialect) + u'(' + argumentsOf(thing) + u')';
            if (m_workspace.in(index).isEmpty()) {
                line(depth, box);
                continue;
            }
            const bool isTwice = !m_dialect.boundariesTakeLines && isEnd(m_workspace, index);
            const QString boundary = thing.level == Level::System ? u"System_Boundary("_s : u"Container_Boundary("_s;
            line(depth, boundary + thing.key + (isTwice ? u"_boundary, "_s : u", "_s) + quoted(thing.name) + u") {"_s);
            if (isTwice)
                line(depth + 1, box);
            write(index, depth + 1);
            line(depth, u"}"_s);
        }
    }

    void write(const Link &link)
    {
        const QString &from = m_workspace.things.at(link.from).key;
        const QString &to = m_workspace.things.at(link.to).key;
        QStringList arguments{from, to, quoted(link.events.isEmpty() ? link.text : link.events.join(u", "_s))};
        if (!link.events.isEmpty())
            arguments.append(quoted(u"event"_s));
        line(0, u"Rel("_s + arguments.join(u", "_s) + u')');
    }

    const Workspace &m_workspace;
    const Dialect m_dialect;
    QString m_text;
};

} // namespace

QString macros(const Workspace &workspace, const Dialect &dialect)
{
    return Writing(workspace, dialect).take();
}

} // namespace keelson::c4
