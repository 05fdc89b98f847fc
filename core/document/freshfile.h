// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/changerow.h"
#include "core/result.h"

namespace keelson {

/// A new file under a name of its own that holds these changes and nothing else: no free page, no trace of
/// another. Taken away again when it goes without having been put somewhere.
class FreshFile
{
public:
    /// In the folder of `path`. Durable when it returns.
    static Result<FreshFile> write(const QString &path, Id document, const QList<ChangeRow> &rows);

    FreshFile(FreshFile &&other) noexcept : m_name(std::exchange(other.m_name, {})) { }
    FreshFile &operator=(FreshFile &&other) noexcept
    {
        std::swap(m_name, other.m_name);
        return *this;
    }
    ~FreshFile();

    /// Under a name that is free.
    Result<void> putAt(const QString &path) &&;
    /// In the place of a file, which stays as "NAME (why)"; returns that name.
    Result<QString> putInPlaceOf(const QString &path, const QString &why) &&;
    /// In the place of a file, of which nothing is left.
    Result<void> putOver(const QString &path) &&;

private:
    explicit FreshFile(QString name) : m_name(std::move(name)) { }
    QString m_name;
};

} // namespace keelson
