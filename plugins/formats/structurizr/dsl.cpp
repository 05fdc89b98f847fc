// SPDX-License-Identifier: MIT
#include "plugins/formats/structurizr/dsl.h"

#include "plugins/formats/structurizr/statements.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <array>
#include <utility>

namespace keelson::structurizr {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::structurizr::Dsl)
};

constexpr int mostFiles = 100;
constexpr qsizetype mostParts = 20'000;

/// What an archetype adds to what it is of.
struct Archetype
{
    QString base;  ///< A keyword, lower case: "container", "group", "->".
    QString description;
    QString technology;
    QStringList tags;
};

/// Where a statement stands.
struct Scope
{
    int part = -1;
    QString group;
    QStringList path;  ///< Identifiers of what it stands in, lower case.
};

struct Pending
{
    Scope scope;
    QString from;
    QString to;
    Connection connection;
    QString place;
};

struct SortRow
{
    QLatin1StringView keyword;
    Sort sort;
    bool hasTechnology;
};
constexpr std::array<SortRow, 4> sortRows{{{"person"_L1, Sort::Person, false},
                                           {"softwaresystem"_L1, Sort::System, false},
                                           {"container"_L1, Sort::Container, true},
                                           {"component"_L1, Sort::Component, true}}};

const SortRow *sortRow(const QString &keyword)
{
    const auto found = std::find_if(sortRows.begin(), sortRows.end(), [&](const SortRow &row) { return row.keyword == keyword; });
    return found == sortRows.end() ? nullptr : &*found;
}

QStringList tagsOf(const QString &text)
{
    QStringList tags;
    for (const QString &tag : text.split(u',')) {
        if (!tag.trimmed().isEmpty())
            tags.append(tag.trimmed());
    }
    return tags;
}

/// Follows the statements one after the other, as the DSL asks for.
class Following
{
public:
    Following(const Include &include) : m_include(include) { }

    Result<Described> take(const QString &text, const QString &file)
    {
        if (const auto done = followFile(text, file); !done)
            return done.error();
        if (!m_sawWorkspace)
            return Error{Error::Kind::BadInput, Tr::tr("This is no Structurizr workspace."), file, {}};
        for (const Pending &pending : std::as_const(m_pending))
            connect(pending);
        nameDrawings();
        return m_read;
    }

private:
    Result<void> followFile(const QString &text, const QString &file)
    {
        const auto statements = statementsOf(text, file);
        if (!statements)
            return statements.error();
        return followAll(*statements, {});
    }

    Result<void> followAll(const QList<Statement> &statements, const Scope &scope)
    {
        for (const Statement &statement : statements) {
            if (const auto done = follow(statement, scope); !done)
                return done;
        }
        return {};
    }

    Result<void> follow(const Statement &raw, const Scope &scope)
    {
        Statement statement = raw;
        for (QString &word : statement.words)
            word = filledIn(word);
        QString identifier;
        if (statement.word(1) == "="_L1 && statement.words.size() > 2) {
            identifier = statement.words.takeFirst();
            statement.words.removeFirst();
        }
        if (isArrow(statement.word(0)) || isArrow(statement.word(1)))
            return noteConnection(statement, scope);
        const QString keyword = statement.words.first().toLower();
        if (keyword.startsWith(u'!'))
            return followDirective(keyword, statement, scope);
        if (const Archetype archetype = m_archetypes.value(keyword); !archetype.base.isEmpty())
            return followNamed(archetype, statement, identifier, scope);
        if (sortRow(keyword) || keyword == "group"_L1)
            return followNamed({keyword, {}, {}, {}}, statement, identifier, scope);
        return followKeyword(keyword, statement, scope);
    }

    Result<void> followKeyword(const QString &keyword, const Statement &statement, const Scope &scope)
    {
        if (keyword == "workspace"_L1)
            return followWorkspace(statement);
        if (keyword == "model"_L1)
            return followAll(statement.block, scope);
        if (keyword == "enterprise"_L1)
            return followGroup(statement, {}, scope);
        if (keyword == "archetypes"_L1) {
            for (const Statement &each : statement.block)
                noteArchetype(each);
            return {};
        }
        if (keyword == "views"_L1) {
            for (const Statement &view : statement.block)
                noteView(view);
            return {};
        }
        if (scope.part >= 0 || m_inWorkspaceHead)
            return followProperty(keyword, statement, scope);
        leaveOut(statement.words.first());
        return {};
    }

    Result<void> followWorkspace(const Statement &statement)
    {
        m_sawWorkspace = true;
        if (statement.word(1).compare("extends"_L1, Qt::CaseInsensitive) == 0) {
            if (const auto done = includeFile(statement.word(2), statement, {}, true); !done)
                return done;
        } else {
            m_read.name = statement.word(1);
            m_read.description = statement.word(2);
        }
        for (const Statement &each : statement.block) {
            m_inWorkspaceHead = each.is("name"_L1) || each.is("description"_L1);
            const auto done = follow(each, {});
            m_inWorkspaceHead = false;
            if (!done)
                return done;
        }
        return {};
    }

    Result<void> followNamed(const Archetype &archetype, const Statement &statement, const QString &identifier, const Scope &scope)
    {
        if (archetype.base == "group"_L1)
            return followGroup(statement, identifier, scope);
        const SortRow *row = sortRow(archetype.base);
        if (!row) {
            leaveOut(archetype.base);
            return {};
        }
        if (m_read.parts.size() >= mostParts)
            return Error{Error::Kind::BadInput, Tr::tr("The workspace has more than %1 elements.").arg(mostParts), statement.place(), {}};
        if (statement.word(1).trimmed().isEmpty())
            return Error{Error::Kind::BadInput, Tr::tr("An element has no name."), statement.place(), {}};
        Part part{row->sort, scope.part, statement.word(1), statement.word(2), row->hasTechnology ? statement.word(3) : QString(),
                  archetype.tags + tagsOf(statement.word(row->hasTechnology ? 4 : 3)), scope.group, {}};
        if (part.description.isEmpty())
            part.description = archetype.description;
        if (part.technology.isEmpty())
            part.technology = archetype.technology;
        const int index = int(m_read.parts.size());
        m_read.parts.append(part);
        return followAll(statement.block, {index, {}, named(identifier, scope, index)});
    }

    Result<void> followGroup(const Statement &statement, const QString &identifier, const Scope &scope)
    {
        Scope inner = scope;
        inner.group = statement.word(1);
        if (!identifier.isEmpty())
            inner.path.append(identifier.toLower());
        return followAll(statement.block, inner);
    }

    Result<void> followDirective(const QString &keyword, const Statement &statement, const Scope &scope)
    {
        if (keyword == "!include"_L1)
            return includeFile(statement.word(1), statement, scope, false);
        if (keyword == "!const"_L1 || keyword == "!constant"_L1 || keyword == "!var"_L1) {
            m_constants.insert(statement.word(1), statement.word(2));
            return {};
        }
        if (keyword == "!ref"_L1 || keyword == "!element"_L1 || keyword == "!extend"_L1) {
            const int index = find(statement.word(1), scope);
            if (index >= 0)
                return followAll(statement.block, {index, {}, m_paths.value(index)});
            remark(Tr::tr("“%1” is not known.").arg(statement.word(1)), statement.place());
            return {};
        }
        if (keyword != "!identifiers"_L1 && keyword != "!impliedrelationships"_L1)
            leaveOut(statement.words.first());
        return {};
    }

    Result<void> followProperty(const QString &keyword, const Statement &statement, const Scope &scope)
    {
        if (scope.part < 0) {
            (keyword == "name"_L1 ? m_read.name : m_read.description) = statement.word(1);
            return {};
        }
        Part &part = m_read.parts[scope.part];
        if (keyword == "description"_L1)
            part.description = statement.word(1);
        else if (keyword == "technology"_L1)
            part.technology = statement.word(1);
        else if (keyword == "tag"_L1 || keyword == "tags"_L1)
            for (const QString &each : statement.words.sliced(1))
                part.tags += tagsOf(each);
        else if (keyword == "properties"_L1)
            for (const Statement &each : statement.block)
                part.properties.insert(filledIn(each.word(0)), filledIn(each.word(1)));
        else
            leaveOut(statement.words.first());
        return {};
    }

    Result<void> includeFile(const QString &path, const Statement &statement, const Scope &scope, bool isBase)
    {
        if (++m_files > mostFiles)
            return Error{Error::Kind::BadInput, Tr::tr("More than %1 files are included.").arg(mostFiles), statement.place(), {}};
        const auto text = m_include(path);
        if (!text) {
            if (isBase)
                return Error{text.error().kind, text.error().what, statement.place(), text.error().remedy};
            remark(Tr::tr("“%1” was not included: %2").arg(path, text.error().what), statement.place());
            return {};
        }
        const auto statements = statementsOf(*text, path);
        return statements ? followAll(*statements, scope) : Result<void>(statements.error());
    }

    // --- Connections --------------------------------------------------------------------------

    static bool isArrow(const QString &word)
    {
        return word == "->"_L1 || (word.startsWith("--"_L1) && word.endsWith("->"_L1));
    }

    Result<void> noteConnection(const Statement &statement, const Scope &scope)
    {
        const bool isFromHere = isArrow(statement.word(0));
        const qsizetype to = isFromHere ? 1 : 2;
        const QString arrow = statement.word(to - 1);
        const Archetype archetype = m_archetypes.value(arrow.size() > 2 ? arrow.sliced(2).chopped(2).toLower() : QString());
        Pending pending{scope, isFromHere ? u"this"_s : statement.word(0), statement.word(to), {}, statement.place()};
        pending.connection = {0, 0, statement.word(to + 1), statement.word(to + 2), archetype.tags + tagsOf(statement.word(to + 3)), {}};
        if (pending.connection.technology.isEmpty())
            pending.connection.technology = archetype.technology;
        for (const Statement &each : statement.block) {
            if (each.is("description"_L1))
                pending.connection.description = filledIn(each.word(1));
            else if (each.is("technology"_L1))
                pending.connection.technology = filledIn(each.word(1));
            else if (each.is("tag"_L1) || each.is("tags"_L1))
                pending.connection.tags += tagsOf(filledIn(each.word(1)));
            else if (each.is("properties"_L1))
                for (const Statement &property : each.block)
                    pending.connection.properties.insert(filledIn(property.word(0)), filledIn(property.word(1)));
        }
        m_pending.append(pending);
        return {};
    }

    void connect(const Pending &pending)
    {
        Connection connection = pending.connection;
        connection.from = find(pending.from, pending.scope);
        connection.to = find(pending.to, pending.scope);
        if (connection.from >= 0 && connection.to >= 0) {
            m_read.connections.append(connection);
            return;
        }
        const QString &unknown = connection.from < 0 ? pending.from : pending.to;
        remark(Tr::tr("“%1” is not known.").arg(unknown), pending.place);
    }

    // --- Names --------------------------------------------------------------------------------

    QStringList named(const QString &identifier, const Scope &scope, int index)
    {
        QStringList path = scope.path;
        if (!identifier.isEmpty()) {
            path.append(identifier.toLower());
            m_identifiers.insert(path.join(u'.'), index);
            if (!m_identifiers.contains(identifier.toLower()))
                m_identifiers.insert(identifier.toLower(), index);
        }
        m_paths.insert(index, path);
        return path;
    }

    /// From where it is said outwards.
    int find(const QString &name, const Scope &scope) const
    {
        if (name.compare("this"_L1, Qt::CaseInsensitive) == 0)
            return scope.part;
        for (QStringList path = scope.path; !path.isEmpty(); path.removeLast()) {
            const auto found = m_identifiers.constFind(path.join(u'.') + u'.' + name.toLower());
            if (found != m_identifiers.cend())
                return *found;
        }
        return m_identifiers.value(name.toLower(), -1);
    }

    QString filledIn(QString word) const
    {
        for (qsizetype begin = word.indexOf("${"_L1); begin >= 0; begin = word.indexOf("${"_L1, begin + 1)) {
            const qsizetype end = word.indexOf(u'}', begin);
            const QString name = end < 0 ? QString() : word.sliced(begin + 2, end - begin - 2);
            if (m_constants.contains(name))
                word.replace(begin, end - begin + 1, m_constants.value(name));
        }
        return word;
    }

    void noteArchetype(const Statement &statement)
    {
        if (statement.word(1) != "="_L1)
            return leaveOut(statement.words.first());
        const QString base = statement.word(2).toLower();
        const QString plain = base.startsWith("--"_L1) && base.endsWith("->"_L1) ? base.sliced(2).chopped(2) : base;
        Archetype archetype = m_archetypes.value(plain, {plain, {}, {}, {}});
        for (const Statement &each : statement.block) {
            if (each.is("description"_L1))
                archetype.description = each.word(1);
            else if (each.is("technology"_L1))
                archetype.technology = each.word(1);
            else if (each.is("tag"_L1) || each.is("tags"_L1))
                archetype.tags += tagsOf(each.word(1));
        }
        m_archetypes.insert(statement.word(0).toLower(), archetype);
    }

    // --- Views --------------------------------------------------------------------------------

    void noteView(const Statement &view)
    {
        const bool isLandscape = view.is("systemLandscape"_L1);
        if (!isLandscape && !view.is("systemContext"_L1) && !view.is("container"_L1) && !view.is("component"_L1))
            return leaveOut(view.words.first());
        Pending subject{{}, isLandscape ? QString() : view.word(1), {}, {}, {}};
        QString name = view.word(isLandscape ? 1 : 2);
        for (const Statement &each : view.block) {
            if (each.is("title"_L1))
                name = each.word(1);
        }
        m_views.append({subject.from, name, view.words.first()});
    }

    void nameDrawings()
    {
        for (const auto &[subject, name, type] : std::as_const(m_views)) {
            const int index = subject.isEmpty() ? -1 : find(subject, {});
            if (!subject.isEmpty() && index < 0)
                continue;
            const QString about = index < 0 ? m_read.name : m_read.parts.at(index).name;
            m_read.drawings.append({name.isEmpty() ? about : name, index, {}});
        }
    }

    void leaveOut(const QString &keyword) { ++m_read.leftOut[keyword]; }
    void remark(const QString &text, const QString &place) { m_read.remarks.append(place + u": "_s + text); }

    struct Viewed
    {
        QString subject;
        QString name;
        QString type;
    };

    const Include &m_include;
    Described m_read;
    QHash<QString, Archetype> m_archetypes;
    QHash<QString, QString> m_constants;
    QHash<QString, int> m_identifiers;  ///< By path and by plain name, lower case.
    QHash<int, QStringList> m_paths;
    QList<Pending> m_pending;
    QList<Viewed> m_views;
    int m_files = 0;
    bool m_sawWorkspace = false;
    bool m_inWorkspaceHead = false;
};

} // namespace

Result<Described> describedByDsl(const QString &text, const QString &file, const Include &include)
{
    return Following(include).take(text, file);
}

} // namespace keelson::structurizr
