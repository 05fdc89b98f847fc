// SPDX-License-Identifier: MIT
#include "plugins/formats/csv/csvwriter.h"

#include "plugins/formats/boards/boardorder.h"
#include "plugins/formats/boards/properties.h"
#include "plugins/formats/csv/columns.h"
#include "plugins/formats/csv/table.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::csv {

namespace {

constexpr Column columns[] = {Column::Board, Column::Id, Column::Kind, Column::Name, Column::Description, Column::X, Column::Y,
                              Column::Width, Column::Height, Column::To};

QString number(double value)
{
    return QLocale::c().toString(value, 'g', QLocale::FloatingPointShortest);
}

class Writer
{
public:
    Writer(const Model &model, Id view);
    QByteArray take() const;

private:
    QStringList rowOf(const View &board, const Placement &placement) const;
    QString targetsOf(const Element &element, Id board, bool isFirst) const;

    const Model &m_model;
    QList<const View *> m_boards;
    QHash<Id, int> m_numbers;                       ///< Of elements.
    QStringList m_further;                          ///< Properties that have a column of their own.
    mutable QSet<std::pair<Id, Id>> m_told;         ///< Elements whose connections stand in the board already.
};

Writer::Writer(const Model &model, Id view) : m_model(model)
{
    QSet<QString> used;
    for (const View *board : model.viewsOfKind(records::board)) {
        if (!view.isNull() && board->id != view)
            continue;
        m_boards.append(board);
        for (const Placement *placement : boards::inOrder(model, board->id)) {
            if (m_numbers.contains(placement->element))
                continue;
            m_numbers.insert(placement->element, int(m_numbers.size()) + 1);
            for (const auto &[id, text] : boards::writtenProperties(*model.element(placement->element)))
                used.insert(id);
        }
    }
    used.remove(properties::description);
    m_further = QStringList(used.begin(), used.end());
    m_further.sort();
}

/// Once for each board, however often the element stands there.
QString Writer::targetsOf(const Element &element, Id board, bool isFirst) const
{
    QList<int> numbers;
    for (const Relation *relation : isFirst ? m_model.relationsFrom(element.id) : QList<const Relation *>()) {
        const QList<const Placement *> places = m_model.placementsOf(relation->to);
        const bool isThere = std::any_of(places.begin(), places.end(), [&](const Placement *place) { return place->view == board; });
        if (isThere && drawnOnStorm(relation->kind->drawn))
            numbers.append(m_numbers.value(relation->to));
    }
    std::sort(numbers.begin(), numbers.end());
    QStringList texts;
    for (const int each : numbers)
        texts.append(QString::number(each));
    return texts.join(u' ');
}

QStringList Writer::rowOf(const View &board, const Placement &placement) const
{
    const Element &element = *m_model.element(placement.element);
    const std::pair key(board.id, element.id);
    const bool isFirst = !m_told.contains(key);
    m_told.insert(key);
    const QHash<QString, QString> said = [&] {
        QHash<QString, QString> all;
        for (const auto &[id, text] : boards::writtenProperties(element))
            all.insert(id, text);
        return all;
    }();
    QStringList row{escaped(board.name), QString::number(m_numbers.value(element.id)), QString(element.kind->id), escaped(element.name),
                    escaped(said.value(properties::description)), number(placement.position.x()), number(placement.position.y()),
                    placement.size ? number(placement.size->width()) : QString(),
                    placement.size ? number(placement.size->height()) : QString(), targetsOf(element, board.id, isFirst)};
    for (const QString &property : m_further)
        row.append(escaped(said.value(property)));
    return row;
}

QByteArray Writer::take() const
{
    QStringList header;
    for (const Column column : columns)
        header.append(nameOf(column));
    QStringList lines{(header + m_further).join(u',')};
    for (const View *board : m_boards) {
        for (const Placement *placement : boards::inOrder(m_model, board->id))
            lines.append(rowOf(*board, *placement).join(u','));
    }
    // With the mark by which spreadsheets know UTF-8.
    return "\xEF\xBB\xBF" + lines.join(u"\r\n"_s).toUtf8() + "\r\n";
}

} // namespace

QByteArray tableOf(const Model &model, Id view)
{
    return Writer(model, view).take();
}

} // namespace keelson::csv
