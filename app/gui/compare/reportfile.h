// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QFutureWatcher>
#include <QObject>

class QWidget;

namespace keelson {

/// Writes a report to a file, on a thread of its own; a file is whole or untouched.
class ReportFile : public QObject
{
    Q_OBJECT

public:
    explicit ReportFile(QObject *parent = nullptr);
    ~ReportFile() override;  ///< Waits for what is being written.

    /// Asks for a name in a dialog that does not block, then saves. `suggestion` is a name without folder or ending.
    void ask(QWidget *parent, const QString &markdown, const QString &suggestion);
    /// Answers with saved or failed, later. One at a time: another asked for meanwhile is refused.
    void save(const QString &markdown, const QString &path);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const keelson::Error &error);

private:
    static Result<void> write(const QString &markdown, const QString &path);
    void finish();

    QFutureWatcher<Result<void>> m_watcher;
    QString m_path;
    bool m_isWriting = false; ///< Until the outcome has been told.
};

} // namespace keelson
