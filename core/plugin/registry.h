// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/plugin/format.h"
#include "core/plugin/kit.h"
#include "core/plugin/metricsource.h"

#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <vector>

class QPluginLoader;

namespace keelson {

/// A plugin file as its metadata tells, loaded or not.
struct PluginInfo
{
    QString file;
    QString iid;
    QString id;           ///< From the metadata.
    QString name;
    QString description;
    QString version;
    QString problem;      ///< Translated; why it is not used. Empty when all is well.
};

/// Finds plugins by their metadata and loads each when first asked for. Made in main() and passed on.
/// Not thread-safe: look things up on the main thread; what it returns is stateless and may go to workers.
class KEELSON_CORE Registry
{
public:
    /// Scans the folders; a broken file is a row with a problem, never a crash.
    explicit Registry(const QStringList &folders = standardFolders());
    ~Registry();

    /// Beside the program in the build tree and after installation: <prefix>/lib/keelson/plugins.
    static QStringList standardFolders();

    QList<PluginInfo> plugins() const;
    const MetricSource *metricSource(const QString &id);
    const Format *format(const QString &id);
    const Kit *kit(const QString &id);
    QStringList ids(const char *iid) const;  ///< Of all usable plugins of that interface, sorted.

private:
    struct Entry;
    QObject *load(const char *iid, const QString &id);
    std::vector<std::unique_ptr<Entry>> m_entries;
};

} // namespace keelson
