// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/theme.h"
#include "core/plugin/format.h"

#include <QFutureWatcher>
#include <QImage>
#include <QObject>
#include <QSize>

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>

namespace keelson {

/// What an import would bring, and its first board as a picture.
struct ImportPreview
{
    Imported imported;
    qsizetype notes = 0;
    qsizetype connections = 0;
    QImage picture;  ///< Null when there is no board.
};

/// Reads a file of a surveyed format on a worker, as often as a person decides anew; what was under way is given up then.
class ImportReading : public QObject
{
    Q_OBJECT

public:
    /// `format` outlives it.
    ImportReading(const QString &path, const Format &format, QObject *parent = nullptr);
    ~ImportReading() override;  ///< Gives up, and waits until it is given up.

    void survey();
    /// The picture is at most `pixels` large.
    void read(const Options &options, const Theme &theme, QSize pixels);
    void cancel();
    bool isBusy() const { return m_isBusy; }
    /// How much of the file has been read, 0 to 1.
    double progress() const;

Q_SIGNALS:
    void surveyed(const keelson::FileSurvey &survey);
    void wasRead(const keelson::ImportPreview &preview);
    void failed(const keelson::Error &error);
    void busyChanged(bool busy);

private:
    struct Answer
    {
        std::optional<FileSurvey> survey;
        std::optional<ImportPreview> preview;
        std::optional<Error> error;
    };
    using Work = std::function<Answer(QIODevice &, Stop)>;

    void start(const Work &work);
    void take();
    void setBusy(bool busy);

    QString m_path;
    const Format &m_format;
    std::shared_ptr<std::atomic<double>> m_progress;
    std::stop_source m_stop;
    Work m_next;  ///< To begin when what is under way has been given up.
    bool m_isBusy = false;
    QFutureWatcher<Answer> m_watcher;
};

} // namespace keelson
