// SPDX-License-Identifier: MIT
#include "boardfile.h"

#include "core/document/edit.h"
#include "core/document/normalise.h"
#include "core/storm/grammar.h"

#include <QBuffer>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::tests {

BoardFormat::BoardFormat(const QString &id) : m_format(m_registry.format(id)) { }

Result<Imported> BoardFormat::read(QByteArray text, const Options &options, Stop stop) const
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    (void)m_format->recognises(QByteArrayView(text).first(qMin(text.size(), qsizetype(4096))));
    const auto full = resolve(m_format->options(), options);
    return full ? m_format->read(buffer, *full, std::move(stop)) : Result<Imported>(full.error());
}

Result<FileSurvey> BoardFormat::survey(QByteArray text, Stop stop) const
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    return m_format->surveyed()->survey(buffer, *resolve(m_format->options(), {}), std::move(stop));
}

QByteArray BoardFormat::written(const Model &model, Id view) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto done = m_format->write({model, {}, view}, buffer, *resolve(m_format->options(), {}));
    return done ? buffer.data() : "not written: " + done.error().text().toUtf8();
}

namespace {

Model modelOf(const QList<Fact> &facts)
{
    Facts cells;
    for (const Fact &fact : facts)
        cells[fact.record].insert(fact.property, {fact.value, {1, Id(0, 1)}});
    return normalise(cells).model;
}

QString valueText(const Value &value)
{
    struct Visitor
    {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(bool v) const { return v ? u"true"_s : u"false"_s; }
        QString operator()(double v) const { return QString::number(v); }
        QString operator()(const QString &v) const { return v; }
        QString operator()(Id) const { return u"an id"_s; }
        QString operator()(QPointF v) const { return u"%1,%2"_s.arg(v.x()).arg(v.y()); }
        QString operator()(QSizeF v) const { return u"%1x%2"_s.arg(v.width()).arg(v.height()); }
    };
    return std::visit(Visitor{}, value);
}

QString propertiesOf(const Properties &properties)
{
    QStringList texts;
    for (auto property = properties.begin(); property != properties.end(); ++property)
        texts.append(property.key() + u'=' + valueText(property.value()));
    texts.sort();
    return texts.isEmpty() ? QString() : u" {"_s + texts.join(u"; ") + u'}';
}

} // namespace

Model modelOf(const Imported &imported)
{
    return modelOf(imported.facts);
}

QStringList notesOf(const Model &model)
{
    QStringList notes;
    for (const View *board : model.viewsOfKind(records::board)) {
        for (const Placement *placement : model.placementsIn(board->id)) {
            const Element &element = *model.element(placement->element);
            QString size = placement->size ? u" %1x%2"_s.arg(placement->size->width()).arg(placement->size->height()) : QString();
            const int times = int(model.placementsOf(element.id).size());
            if (times > 1)
                size += u" (one of %1)"_s.arg(times);
            notes.append(u"%1: %2 “%3” %4,%5%6"_s.arg(board->name, element.kind->id, element.name).arg(placement->position.x())
                                 .arg(placement->position.y()).arg(size)
                         + propertiesOf(element.properties) + propertiesOf(placement->properties));
        }
    }
    notes.sort();
    return notes;
}

QStringList linesOf(const Model &model)
{
    QStringList lines;
    for (const Relation &relation : model.relations()) {
        lines.append(u"%1: %2 > %3"_s.arg(relation.kind->id, model.element(relation.from)->name, model.element(relation.to)->name)
                     + propertiesOf(relation.properties));
    }
    lines.sort();
    return lines;
}

int countOf(const QList<Finding> &findings, const QString &rule)
{
    int count = 0;
    for (const Finding &finding : findings) {
        static const QRegularExpression number(u"\\d+"_s);
        if (finding.rule == rule)
            count += number.match(finding.message).captured().toInt();
    }
    return count;
}

QStringList rulesOf(const QList<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules.append(finding.rule);
    return rules;
}

QString sharedBoards()
{
    const QString folder = QStringLiteral(KEELSON_SOURCE "/../shared/data/boards/");
    return QFileInfo::exists(folder) ? folder : QString();
}

Model boardOfEverything()
{
    Edit edit(u"Begin"_s);
    const Id board = edit.addView(records::board, u"Main & <first>"_s);
    const Id other = edit.addView(records::board, u"Second"_s);
    QHash<QString, Id> elements;
    double x = -70.25;
    for (const Kind *kind : grammar::noteKinds()) {
        const Id element = edit.add(kind->id, u"The %1, \"so called\""_s.arg(kind->id));
        elements.insert(kind->id, element);
        edit.place(board, records::board, element, {x, x * 1.5}, x < 400 ? std::optional(QSizeF(150.5, 90)) : std::nullopt);
        x += 160;
    }
    const auto set = [&](QLatin1StringView kind, QLatin1StringView property, const Value &value) { edit.set(elements.value(kind), property, value); };
    set(kinds::domainEvent, "description"_L1, u"Two\nlines; with <b>markup</b>"_s);
    set(kinds::domainEvent, "fields"_L1, u"a: number, b"_s);
    set(kinds::policy, "delay"_L1, 90.5);
    set(kinds::policy, "condition"_L1, u"=HYPERLINK(\"http://example.org\")"_s);
    set(kinds::hotspot, "state"_L1, u"settled"_s);
    // Stands twice, and on both boards; nothing that has no name is the same as another.
    edit.place(board, records::board, elements.value(kinds::domainEvent), {3000, 10});
    edit.place(board, records::board, elements.value(kinds::hotspot), {3200, 10});
    edit.place(other, records::board, elements.value(kinds::domainEvent), {0, 0});
    edit.place(other, records::board, edit.add(kinds::domainEvent, {}), {200, 0});
    edit.place(other, records::board, edit.add(kinds::domainEvent, {}), {400, 0});
    edit.set(edit.place(other, records::board, edit.add(kinds::text, u"+1 @all 'quoted'"_s), {600, 0}), "locked"_L1, true);
    for (const Kind *from : grammar::noteKinds()) {
        for (const Kind *to : grammar::noteKinds()) {
            const grammar::Connection link = grammar::connection(*from, *to);
            if (link.relation && !link.reversed)
                edit.relate(link.relation->id, elements.value(from->id), elements.value(to->id));
        }
    }
    return modelOf(edit.facts());
}

} // namespace keelson::tests
