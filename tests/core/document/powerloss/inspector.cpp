// SPDX-License-Identifier: MIT
#include "inspector.h"

#include "../documents.h"
#include "quickfolder.h"

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

QString textOf(const Stamp &stamp)
{
    return QString::number(stamp.counter) + u'-' + stamp.replica.toString();
}

} // namespace

Inspector::Inspector() : m_folder(quickFolder()) { }

Harm Inspector::inspect(const Image &image, const QHash<QString, Promised> &promises,
                        const QHash<Stamp, Change> &committed)
{
    m_reason.clear();
    QHash<QString, Stamps> found;
    for (auto file = image.cbegin(); file != image.cend(); ++file) {
        const bool isDocument = file.key().endsWith(u".keelson"_s); // What is unfinished has another ending.
        if (!isDocument)
            continue;
        if (const Harm harm = read(image, file.key(), committed, found[file.key()]); harm != Harm::None)
            return harm;
    }
    for (const Promised &promised : promises) {
        if (!keeps(promised, found))
            return Harm::Lost;
    }
    return Harm::None;
}

Harm Inspector::read(const Image &image, const QString &name, const QHash<Stamp, Change> &committed, Stamps &stamps)
{
    const QString path = m_folder.filePath(name);
    const QString journalName = name + u"-journal"_s;
    const LaidFile file(path, image[name]);
    std::optional<LaidFile> journal;
    if (image.contains(journalName))
        journal.emplace(m_folder.filePath(journalName), image[journalName]);
    const auto document = Document::open(path, ada());
    if (!document) {
        m_reason = document.error().text();
        return Harm::Refused;
    }
    if (!(*document)->findings().isEmpty()) {
        m_reason = (*document)->findings().first().message;
        return Harm::Refused;
    }
    for (const Change &change : (*document)->changes()) {
        if (committed.value(change.stamp) != change) {
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

} // namespace keelson::tests
