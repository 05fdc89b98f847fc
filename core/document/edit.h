// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/change.h"
#include "core/model/model.h"

namespace keelson {

/// A gesture in the making: facts under one label. The public way to change a document:
/// build one against the document's model, then `Document::commit` it.
class KEELSON_CORE Edit
{
public:
    explicit Edit(QString label) : m_label(std::move(label)) { }

    /// A new element; `kindId` is a row of the vocabulary.
    Id add(QLatin1StringView kindId, const QString &name, Id parent = {});
    Id relate(QLatin1StringView relationId, Id from, Id to);
    Id addView(QLatin1StringView viewKind, const QString &name, Id subject = {});
    /// Stands the element in the view. On a board each call makes a new note; on a map an element
    /// has one place, whose id both replicas derive, so that placing it twice is moving it.
    Id place(const View &view, Id element, QPointF position, std::optional<QSizeF> size = {});
    Id place(Id view, QStringView viewKind, Id element, QPointF position, std::optional<QSizeF> size = {});
    Id place(Id view, QLatin1StringView viewKind, Id element, QPointF position, std::optional<QSizeF> size = {})
    {
        return place(view, QString(viewKind), element, position, size);
    }
    Id addChild(Id owner, const QString &list, const QString &order);

    void set(Id record, QLatin1StringView property, Value value);
    void set(Id record, const QString &property, Value value);
    void remove(Id record);  ///< Relations, placements and contents that dangle are settled by `normalise`.

    const QString &label() const { return m_label; }
    const QList<Fact> &facts() const { return m_facts; }
    bool isEmpty() const { return m_facts.isEmpty(); }

    /// The element of that name this edit itself adds, so that a name typed twice means one thing.
    std::optional<Id> added(const Kind &kind, const QString &name, Id owner = {}) const;

private:
    QString m_label;
    QList<Fact> m_facts;  ///< One a (record, property): the last set wins.
    QHash<std::pair<Id, QString>, qsizetype> m_index;
    QHash<QString, Id> m_added;
};

/// The element a name typed in `kind` means: the known one in its scope, or a new one added to `edit`.
KEELSON_CORE Id findOrAdd(Edit &edit, const Model &model, const Kind &kind, const QString &name, Id owner = {});

/// A key between two keys of an ordered list (either may be empty: the open end).
KEELSON_CORE QString orderBetween(const QString &before, const QString &after);

} // namespace keelson
