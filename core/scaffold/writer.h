// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/finding.h"
#include "core/result.h"
#include "core/scaffold/filetree.h"
#include "core/stop.h"

#include <QString>

#include <functional>

// From a FileTree to a folder: first a plan, which only looks and can be shown, then its writing.
// Both block; call them on a worker. Neither follows a symbolic link below the target.

namespace keelson::scaffold {

/// What happens to one path of the target.
enum class Action {
    Create,     ///< Nothing is there.
    Update,     ///< The file is as it was generated last; the text is new.
    Unchanged,  ///< The file has exactly this text already; nothing is written.
    Keep,       ///< The person's: seeded, edited while our text stayed the same, or deleted by them.
    Conflict,   ///< Both changed: the person's stays, ours is put beside as `<path>.keelson-new`.
    Remove,     ///< Ours, untouched, and no longer part of the system.
};

/// Stable English id: "create", "update", ... For JSON and tests.
KEELSON_CORE QString name(Action action);
/// Translated, for people: "new", "changed", ...
KEELSON_CORE QString label(Action action);

struct PlannedFile
{
    QString path;        ///< Relative to the target, '/' between.
    Action action = Action::Create;
    GeneratedFile file;  ///< What was generated; empty bytes for Remove.
    QByteArray present;  ///< SHA-256 of what stands there, empty when nothing does.
    QByteArray offered;  ///< SHA-256 of the new text the person has been offered and has not taken.
};

/// What writing a tree into a folder would do. A value: show it, keep it, write it or drop it.
struct KEELSON_CORE Plan
{
    QString target;             ///< Absolute, without symbolic links.
    QString kit;
    QString version;            ///< Of the kit.
    QList<PlannedFile> files;   ///< By path.
    QList<Finding> findings;    ///< One for each path that keeps what a person should look at.

    int count(Action action) const;
    bool changesNothing() const;
};

struct KEELSON_CORE Report
{
    QString target;
    QList<PlannedFile> files;   ///< As planned; all of it happened.
    QList<Finding> findings;
    qint64 milliseconds = 0;
    qint64 bytesWritten = 0;

    int count(Action action) const;
    /// One translated sentence: how many files were made, changed, kept.
    QString summary() const;
};

/// Compares the tree with what is in `target`, which need not exist. Refuses by name: an unsafe path in
/// the tree; a target that is a link, a file, the home or root folder, or holds things but no manifest of
/// ours. Finishes a writing that was cut short, the only case in which it writes.
KEELSON_CORE Result<Plan> plan(const FileTree &tree, const QString &target, const QString &kit,
                               const QString &version, Stop stop = {});

/// Called on the caller's thread with the files staged so far and all to stage.
using Progress = std::function<void(int done, int total)>;

/// Does what the plan says: stages everything, syncs once, then renames. Stopped or failed before the
/// renaming, the target is as it was. Killed during it, the next plan() finishes. Refuses a plan the
/// folder has moved away from.
KEELSON_CORE Result<Report> write(const Plan &plan, Stop stop = {}, const Progress &progress = {});

/// Why `path` must not be written below any target, translated; empty when it may.
KEELSON_CORE QString refusal(const QString &path);

} // namespace keelson::scaffold
