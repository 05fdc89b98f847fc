// SPDX-License-Identifier: MIT
#include "app/gui/history/words.h"

#include "app/gui/inspector/durationtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(keelson::History)
};

constexpr qsizetype longest = 90;      ///< Letters of a value; nobody compares more at a glance.
constexpr qsizetype longestName = 32;  ///< What is said of it must have room as well.

QString quoted(const QString &words, qsizetype most = longest)
{
    const QString line = words.simplified();
    return Text::tr("“%1”", "name or value").arg(line.size() > most ? line.first(most) + u'…' : line);
}

QDateTime local(qint64 when)
{
    return QDateTime::fromMSecsSinceEpoch(when);
}

/// Whether taking that back brings something back: it had been taken back itself.
bool putsBack(const Log &log, Stamp undoes)
{
    bool isBack = true;
    for (qsizetype last = log.size(); undoes.counter != 0;) {
        const qsizetype index = log.indexOf(undoes);
        if (index < 0 || index >= last) // Not here, or a circle that no program writes.
            break;
        isBack = !isBack;
        last = index;
        undoes = log.header(index).undoes;
    }
    return isBack;
}

QString kindText(const Cells &record)
{
    const QString kind = text(record.value(properties::kind));
    if (const Kind *row = vocabulary::kind(kind))
        return vocabulary::label(*row);
    if (kind == records::board)
        return Text::tr("Board");
    if (kind == records::contextView)
        return Text::tr("Map");
    return Text::tr("Something this version does not know");
}

QString numberText(const Property *property, double number)
{
    if (property && property->type == PropertyType::Duration)
        return durationText(number);
    const QString digits = QLocale().toString(number, 'g', QLocale::FloatingPointShortest);
    return property && !property->unit.isEmpty() ? digits + QChar(0xa0) + property->unit : digits;
}

QString choiceText(const Property *property, const QString &id)
{
    if (!property)
        return quoted(id);
    const auto choice = std::find_if(property->choices.begin(), property->choices.end(), [&](const Choice &c) { return c.id == id; });
    return choice == property->choices.end() ? quoted(id) : vocabulary::label(*choice);
}

} // namespace

QString headline(const Log &log, qsizetype index)
{
    const Change change = log.header(index);
    const QString label = change.label.isEmpty() ? Text::tr("a change without a name") : change.label.simplified();
    if (change.undoes.counter == 0)
        return change.label.isEmpty() ? Text::tr("A change without a name") : label;
    return putsBack(log, change.undoes) ? Text::tr("Put back: %1").arg(label) : Text::tr("Took back: %1").arg(label);
}

QString dayText(qint64 when)
{
    const QDate day = local(when).date();
    const QDate today = QDate::currentDate();
    if (day == today)
        return Text::tr("Today");
    if (day.addDays(1) == today)
        return Text::tr("Yesterday");
    return QLocale().toString(day, QLocale::LongFormat);
}

QString timeText(qint64 when)
{
    return QLocale().toString(local(when).time(), QLocale::ShortFormat);
}

QString momentText(qint64 when)
{
    return QLocale().toString(local(when), QLocale::ShortFormat);
}

QString nameText(const Facts &facts, Id record)
{
    const Cells cells = facts.value(record);
    const QString name = text(cells.value(properties::name));
    return name.isEmpty() ? kindText(cells) : quoted(name, longestName);
}

Id bearerOf(const Facts &facts, Id record)
{
    for (int step = 0; step < 3; ++step) { // A record that is its own part is senseless and yet possible.
        const Cells cells = facts.value(record);
        const QString kind = text(cells.value(properties::kind));
        if (kind != records::placement && kind != records::child)
            break;
        record = reference(cells.value(kind == records::placement ? properties::element : properties::owner));
    }
    return record;
}

QString plainText(const Facts &facts, Id record)
{
    const Cells cells = facts.value(bearerOf(facts, record));
    const auto name = [](const Cells &named) {
        const QString typed = text(named.value(properties::name)).simplified();
        return typed.isEmpty() ? kindText(named) : typed;
    };
    if (const RelationKind *relation = vocabulary::relation(text(cells.value(properties::kind)))) {
        return Text::tr("%1 %2 %3", "the two ends of a relation around its verb")
                .arg(name(facts.value(reference(cells.value(properties::from)))), vocabulary::label(*relation),
                     name(facts.value(reference(cells.value(properties::to)))));
    }
    return name(cells);
}

QString recordText(const Facts &facts, Id record)
{
    const Cells cells = facts.value(bearerOf(facts, record));
    const QString kind = text(cells.value(properties::kind));
    if (const RelationKind *relation = vocabulary::relation(kind)) {
        return Text::tr("%1 %2 %3", "the two ends of a relation around its verb")
                .arg(nameText(facts, reference(cells.value(properties::from))), vocabulary::label(*relation),
                     nameText(facts, reference(cells.value(properties::to))));
    }
    const QString name = text(cells.value(properties::name));
    return name.isEmpty() ? kindText(cells)
                          : Text::tr("%1 %2", "kind and name").arg(kindText(cells), quoted(name, longestName));
}

QString valueText(const Facts &facts, const Property *property, const Value &value)
{
    if (auto *on = std::get_if<bool>(&value))
        return *on ? Text::tr("yes") : Text::tr("no");
    if (auto *number = std::get_if<double>(&value))
        return numberText(property, *number);
    if (auto *words = std::get_if<QString>(&value))
        return choiceText(property, *words);
    if (auto *id = std::get_if<Id>(&value))
        return nameText(facts, *id);
    if (auto *point = std::get_if<QPointF>(&value))
        return u"%1, %2"_s.arg(QLocale().toString(qRound(point->x())), QLocale().toString(qRound(point->y())));
    if (auto *size = std::get_if<QSizeF>(&value))
        return u"%1 × %2"_s.arg(QLocale().toString(qRound(size->width())), QLocale().toString(qRound(size->height())));
    return Text::tr("nothing");
}

QString propertyText(const Cells &record, const QString &id)
{
    if (const Property *property = propertyOf(record, id))
        return vocabulary::label(*property);
    if (id == properties::from)
        return Text::tr("From");
    if (id == properties::to)
        return Text::tr("To");
    return id == properties::kind ? Text::tr("Kind") : id;
}

const Property *propertyOf(const Cells &record, const QString &id)
{
    const QString kind = text(record.value(properties::kind));
    if (const Kind *row = vocabulary::kind(kind)) {
        if (const Property *property = vocabulary::property(*row, id))
            return property;
    }
    const RelationKind *relation = vocabulary::relation(kind);
    const std::span<const Property> own = relation ? relation->properties : std::span<const Property>();
    for (const std::span<const Property> rows : {own, vocabulary::commonProperties()}) {
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const Property &row) { return row.id == id; });
        if (found != rows.end())
            return &*found;
    }
    return nullptr;
}

} // namespace keelson
