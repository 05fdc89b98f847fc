// SPDX-License-Identifier: MIT
#pragma once

#include "core/plugin/metricsource.h"

#include <QCoreApplication>
#include <QObject>

namespace keelson::recording {

class Source final : public QObject, public MetricSource
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID KeelsonMetricSource_iid FILE "recording.json")
    Q_INTERFACES(keelson::MetricSource)

public:
    QString id() const override;
    QString label() const override;
    QList<Option> options() const override;
    bool isWorthKeeping() const override { return false; }
    bool keepsPast() const override { return true; }
    Result<std::unique_ptr<MetricSession>> open(const Options &options, const Secrets &secrets, Http &http) const override;
};

} // namespace keelson::recording
