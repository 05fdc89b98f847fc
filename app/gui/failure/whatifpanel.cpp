// SPDX-License-Identifier: MIT
#include "app/gui/failure/whatifpanel.h"

#include "app/gui/failure/outcometree.h"
#include "app/gui/failure/whatifoverlay.h"
#include "app/gui/failure/whatiftables.h"
#include "app/gui/inspector/durationtext.h"
#include "app/gui/views/actionglyph.h"
#include "app/render/theme.h"
#include "core/failure/words.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSaveFile>
#include <QStringListModel>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr double longestOutage = 366.0 * 86400;

} // namespace

WhatIfPanel::WhatIfPanel(Workspace &workspace, QWidget *parent)
    : MapCompanion(workspace, parent), m_reader(&WhatIfPanel::read, [this](const Answer &answer) { take(answer); }), m_name(new QLineEdit(this)),
      m_selected(new QPushButton(this)), m_list(new QListWidget(this)), m_outageLabel(new QLabel(this)), m_seconds(new QLineEdit(this)),
      m_summary(new QLabel(this)), m_tabs(new QTabWidget(this)), m_reason(new QLabel(this)), m_tree(new OutcomeTree(this)), m_ranking(new ElementTable(this)),
      m_scores(new ElementTable(this)), m_fail(new QAction(this)), m_reset(new QAction(this)), m_export(new QAction(this)), m_copy(new QAction(this))
{
    build();
    listen();
    retranslate();
}

QString WhatIfPanel::id() const { return u"whatif"_s; }
QString WhatIfPanel::title() const { return tr("What if it fails"); }
QString WhatIfPanel::glyph() const { return u"warning"_s; }
QKeySequence WhatIfPanel::shortcut() const { return Qt::CTRL | Qt::SHIFT | Qt::Key_B; }
QList<QAction *> WhatIfPanel::ownActions() const { return {m_fail, m_reset, m_export, m_copy}; }
QList<QAction *> WhatIfPanel::menuActions() const { return failableSelection().isEmpty() ? QList<QAction *>() : QList<QAction *>{m_fail}; }

WhatIfPanel::Answer WhatIfPanel::read(const Model &model, Id)
{
    Answer answer;
    answer.dependence.emplace(model);
    answer.ranking = answer.dependence->ranking();
    answer.scores = answer.dependence->scores();
    for (const Element &element : model.elements()) {
        if (failure::Dependence::canFail(element))
            answer.names.append(failure::nameOf(model, element.id));
    }
    answer.names.sort(Qt::CaseInsensitive);
    answer.names.removeDuplicates();
    return answer;
}

void WhatIfPanel::build()
{
    setProperty("part", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_name->setObjectName(u"whatIfName"_s);
    auto *completer = new QCompleter(new QStringListModel(this), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_name->setCompleter(completer);
    m_selected->setObjectName(u"whatIfSelected"_s);
    m_list->setObjectName(u"whatIfList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_seconds->setObjectName(u"whatIfOutage"_s);
    m_seconds->setMaximumWidth(fontMetrics().horizontalAdvance(u"00 h 00 min 00"_s));
    m_outageLabel->setBuddy(m_seconds);
    m_summary->setObjectName(u"whatIfSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(10, 4, 10, 6);
    m_reason->setObjectName(u"whatIfReason"_s);
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reason->setContentsMargins(10, 4, 10, 8);
    m_reason->hide();
    m_ranking->setObjectName(u"whatIfRanking"_s);
    m_scores->setObjectName(u"whatIfScores"_s);
    m_tabs->setDocumentMode(true);
    for (QWidget *page : {static_cast<QWidget *>(m_tree), static_cast<QWidget *>(m_ranking), static_cast<QWidget *>(m_scores)})
        m_tabs->addTab(page, QString());
    auto *choice = new QHBoxLayout;
    choice->setContentsMargins(10, 6, 8, 2);
    choice->addWidget(m_name, 1);
    choice->addWidget(m_selected);
    auto *manner = new QHBoxLayout;
    manner->setContentsMargins(10, 2, 8, 2);
    manner->addWidget(m_outageLabel);
    manner->addWidget(m_seconds);
    manner->addStretch();
    for (QAction *action : {m_reset, m_copy, m_export}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        manner->addWidget(button);
        m_buttons.append(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(choice);
    auto *failing = new QHBoxLayout;
    failing->setContentsMargins(10, 0, 8, 0);
    failing->addWidget(m_list);
    layout->addLayout(failing);
    layout->addLayout(manner);
    layout->addWidget(m_summary);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_reason);
    setMinimumWidth(400);
    setFocusProxy(m_name);
}

void WhatIfPanel::listen()
{
    const Theme &theme = Theme::of(palette());
    const struct { QAction *action; const char *name; const char *glyph; } rows[] = {
        {m_fail, "failSelected", "warning"}, {m_reset, "resetFailures", "close"}, {m_export, "exportWhatIf", "export"}, {m_copy, "copyWhatIf", "copy"}};
    for (const auto &row : rows) {
        row.action->setObjectName(QLatin1StringView(row.name));
        setGlyph(*row.action, QLatin1StringView(row.glyph), theme);
    }
    m_fail->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_B);
    connect(&workspace(), &Workspace::documentReplaced, this, [this] {
        m_failing.clear();
        renew();
    });
    connect(&workspace(), &Workspace::modelChanged, this, &WhatIfPanel::renew);
    connect(m_fail, &QAction::triggered, this, &WhatIfPanel::failSelected);
    connect(m_selected, &QPushButton::clicked, this, &WhatIfPanel::failSelected);
    connect(m_reset, &QAction::triggered, this, &WhatIfPanel::reset);
    connect(m_export, &QAction::triggered, this, &WhatIfPanel::askForFile);
    connect(m_copy, &QAction::triggered, this, [this] {
        if (!model())
            return;
        QApplication::clipboard()->setText(failure::toMarkdown(*model(), m_outcome));
        workspace().tell(tr("Copied the report as Markdown."));
    });
    connect(m_name, &QLineEdit::returnPressed, this, &WhatIfPanel::failNamed);
    connect(m_seconds, &QLineEdit::editingFinished, this, &WhatIfPanel::readOutage);
    connect(m_list, &QListWidget::itemActivated, this, &WhatIfPanel::removeChosen);
    connect(m_tree, &OutcomeTree::chosen, this, [this](Id element, const QString &reason) {
        m_reason->setText(reason);
        showReason();
        if (!element.isNull())
            Q_EMIT pointed(element);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &WhatIfPanel::showReason);
    for (ElementTable *table : {m_ranking, m_scores}) {
        connect(table, &ElementTable::chosen, this, [this](Id element) {
            m_failing.clear();
            m_tabs->setCurrentIndex(0);
            fail({element});
        });
    }
}

void WhatIfPanel::retranslate()
{
    m_name->setPlaceholderText(tr("What fails? Type a name"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_selected->setText(tr("Fail selection"));
    m_list->setAccessibleName(tr("What fails"));
    m_list->setToolTip(tr("Enter or a double click lets it work again"));
    m_outageLabel->setText(tr("&Outage"));
    m_seconds->setAccessibleName(tr("Length of the outage"));
    m_seconds->setToolTip(tr("30 s, 5 min, 1 h, 2 d"));
    m_fail->setText(tr("What if this fails?"));
    m_reset->setText(tr("Nothing fails"));
    m_export->setText(tr("Export the report..."));
    m_copy->setText(tr("Copy the report"));
    m_tabs->setTabText(0, tr("What happens"));
    m_tabs->setTabText(1, tr("Ranking"));
    m_tabs->setTabText(2, tr("Bulkheads"));
    m_ranking->setAccessibleName(tr("How much goes down with what"));
    m_scores->setAccessibleName(tr("How well subsystems hold"));
    showTables();
    tell();
}

const Model *WhatIfPanel::model() const
{
    return workspace().document() ? &workspace().document()->model() : nullptr;
}

void WhatIfPanel::renew()
{
    m_isOld = true;
    if (!isVisible())
        return;
    m_isOld = false;
    if (!model()) {
        m_reader.clear();
        return take({});
    }
    m_reader.ask([this] { return model(); }, {});
}

void WhatIfPanel::take(const Answer &answer)
{
    if (model() && m_isOld)
        return; // It has changed since; what is shown next is read anew.
    m_answer = answer;
    m_failing.removeIf([this](Id id) { return !model() || !model()->element(id); });
    static_cast<QStringListModel *>(m_name->completer()->model())->setStringList(answer.names);
    showTables();
    work();
}

void WhatIfPanel::showReason()
{
    m_reason->setVisible(m_tabs->currentIndex() == 0 && !m_reason->text().isEmpty());
}

void WhatIfPanel::showTables()
{
    const Model empty;
    const auto isGone = [this](Id id) { return !model() || !model()->element(id); };
    m_answer.ranking.removeIf([&](const failure::Blast &blast) { return isGone(blast.element); });
    m_answer.scores.removeIf([&](const failure::Score &score) { return isGone(score.subsystem); });
    m_ranking->show(model() ? *model() : empty, m_answer.ranking);
    m_scores->show(model() ? *model() : empty, m_answer.scores);
}

/// A failure of thousands of elements is worked out faster than a frame is drawn.
void WhatIfPanel::work()
{
    m_outcome = m_answer.dependence ? m_answer.dependence->fail(m_failing, m_outage) : failure::Outcome();
    const auto isGone = [this](const failure::Effect &effect) { return !model() || !model()->element(effect.element); };
    m_outcome.activities.removeIf(isGone);
    m_outcome.elements.removeIf(isGone);
    tell();
}

void WhatIfPanel::tell()
{
    m_seconds->setText(durationText(m_outage.seconds));
    m_list->clear();
    const Model empty;
    const Model &shown = model() ? *model() : empty;
    for (const Id id : std::as_const(m_failing))
        m_list->addItem(failure::nameOf(shown, id));
    m_list->setVisible(!m_failing.isEmpty());
    constexpr qsizetype mostRows = 4;
    m_list->setFixedHeight(int(std::clamp<qsizetype>(m_failing.size(), 1, mostRows)) * (m_list->sizeHintForRow(0) + 2) + 4);
    m_tree->show(shown, m_outcome);
    for (QAction *action : {m_reset, m_export, m_copy})
        action->setEnabled(!m_failing.isEmpty());
    setOverlay(failure::overlayOf(shown, m_outcome));
    if (m_failing.isEmpty())
        m_summary->setText(tr("Select what fails on the map, type its name, or take the worst from the ranking."));
    else if (!m_answer.dependence)
        m_summary->setText(tr("Looking at what needs what..."));
    else if (m_outcome.activities.isEmpty())
        m_summary->setText(tr("No user is drawn: connect an actor to a service to see what people can still do."));
    else
        m_summary->setText(tr("%1 of %2 activities unavailable, %3 degraded, %4 stale")
                               .arg(m_outcome.count(failure::State::Unavailable)).arg(m_outcome.activities.size())
                               .arg(m_outcome.count(failure::State::Degraded)).arg(m_outcome.countStale()));
}

void WhatIfPanel::fail(const QList<Id> &elements)
{
    for (const Id id : elements) {
        if (!m_failing.contains(id))
            m_failing.append(id);
    }
    Q_EMIT askedFor();
    if (m_isOld)
        renew();
    work();
}

void WhatIfPanel::reset()
{
    m_failing.clear();
    work();
}

QList<Id> WhatIfPanel::failableSelection() const
{
    QList<Id> ids = workspace().selection();
    ids.removeIf([this](Id id) {
        const Element *element = model() ? model()->element(id) : nullptr;
        return !element || !failure::Dependence::canFail(*element);
    });
    return ids;
}

void WhatIfPanel::failSelected()
{
    const QList<Id> ids = failableSelection();
    if (ids.isEmpty())
        return workspace().tell(tr("Select a service, a subsystem, a hub, a store or an external system first."));
    m_tabs->setCurrentIndex(0);
    fail(ids);
}

void WhatIfPanel::failNamed()
{
    if (!model() || m_name->text().trimmed().isEmpty())
        return;
    const QList<Id> found = failure::named(*model(), m_name->text());
    if (found.isEmpty())
        return workspace().tell(tr("There is nothing called “%1” that can fail.").arg(m_name->text().trimmed()));
    if (found.size() > 1)
        return workspace().tell(tr("Several things are called “%1”: type what it is in first, such as Ordering/Event Hub.").arg(m_name->text().trimmed()));
    m_name->clear();
    fail(found);
}

void WhatIfPanel::removeChosen()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_failing.size())
        return;
    m_failing.removeAt(row);
    work();
}

void WhatIfPanel::readOutage()
{
    const auto seconds = durationSeconds(m_seconds->text());
    if (!seconds || *seconds < 1 || *seconds > longestOutage) {
        m_seconds->setText(durationText(m_outage.seconds));
        return workspace().tell(tr("An outage lasts from a second to a year: 30 s, 5 min, 1 h, 2 d."));
    }
    if (*seconds == m_outage.seconds)
        return;
    m_outage.seconds = *seconds;
    work();
}

void WhatIfPanel::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Export the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Markdown (*.md)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix(u"md"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1)); });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<void> saved = save(path);
        workspace().tell(saved ? tr("Saved %1").arg(path) : saved.error().text());
    });
    dialog->open();
}

Result<void> WhatIfPanel::save(const QString &path) const
{
    QSaveFile file(path);
    const QByteArray bytes = !model()                        ? QByteArray()
        : path.endsWith(u".json"_s, Qt::CaseInsensitive)     ? failure::toJson(*model(), m_outcome)
                                                             : failure::toMarkdown(*model(), m_outcome).toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{Error::Kind::Environment, tr("The report cannot be written: %1.").arg(file.errorString()), path, tr("Choose a folder you may write to.")};
}

void WhatIfPanel::showEvent(QShowEvent *event)
{
    MapCompanion::showEvent(event);
    if (m_isOld)
        renew();
}

void WhatIfPanel::changeEvent(QEvent *event)
{
    MapCompanion::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace keelson
