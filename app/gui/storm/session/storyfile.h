// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"
#include "core/result.h"

#include <QFutureWatcher>
#include <QObject>

class QWidget;

namespace keelson {

/// Writes stories of boards to files, on a thread of its own; a file is whole or untouched.
class StoryFile : public QObject
{
    Q_OBJECT

public:
    explicit StoryFile(QObject *parent = nullptr);
    ~StoryFile() override;  ///< Waits for what is being written.

    /// Asks for a name in a dialog that does not block, then saves.
    void ask(QWidget *parent, const Model &model, Id board);
    /// Answers with saved or failed, later. One at a time: another asked for meanwhile is refused.
    void save(const Model &model, Id board, const QString &path);

    /// The same at once, on any thread.
    static Result<void> write(const Model &model, Id board, const QString &path);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const keelson::Error &error);

private:
    void finish();

    QFutureWatcher<Result<void>> m_watcher;
    QString m_path;
    bool m_isWriting = false; ///< Until the outcome has been told.
};

} // namespace keelson
