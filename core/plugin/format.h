// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/change.h"
#include "core/finding.h"
#include "core/model/model.h"
#include "core/plugin/option.h"
#include "core/plugin/survey.h"
#include "core/result.h"
#include "core/stop.h"

#include <QtPlugin>

class QIODevice;

namespace keelson {

enum class Confidence { No, Maybe, Certain };

/// What an import brought: facts to commit under one label, or whole changes with their stamps to
/// merge (a text form with history), and every loss as a finding.
struct Imported
{
    QList<Fact> facts;
    QList<Change> changes;
    QList<Finding> findings;
};

/// What an export may look at.
struct Exported
{
    const Model &model;
    const QList<Change> &changes;  ///< The log, for formats that carry history.
    Id view;                       ///< The view to write, or null for the whole model.
};

/// A text or data format. Stateless; calls may come from any thread. Files are opened, capped and
/// committed by the caller.
class Format
{
public:
    virtual ~Format() = default;
    virtual QString id() const = 0;           ///< Stable: "json".
    virtual QString label() const = 0;        ///< Translated.
    virtual QStringList suffixes() const = 0; ///< Without dot; the first is the standard one.
    virtual bool reads() const = 0;
    virtual bool writes() const = 0;
    virtual QList<Option> options() const = 0;
    /// Judges by content alone; `head` is at most 4 KiB.
    virtual Confidence recognises(QByteArrayView head) const = 0;
    virtual Result<Imported> read(QIODevice &in, const Options &options, Stop stop) const = 0;
    /// For a format whose files leave something to decide; null for the others.
    virtual const Surveyed *surveyed() const { return nullptr; }
    virtual Result<void> write(const Exported &what, QIODevice &out, const Options &options) const = 0;
    /// What `write` leaves out or changes because the format cannot say it. Pure.
    virtual QList<Finding> losses(const Exported &, const Options &) const { return {}; }
};

} // namespace keelson

#define KeelsonFormat_iid "org.keelson.Format/3"
Q_DECLARE_INTERFACE(keelson::Format, KeelsonFormat_iid)
