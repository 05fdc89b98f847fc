// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

#include <QTemporaryDir>

namespace keelson {

/// A document with one board, to hold a session on.
class SessionBoard
{
public:
    SessionBoard() : document(std::move(*Document::create(m_folder.filePath(QStringLiteral("session.keelson")), {Id::create(), QStringLiteral("Ada")})))
    {
        Edit edit(QStringLiteral("Board"));
        board = edit.addView(records::board, QStringLiteral("Checkout"));
        document->commit(edit);
    }

    const Model &model() const { return document->model(); }
    /// Returns the element.
    Id put(QLatin1StringView kind, const QString &name, QPointF at, std::optional<QSizeF> size = {})
    {
        Edit edit(QStringLiteral("Put"));
        const Id element = edit.add(kind, name);
        edit.place(board, records::board, element, at, size);
        document->commit(edit);
        return element;
    }
    void relate(QLatin1StringView relation, Id from, Id to)
    {
        Edit edit(QStringLiteral("Relate"));
        edit.relate(relation, from, to);
        document->commit(edit);
    }
    void set(Id record, const char *property, const Value &value)
    {
        Edit edit(QStringLiteral("Set"));
        edit.set(record, QString::fromLatin1(property), value);
        document->commit(edit);
    }
    Id noteOf(Id element) const { return model().placementsOf(element).first()->id; }

private:
    QTemporaryDir m_folder;

public:
    std::unique_ptr<Document> document;
    Id board;
};

} // namespace keelson
