// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

// What another program may do to the file of a document that is open.

namespace keelson::tests::fates {

/// Where everything is.
struct Place
{
    QString folder;
    QString path;    ///< The document, which is open.
    QString older;   ///< A copy of it from before.
    QString newer;   ///< A copy of it that was edited elsewhere.
    QString foreign; ///< Another document.
    QString away;    ///< A name outside the folder.
};

using Fate = std::function<void(const Place &place)>;

Fate copiedOver(QString Place::*source);
Fate putInPlace(QString Place::*source);
Fate cutTo(double part);
void copyAndCopyBack(const Place &place);
void copyAndMoveBack(const Place &place);
void moveAwayAndBack(const Place &place);
void moveFolderAwayAndBack(const Place &place);
void restoreBackup(const Place &place);
void linkToNewer(const Place &place);
void hardLinkToNewer(const Place &place);
void checkOutByGit(const Place &place);
void flipABit(const Place &place);
void zeroAPage(const Place &place);
void makeOfNewerFormat(const Place &place);

} // namespace keelson::tests::fates
