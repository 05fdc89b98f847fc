// SPDX-License-Identifier: MIT
#include "core/sample/sample.h"

#include "core/document/document.h"
#include "core/review/review.h"
#include "core/review/waivers.h"
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
    // What two subsystems of a real system would need gateways for; the sample says so instead.
    const QList<Finding> findings = review::review(document.model());
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error)
            document.commit(review::waive(document.model(), finding,
                                          {QStringLiteral("Sample: one team runs both subsystems, so their hubs hand events on without gateways."),
                                           QStringLiteral("Keelson"), QDate::currentDate(), {}}));
    }
}

} // namespace keelson::sample
