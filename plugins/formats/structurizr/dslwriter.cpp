// SPDX-License-Identifier: MIT
#include "plugins/formats/structurizr/dslwriter.h"

#include "core/scaffold/names.h"

#include <QSet>

namespace keelson::structurizr {

namespace {

using namespace Qt::StringLiterals;

/// The DSL reads one line at a time; a backslash would escape what follows it.
QString quoted(QString text)
{
    text.replace(u'\\', u'/').replace(u'"', u"\\\""_s);
    text.replace(u"${"_s, u"$ {"_s);
    return u'"' + text.simplified() + u'"';
}

QString keyword(Sort sort)
{
    switch (sort) {
    case Sort::Person: return u"person"_s;
    case Sort::System: return u"softwareSystem"_s;
    case Sort::Container: return u"container"_s;
    case Sort::Component: return u"component"_s;
    }
    return {};
}

class Writing
{
public:
    explicit Writing(const Described &workspace) : m_workspace(workspace) { nameAll(); }

    QString take()
    {
        open(0, u"workspace "_s + quoted(m_workspace.name) + u' ' + quoted(m_workspace.description));
        open(1, u"model"_s);
        writeParts(-1, 2);
        for (const Connection &connection : m_workspace.connections)
            writeConnection(connection);
        close(1);
        open(1, u"views"_s);
        for (int i = 0; i < m_workspace.drawings.size(); ++i)
            writeDrawing(m_workspace.drawings.at(i), i + 1);
        writeStyles();
        close(1);
        close(0);
        return m_text;
    }

private:
    void line(int depth, const QString &text) { m_text += QString(4 * depth, u' ') + text + u'\n'; }
    void open(int depth, const QString &text) { line(depth, text + u" {"_s); }
    void close(int depth) { line(depth, u"}"_s); }

    /// Flat identifiers, each once; never a word of the DSL.
    void nameAll()
    {
        QSet<QString> taken{u"this"_s, u"workspace"_s, u"model"_s, u"views"_s, u"person"_s, u"softwaresystem"_s, u"container"_s, u"component"_s,
                            u"group"_s, u"element"_s, u"description"_s, u"technology"_s, u"tag"_s, u"tags"_s, u"url"_s, u"properties"_s,
                            u"perspectives"_s, u"enterprise"_s, u"archetypes"_s, u"name"_s};
        for (const Part &part : m_workspace.parts) {
            const QString plain = scaffold::camel(scaffold::kebab(part.name));
            QString identifier = plain;
            for (int number = 2; taken.contains(identifier.toLower()); ++number)
                identifier = plain + QString::number(number);
            taken.insert(identifier.toLower());
            m_identifiers.append(identifier);
        }
    }

    void writeParts(int parent, int depth)
    {
        for (int i = 0; i < m_workspace.parts.size(); ++i) {
            const Part &part = m_workspace.parts.at(i);
            if (part.parent != parent)
                continue;
            QStringList words{m_identifiers.at(i), u"="_s, keyword(part.sort), quoted(part.name), quoted(part.description)};
            if (part.sort == Sort::Container || part.sort == Sort::Component)
                words.append(quoted(part.technology));
            if (!part.tags.isEmpty())
                words.append(quoted(part.tags.join(u',')));
            open(depth, words.join(u' '));
            writeProperties(part.properties, depth + 1);
            writeParts(i, depth + 1);
            close(depth);
        }
    }

    void writeProperties(const QMap<QString, QString> &properties, int depth)
    {
        if (properties.isEmpty())
            return;
        open(depth, u"properties"_s);
        for (auto it = properties.begin(); it != properties.end(); ++it)
            line(depth + 1, quoted(it.key()) + u' ' + (it->contains(u'\n') ? block(*it) : quoted(*it)));
        close(depth);
    }

    static QString block(QString text)
    {
        return u"\"\"\""_s + text.replace(u"\"\"\""_s, u"'''"_s) + u"\"\"\""_s;
    }

    void writeConnection(const Connection &connection)
    {
        QStringList words{m_identifiers.at(connection.from), u"->"_s, m_identifiers.at(connection.to), quoted(connection.description)};
        if (!connection.tags.isEmpty())
            words += {quoted(connection.technology), quoted(connection.tags.join(u','))};
        if (connection.properties.isEmpty())
            return line(2, words.join(u' '));
        open(2, words.join(u' '));
        writeProperties(connection.properties, 3);
        close(2);
    }

    void writeDrawing(const Drawing &drawing, int number)
    {
        const QString key = u"view%1"_s.arg(number);
        if (drawing.subject < 0)
            open(2, u"systemLandscape "_s + key);
        else if (m_workspace.parts.at(drawing.subject).sort == Sort::System)
            open(2, u"container "_s + m_identifiers.at(drawing.subject) + u' ' + key);
        else if (m_workspace.parts.at(drawing.subject).sort == Sort::Container)
            open(2, u"component "_s + m_identifiers.at(drawing.subject) + u' ' + key);
        else
            return;
        line(3, u"title "_s + quoted(drawing.name));
        line(3, u"include *"_s);
        line(3, u"autoLayout lr"_s);
        close(2);
    }

    void writeStyles()
    {
        open(2, u"styles"_s);
        for (const auto &[tag, style] : {std::pair{u"Database"_s, u"shape Cylinder"_s}, {u"Event Hub"_s, u"shape Pipe"_s},
                                         {u"Web Browser"_s, u"shape WebBrowser"_s}, {u"External"_s, u"border dashed"_s},
                                         {u"Person"_s, u"shape Person"_s}}) {
            open(3, u"element "_s + quoted(tag));
            line(4, style);
            close(3);
        }
        close(2);
    }

    const Described &m_workspace;
    QStringList m_identifiers;
    QString m_text;
};

} // namespace

QString dslOf(const Described &workspace)
{
    return Writing(workspace).take();
}

} // namespace keelson::structurizr
