// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace keelson::structurizr {

/// A line of the DSL with what stands between its braces. What the words mean is not known here.
struct Statement
{
    QString file;
    int line = 0;
    QStringList words;      ///< Without quotation marks; never empty.
    QList<Statement> block;

    QString word(qsizetype index) const { return words.value(index); }
    /// Compared without regard to case, as the DSL does.
    bool is(QLatin1StringView keyword) const { return words.first().compare(keyword, Qt::CaseInsensitive) == 0; }
    QString place() const;  ///< "workspace.dsl:12"
};

/// Refuses braces that do not match and quotation marks that nothing closes, with the line; more than 64 levels.
Result<QList<Statement>> statementsOf(const QString &text, const QString &file);

} // namespace keelson::structurizr
