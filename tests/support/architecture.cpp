// SPDX-License-Identifier: MIT
#include "tests/support/architecture.h"

#include <QFile>

#include <utility>

namespace keelson::test {

namespace {

using namespace Qt::StringLiterals;

struct Line
{
    QString file;
    int number = 0;
    int indent = 0;
    QStringList words;

    [[noreturn]] void fail(const QString &why) const
    {
        qFatal("%s:%d: %s", qPrintable(file), number, qPrintable(why));
    }
};

/// Words parted by blanks; what stands in quotes is one, also after an equals sign.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    bool isWord = false;
    for (const QChar c : text) {
        if (c == u'"') {
            isQuoted = !isQuoted;
            isWord = true;
        } else if (c.isSpace() && !isQuoted) {
            if (isWord)
                words.append(std::exchange(word, {}));
            isWord = false;
        } else if (c == u'#' && !isWord && !isQuoted) {
            break;
        } else {
            word += c;
            isWord = true;
        }
    }
    if (isWord)
        words.append(word);
    return words;
}

QList<Line> linesOf(const QString &text, const QString &file)
{
    QList<Line> lines;
    int number = 0;
    for (const QString &row : text.split(u'\n')) {
        ++number;
        const auto firstWord = std::find_if(row.begin(), row.end(), [](QChar c) { return !c.isSpace(); });
        const QStringList words = wordsOf(row);
        if (!words.isEmpty())
            lines.append({file.isEmpty() ? u"architecture"_s : file, number, int(firstWord - row.begin()), words});
    }
    return lines;
}

class Writing
{
public:
    Writing(const Model &known, quint64 seed) : m_known(known), m_seed(seed) { }

    Edit edit{u"Write an architecture"_s};

    void write(const QList<Line> &lines)
    {
        for (const Line &line : lines) {
            if (vocabulary::kind(line.words.first()))
                addElement(line);
        }
        for (const Line &line : lines) {
            if (!vocabulary::kind(line.words.first()))
                addOther(line);
        }
        for (const auto &[record, line, property, name] : std::as_const(m_references))
            edit.set(record, property, find(name, line));
    }

private:
    Id nextId() { return Id(m_seed, ++m_count); }

    void addElement(const Line &line)
    {
        if (line.words.size() < 2)
            line.fail(u"an element has a kind and a name"_s);
        while (!m_containers.isEmpty() && m_containers.last().first >= line.indent)
            m_containers.removeLast();
        const Id parent = m_containers.isEmpty() ? Id() : m_containers.last().second;
        const Id id = nextId();
        const QString &name = line.words.at(1);
        edit.set(id, properties::kind, line.words.first());
        edit.set(id, properties::name, name);
        if (!parent.isNull())
            edit.set(id, properties::parent, parent);
        m_named.insert(name, id);
        if (!parent.isNull())
            m_named.insert(m_names.value(parent) + u'/' + name, id);
        m_names.insert(id, name);
        m_containers.append({line.indent, id});
        setAll(id, line, 2, [&](const QString &property) {
            return vocabulary::property(*vocabulary::kind(line.words.first()), property);
        });
        m_kinds.insert(id, vocabulary::kind(line.words.first()));
    }

    void addOther(const Line &line)
    {
        if (line.words.first() == "+"_L1)
            return addItem(line);
        const RelationKind *kind = line.words.size() < 3 ? nullptr : vocabulary::relation(line.words.at(1));
        if (!kind)
            line.fail(u"neither an element nor a relation: "_s + line.words.join(u' '));
        const Id id = nextId();
        edit.set(id, properties::kind, line.words.at(1));
        edit.set(id, properties::from, find(line.words.at(0), line));
        edit.set(id, properties::to, find(line.words.at(2), line));
        setAll(id, line, 3, [kind](const QString &property) { return row(kind->properties, property); });
    }

    void addItem(const Line &line)
    {
        if (line.words.size() < 3)
            line.fail(u"an item has an owner and a list"_s);
        const Id owner = find(line.words.at(1), line);
        const Kind *kind = m_kinds.value(owner);
        if (!kind && m_known.element(owner))
            kind = m_known.element(owner)->kind;
        const ItemList *list = kind ? vocabulary::list(*kind, line.words.at(2)) : nullptr;
        if (!list && line.words.at(2) != itemlists::waivers)
            line.fail(u"it has no list "_s + line.words.at(2));
        const Id id = nextId();
        edit.set(id, properties::kind, QString(records::child));
        edit.set(id, properties::owner, owner);
        edit.set(id, properties::list, line.words.at(2));
        edit.set(id, properties::order, u"%1"_s.arg(m_count, 8, 10, QChar(u'0')));
        setAll(id, line, 3, [list](const QString &property) { return list ? row(list->columns, property) : nullptr; });
        for (const QString &word : line.words.mid(3)) {
            if (word.startsWith("name="_L1))
                m_items.insert({owner, word.sliced(5)}, id);
        }
    }

    /// The cell of a decision under a condition, which is called by its name: cell.amount=high.
    QString cellOf(const Line &line, const QString &condition) const
    {
        const Id item = m_items.value({find(line.words.at(1), line), condition});
        if (item.isNull())
            line.fail(u"no condition above is called "_s + condition);
        return itemlists::cell(item);
    }

    static const Property *row(std::span<const Property> rows, const QString &id)
    {
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const Property &p) { return p.id == id; });
        return found == rows.end() ? nullptr : &*found;
    }

    template<typename RowOf>
    void setAll(Id record, const Line &line, qsizetype from, RowOf rowOf)
    {
        for (const QString &word : line.words.mid(from)) {
            const qsizetype equals = word.indexOf(u'=');
            if (equals <= 0)
                line.fail(u"not property=value: "_s + word);
            QString property = word.first(equals);
            if (property.startsWith("cell."_L1))
                property = cellOf(line, property.sliced(5));
            const Property *row = rowOf(property);
            if (!row && !property.startsWith("cell."_L1) && line.words.value(2) != itemlists::waivers)
                line.fail(u"no such property: "_s + property);
            set(record, line, property, word.sliced(equals + 1), row ? row->type : PropertyType::Line);
        }
    }

    void set(Id record, const Line &line, const QString &property, const QString &text, PropertyType type)
    {
        switch (type) {
        case PropertyType::Flag: return edit.set(record, property, text == "true"_L1);
        case PropertyType::Number:
        case PropertyType::Duration: return edit.set(record, property, text.toDouble());
        case PropertyType::Reference: return m_references.append({record, line, property, text});
        default: return edit.set(record, property, text);
        }
    }

    Id find(const QString &name, const Line &line) const
    {
        QList<Id> found = m_named.values(name);
        if (found.isEmpty()) {
            for (const Element &element : m_known.elements()) {
                const Element *parent = m_known.element(element.parent);
                if (element.name == name || (parent && parent->name + u'/' + element.name == name))
                    found.append(element.id);
            }
        }
        if (found.size() != 1)
            line.fail(found.isEmpty() ? u"nothing is called "_s + name : u"several are called "_s + name);
        return found.first();
    }

    struct Pending
    {
        Id record;
        Line line;
        QString property;
        QString name;
    };

    const Model &m_known;
    quint64 m_seed;
    quint64 m_count = 0;
    QList<std::pair<int, Id>> m_containers;
    QMultiHash<QString, Id> m_named;
    QHash<Id, QString> m_names;
    QHash<Id, const Kind *> m_kinds;
    QHash<std::pair<Id, QString>, Id> m_items;  ///< By owner and name.
    QList<Pending> m_references;
};

} // namespace

Architecture Architecture::fromFile(const QString &path)
{
    QFile file(QStringLiteral(KEELSON_TEST_DATA "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return Architecture(QString::fromUtf8(file.readAll()), path);
}

void Architecture::add(const QString &text, const QString &file)
{
    Writing writing(model(), m_counter + 1);
    writing.write(linesOf(text, file));
    apply(writing.edit);
}

void Architecture::apply(const Edit &edit)
{
    const Stamp stamp{++m_counter, Id(1, 1)};
    for (const Fact &fact : edit.facts())
        m_facts[fact.record].insert(fact.property, {fact.value, stamp});
    m_normalised = normalise(m_facts);
}

Id Architecture::operator[](const QString &name) const
{
    QList<Id> found;
    for (const Element &element : model().elements()) {
        const Element *parent = model().element(element.parent);
        if (element.name == name || (parent && parent->name + u'/' + element.name == name))
            found.append(element.id);
    }
    if (found.size() != 1)
        qFatal("%s elements are called %s", found.isEmpty() ? "no" : "several", qPrintable(name));
    return found.first();
}

} // namespace keelson::test
