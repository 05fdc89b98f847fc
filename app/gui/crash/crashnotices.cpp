// SPDX-License-Identifier: MIT
#include "app/gui/crash/crashnotices.h"

#include "app/gui/crash/crashreports.h"
#include "app/gui/crash/crashreportwindow.h"
#include "app/gui/shell/bannerstrip.h"
#include "app/gui/workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

constexpr auto bannerId = "crash"_L1;

} // namespace

CrashNotices::CrashNotices(CrashReports &reports, Workspace &workspace, BannerStrip &strip, QWidget *window)
    : QObject(window), m_reports(reports), m_workspace(workspace), m_strip(strip), m_owner(window)
{
    connect(&reports, &CrashReports::changed, this, &CrashNotices::follow);
}

void CrashNotices::tell()
{
    const std::optional<CrashReport> report = m_reports.latestUnseen();
    if (!report) {
        m_strip.withdraw(bannerId);
        return;
    }
    const auto text = [when = report->when.toLocalTime()] {
        return tr("Keelson ended unexpectedly on %1. Your documents hold everything you did. A report stays on this "
                  "computer; nothing is sent.").arg(QLocale().toString(when, QLocale::ShortFormat));
    };
    m_strip.raise({bannerId, Severity::Note, text,
                   {{u"showReport"_s, [] { return tr("Show report"); }, [this] { show(); }},
                    {u"copyReport"_s, [] { return tr("Copy"); }, [this, copied = *report] { copy(copied); }, true},
                    {u"deleteReport"_s, [] { return tr("Delete"); }, [this, gone = *report] { remove(gone); }},
                    {u"dismiss"_s, [] { return tr("Dismiss"); }, [this] { m_reports.markAllSeen(); }}}});
}

void CrashNotices::show()
{
    m_reports.markAllSeen();
    if (!m_window)
        m_window = new CrashReportWindow(m_reports, m_owner);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

bool CrashNotices::hasReports() const
{
    return !m_reports.all().isEmpty();
}

void CrashNotices::copy(const CrashReport &report)
{
    QGuiApplication::clipboard()->setText(CrashReports::text(report));
    m_workspace.tell(tr("The report is on the clipboard."));
}

void CrashNotices::remove(const CrashReport &report)
{
    m_reports.remove(report);
    tell();  // There may be another.
}

// What the banner speaks of may be gone, or was seen in the window.
void CrashNotices::follow()
{
    if (m_strip.shows(bannerId))
        tell();
}

} // namespace keelson
