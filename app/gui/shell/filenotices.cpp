// SPDX-License-Identifier: MIT
#include "app/gui/shell/filenotices.h"

#include "app/gui/shell/filenewstext.h"
#include "app/gui/shell/reportwindow.h"
#include "app/gui/workspace.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

constexpr auto damagedId = "damaged"_L1;
constexpr auto upgradedId = "upgraded"_L1;
constexpr auto broughtBackId = "brought-back"_L1;
constexpr auto joinedId = "joined"_L1;
constexpr qsizetype mostLines = 5;

QString fileName(const Document &document)
{
    return document.isDraft() ? FileNotices::tr("The draft") : QFileInfo(document.path()).fileName();
}

} // namespace

FileNotices::FileNotices(Workspace &workspace, BannerStrip &strip, QWidget *window)
    : QObject(window), m_workspace(workspace), m_strip(strip), m_window(window)
{
    connect(&workspace, &Workspace::documentReplaced, this, &FileNotices::begin);
    connect(&workspace, &Workspace::fileNewsChanged, this, &FileNotices::tell);
}

void FileNotices::begin()
{
    for (const QLatin1StringView id : {damagedId, upgradedId, broughtBackId, joinedId})
        m_strip.withdraw(id);
    m_seen = {};
    if (m_workspace.document())
        tell();
}

void FileNotices::tell()
{
    const Document &document = *m_workspace.document();
    tellUpgrade(document);
    tellJoined(document);
    tellBroughtBack(document);
    tellDamage(document);
}

void FileNotices::raise(const QString &id, Severity severity, const BannerText &text, const QList<BannerAnswer> &answers)
{
    m_strip.raise({id, severity, text, answers + QList<BannerAnswer>{{u"understood"_s, [] { return tr("Understood"); }, {}}}});
}

void FileNotices::tellDamage(const Document &document)
{
    const FileNews &news = document.fileNews();
    if (news.damages.size() == m_seen.damages)
        return;
    m_seen.damages = news.damages.size();
    QList<BannerAnswer> answers{{u"showReport"_s, [] { return tr("Show report"); }, [this] { showReport(); }, true}};
    if (!news.damagedKeptAs.isEmpty())
        answers.append(showFolder(news.damagedKeptAs));
    raise(damagedId, Severity::Warning, [news, name = fileName(document)] { return filenews::damaged(news, name); }, answers);
}

void FileNotices::tellUpgrade(const Document &document)
{
    const FileNews &news = document.fileNews();
    if (news.olderKeptAs.isEmpty() || m_seen.upgrade)
        return;
    m_seen.upgrade = true;
    raise(upgradedId, Severity::Note, [news, name = fileName(document)] { return filenews::upgraded(news, name); },
          {showFolder(news.olderKeptAs)});
}

void FileNotices::tellBroughtBack(const Document &document)
{
    const QList<Change> back = document.fileNews().broughtBack;
    if (back.size() == m_seen.broughtBack)
        return;
    m_seen.broughtBack = back.size();
    const auto text = [back] { return filenews::broughtBack(back.size()) + u'\n' + filenews::lines(back, mostLines); };
    raise(broughtBackId, Severity::Note, text, back.size() > mostLines ? QList{listAll(back)} : QList<BannerAnswer>());
}

void FileNotices::tellJoined(const Document &document)
{
    const QList<Change> all = document.fileNews().joined;
    if (all.size() == m_seen.toldJoined)
        return;
    m_seen.toldJoined = all.size();
    const QList<Change> fresh = all.sliced(m_seen.joined);
    const auto text = [count = fresh.size(), name = fileName(document)] { return filenews::joined(count, name); };
    m_strip.raise({joinedId, Severity::Warning, text,
                   {listAll(fresh),
                    {u"understood"_s, [] { return tr("Understood"); }, [this, read = all.size()] { m_seen.joined = read; }}}});
}

void FileNotices::showReport()
{
    const Document *document = m_workspace.document();
    auto *report = new ReportWindow(tr("What was damaged"), filenews::damageReport(*document), m_window);
    report->show();
}

BannerAnswer FileNotices::showFolder(const QString &path)
{
    return {u"showFolder"_s, [] { return tr("Show in folder"); },
            [folder = QFileInfo(path).path()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }, true};
}

BannerAnswer FileNotices::listAll(const QList<Change> &changes)
{
    const auto show = [this, changes] {
        auto *list = new ReportWindow(tr("Changes"), filenews::lines(changes, changes.size()), m_window);
        list->show();
    };
    return {u"listAll"_s, [] { return tr("List all"); }, show, true};
}

} // namespace keelson
