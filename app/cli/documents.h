// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

#include <QFile>

namespace keelson::cli {

class Console;

/// The file, for looking only: works while the studio has it open, too.
Result<std::unique_ptr<Document>> opened(const QString &path);
/// The person of this account, as the studio knows them.
Author author();
/// The file, for writing, as that author.
Result<std::unique_ptr<Document>> openedForWriting(const QString &path);
/// A new file; refused where one is.
Result<std::unique_ptr<Document>> created(const QString &path);

/// Waits until everything is in the file. Where it is not, tells where it is safe meanwhile.
Result<void> save(Document &document);
/// Tells what happened to the file without being asked for: repaired, upgraded, joined with what was not saved.
void tellNews(Console &console, const FileNews &news);

/// Opens a file to read from, or standard input for "-". Refuses folders, pipes and devices by path.
Result<void> openInput(const QString &path, QFile &file);

/// Tells the findings; returns HasFindings when one of them is more than a note.
int tellFindings(Console &console, const QList<Finding> &findings);

/// The board of that name, or the only one there is; refused where that says not which.
Result<Id> boardOf(const Model &model, const QString &name, const QString &path);

/// Translated kind and name: "service Order BFF".
QString described(const Element &element);

} // namespace keelson::cli
