// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/history/historyreader.h"
#include "app/gui/lens.h"

class QLabel;
class QSplitter;
class QStackedWidget;

namespace keelson {

class ChangesPanel;
class DeedsPanel;
class PastPicture;
class PurgePanel;
class TimeBar;

/// Everything that ever happened to the document: finds it, shows boards and maps as they were, brings
/// elements back, takes changes back, and purges what must not be known.
class HistoryLens : public Lens
{
    Q_OBJECT

public:
    explicit HistoryLens(Workspace &workspace, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("history"); }
    QString title() const override { return tr("History"); }
    QString glyph() const override { return QStringLiteral("history"); }
    QList<QAction *> lensActions() const override;
    void activated() override;

    /// The change that is looked at; -1 while there is none.
    qsizetype shownChange() const { return m_index; }
    void showChange(qsizetype change);
    void showPresent();
    /// Opens the panel that purges, with a text to begin with.
    void startPurging(const QString &text);

    ChangesPanel &changes() { return *m_changes; }
    PastPicture &picture() { return *m_picture; }
    DeedsPanel &deeds() { return *m_deeds; }
    TimeBar &timeBar() { return *m_time; }
    PurgePanel &purgePanel() { return *m_purgePanel; }
    /// True when what is shown is what was asked for last.
    bool isSettled() const { return m_isSettled; }

Q_SIGNALS:
    /// What has changed since that change is to be seen.
    void compareAsked(const keelson::Stamp &change);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    // historylens_parts.cpp
    void makeActions();
    void build();
    void connectParts();
    void arrange();
    void retranslate();
    void refreshIcons();

    void attach();
    void refresh();
    void readAgain(Document &document);
    void seek();
    void showSurvey(const Survey &survey);
    void showMoment(const PastMoment &moment);
    void updateActions();
    QList<Id> chosen() const;
    void revealNow(Id element);
    void restoreChosen();
    void restore(const Restoration &restoration);
    void startBranch();
    void takeBranch(const storm::Boards &boards);
    void takeBack();
    void purge();
    void endPurge();
    void closePurge();

    HistoryReader *m_reader;
    QAction *m_find = nullptr;
    QAction *m_restore = nullptr;
    QAction *m_branch = nullptr;
    QAction *m_takeBack = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_present = nullptr;
    QAction *m_play = nullptr;
    QAction *m_purge = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_message = nullptr;
    QSplitter *m_parts = nullptr;
    ChangesPanel *m_changes = nullptr;
    QStackedWidget *m_sides = nullptr;
    QWidget *m_past = nullptr;
    PastPicture *m_picture = nullptr;
    TimeBar *m_time = nullptr;
    DeedsPanel *m_deeds = nullptr;
    PurgePanel *m_purgePanel = nullptr;

    QFutureWatcher<Result<int>> m_purging;
    Log m_log;
    QSet<qint32> m_takenBack;
    qsizetype m_index = -1;
    Stamp m_stamp;                ///< Of that change, which other copies' changes may push along.
    bool m_isAtPresent = true;
    bool m_isStale = true;
    bool m_isSettled = false;
};

} // namespace keelson
