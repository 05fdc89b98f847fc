// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/picture.h"
#include "core/result.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>

class QWidget;

namespace keelson {

/// The part of a scene that these nodes and the edges between them are.
Scene partOf(const Scene &scene, const QList<Id> &nodes);

/// Writes pictures of scenes to files, on a thread of its own; a file is whole or untouched.
/// A picture of what runs carries a footer that says where its numbers are from.
/// The ending of the name decides the format: .svg, .png or .pdf.
/// A picture of a whole view carries its document, so that it can be opened again, unless the person leaves it out.
class PictureFile : public QObject
{
    Q_OBJECT

public:
    /// Makes the text form of the document; called on the thread that writes. Empty = nothing is carried.
    using Carried = std::function<QByteArray()>;

    explicit PictureFile(QObject *parent = nullptr);
    ~PictureFile() override;  ///< Waits for a picture being written.

    /// Asks for a name in a dialog that does not block, then saves. `suggestion` is a name without folder or ending.
    void ask(QWidget *parent, const Scene &scene, const Theme &theme, const QString &suggestion, const QString &footer = {},
             const Carried &carried = {});
    /// Answers with saved or failed, later. One at a time: a picture asked for while another is written is refused.
    void save(const Scene &scene, const Theme &theme, const QString &path, const QString &caption = {}, const QString &footer = {},
              const Carried &carried = {});

    /// The same at once, on any thread.
    static Result<void> write(const Scene &scene, const Theme &theme, const QString &path, const QString &caption,
                              const QString &footer = {}, const Carried &carried = {});

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const keelson::Error &error);

private:
    void finish();

    QFutureWatcher<Result<void>> m_watcher;
    QString m_path;
};

} // namespace keelson
