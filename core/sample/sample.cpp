// SPDX-License-Identifier: MIT
#include "core/sample/sample.h"

#include "core/document/document.h"
#include "core/sample/names.h"

namespace keelson::sample {

QList<Edit> foodDelivery()
{
    Names names;
    QList<Edit> edits;
    // Each needs the names the earlier ones gave.
    edits.append(nameEvents(names));
    edits.append(tellStory(names));
    edits.append(drawSubsystems(names));
    edits.append(wireServices(names));
    edits.append(nameTeams(names));
    return edits;
}

void fill(Document &document)
{
    for (const Edit &edit : foodDelivery())
        document.commit(edit);
}

} // namespace keelson::sample
