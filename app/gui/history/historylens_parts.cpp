// SPDX-License-Identifier: MIT
#include "app/gui/history/historylens.h"

#include "app/gui/history/changespanel.h"
#include "app/gui/history/deedspanel.h"
#include "app/gui/history/pastpicture.h"
#include "app/gui/history/purgepanel.h"
#include "app/gui/history/timebar.h"
#include "app/render/icons.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

// How the lens is put together.

using namespace Qt::StringLiterals;

namespace keelson {

void HistoryLens::makeActions()
{
    const auto make = [this](const QString &glyph, const QKeySequence &keys) {
        auto *action = new QAction(this);
        action->setObjectName(glyph);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    m_find = make(u"search"_s, QKeySequence::Find);
    m_restore = make(u"refresh"_s, QKeySequence(u"Ctrl+R"_s));
    m_branch = make(u"storm"_s, QKeySequence(u"Ctrl+B"_s));
    m_takeBack = make(u"undo"_s, QKeySequence(u"Ctrl+T"_s));
    m_compare = make(u"duplicate"_s, QKeySequence(u"Ctrl+Shift+O"_s));
    m_present = make(u"clock"_s, QKeySequence(u"Alt+End"_s));
    m_play = make(u"play"_s, QKeySequence(u"Ctrl+Space"_s));
    m_purge = make(u"delete"_s, QKeySequence(u"Ctrl+Shift+Del"_s));
}

void HistoryLens::build()
{
    m_pages = new QStackedWidget(this);
    m_message = new QLabel(m_pages);
    m_message->setObjectName(u"historyMessage"_s);
    m_message->setProperty("tone", u"muted"_s);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setMargin(40);
    m_changes = new ChangesPanel(m_purge);
    m_picture = new PastPicture;
    m_time = new TimeBar(m_present);
    m_deeds = new DeedsPanel({m_restore, m_branch, m_takeBack, m_compare});
    m_purgePanel = new PurgePanel;

    auto *seen = new QWidget;
    auto *column = new QVBoxLayout(seen);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_picture, 1);
    column->addWidget(m_time);
    auto *past = new QSplitter(Qt::Vertical);
    past->setChildrenCollapsible(false);
    past->addWidget(seen);
    past->addWidget(m_deeds);
    past->setStretchFactor(0, 1);
    past->setSizes({500, fontMetrics().height() * 9});
    m_past = past;
    m_sides = new QStackedWidget;
    m_sides->addWidget(m_past);
    m_sides->addWidget(m_purgePanel);

    m_parts = new QSplitter(m_pages);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(m_changes);
    m_parts->addWidget(m_sides);
    m_parts->setStretchFactor(1, 1);
    m_parts->setSizes({fontMetrics().averageCharWidth() * 42, 700});
    m_pages->addWidget(m_message);
    m_pages->addWidget(m_parts);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_pages);
    setFocusProxy(&m_changes->list());
}

void HistoryLens::connectParts()
{
    connect(m_find, &QAction::triggered, m_changes, &ChangesPanel::startFinding);
    connect(m_restore, &QAction::triggered, this, &HistoryLens::restoreChosen);
    connect(m_branch, &QAction::triggered, this, &HistoryLens::startBranch);
    connect(m_takeBack, &QAction::triggered, this, &HistoryLens::takeBack);
    connect(m_compare, &QAction::triggered, this, [this] { Q_EMIT compareAsked(m_stamp); });
    connect(m_present, &QAction::triggered, this, &HistoryLens::showPresent);
    connect(m_play, &QAction::triggered, m_time, &TimeBar::toggle);
    connect(m_purge, &QAction::triggered, this, [this] { startPurging(m_changes->query().text); });

    connect(&workspace(), &Workspace::documentReplaced, this, &HistoryLens::attach);
    connect(&workspace(), &Workspace::modelChanged, this, &HistoryLens::refresh);
    connect(m_reader, &HistoryReader::surveyed, this, &HistoryLens::showSurvey);
    connect(m_reader, &HistoryReader::arrived, this, &HistoryLens::showMoment);
    connect(m_reader, &HistoryReader::restorable, this, &HistoryLens::restore);
    connect(m_reader, &HistoryReader::branched, this, &HistoryLens::takeBranch);
    connect(m_reader, &HistoryReader::traced, this, [this](const Traced &traced) {
        if (const Document *document = workspace().document())
            m_purgePanel->show(traced, document->facts());
    });

    connect(m_changes, &ChangesPanel::queried, m_reader, &HistoryReader::find);
    connect(m_changes, &ChangesPanel::chosen, this, [this](qsizetype change) {
        m_time->stop();
        m_sides->setCurrentWidget(m_past);
        showChange(change);
    });
    connect(m_changes, &ChangesPanel::playAsked, m_time, &TimeBar::toggle);
    connect(m_changes, &ChangesPanel::stopAsked, m_time, &TimeBar::stop);
    connect(m_time, &TimeBar::moved, this, &HistoryLens::showChange);
    connect(m_picture, &PastPicture::viewAsked, this, &HistoryLens::seek);
    connect(m_picture, &PastPicture::themeChanged, this, &HistoryLens::seek);
    connect(m_picture, &PastPicture::revealAsked, this, &HistoryLens::revealNow);
    connect(m_picture, &PastPicture::pickedChanged, this, [this] {
        m_deeds->list().setCurrentIndex({});
        updateActions();
    });
    connect(m_deeds, &DeedsPanel::chosen, this, [this] {
        if (const Deed *deed = m_deeds->current())
            m_picture->pick(deed->record);
        updateActions();
    });

    connect(m_purgePanel, &PurgePanel::textAsked, this, [this](const QString &text) {
        if (const Document *document = workspace().document())
            m_reader->trace(text, document->path());
    });
    connect(m_purgePanel, &PurgePanel::purgeAsked, this, &HistoryLens::purge);
    connect(&m_purging, &QFutureWatcherBase::finished, this, &HistoryLens::endPurge);
    connect(m_purgePanel, &PurgePanel::closed, this, &HistoryLens::closePurge);
    connect(m_purgePanel, &PurgePanel::chosen, this, [this](qsizetype change) {
        closePurge();
        showChange(change);
    });
}

/// Beside each other where there is room, the changes above the picture where there is not.
void HistoryLens::arrange()
{
    const int list = fontMetrics().averageCharWidth() * 42;
    const Qt::Orientation orientation = width() >= 2 * list ? Qt::Horizontal : Qt::Vertical;
    if (m_parts->orientation() == orientation)
        return;
    m_parts->setOrientation(orientation);
    m_parts->setSizes(orientation == Qt::Horizontal ? QList<int>{list, width() - list} : QList<int>{height() / 3, height() * 2 / 3});
}

// The window finds in the outline with the same keys; here they are the list's.
bool HistoryLens::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return Lens::event(event);
}

void HistoryLens::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        m_find->trigger();
    else if (event->key() == Qt::Key_Escape)
        m_time->stop();
    else
        Lens::keyPressEvent(event);
}

void HistoryLens::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    } else if (event->type() == QEvent::PaletteChange) {
        refreshIcons();
    }
    Lens::changeEvent(event);
}

void HistoryLens::resizeEvent(QResizeEvent *event)
{
    Lens::resizeEvent(event);
    arrange();
}

void HistoryLens::showEvent(QShowEvent *event)
{
    Lens::showEvent(event);
    if (m_isStale)
        refresh();
}

// Who holds a log makes the document copy it at the next change, which takes a moment when it is long.
void HistoryLens::hideEvent(QHideEvent *event)
{
    Lens::hideEvent(event);
    if (event->spontaneous())
        return;
    m_time->stop();
    m_reader->clear();
    m_changes->release();
    m_purgePanel->release();
    m_log = {};
    m_isStale = true;
}

void HistoryLens::refreshIcons()
{
    for (QAction *action : lensActions())
        action->setIcon(icons::icon(action->objectName(), Theme::of(palette())));
}

void HistoryLens::retranslate()
{
    m_find->setText(tr("Find in the history"));
    m_restore->setText(tr("Restore this element"));
    m_restore->setToolTip(tr("Make what is picked in the picture or in the list below it as it was here"));
    m_branch->setText(tr("New board from here"));
    m_branch->setToolTip(tr("Put the notes of the board in the picture on a board of their own, as they stood then"));
    m_takeBack->setText(tr("Take this change back"));
    m_takeBack->setToolTip(tr("Undo this change alone, where nothing has been changed since"));
    m_compare->setText(tr("Compare with now"));
    m_compare->setToolTip(tr("See on the map what has changed since"));
    m_present->setText(tr("Show the present"));
    m_play->setText(tr("Play or stop"));
    m_purge->setText(tr("Purge…"));
    m_purge->setToolTip(tr("Take a secret out of the history for good"));
}

} // namespace keelson
