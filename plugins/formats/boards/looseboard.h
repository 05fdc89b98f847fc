// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/edit.h"
#include "core/model/model.h"

#include <QRectF>
#include <QSet>

#include <optional>

namespace keelson::boards {

/// A note of a board in a file, before it belongs to any document.
struct LooseNote
{
    const Kind *kind = nullptr;
    QString name;
    QPointF position;
    std::optional<QSizeF> size;
    bool isLocked = false;
    QString identity;      ///< Notes that share it are of one element; empty = the name decides.
    Properties properties; ///< Of its element.
};

/// What connects two notes of the same board; what it says follows from their kinds.
struct LooseLine
{
    qsizetype from = 0;
    qsizetype to = 0;
    bool mayTurn = false;  ///< It says of itself no direction.
};

struct LooseBoard
{
    QString name;
    QList<LooseNote> notes;
    QList<LooseLine> lines;
};

/// What became of a line.
enum class Said { Now, TurnedAround, Before, Nothing };

/// Boards of a file as facts. Things of equal kind and name are one, across all boards.
class Gathering
{
public:
    /// One answer a line.
    QList<Said> add(const LooseBoard &board);
    const QList<Fact> &facts() const { return m_edit.facts(); }

private:
    Id elementOf(const LooseNote &note);
    Said say(const LooseLine &line, const LooseBoard &board, const QList<Id> &elements);

    Edit m_edit{QString()};
    QHash<QString, Id> m_known;  ///< By identity.
    QSet<std::pair<QString, std::pair<Id, Id>>> m_said;
};

/// Whether a kind can stand on a storm board; null when there is no such kind.
const Kind *noteKind(QStringView id);

/// A coordinate somebody else wrote: finite, and near enough to be found again.
double coordinate(double number);

/// A size that can be seen and is not all there is; nothing for one that cannot be meant.
std::optional<QSizeF> sizeFor(double width, double height);

/// The text without characters that are not seen or turn others around, and whether there were any.
QString cleaned(const QString &text, bool *hadOthers = nullptr);

} // namespace keelson::boards
