// SPDX-License-Identifier: MIT
#include "app/gui/compare/comparepanel.h"

#include "app/gui/compare/comparelistmodel.h"
#include "app/gui/history/words.h"
#include "app/gui/shell/pathdialog.h"
#include "app/gui/storm/session/listparts.h"
#include "app/render/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

/// After how many changes the document stood at that time; by the clocks of those who made them.
qsizetype countAt(const Log &log, const QDateTime &time)
{
    for (qsizetype i = log.size(); i > 0; --i) {
        if (log.header(i - 1).when < time.toMSecsSinceEpoch())
            return i;
    }
    return 0;
}

} // namespace

ComparePanel::ComparePanel(Workspace &workspace, QWidget *parent)
    : MapCompanion(workspace, parent), m_comparing(new Comparing([&workspace] { return workspace.document(); }, this)),
      m_file(new ReportFile(this)), m_rows(new CompareListModel(this))
{
    makeActions();
    build();
    connectParts();
    retranslate();
    refreshIcons();
    refresh();
}

QSize ComparePanel::sizeHint() const
{
    return {panelWidth(*this), QWidget::sizeHint().height()};
}

void ComparePanel::askFile()
{
    PathQuestion question;
    question.title = tr("Compare with");
    question.filters = {tr("Keelson documents (*.keelson)")};
    askPath(this, question, [this](const QString &path) { compareWithFile(path); });
}

void ComparePanel::compareWithFile(const QString &path)
{
    OtherSide other;
    other.path = path;
    other.name = QFileInfo(path).fileName();
    compareWith(other);
}

void ComparePanel::compareWithMoment(const Stamp &change)
{
    const Document *document = workspace().document();
    const qsizetype index = document && document->isHistoryComplete() ? document->log().indexOf(change) : -1;
    if (index >= 0)
        compareWith(momentSide(document->log(), index + 1));
}

OtherSide ComparePanel::momentSide(const Log &log, qsizetype count) const
{
    OtherSide other;
    other.isBeginning = count == 0;
    if (other.isBeginning) {
        other.name = tr("the empty document");
        return other;
    }
    const Change change = log.header(count - 1);
    other.moment = change.stamp;
    other.name = tr("this document on %1, after: %2").arg(momentText(change.when), headline(log, count - 1));
    return other;
}

/// Those a person asks for most; any other is chosen in the history.
void ComparePanel::fillMoments()
{
    m_moments->clear();
    const Document *document = workspace().document();
    if (!document || !document->isHistoryComplete() || document->log().isEmpty()) {
        m_moments->addAction(tr("The history is being read…"))->setEnabled(false);
        return;
    }
    const Log &log = document->log();
    const QDateTime today = QDate::currentDate().startOfDay();
    addMoment(tr("Before the last change"), log.size() - 1);
    addMoment(tr("At the beginning of today"), countAt(log, today));
    addMoment(tr("A week ago"), countAt(log, today.addDays(-7)));
    addMoment(tr("The empty document"), 0);
    m_moments->addSeparator();
    m_moments->addAction(tr("Any other: choose it in the history (“Compare with now”)"))->setEnabled(false);
}

void ComparePanel::addMoment(const QString &text, qsizetype count)
{
    const OtherSide other = momentSide(workspace().document()->log(), count);
    connect(m_moments->addAction(text), &QAction::triggered, this, [this, other] { compareWith(other); });
}

void ComparePanel::compareWith(const OtherSide &other)
{
    if (!workspace().document())
        return;
    m_other = other;
    m_error.reset();
    m_shown.reset();
    m_isStale = false;
    m_comparing->start(other);
    fill();
    showOnMap();
    Q_EMIT shownAsked();
}

void ComparePanel::forget()
{
    m_other.reset();
    m_error.reset();
    m_shown.reset();
    m_isStale = false;
    m_comparing->cancel();
    fill();
    showOnMap();
}

// While the panel is not looked at nothing is compared, but for what was asked.
void ComparePanel::renew()
{
    if (!m_other || m_error)
        return;
    m_isStale = !isVisible();
    if (!m_isStale)
        m_comparing->renew();
}

void ComparePanel::take(const Compared &compared)
{
    m_shown = compared;
    m_error.reset();
    fill();
    if (m_with->hasFocus() && m_list->isVisible())
        m_list->setFocus();
    showOnMap();
}

void ComparePanel::fail(const Error &error)
{
    m_error = error;
    m_shown.reset();
    fill();
    showOnMap();
}

CompareFilter ComparePanel::filter() const
{
    CompareFilter filter;
    filter.text = m_text->text().simplified();
    filter.layout = m_layout->isChecked();
    const QVariant what = m_what->currentData();
    if (what.toInt() == -2)
        filter.part = CompareRow::Part::Contract;
    else if (what.toInt() >= 0)
        filter.deed = compare::Deed(what.toInt());
    return filter;
}

/// The row under the cursor stays where it is, as far as it is still there.
void ComparePanel::fill()
{
    const CompareRow *current = m_rows->row(m_list->currentIndex());
    const QString before = current ? current->text : QString();
    m_isFilling = true;
    m_rows->show(m_shown ? m_shown->rows : QList<CompareRow>(), filter());
    for (int i = 0; !before.isEmpty() && i < m_rows->rowCount(); ++i) {
        if (m_rows->row(m_rows->index(i))->text == before) {
            m_list->setCurrentIndex(m_rows->index(i));
            break;
        }
    }
    m_isFilling = false;
    refresh();
}

QString ComparePanel::message() const
{
    if (!workspace().document())
        return tr("Open a document to compare it.");
    if (m_error)
        return m_error->text();
    if (isBusy() && !m_shown)
        return m_other && m_other->isFile() ? tr("Reading the other document…") : tr("Looking at how it was…");
    if (!m_shown) {
        return tr("What is different from another file, from a colleague's copy, or from how it was: compared thing by thing, on the "
                  "map and in a list, with what it means for those who consume your events.");
    }
    const bool hasLayout = !m_shown->report.comparison.layout.isEmpty();
    if (m_shown->report.comparison.isEmpty() && !(hasLayout && m_layout->isChecked()))
        return hasLayout ? tr("Nothing of the architecture is different; only where things stand is.")
                         : tr("Nothing is different.");
    return m_rows->rowCount() == 0 ? tr("Nothing of it passes the filter.") : QString();
}

QString ComparePanel::summary() const
{
    if (!m_shown || m_shown->report.comparison.isEmpty())
        return {};
    qsizetype breaking = 0;
    for (const contract::EventVerdict &event : m_shown->report.contracts)
        breaking += event.verdict == contract::Verdict::Breaking ? 1 : 0;
    const QString counts = compare::countsText(m_shown->report.comparison);
    return breaking == 0 ? counts : counts + u". "_s + tr("%n contract(s) broken.", nullptr, int(breaking));
}

void ComparePanel::refresh()
{
    const bool hasDocument = workspace().document();
    const QString said = message();
    m_with->setEnabled(hasDocument);
    m_withFile->setEnabled(hasDocument);
    m_save->setEnabled(m_shown.has_value());
    m_end->setEnabled(m_other.has_value());
    m_name->setText(m_other ? tr("With %1").arg(m_other->name) : QString());
    m_name->setToolTip(m_other && m_other->isFile() ? m_other->path : QString());
    m_name->setVisible(m_other.has_value());
    m_progress->setVisible(isBusy());
    m_cancel->setVisible(isBusy());
    m_message->setText(said);
    m_message->setProperty("tone", m_error ? u"error"_s : u"muted"_s);
    m_message->setVisible(!said.isEmpty());
    m_results->setVisible(m_shown.has_value());
    m_list->setVisible(m_rows->rowCount() > 0);
    m_summary->setText(summary());
    m_summary->setVisible(!m_summary->text().isEmpty());
    m_layout->setVisible(m_shown && !m_shown->report.comparison.layout.isEmpty());
    showCurrent();
}

void ComparePanel::showCurrent()
{
    const CompareRow *row = m_rows->row(m_list->currentIndex());
    const bool isTold = row && !row->isHeading;
    m_detail->setVisible(isTold);
    m_detail->setText(isTold ? row->full : QString());
}

void ComparePanel::showOnMap()
{
    setOverlay(m_shown ? overlayOf(m_shown->report, m_shown->ghosts, Theme::of(palette())) : MapOverlay());
}

void ComparePanel::save()
{
    const Document *document = workspace().document();
    if (!document || !m_shown)
        return;
    const QString now = QFileInfo(document->path()).completeBaseName();
    const compare::Shown all{m_layout->isChecked(), true, true};
    m_file->ask(this, compare::toMarkdown(m_shown->report, all, m_other ? m_other->name : QString(), now), tr("%1 compared").arg(now));
}

void ComparePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        renew(); // What is told is told in words.
        refresh();
    } else if (event->type() == QEvent::PaletteChange) {
        refreshIcons();
        showOnMap();
    }
    MapCompanion::changeEvent(event);
}

void ComparePanel::showEvent(QShowEvent *event)
{
    MapCompanion::showEvent(event);
    if (m_isStale)
        renew();
}

} // namespace keelson
