// SPDX-License-Identifier: MIT
#pragma once

#include "core/plugin/kit.h"
#include "core/result.h"
#include "core/scaffold/writer.h"

#include <QFutureWatcher>
#include <QObject>

namespace keelson {

/// What a kit makes of a model and what writing it into a folder would do.
struct Preview
{
    Generated generated;
    scaffold::Plan plan;

    /// Of the kit and of the plan together.
    QList<Finding> findings() const { return generated.findings + plan.findings; }
};

/// Where what comes from and where it goes.
struct GenerationRequest
{
    Model model;
    const Kit *kit = nullptr;
    QString kitVersion;
    Options options;
    QString target;
};

/// Generates and writes on a worker, one request at a time; a newer request drops the older.
/// Lives on the GUI thread; results arrive there by signals.
class Generation : public QObject
{
    Q_OBJECT

public:
    explicit Generation(QObject *parent = nullptr);
    ~Generation() override;

    void preview(const GenerationRequest &request);
    void write(const scaffold::Plan &plan);
    /// Nothing is written half: see scaffold::write.
    void cancel();
    bool isBusy() const;

Q_SIGNALS:
    void previewed(const keelson::Result<keelson::Preview> &preview);
    void written(const keelson::Result<keelson::scaffold::Report> &report);
    void progressed(int done, int total);
    void busyChanged(bool busy);

private:
    std::stop_source m_stop;
    // Until the outcome has been told. A future that has finished says less: its news may still be underway.
    bool m_isPreviewing = false;
    bool m_isWriting = false;
    QFutureWatcher<Result<Preview>> m_preview;
    QFutureWatcher<Result<scaffold::Report>> m_write;
};

} // namespace keelson
