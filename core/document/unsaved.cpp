// SPDX-License-Identifier: MIT
#include "core/document/unsaved.h"

#include "core/document/codec.h"
#include "core/document/drafts.h"
#include "core/document/durable.h"
#include "core/document/spill.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace keelson {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Unsaved)
};

// One that is held or cannot be read now may still be the one: opening it says more.
bool leadsTo(const QString &path, Id document)
{
    if (!durable::checkRegular(path))
        return false;
    Result<Database> database = Database::open(path, Database::Mode::Read);
    if (!database || schema::refusalOfHead(*database, path))
        return true;
    const auto meta = schema::readMeta(*database, path);
    return !meta || meta->document == document;
}

void add(UnsavedChanges &unsaved, const LeftSpill &spill)
{
    unsaved.path = spill.of; // The document may have been moved since the one before.
    unsaved.isDraft = drafts::contains(spill.of);
    unsaved.isThere = leadsTo(spill.of, spill.document);
    unsaved.spills.append(spill.path);
    if (spill.saved)
        unsaved.whole = spill.path; // The latest one holds what those before it hold.
    for (const ChangeRow &row : spill.rows.sliced(qBound(qsizetype(0), spill.saved.value_or(0), spill.rows.size())))
        unsaved.changes.append(decodeHeader(row.stamp, row.body));
}

qint64 latest(const UnsavedChanges &unsaved)
{
    return unsaved.changes.isEmpty() ? 0 : unsaved.changes.last().when;
}

} // namespace

QList<UnsavedChanges> unsavedChanges()
{
    QList<UnsavedChanges> all;
    QList<Id> documents;
    for (const LeftSpill &spill : leftSpills()) {
        qsizetype at = documents.indexOf(spill.document);
        if (at < 0) {
            at = all.size();
            documents.append(spill.document);
            all.emplace_back();
        }
        add(all[at], spill);
    }
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return latest(a) > latest(b); });
    return all;
}

Result<void> discardUnsaved(const UnsavedChanges &unsaved)
{
    for (const QString &spill : unsaved.spills) {
        if (!isSpillPath(spill))
            return Error{Error::Kind::Usage, Text::tr("This file does not hold unsaved changes."), spill, {}};
        removeSpill(spill);
        if (QFile::exists(spill))
            return Error{Error::Kind::Environment, Text::tr("The unsaved changes could not be deleted."), spill, {}};
    }
    return {};
}

} // namespace keelson
