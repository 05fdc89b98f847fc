// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace keelson {

class BannerStrip;
class UnsavedWork;
class Workspace;

/// Reminds of unsaved changes of other documents while one is open; the start page lists them anyway.
class UnsavedNotice : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    UnsavedNotice(UnsavedWork &unsaved, Workspace &workspace, BannerStrip &strip, QObject *parent = nullptr);

Q_SIGNALS:
    void startPageRequested();

private:
    void show();

    UnsavedWork &m_unsaved;
    Workspace &m_workspace;
    BannerStrip &m_strip;
    bool m_isPutOff = false;  ///< Once a run is enough.
};

} // namespace keelson
