// SPDX-License-Identifier: MIT
#include "core/document/migration.h"

#include "core/document/bodyformat.h"
#include "core/document/bodyreader.h"

#include <QHash>

namespace keelson::migration {

namespace {

/// Everyone who upgrades the change finds the same salt, and nobody finds it in the new file.
QByteArray saltOf(const ChangeRow &row)
{
    return toBytes(digestOf("label" + toBytes(row.sum))).first(bodyformat::saltSize);
}

/// The body in format 2: it names its document, and its label can be purged.
QByteArray bodyFrom1(const ChangeRow &row, Id document)
{
    const BodyReader reader(row.body);
    const QByteArrayView header(row.body.constData(), reader.afterLabel().data() + reader.afterLabel().size());
    QByteArray body(1, char(2));
    body += document.toBytes();
    body += reader.beforeLabel().sliced(1);
    body += char(0);
    body += saltOf(row);
    body += reader.sealedLabel().bytes;
    body += reader.afterLabel();
    body += QByteArrayView(row.body).sliced(header.size());
    return body;
}

/// Where the old chains are whole the new ones are, and where something is missing it stays missing.
schema::Contents from1(schema::Contents contents)
{
    const Digest root = chainRoot(contents.document);
    QHash<QByteArray, Digest> newSums{{toBytes(root), root}};
    schema::Total before;
    schema::Total after;
    for (ChangeRow &row : contents.rows) {
        before.add(row);
        if (changeSum(row.previous, row.stamp, row.body) == row.sum) {
            const QByteArray oldSum = toBytes(row.sum);
            const QByteArray oldPrevious = toBytes(row.previous);
            row.body = bodyFrom1(row, contents.document);
            row.previous = newSums.value(oldPrevious, digestOf("missing" + oldPrevious));
            row.sum = *changeSum(row.previous, row.stamp, row.body);
            newSums.insert(oldSum, row.sum);
        }
        after.add(row);
    }
    if (contents.total == before)
        contents.total = after;
    contents.version = 2;
    return contents;
}

struct Step
{
    quint32 from;
    schema::Contents (*run)(schema::Contents);
};
constexpr Step steps[] = {{1, from1}};

} // namespace

schema::Contents upgraded(schema::Contents contents)
{
    for (const Step &step : steps) {
        if (contents.version == step.from)
            contents = step.run(std::move(contents));
    }
    return contents;
}

} // namespace keelson::migration
