// SPDX-License-Identifier: MIT
#include "app/gui/history/historylens.h"

#include "app/gui/history/changespanel.h"
#include "app/gui/history/deedspanel.h"
#include "app/gui/history/pastpicture.h"
#include "app/gui/history/purgepanel.h"
#include "app/gui/history/timebar.h"
#include "app/gui/history/words.h"

#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace keelson {

HistoryLens::HistoryLens(Workspace &workspace, QWidget *parent) : Lens(workspace, parent), m_reader(new HistoryReader(this))
{
    makeActions();
    build();
    connectParts();
    retranslate();
    refreshIcons();
    attach();
}

QList<QAction *> HistoryLens::lensActions() const
{
    return {m_find, m_restore, m_branch, m_takeBack, m_compare, m_present, m_play, m_purge};
}

void HistoryLens::activated()
{
    if (m_isStale)
        refresh();
    m_changes->list().setFocus(Qt::OtherFocusReason);
}

// Another document: nothing of the one before is of use.
void HistoryLens::attach()
{
    m_time->stop();
    m_reader->clear();
    m_changes->clear();
    m_picture->clear();
    m_deeds->clear();
    m_purgePanel->begin({});
    m_purgePanel->setBusy(false);
    m_sides->setCurrentWidget(m_past);
    m_log = {};
    m_takenBack.clear();
    m_index = -1;
    m_isAtPresent = true;
    m_purging.setFuture({});
    if (Document *document = workspace().document())
        connect(document, &Document::historyCompleted, this, &HistoryLens::refresh);
    updateActions();
    refresh();
}

void HistoryLens::refresh()
{
    Document *document = workspace().document();
    m_isStale = true;
    if (!document || !isVisible())
        return;
    const bool isComplete = document->isHistoryComplete();
    m_isStale = false;
    if (isComplete && !document->log().isEmpty())
        return readAgain(*document);
    m_message->setText(isComplete ? tr("Nothing has happened to this document yet. Every change you make is kept, and can be seen here.")
                                  : tr("The history is being read…"));
    m_pages->setCurrentWidget(m_message);
    updateActions();
}

void HistoryLens::readAgain(Document &document)
{
    m_log = document.log();
    m_pages->setCurrentWidget(m_parts);
    m_reader->setLog(m_log, document.facts());
    m_reader->find(m_changes->query());
    if (m_sides->currentWidget() == m_purgePanel && !m_purgePanel->text().isEmpty())
        m_reader->trace(m_purgePanel->text(), document.path());
    const qsizetype known = m_isAtPresent ? -1 : m_log.indexOf(m_stamp);
    showChange(known >= 0 ? known : m_log.size() - 1);
}

void HistoryLens::showChange(qsizetype change)
{
    if (m_log.isEmpty())
        return;
    m_index = std::clamp<qsizetype>(change, 0, m_log.size() - 1);
    m_stamp = m_log.row(m_index).stamp;
    m_isAtPresent = m_index == m_log.size() - 1;
    m_time->show(m_log.size(), m_index);
    m_changes->setCurrent(m_index);
    seek();
}

void HistoryLens::showPresent()
{
    showChange(m_log.size() - 1);
}

void HistoryLens::seek()
{
    if (m_index < 0 || m_log.isEmpty())
        return;
    m_isSettled = false;
    m_time->setBusy(true);
    m_reader->seek({m_index, m_picture->askedView(), m_picture->shownView(), Theme::of(palette())});
    updateActions();
}

void HistoryLens::showSurvey(const Survey &survey)
{
    m_takenBack = survey.takenBack;
    const Document *document = workspace().document();
    m_changes->show(survey, document ? document->author().id : Id());
    updateActions();
}

// A picture on the way to the one that was asked for last is shown as well: who drags sees things move.
void HistoryLens::showMoment(const PastMoment &moment)
{
    if (moment.index >= m_log.size())
        return;
    m_isSettled = !m_reader->isSeeking();
    m_time->setBusy(!m_isSettled);
    const Change change = m_log.header(moment.index);
    m_picture->setCaption(headline(m_log, moment.index),
                          tr("%1, %2", "author and time").arg(change.author.name.simplified(), momentText(change.when)));
    m_picture->show(moment);
    m_deeds->show(moment.deeds);
    updateActions();
}

void HistoryLens::updateActions()
{
    const Document *document = workspace().document();
    const bool isShown = document && m_index >= 0 && m_pages->currentWidget() == m_parts;
    const bool isWritable = isShown && document->access() == Document::Access::Write;
    m_find->setEnabled(isShown);
    m_restore->setEnabled(isWritable && !chosen().isEmpty());
    m_branch->setEnabled(isWritable && m_picture->showsBoard());
    m_takeBack->setEnabled(isWritable && !m_takenBack.contains(qint32(m_index)) && !m_deeds->deeds().list.isEmpty());
    m_compare->setEnabled(isShown && !m_isAtPresent);
    m_present->setEnabled(isShown && !m_isAtPresent);
    m_play->setEnabled(isShown && m_log.size() > 1);
    m_purge->setEnabled(isWritable);
}

/// What the person points at; where that is nothing, what the change was about, if that is one thing.
QList<Id> HistoryLens::chosen() const
{
    if (const Deed *deed = m_deeds->current())
        return {deed->element};
    if (!m_picture->picked().isEmpty())
        return m_picture->picked();
    const QList<Deed> &deeds = m_deeds->deeds().list;
    const bool isOne = !deeds.isEmpty() && std::all_of(deeds.begin(), deeds.end(), [&](const Deed &deed) {
        return deed.element == deeds.first().element;
    });
    return isOne ? QList<Id>{deeds.first().element} : QList<Id>();
}

void HistoryLens::revealNow(Id element)
{
    const Document *document = workspace().document();
    if (document && document->model().element(element))
        workspace().reveal(element);
    else
        workspace().tell(tr("It is not there any more. Restore it to bring it back."));
}

void HistoryLens::restoreChosen()
{
    m_reader->restore(m_index, chosen());
}

void HistoryLens::restore(const Restoration &restoration)
{
    Document *document = workspace().document();
    if (!document || restoration.index >= m_log.size())
        return;
    const QString when = momentText(m_log.header(restoration.index).when);
    if (restoration.facts.isEmpty()) {
        workspace().tell(restoration.things == 0 ? tr("It was not there then.") : tr("It is as it was then."));
        return;
    }
    Edit edit(restoration.things == 1 ? tr("Restore “%1” as of %2").arg(restoration.name, when)
                                      : tr("Restore %n thing(s) as of %1", nullptr, int(restoration.things)).arg(when));
    for (const Fact &fact : restoration.facts)
        edit.set(fact.record, fact.property, fact.value);
    document->commit(edit);
    workspace().tell(tr("Restored as of %1.").arg(when));
}

/// What was thought then goes on beside what came of it.
void HistoryLens::startBranch()
{
    const Document *document = workspace().document();
    if (!document || !m_picture->showsBoard())
        return;
    const QString when = momentText(m_log.header(m_index).when);
    m_reader->branch({m_index, m_picture->shownView(), document->model(),
                      tr("%1 as of %2").arg(m_picture->shownName(), when)});
}

void HistoryLens::takeBranch(const storm::Boards &boards)
{
    Document *document = workspace().document();
    if (!document || boards.boards.isEmpty())
        return;
    document->commit(boards.edit);
    const QList<const Placement *> notes = document->model().placementsIn(boards.boards.first());
    workspace().reveal(boards.boards.first(), QStringLiteral("storm"));
    workspace().tell(tr("A new board with %n note(s) as they stood then.", nullptr, int(notes.size())));
}

void HistoryLens::takeBack()
{
    Document *document = workspace().document();
    if (!document || m_index < 0)
        return;
    const Change change = m_log.header(m_index);
    const bool isOwn = change.author.id == document->author().id;
    const Stamp stamp = m_stamp; // Where the lens stands may move with the change this makes.
    const QList<Finding> findings = document->takeBack(stamp);
    m_takenBack.insert(qint32(m_log.indexOf(stamp)));
    updateActions();
    Q_EMIT noted(findings);
    if (!findings.isEmpty())
        workspace().tell(tr("Taken back, but for what was changed since."));
    else if (isOwn && change.undoes.counter != 0)
        workspace().tell(tr("Put back. Undo takes it back again."));
    else
        workspace().tell(isOwn ? tr("Taken back. Redo puts it back.") : tr("Taken back. Undo puts it back."));
}

void HistoryLens::startPurging(const QString &text)
{
    if (!workspace().document())
        return;
    m_time->stop();
    m_sides->setCurrentWidget(m_purgePanel);
    m_purgePanel->begin(text);
    m_purgePanel->setFocus(Qt::OtherFocusReason);
}

void HistoryLens::purge()
{
    Document *document = workspace().document();
    if (!document)
        return;
    m_purgePanel->showProblem({});
    m_purgePanel->setBusy(true);
    m_purging.setFuture(document->startPurge(m_purgePanel->traces()));
}

void HistoryLens::endPurge()
{
    if (m_purging.isCanceled())
        return;
    const Result<int> outcome = m_purging.result();
    m_purgePanel->setBusy(false);
    m_purgePanel->showProblem(outcome ? QString() : outcome.error().text());
    if (outcome)
        workspace().tell(tr("Purged from the history: %n value(s).", nullptr, *outcome));
}

void HistoryLens::closePurge()
{
    m_sides->setCurrentWidget(m_past);
    m_changes->list().setFocus(Qt::OtherFocusReason);
}

} // namespace keelson
