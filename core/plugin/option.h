// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace keelson {

enum class OptionKind { Text, Number, Flag, Choice, Url, Folder, File, Duration, Secret };

/// One setting a plugin asks for. The app draws the form, the CLI parses `--key value`.
struct Option
{
    QString key;       ///< Stable English id.
    QString label;     ///< Translated.
    OptionKind kind = OptionKind::Text;
    QVariant standard; ///< Default; invalid = required.
    QString help;      ///< Translated.
    QStringList choices = {};       ///< Stable English ids.
    QStringList choiceLabels = {};  ///< Translated, one a choice; empty = the ids say it.
};

using Options = QHash<QString, QVariant>;

/// Fills in defaults and checks what a person gave against the description: unknown keys, missing
/// required ones and values of the wrong type are refused by name.
KEELSON_CORE Result<Options> resolve(const QList<Option> &described, const Options &given);

} // namespace keelson
