// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/frame.h"
#include "core/result.h"

#include <QByteArrayView>
#include <QHash>

// What the answers of the HTTP API say. Pure functions: an answer that is not one is an Error with the words of the
// server, whatever its bytes.

namespace keelson::prometheus {

struct Row
{
    Labels labels;
    QList<Sample> samples;  ///< Finite, ascending, one of a time.

    friend bool operator==(const Row &, const Row &) = default;
};

struct Matrix
{
    QList<Row> rows;
    QStringList warnings;   ///< The server's words: the answer is not complete.
    qsizetype unordered = 0;///< Values that came out of order or twice.
    qsizetype unreadable = 0;
};

struct Names
{
    QStringList names;
    QStringList warnings;
};

Result<Matrix> matrix(QByteArrayView body);
Result<Names> values(QByteArrayView body);
Result<QList<Labels>> labelSets(QByteArrayView body);
/// Types (counter, gauge, histogram, ...) by the name of a family.
Result<QHash<QString, QString>> types(QByteArrayView body);
/// "errorType: error" of an answer that is one; empty when it is not.
QString complaint(QByteArrayView body);

} // namespace keelson::prometheus
