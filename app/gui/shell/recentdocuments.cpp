// SPDX-License-Identifier: MIT
#include "app/gui/shell/recentdocuments.h"

#include "core/document/document.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

constexpr int most = 20;

RecentDocument described(const QString &path, const QString &name, bool draft)
{
    const QFileInfo file(path);
    return {path, name.isEmpty() ? file.completeBaseName() : name, file.lastModified(), draft};
}

} // namespace

RecentDocuments::RecentDocuments(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings) { }

QList<RecentDocument> RecentDocuments::documents() const
{
    QList<RecentDocument> found;
    QStringList drafts = Document::drafts();
    for (const Entry &entry : read()) {
        if (QFileInfo::exists(entry.path))
            found.append(described(entry.path, entry.name, drafts.removeOne(entry.path)));
    }
    for (const QString &draft : std::as_const(drafts))
        found.append(described(draft, {}, true));
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.when > b.when; });
    return found;
}

void RecentDocuments::remember(const QString &path, const QString &name)
{
    QList<Entry> entries = read();
    entries.removeIf([&](const Entry &entry) { return entry.path == path; });
    entries.prepend({path, name});
    write(entries.mid(0, most));
}

void RecentDocuments::forget(const QString &path)
{
    QList<Entry> entries = read();
    if (entries.removeIf([&](const Entry &entry) { return entry.path == path; }) > 0)
        write(entries);
}

QList<RecentDocuments::Entry> RecentDocuments::read() const
{
    QList<Entry> entries;
    // Two lists and not an array of groups: what a person's editor made of the file cannot confuse it.
    const QStringList paths = m_settings.value(u"recent/paths"_s).toStringList().mid(0, most);
    const QStringList names = m_settings.value(u"recent/names"_s).toStringList();
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (QFileInfo(paths.at(i)).isAbsolute())
            entries.append({paths.at(i), names.value(i).left(200)});
    }
    return entries;
}

void RecentDocuments::write(const QList<Entry> &entries)
{
    QStringList paths;
    QStringList names;
    for (const Entry &entry : entries) {
        paths.append(entry.path);
        names.append(entry.name);
    }
    m_settings.setValue(u"recent/paths"_s, paths);
    m_settings.setValue(u"recent/names"_s, names);
    Q_EMIT changed();
}

} // namespace keelson
