// SPDX-License-Identifier: MIT
#pragma once

#include "core/plugin/registry.h"

#include <QByteArray>

// What the tests of the formats that read and write boards share.

namespace keelson::tests {

/// A format as programs find it: through the registry, as a plugin.
class BoardFormat
{
public:
    explicit BoardFormat(const QString &id);

    bool isThere() const { return m_format; }
    const Format &operator*() const { return *m_format; }
    Result<Imported> read(QByteArray text, const Options &options = {}, Stop stop = {}) const;
    Result<FileSurvey> survey(QByteArray text, Stop stop = {}) const;
    QByteArray written(const Model &model, Id view = {}) const;

private:
    Registry m_registry{{QStringLiteral(KEELSON_BUILD "/lib/keelson/plugins")}};
    const Format *m_format = nullptr;
};

/// What the facts of an import amount to in an empty document.
Model modelOf(const Imported &imported);

/// What a person sees of a model's boards, whatever its ids: "Board: domain-event “Order placed” 10,20 140x90".
QStringList notesOf(const Model &model);
/// "issues: Customer > Place order".
QStringList linesOf(const Model &model);

/// How many the findings of a rule speak of, by the first number in their message.
int countOf(const QList<Finding> &findings, const QString &rule);
QStringList rulesOf(const QList<Finding> &findings);

/// Files nobody here wrote; empty where they are not on this machine.
QString sharedBoards();

/// A board with every kind of note, properties, a thing that stands twice, lanes, a frame, all relations between them.
Model boardOfEverything();

} // namespace keelson::tests
