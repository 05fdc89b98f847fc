// SPDX-License-Identifier: MIT
#include "core/review/sound.h"

#include "core/document/foretold.h"

#include <QSet>

#include <algorithm>

namespace keelson::review {

namespace {

qsizetype errors(const QList<Finding> &findings)
{
    return std::count_if(findings.begin(), findings.end(), [](const Finding &f) { return f.severity == Severity::Error; });
}

/// What is worse than a severity, by identity.
QSet<QString> worseThan(Severity severity, const QList<Finding> &findings)
{
    QSet<QString> worse;
    for (const Finding &finding : findings) {
        if (finding.severity > severity)
            worse.insert(finding.identity());
    }
    return worse;
}

} // namespace

bool isSound(const Finding &mended, const QList<Finding> &before, const QList<Finding> &after)
{
    const QString identity = mended.identity();
    const bool isLeft = std::any_of(after.begin(), after.end(), [&](const Finding &f) { return f.identity() == identity; });
    if (isLeft || (mended.severity == Severity::Error && errors(after) >= errors(before)))
        return false;
    return worseThan(mended.severity, before).contains(worseThan(mended.severity, after));
}

Edit soundMend(const Model &model, const Review &review, const Finding &finding, const Fix &fix)
{
    const Edit edit = fix.mend(model, finding);
    if (edit.isEmpty())
        return edit;
    const Foretold after = foretold(model, edit);
    Review renewed = review;
    renewed.renew(model, after.model, after.records);
    renewed.setWhole(Review::lookAtAll(after.model));
    return isSound(finding, review.findings(model), renewed.findings(after.model)) ? edit : Edit(edit.label());
}

} // namespace keelson::review
