// SPDX-License-Identifier: MIT
#include "core/plugin/registry.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>
#include <QPluginLoader>

#include <algorithm>

namespace keelson {

struct Registry::Entry
{
    PluginInfo info;
    QPluginLoader loader;
};

Registry::Registry(const QStringList &folders)
{
    for (const QString &folder : folders) {
        const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
        for (const QFileInfo &file : files) {
            if (!QLibrary::isLibrary(file.fileName()))
                continue;
            auto entry = std::make_unique<Entry>();
            entry->loader.setFileName(file.absoluteFilePath());
            const QJsonObject header = entry->loader.metaData();
            const QJsonObject told = header.value(u"MetaData").toObject();
            PluginInfo &info = entry->info;
            info.file = file.absoluteFilePath();
            info.iid = header.value(u"IID").toString();
            info.id = told.value(u"id").toString();
            info.name = told.value(u"name").toString();
            info.description = told.value(u"description").toString();
            info.version = told.value(u"version").toString();
            if (info.iid.isEmpty())
                info.problem = QCoreApplication::translate("keelson::Registry", "This file is not a Qt plugin.");
            else if (!info.iid.startsWith(u"org.keelson."))
                info.problem = QCoreApplication::translate("keelson::Registry", "This plugin is not made for Keelson.");
            else if (info.id.isEmpty())
                info.problem = QCoreApplication::translate("keelson::Registry", "The plugin's metadata has no id.");
            else if (std::any_of(m_entries.begin(), m_entries.end(), [&](const auto &other) {
                         return other->info.iid == info.iid && other->info.id == info.id && other->info.problem.isEmpty();
                     }))
                info.problem = QCoreApplication::translate("keelson::Registry", "Another plugin has the same id.");
            m_entries.push_back(std::move(entry));
        }
    }
}

// Libraries stay loaded: what they made may outlive the registry.
Registry::~Registry() = default;

QStringList Registry::standardFolders()
{
    const QDir program(QCoreApplication::applicationDirPath());
    const QString folder = QDir::cleanPath(program.filePath(QStringLiteral("../" KEELSON_PLUGIN_DIR)));
    return {folder};
}

QList<PluginInfo> Registry::plugins() const
{
    QList<PluginInfo> infos;
    for (const auto &entry : m_entries)
        infos.append(entry->info);
    return infos;
}

QStringList Registry::ids(const char *iid) const
{
    QStringList ids;
    for (const auto &entry : m_entries) {
        if (entry->info.iid == QLatin1StringView(iid) && entry->info.problem.isEmpty())
            ids.append(entry->info.id);
    }
    ids.sort();
    return ids;
}

QObject *Registry::load(const char *iid, const QString &id)
{
    for (const auto &entry : m_entries) {
        if (entry->info.iid != QLatin1StringView(iid) || entry->info.id != id || !entry->info.problem.isEmpty())
            continue;
        QObject *root = entry->loader.instance();
        if (!root)
            entry->info.problem = entry->loader.errorString();
        return root;
    }
    return nullptr;
}

const MetricSource *Registry::metricSource(const QString &id)
{
    return qobject_cast<MetricSource *>(load(KeelsonMetricSource_iid, id));
}

const Format *Registry::format(const QString &id)
{
    return qobject_cast<Format *>(load(KeelsonFormat_iid, id));
}

const Kit *Registry::kit(const QString &id)
{
    return qobject_cast<Kit *>(load(KeelsonKit_iid, id));
}

} // namespace keelson
