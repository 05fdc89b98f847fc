// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/review/rule.h"
#include "core/review/waivers.h"

#include <QByteArray>
#include <QString>

// What a review found, for people, for programs and for the tools that collect findings of other tools. The same model gives
// the same bytes. Pure; any thread.

namespace keelson::review {

struct Report
{
    QString document;         ///< Path of the file, as the person gave it.
    QString version;          ///< Of Keelson.
    Model model;
    QList<Judged> findings;
    QList<Waiver> unneeded;   ///< Waivers of what is found no more.
};

/// The review of a model as of a day. Those of other topics or rules are left out where such are named.
struct Scope
{
    QStringList topics = {};
    QStringList rules = {};
};
KEELSON_CORE Report report(const QString &document, const QString &version, const Model &model, QDate today, const Scope &scope = {});

/// "note", "warning", "error".
KEELSON_CORE QString id(Severity severity);
KEELSON_CORE QString label(Severity severity);  ///< Translated.

/// Where an element stands: the names of what contains it and its own, with '/' between.
KEELSON_CORE QString pathOf(const Model &model, Id element);
/// How many findings that nobody accepted are at least that grave.
KEELSON_CORE qsizetype openAtLeast(const Report &report, Severity severity);

/// One line a finding, and one for the sum. Translated.
KEELSON_CORE QString toText(const Report &report);
KEELSON_CORE QByteArray toJson(const Report &report);
/// SARIF 2.1.0. Accepted findings are suppressed results.
KEELSON_CORE QByteArray toSarif(const Report &report);

/// Every rule, topic by topic, as Markdown: docs/rules.md.
KEELSON_CORE QString rulesToMarkdown();
/// What one rule asks for and why, as text. Translated.
KEELSON_CORE QString explained(const Rule &rule);

} // namespace keelson::review
