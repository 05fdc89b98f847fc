// SPDX-License-Identifier: MIT
#include "core/dashboard/board.h"

#include "core/dashboard/tables.h"

#include <QCoreApplication>

#include <algorithm>

namespace keelson::boards {

namespace {

constexpr const char *context = "keelson::boards";

QString translated(const char *text)
{
    return text ? QCoreApplication::translate(context, text) : QString();
}

bool holds(const Condition &condition, double value)
{
    switch (condition.comparison) {
    case Comparison::Below: return value < condition.value;
    case Comparison::AtMost: return value <= condition.value;
    case Comparison::AtLeast: return value >= condition.value;
    case Comparison::Above: return value > condition.value;
    }
    return false;
}

} // namespace

const QList<Board> &all()
{
    static const QList<Board> boards{overview(), domainEvents(), rest()};
    return boards;
}

const Board *find(QStringView id)
{
    const auto board = std::find_if(all().begin(), all().end(), [&](const Board &each) { return each.id == id; });
    return board == all().end() ? nullptr : &*board;
}

QString label(Dimension dimension)
{
    static constexpr const char *labels[] = {
        QT_TRANSLATE_NOOP("keelson::boards", "Account"),  QT_TRANSLATE_NOOP("keelson::boards", "Region"),
        QT_TRANSLATE_NOOP("keelson::boards", "Environment"), QT_TRANSLATE_NOOP("keelson::boards", "Subsystem"),
        QT_TRANSLATE_NOOP("keelson::boards", "Service"),  QT_TRANSLATE_NOOP("keelson::boards", "Function"),
        QT_TRANSLATE_NOOP("keelson::boards", "Event type"), QT_TRANSLATE_NOOP("keelson::boards", "Shard"),
        QT_TRANSLATE_NOOP("keelson::boards", "Pipeline"), QT_TRANSLATE_NOOP("keelson::boards", "Source"),
        QT_TRANSLATE_NOOP("keelson::boards", "Rule"),     QT_TRANSLATE_NOOP("keelson::boards", "Table"),
    };
    return translated(labels[int(dimension)]);
}

QString title(const Board &board)
{
    return translated(board.title);
}

QString description(const Board &board)
{
    return translated(board.description);
}

QString title(const Widget &widget)
{
    return translated(widget.title);
}

QString label(const Question &question)
{
    return translated(question.label);
}

Health judged(const QList<Condition> &conditions, double value)
{
    Health worst = Health::Unknown;
    for (const Condition &condition : conditions) {
        if (holds(condition, value))
            worst = std::max(worst, condition.health);
    }
    return worst;
}

} // namespace keelson::boards
