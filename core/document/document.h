// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/change.h"
#include "core/document/changerow.h"
#include "core/document/edit.h"
#include "core/document/log.h"
#include "core/document/normalise.h"
#include "core/finding.h"
#include "core/model/model.h"
#include "core/result.h"
#include "core/stop.h"

#include <QFuture>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace keelson {

/// What a change to the document touched.
struct ModelChange
{
    QSet<Id> records;         ///< Ids of records that are new, different or gone.
    bool everything = false;  ///< Opened or merged: do not look at the rest.
    QString label = {};       ///< Of the change that did it.
    bool takesBack = false;   ///< It was an undo or a redo.
};

struct SaveState
{
    enum class Kind { Saved, Saving, Failed };
    Kind kind = Kind::Saved;
    Error error = {};  ///< For Failed.
    qsizetype waiting = 0; ///< For Failed: changes that are not in the file.
    QString safeIn = {}; ///< For Failed: the file on this computer that has them meanwhile; empty when only memory has.

    friend bool operator==(const SaveState &, const SaveState &) = default;
};

/// What happened to the document's file without being asked for, since it was opened.
struct FileNews
{
    QString damagedKeptAs;      ///< It was damaged; a sound one took its place and this is the one it was.
    QString olderKeptAs;        ///< It was of an older format; likewise.
    QList<Finding> damages;     ///< Changes that were lost, named by author, time and label as far as can be told.
    qsizetype kept = 0;         ///< Changes of a damaged file that were sound.
    qsizetype lost = 0;         ///< How many changes these are; -1 when that cannot be told.
    qsizetype remembered = 0;   ///< Values of lost changes that the checkpoint still knew and that are back.
    Stamp rememberedBy;         ///< The change that brought them back.
    QList<Change> broughtBack;  ///< What an earlier run could not save and is back. Headers only.
    QList<Change> joined;       ///< What came with another copy that was put in the place of the file. Headers only.

    bool isEmpty() const
    {
        return damagedKeptAs.isEmpty() && olderKeptAs.isEmpty() && damages.isEmpty() && broughtBack.isEmpty() && joined.isEmpty();
    }
};

/// What another copy of a document holds, read from its file and judged. A value; crosses threads.
struct OtherCopy
{
    QString path;
    Id document;
    QList<ChangeRow> rows;
    QList<Finding> damages;
};

/// Where a text stands in the history: a value, or the label of a change when `property` is empty.
struct Trace
{
    Stamp change;
    Id record;
    QString property;

    friend bool operator==(const Trace &, const Trace &) = default;
};

/// A document: one SQLite file that is a log of changes, and the model they amount to.
/// Lives on the thread that opened it (the GUI's, or a CLI's main); files are written on a thread
/// of its own, and no call here waits for a disk unless it says so. There is no Save: a commit is on its way to the
/// file when the call returns and durable when `saveStateChanged` says Saved.
class KEELSON_CORE Document : public QObject
{
    Q_OBJECT

public:
    enum class Access { Write, ReadOnly };

    /// Refused by name: not a Keelson document, made by a newer version, empty, unreadable,
    /// held by another program. Nothing is changed in a file that is refused. One that is damaged or older is opened
    /// for writing as a sound one in its place, and `fileNews` says where the one it was is kept. What an earlier run
    /// could not save joins it. May be called on any thread; the document then moves with `moveToThread`.
    static Result<std::unique_ptr<Document>> open(const QString &path, const Author &author,
                                                  Access access = Access::Write, Stop stop = {});
    /// Writes what is sound in a file with anything wrong with it anew, also in one that `open` refuses because something
    /// was added to it, and opens that for writing: in its place (`target` is `path`), the damaged one kept aside, or as
    /// `target`, the damaged one left as it is. `fileNews` says what came of it. Null, and nothing done, when the file is sound.
    static Result<std::unique_ptr<Document>> repair(const QString &path, const QString &target, const Author &author, Stop stop = {});
    /// A new file; refused when one is there.
    static Result<std::unique_ptr<Document>> create(const QString &path, const Author &author);
    /// A new document in the user's state folder, without a name yet.
    static Result<std::unique_ptr<Document>> createDraft(const Author &author);
    /// A new draft of what one of `UnsavedChanges::spills` holds, when that is the whole document.
    static Result<std::unique_ptr<Document>> createDraftFrom(const QString &spill, const Author &author);
    /// Drafts of the user's state folder, newest first.
    static QStringList drafts();
    /// Whether a file at this path is, or would be, a draft.
    static bool isDraftPath(const QString &path);
    /// Waits until everything committed is durable or has failed; what failed is kept as a draft.
    ~Document() override;

    QString path() const;
    bool isDraft() const;
    Access access() const;
    Id id() const;  ///< Minted with the document, shared by its copies.
    const Author &author() const;
    SaveState saveState() const;

    const Model &model() const;
    const Facts &facts() const;
    const QList<Finding> &findings() const;  ///< Of normalise and of damaged changes.
    const FileNews &fileNews() const;

    /// False while the changes before the checkpoint are still being read, on the writer's thread. Until then there is
    /// no undo of them; what asks for the log waits.
    bool isHistoryComplete() const;
    const Log &log() const;
    QList<Change> changes() const;           ///< The whole log in stamp order, decoded.

    /// Applies the edit at once; ignored in a document that is read only. Facts that change nothing are dropped; an edit of none leaves no
    /// change behind and returns a null stamp.
    Stamp commit(const Edit &edit);

    /// The label undo or redo would name; empty when there is nothing.
    QString undoLabel() const;
    QString redoLabel() const;
    /// Takes back this author's last change, where it still wins. Returns findings for what others
    /// changed since. Works across restarts.
    QList<Finding> undo();
    QList<Finding> redo();
    /// Takes back any change of the log, whoever made it and however long ago, where it still wins; one that takes back
    /// another is put back. Returns findings for what was changed since; nothing happens for a stamp that is not in
    /// the log. One's own change can be put back with `redo`, another's with `undo`. Waits for the history.
    QList<Finding> takeBack(Stamp stamp); // By value: one of the log itself would move as the log grows.

    /// Unites the other copy's facts with these. Order and repetition do not matter. Waits for the
    /// disk; refused when the other is no copy of this document.
    Result<int> merge(const QString &otherPath, Stop stop = {});
    /// The same from changes in memory; returns how many were new. Those no file could hold
    /// (without a stamp, or with a property twice) are passed over.
    int merge(const QList<Change> &changes);
    /// Merging in two steps that do not wait: read the other copy on any thread, then take it in here. The future is done
    /// when what the other copy has purged is out of this file, too. Asks for the log: see `isHistoryComplete`.
    static Result<OtherCopy> readCopy(const QString &path, Stop stop = {});
    QFuture<Result<int>> startMerge(const OtherCopy &other);

    /// Moves a draft (or renames a document) to `path`; refused when a file is there. Waits for the disk.
    Result<void> moveTo(const QString &path);
    /// Writes a copy of the file as it is now, with what could not be saved yet; refused when a file
    /// is there. Waits for the disk.
    Result<void> copyTo(const QString &path) const;
    /// Writes what stands now as a new document that knows nothing of how it came to be; refused when a file is
    /// there. Waits for the disk.
    Result<void> copyWithoutHistory(const QString &path) const;
    /// The same from values, on any thread.
    static Result<void> writeWithoutHistory(const QString &path, const Facts &facts, const Author &author);
    /// The same two without waiting. They are done even when the document goes meanwhile; while it stays, `pathChanged`
    /// comes before the future is done.
    QFuture<Result<void>> startMove(const QString &path);
    QFuture<Result<void>> startCopy(const QString &path) const;

    /// Everything in the history that holds the text, whatever its case.
    QList<Trace> tracesOf(const QString &text) const;
    /// Takes these out of the history for good: out of log, checkpoint, spill and free pages, on this disk as far as its file
    /// system reaches. Each leaves a digest that keeps the chain whole, and a change says who did it. Copies lose
    /// them when they are merged. Returns how many. Waits for the disk.
    Result<int> purge(const QList<Trace> &traces);
    /// The same without waiting. The document can be edited meanwhile; closing it waits.
    QFuture<Result<int>> startPurge(const QList<Trace> &traces);

    /// Tries again at once to save what could not be saved; `saveStateChanged` says what comes of it.
    void retry();
    /// Waits until what was committed before is durable. For the CLI and tests; the GUI never calls it.
    Result<void> flush();

Q_SIGNALS:
    void changed(const keelson::ModelChange &change);
    void saveStateChanged(const keelson::SaveState &state);
    void pathChanged(const QString &path);
    void fileNewsChanged();
    void historyCompleted();

private:
    struct Private;
    explicit Document(std::unique_ptr<Private> d);
    static std::unique_ptr<Document> begun(std::unique_ptr<Private> d, const std::optional<Facts> &remembered);
    Stamp record(const QString &label, const Stamp &undoes, const QList<Fact> &facts);
    void readAnew();
    void listen();
    void bringBackSpills();
    void bringBack(const QList<Fact> &lost);
    void takeBodies(const QHash<Stamp, QByteArray> &bodies);
    Result<int> endPurge(const Result<void> &written, int count);
    void takeNews();
    void takePath();
    void showSaving();
    void showProgress();
    void setSaveState(const SaveState &state);
    std::unique_ptr<Private> d;
};

} // namespace keelson
