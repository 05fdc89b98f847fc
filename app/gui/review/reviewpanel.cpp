// SPDX-License-Identifier: MIT
#include "app/gui/review/reviewpanel.h"

#include "app/gui/review/findingdetail.h"
#include "app/gui/storm/session/listparts.h"
#include "core/review/report.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr qsizetype mostUnneededShown = 3;

void addWithContents(const Model &model, Id element, QSet<Id> &all)
{
    all.insert(element);
    for (const Element *content : model.contentsOf(element))
        addWithContents(model, content->id, all);
}

} // namespace

ReviewPanel::ReviewPanel(Workspace &workspace, QWidget *parent) : MapCompanion(workspace, parent), m_reviewer(workspace)
{
    makeActions();
    build();
    listen();
    retranslate();
    workspace.setReview([this](Id element) { return openOf(element); });
    takeFindings();
}

ReviewPanel::~ReviewPanel()
{
    workspace().setReview({});
    // Who waits for a future whose result was taken waits for ever.
    if (m_isReadingFix)
        m_fixReader.waitForFinished();
    if (m_isWriting)
        m_writer.waitForFinished();
}

QString ReviewPanel::id() const { return u"review"_s; }
QString ReviewPanel::glyph() const { return u"review"_s; }
QKeySequence ReviewPanel::shortcut() const { return Qt::CTRL | Qt::SHIFT | Qt::Key_R; }

QString ReviewPanel::title() const
{
    const QList<Listed> &all = m_reviewer.found().findings;
    const auto count = std::count_if(all.begin(), all.end(), [](const Listed &each) {
        return each.judged.isOpen() && each.finding().severity > Severity::Note;
    });
    return count > 0 ? tr("Review (%1)").arg(count) : tr("Review");
}

QSize ReviewPanel::sizeHint() const
{
    return { panelWidth(*this), QWidget::sizeHint().height() };
}

// --- What is shown ---------------------------------------------------------------------------------

void ReviewPanel::takeFindings()
{
    workspace().tellReview();
    find();
    showUnneeded();
    showMarks();
    Q_EMIT titleChanged();
}

/// For who shows one element: what it has a part in and nobody accepted.
QList<Finding> ReviewPanel::openOf(Id element) const
{
    QList<Finding> open;
    for (const Listed &each : m_reviewer.found().findings) {
        if (each.judged.isOpen() && each.finding().elements.contains(element))
            open.append(each.finding());
    }
    return open;
}

/// Fills the list; the current finding stays, or what took its place.
void ReviewPanel::find()
{
    const int row = m_list->currentIndex().row();
    m_isFilling = true;
    m_model.show(m_reviewer.found().findings, query(), Grouping(m_grouping->checkedAction()->data().toInt()));
    int now = m_identity.isEmpty() ? -1 : m_model.rowOf(m_identity);
    if (now < 0 && row >= 0)
        now = m_model.next(std::min(row, m_model.rowCount()) - 1, 1);
    setCurrent(now);
    m_isFilling = false;
    if (!current() || current()->identity != m_identity || !m_detail->isAsking())
        showCurrent();
    showCount();
    showNothing();
}

FindingQuery ReviewPanel::query() const
{
    FindingQuery query;
    query.text = m_field->text();
    if (const QVariant topic = m_topic->currentData(); topic.isValid())
        query.topic = review::Topic(topic.toInt());
    query.least = Severity(m_least->currentData().toInt());
    if (m_ofSelection->isChecked())
        query.elements = selectedElements();
    query.withAccepted = m_withAccepted->isChecked();
    return query;
}

QSet<Id> ReviewPanel::selectedElements() const
{
    QSet<Id> all;
    if (const Document *document = workspace().document()) {
        for (const Id id : workspace().selection())
            addWithContents(document->model(), id, all);
    }
    return all;
}

void ReviewPanel::clearQuery()
{
    m_field->clear();
    m_topic->setCurrentIndex(0);
    m_least->setCurrentIndex(0);
    m_ofSelection->setChecked(false);
    find();
}

void ReviewPanel::showCount()
{
    const QList<Listed> &all = m_reviewer.found().findings;
    const bool withAccepted = m_withAccepted->isChecked();
    const auto total = std::count_if(all.begin(), all.end(), [&](const Listed &each) { return withAccepted || each.judged.isOpen(); });
    m_count->setVisible(total > 0);
    const QString count = tr("%1 of %2", "findings shown, all findings").arg(m_model.shown()).arg(total);
    m_count->setText(m_reviewer.isBusy() ? tr("%1, looking...").arg(count) : count);
}

void ReviewPanel::showUnneeded()
{
    const QList<review::Waiver> &waivers = m_reviewer.found().unneeded;
    m_unneeded->setVisible(!waivers.isEmpty());
    QStringList lines{tr("Accepted, and found no more:")};
    const Document *document = workspace().document();
    for (const review::Waiver &waiver : waivers.first(std::min(waivers.size(), mostUnneededShown))) {
        const Element *element = document ? document->model().element(waiver.element) : nullptr;
        const review::Rule *rule = review::rule(waiver.rule);
        lines.append(tr("%1: %2", "element and rule").arg(element ? element->name : QString(), rule ? review::title(*rule) : waiver.rule));
    }
    if (waivers.size() > mostUnneededShown)
        lines.append(tr("and %n more", nullptr, int(waivers.size() - mostUnneededShown)));
    m_unneededText->setText(lines.join(u'\n'));
}

QString ReviewPanel::nothingText() const
{
    const QList<Listed> &all = m_reviewer.found().findings;
    if (!workspace().document())
        return tr("Open a document to have it reviewed.");
    if (!m_reviewer.hasLooked())
        return tr("Looking...");
    if (all.isEmpty())
        return tr("Nothing was found.\n\nThe rules of the book are asked again after every edit. What they find is listed here, with "
                  "the reason and ways to mend it.");
    const bool isAllAccepted = std::none_of(all.begin(), all.end(), [](const Listed &each) { return each.judged.isOpen(); });
    return isAllAccepted && !m_withAccepted->isChecked() ? tr("Everything that was found has been accepted.")
                                                         : tr("No finding answers what is looked for.");
}

void ReviewPanel::showNothing()
{
    const bool any = m_model.shown() > 0;
    const bool hadFocus = m_list->hasFocus();
    m_pages->setCurrentIndex(any ? 0 : 1);
    m_nothing->setText(nothingText());
    FindingQuery wide;
    wide.withAccepted = m_withAccepted->isChecked();
    m_clear->setVisible(!any && m_reviewer.hasLooked() && query() != wide);
    setFocusProxy(any ? static_cast<QWidget *>(m_list) : m_field);
    if (hadFocus && !any)
        m_field->setFocus();
}

void ReviewPanel::showMarks()
{
    if (m_preview)
        setOverlay(m_preview->overlay);
    else
        setOverlay(isVisible() ? m_reviewer.found().allMarks : m_reviewer.found().marks);
}

const Listed *ReviewPanel::current() const
{
    return m_model.at(m_list->currentIndex().row());
}

void ReviewPanel::setCurrent(int row)
{
    m_list->setCurrentIndex(m_model.index(row));
    if (row >= 0)
        m_list->scrollTo(m_model.index(row));
}

void ReviewPanel::showCurrent()
{
    const Listed *finding = current();
    m_identity = finding ? finding->identity : QString();
    if (m_preview || m_fix)
        leave();
    m_detail->show(finding);
}

void ReviewPanel::showFinding(const QString &identity)
{
    const auto &all = m_reviewer.found().findings;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Listed &each) { return each.identity == identity; });
    if (found == all.end())
        return;
    if (!found->judged.isOpen())
        m_withAccepted->setChecked(true);
    if (m_model.rowOf(identity) < 0)
        clearQuery();
    setCurrent(m_model.rowOf(identity));
}

void ReviewPanel::step(int direction)
{
    const int row = m_model.next(m_list->currentIndex().row(), direction);
    if (row < 0)
        return workspace().tell(nothingText().section(u'\n', 0, 0));
    setCurrent(row);
    point();
    workspace().tell(current()->finding().message);
}

void ReviewPanel::point()
{
    const Listed *finding = current();
    if (!finding)
        return;
    m_isPointing = true;
    Q_EMIT pointed(finding->element());
    m_isPointing = false;
}

// --- Keys ------------------------------------------------------------------------------------------

bool ReviewPanel::pressed(int key)
{
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (m_detail->isPreviewing() && (isEnter || key == Qt::Key_Escape)) {
        isEnter ? apply() : leave();
        return true;
    }
    const Listed *finding = current();
    if (!finding)
        return false;
    if (key >= Qt::Key_1 && key <= Qt::Key_9)
        preview(key - Qt::Key_1);
    else if (isEnter)
        point();
    else if (key == Qt::Key_Delete && finding->judged.isOpen())
        m_detail->showForm();
    else if (key == Qt::Key_Delete)
        withdraw();
    else
        return false;
    return true;
}

bool ReviewPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    if (!isPress && event->type() != QEvent::ShortcutOverride)
        return MapCompanion::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if ((key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    if (watched == m_list && !isPress) {
        // The map has these for boxes; here they mean the finding.
        if (key->key() == Qt::Key_Delete || (key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9))
            event->accept();
        return false;
    }
    if (watched == m_list)
        return pressed(key->key());
    if (isPress && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return) && m_model.shown() > 0) {
        if (!current())
            setCurrent(m_model.next(-1, 1));
        m_list->setFocus();
        return true;
    }
    return false;
}

/// Keys that the buttons of the finding leave alone.
void ReviewPanel::keyPressEvent(QKeyEvent *event)
{
    if (!m_detail->isPreviewing() || !pressed(event->key()))
        MapCompanion::keyPressEvent(event);
}

void ReviewPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_reviewer.retranslate();
        takeFindings();
    } else if (event->type() == QEvent::PaletteChange) {
        retranslate();
    }
    MapCompanion::changeEvent(event);
}

void ReviewPanel::showEvent(QShowEvent *event)
{
    MapCompanion::showEvent(event);
    showMarks();
}

void ReviewPanel::hideEvent(QHideEvent *event)
{
    MapCompanion::hideEvent(event);
    dropPreview();
    showMarks();
}

} // namespace keelson
