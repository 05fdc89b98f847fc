// SPDX-License-Identifier: MIT
#include "inspector.h"

#include "../documents.h"
#include "quickfolder.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace keelson::tests {

namespace {

/// A file that is there while this lives; whatever became of it is gone after.
class LaidFile
{
public:
    LaidFile(const QString &path, const QByteArray &content) : m_path(path)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no room for an image at %s", qPrintable(path));
    }
    ~LaidFile() { QFile::remove(m_path); }
    Q_DISABLE_COPY_MOVE(LaidFile)

private:
    QString m_path;
};

/// Files that opening keeps aside are gone with this.
class Leftovers
{
public:
    explicit Leftovers(const QString &folder) : m_folder(folder), m_before(m_folder.entryList(QDir::Files | QDir::Hidden)) { }
    ~Leftovers()
    {
        m_folder.refresh();
        for (const QString &name : m_folder.entryList(QDir::Files | QDir::Hidden)) {
            if (!m_before.contains(name))
                m_folder.remove(name);
        }
    }
    Q_DISABLE_COPY_MOVE(Leftovers)

private:
    QDir m_folder;
    const QStringList m_before;
};

QString textOf(const Stamp &stamp)
{
    return QString::number(stamp.counter) + u'-' + stamp.replica.toString();
}

} // namespace

Inspector::Inspector() : m_folder(quickFolder()) { }

Harm Inspector::inspect(const Image &image, const QHash<QString, Promised> &promises,
                        const Told &told)
{
    m_reason.clear();
    QHash<QString, Stamps> found;
    for (auto file = image.cbegin(); file != image.cend(); ++file) {
        const bool isDocument = file.key().endsWith(u".keelson"_s); // What is unfinished has another ending.
        if (!isDocument)
            continue;
        if (const Harm harm = read(image, file.key(), told, found[file.key()]); harm != Harm::None)
            return harm;
    }
    for (const Promised &promised : promises) {
        if (!keeps(promised, found))
            return Harm::Lost;
        if (!isPurged(promised, image))
            return Harm::Unpurged;
    }
    return Harm::None;
}

Harm Inspector::read(const Image &image, const QString &name, const Told &told, Stamps &stamps)
{
    const QString path = m_folder.filePath(name);
    const QString journalName = name + u"-journal"_s;
    const LaidFile file(path, image[name]);
    std::optional<LaidFile> journal;
    if (image.contains(journalName))
        journal.emplace(m_folder.filePath(journalName), image[journalName]);
    const Leftovers leftovers(m_folder.path());
    const bool mayBeDamaged = std::any_of(told.damaged.cbegin(), told.damaged.cend(),
                                          [&](const QString &damaged) { return name.startsWith(damaged); });
    const auto document = Document::open(path, ada());
    if (!document) {
        m_reason = document.error().text();
        return Harm::Refused;
    }
    if (!(*document)->findings().isEmpty() && !mayBeDamaged) {
        m_reason = (*document)->findings().first().message;
        return Harm::Refused;
    }
    for (const Change &change : (*document)->changes()) {
        const bool isRestoring = mayBeDamaged && !told.changes.contains(change.stamp); // Of what a checkpoint remembers.
        if (!isRestoring && !told.changes.contains(change.stamp, change)) {
            m_reason = u"%1: change %2 is another"_s.arg(name, textOf(change.stamp));
            return Harm::Altered;
        }
        stamps.insert(change.stamp);
    }
    return Harm::None;
}

bool Inspector::keeps(const Promised &promised, const QHash<QString, Stamps> &found)
{
    const auto holds = [&](const QString &name) {
        const auto stamps = found.constFind(name);
        return stamps != found.cend() && stamps->contains(promised.stamps);
    };
    if (promised.names.isEmpty() || std::any_of(promised.names.cbegin(), promised.names.cend(), holds))
        return true;
    m_reason = u"%1: not all of %2 acknowledged changes are there"_s.arg(promised.document).arg(promised.stamps.size());
    return false;
}

bool Inspector::isPurged(const Promised &promised, const Image &image)
{
    if (promised.purged.isEmpty())
        return true;
    for (auto file = image.cbegin(); file != image.cend(); ++file) {
        if (file->contains(promised.purged)) {
            m_reason = file.key() + u": what was purged is there"_s;
            return false;
        }
    }
    return true;
}

} // namespace keelson::tests
