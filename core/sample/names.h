// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/edit.h"

#include <QHash>
#include <QLatin1StringView>

// The names in the sample are document content and so are not translated.

namespace keelson::sample {

/// The elements made so far, by kind and name.
class Names
{
public:
    Id add(Edit &edit, QLatin1StringView kind, QLatin1StringView name, Id parent = {})
    {
        const Id id = edit.add(kind, QString(name), parent);
        m_ids.insert({QString(kind), QString(name)}, id);
        return id;
    }
    bool has(QLatin1StringView kind, QLatin1StringView name) const
    {
        return m_ids.contains({QString(kind), QString(name)});
    }
    Id of(QLatin1StringView kind, QLatin1StringView name) const
    {
        const Id id = m_ids.value({QString(kind), QString(name)});
        Q_ASSERT(!id.isNull());
        return id;
    }

private:
    QHash<std::pair<QString, QString>, Id> m_ids;
};

// One gesture each.
Edit nameEvents(Names &names);
Edit tellStory(Names &names);
Edit drawSubsystems(Names &names);
Edit wireServices(Names &names);
Edit nameTeams(Names &names);

} // namespace keelson::sample
