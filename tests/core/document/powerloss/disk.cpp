// SPDX-License-Identifier: MIT
#include "disk.h"

#include <algorithm>
#include <cstring>

namespace keelson::tests {

namespace {

constexpr qint64 sector = 512;

void grow(QByteArray &content, qint64 size)
{
    if (content.size() < size)
        content.resize(size, '\0');
}

void put(QByteArray &content, const Written &written, qint64 from, qint64 to)
{
    grow(content, to);
    std::memcpy(content.data() + from, written.bytes.constData() + (from - written.offset), std::size_t(to - from));
}

void tear(QByteArray &content, const Written &written, Fates &fates)
{
    const qint64 end = written.offset + written.bytes.size();
    for (qint64 from = written.offset; from < end;) {
        const qint64 to = std::min(end, (from / sector + 1) * sector);
        if (fates.keepsSector())
            put(content, written, from, to);
        from = to;
    }
}

void apply(QByteArray &content, const Written &written, Fates &fates)
{
    const qint64 end = written.offset + written.bytes.size();
    switch (fates.ofWrite()) {
    case Fates::OfWrite::Kept: return put(content, written, written.offset, end);
    case Fates::OfWrite::Torn: tear(content, written, fates); break;
    case Fates::OfWrite::Lost: break;
    }
    if (fates.keeps())
        grow(content, end);
}

void apply(QByteArray &content, const Resized &resized, Fates &fates)
{
    if (fates.keeps())
        content.resize(resized.size, '\0');
}

void rename(QMap<QString, int> &names, const Named &named)
{
    for (auto name = named.names.cbegin(); name != named.names.cend(); ++name) {
        if (name.value() == 0)
            names.remove(name.key());
        else
            names.insert(name.key(), name.value());
    }
}

} // namespace

Fates::Fates(Kind kind, quint32 seed) : m_kind(kind), m_random(seed), m_kept(int(m_random.bounded(101))) { }

bool Fates::keeps()
{
    return m_kind == Kind::Mixed ? int(m_random.bounded(100)) < m_kept : m_kind == Kind::AllKept;
}

Fates::OfWrite Fates::ofWrite()
{
    if (m_kind == Kind::Mixed && m_random.bounded(4) == 0)
        return OfWrite::Torn;
    return keeps() ? OfWrite::Kept : OfWrite::Lost;
}

void Disk::take(const Event &event)
{
    if (auto *found = std::get_if<Found>(&event)) {
        m_files[found->file].synced = found->content;
    } else if (auto *written = std::get_if<Written>(&event)) {
        m_files[written->file].pending.append(*written);
    } else if (auto *resized = std::get_if<Resized>(&event)) {
        m_files[resized->file].pending.append(*resized);
    } else if (auto *synced = std::get_if<Synced>(&event)) {
        File &file = m_files[synced->file];
        Fates none(Fates::Kind::AllKept, 0);
        file.synced = contentAfter(file, none);
        file.pending.clear();
    } else if (auto *named = std::get_if<Named>(&event)) {
        m_pending.append(*named);
    } else if (std::holds_alternative<FolderSynced>(event)) {
        for (const Named &change : std::as_const(m_pending))
            rename(m_synced, change);
        m_pending.clear();
    }
}

Image Disk::afterPowerCut(Fates fates) const
{
    QMap<QString, int> names = m_synced;
    for (const Named &change : m_pending) {
        if (fates.keeps())
            rename(names, change);
    }
    Image image;
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        image.insert(name.key(), contentAfter(m_files[name.value()], fates));
    return image;
}

QByteArray Disk::contentAfter(const File &file, Fates &fates)
{
    QByteArray content = file.synced;
    for (const auto &pending : file.pending)
        std::visit([&](const auto &change) { apply(content, change, fates); }, pending);
    return content;
}

} // namespace keelson::tests
