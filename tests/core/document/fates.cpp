// SPDX-License-Identifier: MIT
#include "fates.h"

#include "files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace keelson::tests::fates {

Fate copiedOver(QString Place::*source)
{
    return [source](const Place &place) { QVERIFY(run(u"cp"_s, {place.*source, place.path})); };
}

Fate putInPlace(QString Place::*source)
{
    return [source](const Place &place) {
        QVERIFY(run(u"cp"_s, {place.*source, place.path + u".swp"_s}));
        QVERIFY(run(u"mv"_s, {place.path + u".swp"_s, place.path}));
    };
}

void copyAndMoveBack(const Place &place)
{
    QVERIFY(run(u"cp"_s, {place.path, place.away}));
    QVERIFY(run(u"mv"_s, {place.away, place.path}));
}

void copyAndCopyBack(const Place &place)
{
    QVERIFY(run(u"cp"_s, {place.path, place.away}));
    QVERIFY(run(u"cp"_s, {place.away, place.path}));
}

void moveAwayAndBack(const Place &place)
{
    QVERIFY(run(u"mv"_s, {place.path, place.away}));
    QVERIFY(run(u"mv"_s, {place.away, place.path}));
}

void moveFolderAwayAndBack(const Place &place)
{
    QVERIFY(run(u"mv"_s, {place.folder, place.away}));
    QVERIFY(run(u"mv"_s, {place.away, place.folder}));
}

void restoreBackup(const Place &place)
{
    QVERIFY(QFile::remove(place.path));
    QVERIFY(run(u"cp"_s, {u"-p"_s, place.older, place.path}));
}

void linkToNewer(const Place &place)
{
    QVERIFY(run(u"ln"_s, {u"-sf"_s, place.newer, place.path}));
}

void hardLinkToNewer(const Place &place)
{
    QVERIFY(run(u"ln"_s, {u"-f"_s, place.newer, place.path}));
}

void checkOutByGit(const Place &place)
{
    const auto git = [&](const QStringList &arguments) {
        return run(u"git"_s, QStringList{u"-c"_s, u"user.name=x"_s, u"-c"_s, u"user.email=x@x"_s} + arguments, place.folder);
    };
    const QString name = QFileInfo(place.path).fileName();
    const QByteArray now = bytesOfOpen(place.path);
    QVERIFY(git({u"init"_s, u"-q"_s}));
    QVERIFY(run(u"cp"_s, {place.older, place.path}));
    QVERIFY(git({u"add"_s, name}) && git({u"commit"_s, u"-qm"_s, u"older"_s}));
    replace(place.path, now);
    QVERIFY(git({u"commit"_s, u"-qam"_s, u"now"_s}));
    QVERIFY(git({u"checkout"_s, u"-q"_s, u"HEAD~1"_s, u"--"_s, name}));
    QVERIFY(QDir(place.folder + u"/.git"_s).removeRecursively());
}

Fate cutTo(double part)
{
    return [part](const Place &place) {
        const auto size = off_t(double(QFileInfo(place.path).size()) * part);
        QVERIFY(::truncate(QFile::encodeName(place.path).constData(), size) == 0);
    };
}

void flipABit(const Place &place)
{
    QByteArray bytes = bytesOfOpen(place.path);
    const qsizetype at = bytes.indexOf("Cook");
    QVERIFY(at >= 0);
    bytes[at] = char(bytes[at] ^ 0x20);
    overwrite(place.path, bytes);
}

void zeroAPage(const Place &place)
{
    QByteArray bytes = bytesOfOpen(place.path);
    bytes.replace(4096, 4096, QByteArray(4096, '\0'));
    overwrite(place.path, bytes);
}

void makeOfNewerFormat(const Place &place)
{
    QVERIFY(run(u"cp"_s, {place.newer, place.away}));
    QVERIFY(run(u"sqlite3"_s, {place.away, u"PRAGMA user_version=7; UPDATE meta SET value='9.4' WHERE key='minReader'"_s}));
    QVERIFY(run(u"mv"_s, {place.away, place.path}));
}

} // namespace keelson::tests::fates
