// SPDX-License-Identifier: MIT
#include "app/gui/shell/approvals.h"

#include "core/document/statefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

// A line is 32 digits; a file beyond this is not ours and not worth reading.
constexpr qint64 largestFile = 4 * 1024 * 1024;

QSet<Id> readIds(const QString &path)
{
    QSet<Id> ids;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return ids;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (auto id = Id::fromString(QString::fromLatin1(line).trimmed()))
            ids.insert(*id);
    }
    return ids;
}

} // namespace

Approvals::Approvals(QString file, QObject *parent)
    : QObject(parent), m_file(std::move(file)), m_approved(readIds(m_file))
{
}

QString Approvals::standardFile()
{
    return stateFolderPath(u"approved-documents"_s);
}

Result<void> Approvals::approve(Id document)
{
    if (document.isNull() || m_approved.contains(document))
        return {};
    m_approved.insert(document);
    Q_EMIT approved(document);

    // Appending a short line cannot lose what another window appends at the same time.
    QDir().mkpath(QFileInfo(m_file).path());
    QFile file(m_file);
    const QByteArray line = document.toString().toLatin1() + '\n';
    if (file.open(QIODevice::Append) && file.write(line) == line.size() && file.flush())
        return {};
    return Error{Error::Kind::Environment, tr("The approval could not be remembered: %1.").arg(file.errorString()),
                 m_file, tr("It holds until Keelson is closed.")};
}

} // namespace keelson
