// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/shell/appearance.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace keelson {

/// What the command line asks of the studio.
struct StartOptions
{
    QString file;        ///< Document to open; empty = none.
    bool sample = false;
    std::optional<ThemeChoice> theme;
    std::optional<NoteColours> notes;
    QString language;    ///< Code; empty = as in the settings.
    QString tour;        ///< Folder for the tour's report; empty = no tour.
    QString chapter;     ///< Of the tour, to lead through alone: "storm"; empty = all.
    QString exportTo;    ///< Picture to write without showing a window; empty = none.
    QString view;        ///< Name of the view to write; empty = the first.
    bool timeStart = false;
    bool help = false;
    bool version = false;

    /// Works for nobody's eyes: no other studio is asked, no window state is kept.
    bool unattended() const { return !tour.isEmpty() || !exportTo.isEmpty() || timeStart; }
    friend bool operator==(const StartOptions &, const StartOptions &) = default;
};

/// `arguments` begins with the program's name. Errors are of kind Usage.
Result<StartOptions> startOptions(const QStringList &arguments);
QString startHelp();

} // namespace keelson
