// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/changerow.h"
#include "core/document/database.h"
#include "core/document/schema.h"

namespace keelson {

/// Changes that a document's own file does not take at the moment, kept safe on this computer until it does, or until
/// the next start finds them. A document file like any other, in the person's state folder.
class Spill
{
public:
    /// For the document at `path`. `saved` says that this will be the whole document, since its file is gone, and how many
    /// of the changes that file had taken.
    static Result<Spill> create(Id document, const QString &path, std::optional<qsizetype> saved);

    QString path() const { return m_path; }
    qsizetype size() const { return qsizetype(m_total.count); }
    bool append(const QList<ChangeRow> &rows);
    /// The document's own file has them now.
    void remove();

private:
    Spill(Database database, QString path) : m_database(std::move(database)), m_path(std::move(path)) { }
    Database m_database;
    QString m_path;
    schema::Total m_total;
};

/// A spill that no living program holds: what an earlier run could not save.
struct LeftSpill
{
    QString path;
    QString of;       ///< Path of the document it belongs to.
    Id document;
    QList<ChangeRow> rows;
    std::optional<qsizetype> saved; ///< As told to `Spill::create`.
    bool isSound = true;            ///< Every change it should hold is in `rows`.
};
/// Oldest first.
QList<LeftSpill> leftSpills();
/// Nothing when it is none, or a living program holds it.
std::optional<LeftSpill> readSpill(const QString &path);
/// Where a spill is, or would be; false for any other file.
bool isSpillPath(const QString &path);
/// True when the file is surely of the document, or at least one of ours that somebody holds.
bool isCopyAt(const QString &path, Id document);
/// What it held is in the document now. One that is damaged is kept under another name, for who can read more of it.
void finish(const LeftSpill &spill);
void removeSpill(const QString &path);

} // namespace keelson
