// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

namespace keelson {

class BannerStrip;
class CrashReports;
class CrashReportWindow;
class Workspace;
struct CrashReport;

/// Tells the person of a crash, once, and shows the reports when asked.
class CrashNotices : public QObject
{
    Q_OBJECT

public:
    /// The first three must outlive it; windows open over `window`, which owns it.
    CrashNotices(CrashReports &reports, Workspace &workspace, BannerStrip &strip, QWidget *window);

    /// A banner for the latest report nobody has seen; none when there is none.
    void tell();
    void show();
    bool hasReports() const;

private:
    void copy(const CrashReport &report);
    void remove(const CrashReport &report);
    void follow();

    CrashReports &m_reports;
    Workspace &m_workspace;
    BannerStrip &m_strip;
    QWidget *m_owner;
    QPointer<CrashReportWindow> m_window;
};

} // namespace keelson
