// SPDX-License-Identifier: MIT
#include "core/compare/modeltext.h"

#include <QLocale>


#include <algorithm>
#include <tuple>

namespace keelson::compare {

using namespace Qt::StringLiterals;

namespace {

/// On one line, in quotation marks, so that it can be told from what is around it.
QString quoted(const QString &text)
{
    QString line = text;
    line.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s).replace(u'\t', u"\\t"_s);
    for (QChar &letter : line) {
        if (letter.category() == QChar::Other_Control)
            letter = QChar(QChar::ReplacementCharacter);
    }
    return u'"' + line + u'"';
}

QString numberText(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

/// Names the records of one model: "service "Ordering/Order BFF"".
class Names
{
public:
    explicit Names(const Model &model) : m_model(model)
    {
        QHash<QString, QList<Id>> sharing;
        for (const Element &element : model.elements())
            sharing[plain(element)].append(element.id);
        for (QList<Id> &ids : sharing) {
            if (ids.size() < 2)
                continue;
            std::sort(ids.begin(), ids.end());
            for (qsizetype i = 1; i < ids.size(); ++i)
                m_numbers.insert(ids[i], int(i + 1));
        }
    }

    /// Those that stand in for each other have a number behind.
    QString of(Id id) const
    {
        const Element *element = m_model.element(id);
        if (!element)
            return u"nothing"_s;
        const int number = m_numbers.value(id);
        return plain(*element) + (number > 0 ? u" #%1"_s.arg(number) : QString());
    }

    QString of(const Value &value) const
    {
        struct Visitor
        {
            const Names &names;
            QString operator()(std::monostate) const { return u"nothing"_s; }
            QString operator()(bool on) const { return on ? u"yes"_s : u"no"_s; }
            QString operator()(double number) const { return numberText(number); }
            QString operator()(const QString &text) const { return quoted(text); }
            QString operator()(Id id) const { return names.of(id); }
            QString operator()(QPointF point) const { return numberText(point.x()) + u", "_s + numberText(point.y()); }
            QString operator()(QSizeF size) const { return numberText(size.width()) + u" x "_s + numberText(size.height()); }
        };
        return std::visit(Visitor{*this}, value);
    }

private:
    QString plain(const Element &element) const
    {
        QStringList path{element.name};
        for (const Element *at = m_model.element(element.parent); at; at = m_model.element(at->parent))
            path.prepend(at->name);
        return element.kind->id + u' ' + quoted(path.join(u'/'));
    }

    const Model &m_model;
    QHash<Id, int> m_numbers;
};

/// Lines of one sort, each sorted by its subject.
class Lines
{
public:
    Lines(const Model &model, TextPart part) : m_model(model), m_names(model), m_part(part) { }

    QStringList take()
    {
        addElements();
        addRelations();
        addViews();
        return m_lines;
    }

private:
    void addProperties(const QString &subject, const Properties &properties);
    void addItems(const QString &subject, const Element &element);
    void addElements();
    void addRelations();
    void addViews();
    void addPlaces(const QString &subject, const View &view);

    const Model &m_model;
    Names m_names;
    TextPart m_part;
    QHash<QString, QString> m_cells;  ///< What the cells of decision tables are called: by their conditions.
    QStringList m_lines;
};

void Lines::addProperties(const QString &subject, const Properties &properties)
{
    QStringList lines;
    for (auto it = properties.begin(); it != properties.end(); ++it)
        lines.append(subject + u' ' + m_cells.value(it.key(), it.key()) + u": "_s + m_names.of(*it));
    lines.sort();
    m_lines += lines;
}

void Lines::addItems(const QString &subject, const Element &element)
{
    for (const ItemList &list : element.kind->lists) {
        int number = 0;
        for (const Child *item : m_model.childrenOf(element.id, list.id)) {
            ++number;
            Properties others = item->properties;
            const Value name = list.columns.empty() ? Value() : others.take(QString(list.columns.front().id));
            const QString called = isNull(name) ? u"#%1"_s.arg(number) : m_names.of(name);
            m_cells.insert(itemlists::cell(item->id), u"when "_s + called);
            const QString whole = subject + u' ' + list.id + u' ' + called;
            m_lines.append(whole);
            addProperties(whole, others);
        }
    }
}

void Lines::addElements()
{
    for (const Kind &kind : vocabulary::kinds()) {
        QList<std::pair<QString, const Element *>> named;
        for (const Element *element : m_model.ofKind(kind.id))
            named.append({m_names.of(element->id), element});
        std::sort(named.begin(), named.end());
        for (const auto &[subject, element] : std::as_const(named)) {
            m_lines.append(subject);
            addProperties(subject, element->properties);
            addItems(subject, *element);
        }
    }
}

void Lines::addRelations()
{
    QList<std::pair<QString, const Relation *>> named;
    for (const Relation &relation : m_model.relations())
        named.append({m_names.of(relation.from) + u' ' + relation.kind->id + u' ' + m_names.of(relation.to), &relation});
    std::sort(named.begin(), named.end(), [](const auto &a, const auto &b) {
        return std::tie(a.first, a.second->id) < std::tie(b.first, b.second->id);
    });
    for (const auto &[subject, relation] : std::as_const(named)) {
        m_lines.append(subject);
        addProperties(subject, relation->properties);
    }
}

void Lines::addViews()
{
    QList<std::pair<QString, const View *>> named;
    for (const View &view : m_model.views())
        named.append({view.kind + u' ' + quoted(view.name), &view});
    std::sort(named.begin(), named.end(), [](const auto &a, const auto &b) {
        return std::tie(a.first, a.second->id) < std::tie(b.first, b.second->id);
    });
    for (const auto &[subject, view] : std::as_const(named)) {
        m_lines.append(subject);
        Properties all = view->properties;
        if (!view->subject.isNull())
            all.insert(properties::subject, view->subject);
        addProperties(subject, all);
        addPlaces(subject, *view);
    }
}

void Lines::addPlaces(const QString &subject, const View &view)
{
    QStringList lines;
    for (const Placement *placement : m_model.placementsIn(view.id)) {
        const QString shows = subject + u" shows "_s + m_names.of(placement->element);
        const QString size = placement->size ? u", "_s + m_names.of(*placement->size) : QString();
        lines.append(m_part == TextPart::Everything ? shows + u" at "_s + m_names.of(placement->position) + size : shows);
    }
    lines.sort();
    m_lines += lines;
}

} // namespace

QStringList modelText(const Model &model, TextPart part)
{
    return Lines(model, part).take();
}

} // namespace keelson::compare
