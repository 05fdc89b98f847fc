// SPDX-License-Identifier: MIT
#include "app/gui/exchange/importreading.h"

#include "app/gui/storm/scene.h"
#include "app/render/scenepainter.h"
#include "core/document/adoption.h"
#include "core/document/normalise.h"

#include <QFile>
#include <QPainter>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace keelson {

namespace {

constexpr double margin = 24;      // scene units
constexpr double largestScale = 2; // A board of three notes is not blown up.

/// Tells how far it has been read.
class WatchedFile : public QFile
{
public:
    WatchedFile(const QString &path, std::shared_ptr<std::atomic<double>> progress) : QFile(path), m_progress(std::move(progress)) { }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 got = QFile::readData(data, size);
        m_read += std::max(got, qint64(0));
        *m_progress = double(m_read) / double(std::max(this->size(), qint64(1)));
        return got;
    }

private:
    std::shared_ptr<std::atomic<double>> m_progress;
    qint64 m_read = 0;
};

Model modelOf(const QList<Fact> &facts)
{
    Facts cells;
    for (const Fact &fact : facts)
        cells[fact.record].insert(fact.property, {fact.value, {1, Id(0, 1)}});
    return normalise(cells).model;
}

/// The board that comes first in the file.
Id firstBoard(const QList<Fact> &facts)
{
    const auto board = std::find_if(facts.begin(), facts.end(), [](const Fact &fact) {
        return fact.property == properties::kind && text(fact.value) == records::board;
    });
    return board == facts.end() ? Id() : board->record;
}

QImage pictureOf(const Scene &scene, const Theme &theme, QSize pixels)
{
    const QRectF frame = boundsOf(scene).adjusted(-margin, -margin, margin, margin);
    if (scene.nodes.isEmpty() || !frame.isValid() || pixels.isEmpty())
        return {};
    const double scale = std::min({pixels.width() / frame.width(), pixels.height() / frame.height(), largestScale});
    const QSize size = (frame.size() * scale).toSize().expandedTo({1, 1});
    QImage image(size, QImage::Format_RGB32);
    image.fill(scene.background);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.translate(-frame.topLeft());
    PaintView view;
    view.scale = scale;
    ScenePainter(theme).paint(painter, scene, view);
    return image;
}

ImportPreview previewOf(const Imported &imported, const Theme &theme, QSize pixels)
{
    ImportPreview preview{imported, 0, 0, {}};
    const Model model = modelOf(imported.facts);
    preview.notes = model.placements().size();
    preview.connections = model.relations().size();
    if (const View *board = model.view(firstBoard(imported.facts)))
        preview.picture = pictureOf(stormScene(model, *board, Live(), theme), theme, pixels);
    return preview;
}

} // namespace

ImportReading::ImportReading(const QString &path, const Format &format, QObject *parent)
    : QObject(parent), m_path(path), m_format(format), m_progress(std::make_shared<std::atomic<double>>(0))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportReading::take);
}

ImportReading::~ImportReading()
{
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

double ImportReading::progress() const
{
    return std::clamp(m_progress->load(), 0.0, 1.0);
}

void ImportReading::survey()
{
    start([format = &m_format](QIODevice &in, Stop stop) {
        const auto options = resolve(format->options(), {});
        const Result<FileSurvey> survey = options ? format->surveyed()->survey(in, *options, std::move(stop)) : Result<FileSurvey>(options.error());
        return survey ? Answer{*survey, {}, {}} : Answer{{}, {}, survey.error()};
    });
}

void ImportReading::read(const Options &options, const Theme &theme, QSize pixels)
{
    start([format = &m_format, options, theme, pixels](QIODevice &in, Stop stop) {
        const auto full = resolve(format->options(), options);
        const Result<Imported> imported = full ? format->read(in, *full, stop) : Result<Imported>(full.error());
        if (!imported)
            return Answer{{}, {}, imported.error()};
        return stop.requested() ? Answer{} : Answer{{}, previewOf(*imported, theme, pixels), {}};
    });
}

void ImportReading::start(const Work &work)
{
    if (m_isBusy) {
        m_stop.request_stop();
        m_next = work;
        return;
    }
    setBusy(true);
    m_stop = std::stop_source();
    *m_progress = 0;
    m_watcher.setFuture(QtConcurrent::run([work, path = m_path, progress = m_progress, stop = Stop{QDeadlineTimer(QDeadlineTimer::Forever), m_stop.get_token()}] {
        WatchedFile file(path, progress);
        if (!file.open(QIODevice::ReadOnly))
            return Answer{{}, {}, Error{Error::Kind::Environment, ImportReading::tr("The file cannot be read: %1.").arg(file.errorString()), path, {}}};
        return work(file, stop);
    }));
}

void ImportReading::cancel()
{
    m_next = nullptr;
    m_stop.request_stop();
}

void ImportReading::take()
{
    const Answer answer = m_watcher.result();
    const bool wasGivenUp = m_stop.stop_requested();
    setBusy(false);
    if (m_next) {
        start(std::exchange(m_next, nullptr));
        return;
    }
    if (wasGivenUp)
        return;
    if (answer.error)
        Q_EMIT failed(*answer.error);
    else if (answer.survey)
        Q_EMIT surveyed(*answer.survey);
    else if (answer.preview)
        Q_EMIT wasRead(*answer.preview);
}

void ImportReading::setBusy(bool busy)
{
    m_isBusy = busy;
    Q_EMIT busyChanged(busy);
}

} // namespace keelson
