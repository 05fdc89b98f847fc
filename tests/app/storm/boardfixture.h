// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/storm/gestures.h"
#include "core/document/document.h"
#include "core/storm/reading.h"

#include <QTemporaryDir>

namespace keelson {

/// A document with one board, and notes on it.
class BoardFixture
{
public:
    BoardFixture()
        : document(std::move(*Document::create(m_folder.filePath(QStringLiteral("a.keelson")), { Id::create(), QStringLiteral("Ada") })))
    {
    }

    const Model &model() const { return document->model(); }
    Id board() const { return model().viewsOfKind(records::board).value(0)->id; }
    Id boardOrNull() const { return model().viewsOfKind(records::board).isEmpty() ? Id() : board(); }
    Id add(QLatin1StringView kind, const QString &name, QPointF at = {}, Id beside = {})
    {
        const Outcome outcome = storm::addNote(model(), boardOrNull(), { vocabulary::kind(kind), name, at, beside });
        document->commit(outcome.edit);
        return outcome.select.first();
    }
    Outcome take(const Outcome &outcome)
    {
        document->commit(outcome.edit);
        return outcome;
    }
    void set(Id record, QLatin1StringView property, const Value &value)
    {
        Edit edit(QStringLiteral("set"));
        edit.set(record, property, value);
        document->commit(edit);
    }
    void lock(Id note) { set(note, properties::locked, true); }
    const Element &elementOf(Id note) const { return *model().element(model().placement(note)->element); }
    QRectF rectOf(Id note) const { return storm::rectOf(model(), *model().placement(note)); }
    bool overlaps() const
    {
        const QList<QRectF> rects = storm::takenOn(model(), board());
        for (qsizetype i = 0; i < rects.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                if (layout::overlap(rects.at(i), rects.at(j)))
                    return true;
            }
        }
        return false;
    }

private:
    QTemporaryDir m_folder;

public:
    std::unique_ptr<Document> document;
};

} // namespace keelson
