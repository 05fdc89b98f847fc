// SPDX-License-Identifier: MIT
#include "core/document/author.h"

#include <QSettings>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

QString systemName()
{
    const passwd *entry = getpwuid(getuid());
    if (!entry)
        return qEnvironmentVariable("USER");
    // The first field of the GECOS entry is the full name, by custom.
    const QString full = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed();
    return full.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : full;
}

Id mintedId(QSettings &settings)
{
    const QString key = u"author/id"_s;
    if (auto id = Id::fromString(settings.value(key).toString()); id && !id->isNull())
        return *id;
    const Id id = Id::create();
    settings.setValue(key, id.toString());
    return id;
}

} // namespace

Author localAuthor(QSettings &settings)
{
    const QString given = settings.value(u"author/name"_s).toString().trimmed().left(200);
    return {mintedId(settings), given.isEmpty() ? systemName() : given};
}

} // namespace keelson
