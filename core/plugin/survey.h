// SPDX-License-Identifier: MIT
#pragma once

#include "core/plugin/option.h"
#include "core/result.h"
#include "core/stop.h"

class QIODevice;

namespace keelson {

/// Things of a file that look the same, and what they would become.
struct LookGroup
{
    QString key;         ///< Names it in the option `map`: "#feae57", "#fff9b1/small", "text".
    QString colour;      ///< "#feae57"; empty where there is none.
    QString shape;       ///< Translated: "note", "picture".
    qsizetype count = 0;
    QStringList samples; ///< What some of them say, at most a handful.
    QString kind;        ///< Id of the proposed kind; empty = left out.
    bool isGuess = false;///< Nothing but habit speaks for that kind.

    friend bool operator==(const LookGroup &, const LookGroup &) = default;
};

/// A page of a file; each becomes a board.
struct FilePage
{
    QString name;
    qsizetype things = 0;

    friend bool operator==(const FilePage &, const FilePage &) = default;
};

/// What there is to decide before a file is read.
struct FileSurvey
{
    QList<FilePage> pages;
    QList<LookGroup> looks;  ///< The most frequent first.
};

/// A format whose files leave open what their things are. What a person decides goes into the options `map` ("look=kind"
/// separated by commas; a look or a colour, nothing after = for leaving out) and `pages` (numbers from 1 on).
class Surveyed
{
public:
    virtual ~Surveyed() = default;
    virtual Result<FileSurvey> survey(QIODevice &in, const Options &options, Stop stop) const = 0;
};

} // namespace keelson
