// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/scene.h"
#include "core/result.h"

#include <QFutureWatcher>
#include <QObject>

class QWidget;

namespace keelson {

/// Writes pictures of scenes to files, on a thread of its own; a file is whole or untouched.
/// The ending of the name decides the format: .svg or .png.
class PictureFile : public QObject
{
    Q_OBJECT

public:
    explicit PictureFile(QObject *parent = nullptr);
    ~PictureFile() override;  ///< Waits for a picture being written.

    /// Asks for a name in a dialog that does not block, then saves. `suggestion` is a name without folder or ending.
    void ask(QWidget *parent, const Scene &scene, const QString &suggestion);
    /// Answers with saved or failed. A picture asked for while another is written waits for nothing: it is refused.
    void save(const Scene &scene, const QString &path);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const keelson::Error &error);

private:
    void finish();

    QFutureWatcher<Result<void>> m_watcher;
    QString m_path;
};

} // namespace keelson
