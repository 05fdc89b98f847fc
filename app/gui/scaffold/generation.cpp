// SPDX-License-Identifier: MIT
#include "app/gui/scaffold/generation.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace keelson {

namespace {

Result<Preview> previewOf(const GenerationRequest &request, Stop stop)
{
    Result<Generated> generated = request.kit->generate(request.model, request.options, stop);
    if (!generated)
        return generated.error();
    Result<scaffold::Plan> plan = scaffold::plan(generated->files, request.target, request.kit->id(),
                                                 request.kitVersion, stop);
    if (!plan)
        return plan.error();
    return Preview{std::move(*generated), std::move(*plan)};
}

void writeWith(QPromise<Result<scaffold::Report>> &promise, const scaffold::Plan &plan, Stop stop)
{
    promise.addResult(scaffold::write(plan, stop, [&](int done, int total) {
        promise.setProgressRange(0, total);
        promise.setProgressValue(done);
    }));
}

} // namespace

Generation::Generation(QObject *parent) : QObject(parent)
{
    connect(&m_preview, &QFutureWatcherBase::finished, this, [this] {
        const Result<Preview> result = m_preview.result();
        m_isPreviewing = false;
        Q_EMIT busyChanged(isBusy());
        Q_EMIT previewed(result);
    });
    connect(&m_write, &QFutureWatcherBase::finished, this, [this] {
        const Result<scaffold::Report> result = m_write.result();
        m_isWriting = false;
        Q_EMIT busyChanged(isBusy());
        Q_EMIT written(result);
    });
    connect(&m_write, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { Q_EMIT progressed(done, m_write.progressMaximum()); });
}

Generation::~Generation()
{
    cancel();
    m_preview.waitForFinished();
    m_write.waitForFinished();
}

void Generation::preview(const GenerationRequest &request)
{
    cancel();
    m_isPreviewing = true;
    m_preview.setFuture(QtConcurrent::run(&previewOf, request, Stop{.token = m_stop.get_token()}));
    Q_EMIT busyChanged(true);
}

void Generation::write(const scaffold::Plan &plan)
{
    cancel();
    m_isWriting = true;
    m_write.setFuture(QtConcurrent::run(&writeWith, plan, Stop{.token = m_stop.get_token()}));
    Q_EMIT busyChanged(true);
}

void Generation::cancel()
{
    m_stop.request_stop();
    m_stop = {};
}

bool Generation::isBusy() const
{
    return m_isPreviewing || m_isWriting;
}

} // namespace keelson
