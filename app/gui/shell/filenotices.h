// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/shell/bannerstrip.h"
#include "core/document/change.h"

#include <QObject>

namespace keelson {

class Document;
class Workspace;

/// Tells what happened to the document's file by itself: damage that was repaired, an older format, changes that came
/// back from an earlier run or with another copy. Each in a banner of its own, with all of it a click away.
class FileNotices : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; reports open over `window`.
    FileNotices(Workspace &workspace, BannerStrip &strip, QWidget *window);

private:
    struct Seen  ///< What has been told of the news.
    {
        qsizetype damages = 0;
        bool upgrade = false;
        qsizetype broughtBack = 0;
        qsizetype joined = 0;    ///< What the person has read of it.
        qsizetype toldJoined = 0;
    };

    void begin();
    void tell();
    void tellDamage(const Document &document);
    void tellUpgrade(const Document &document);
    void tellBroughtBack(const Document &document);
    void tellJoined(const Document &document);
    void raise(const QString &id, Severity severity, const BannerText &text, const QList<BannerAnswer> &answers);
    void showReport();
    BannerAnswer showFolder(const QString &path);
    BannerAnswer listAll(const QList<Change> &changes);

    Workspace &m_workspace;
    BannerStrip &m_strip;
    QWidget *m_window;
    Seen m_seen;
};

} // namespace keelson
