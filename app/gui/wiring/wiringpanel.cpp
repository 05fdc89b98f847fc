// SPDX-License-Identifier: MIT
#include "app/gui/wiring/wiringpanel.h"

#include "app/gui/views/actionglyph.h"
#include "app/gui/wiring/wiringfilter.h"
#include "app/gui/wiring/wiringoverlay.h"
#include "app/render/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

wiring::Wiring read(const Model &model, Id)
{
    return wiring::wiringOf(model);
}

// What the choice of defects holds besides the flaws.
constexpr int everything = -2;
constexpr int anyDefect = -1;

} // namespace

WiringPanel::WiringPanel(Workspace &workspace, QWidget *parent)
    : MapCompanion(workspace, parent), m_reader(&read, [this](const wiring::Wiring &wiring) { take(wiring); }), m_rows(new WiringRows(this)),
      m_filter(new WiringFilter(this)), m_words(new QLineEdit(this)), m_flaws(new QComboBox(this)), m_table(new QTableView(this)),
      m_details(new QLabel(this)), m_ask(new QAction(this)), m_copyCsv(new QAction(this)), m_copyMarkdown(new QAction(this)),
      m_copy(new QToolButton(this))
{
    build();
    listen();
    retranslate();
}

QString WiringPanel::id() const { return u"wiring"_s; }
QString WiringPanel::title() const { return tr("Event wiring"); }
QString WiringPanel::glyph() const { return u"domain-event"_s; }
QKeySequence WiringPanel::shortcut() const { return Qt::CTRL | Qt::SHIFT | Qt::Key_W; }
QList<QAction *> WiringPanel::ownActions() const { return {m_ask, m_copyCsv, m_copyMarkdown}; }
QList<QAction *> WiringPanel::menuActions() const { return selectedEvent().isNull() ? QList<QAction *>() : QList<QAction *>{m_ask}; }

void WiringPanel::build()
{
    setProperty("part", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_words->setObjectName(u"wiringWords"_s);
    m_words->setClearButtonEnabled(true);
    m_flaws->setObjectName(u"wiringFlaws"_s);
    m_flaws->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_filter->setSourceModel(m_rows);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setFilterKeyColumn(-1);
    m_table->setObjectName(u"wiringTable"_s);
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // By name, and what is of no event below.
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(WiringRows::Defects, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(WiringRows::Event, 118);
    m_table->horizontalHeader()->resizeSection(WiringRows::Producers, 92);
    m_table->horizontalHeader()->resizeSection(WiringRows::Consumers, 92);
    m_details->setObjectName(u"wiringDetails"_s);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setContentsMargins(10, 4, 10, 8);
    auto *menu = new QMenu(this);
    menu->addActions({m_copyCsv, m_copyMarkdown});
    m_copy->setMenu(menu);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::TabFocus);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 6, 8, 6);
    head->addWidget(m_words, 1);
    head->addWidget(m_flaws);
    head->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_details);
    setMinimumWidth(400);
    setFocusProxy(m_table);
}

void WiringPanel::listen()
{
    m_ask->setObjectName(u"askWiring"_s);
    m_ask->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_W);
    setGlyph(*m_ask, u"search"_s, Theme::of(palette()));
    m_copyCsv->setObjectName(u"copyWiringCsv"_s);
    m_copyMarkdown->setObjectName(u"copyWiringMarkdown"_s);
    setGlyph(*m_copyCsv, u"copy"_s, Theme::of(palette()));
    setGlyph(*m_copyMarkdown, u"copy"_s, Theme::of(palette()));
    connect(&workspace(), &Workspace::documentReplaced, this, &WiringPanel::renew);
    connect(&workspace(), &Workspace::modelChanged, this, &WiringPanel::renew);
    connect(m_words, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_flaws, &QComboBox::activated, this, &WiringPanel::applyFlaw);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WiringPanel::showChosen);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const WiringRows::Row &row = m_rows->at(m_filter->mapToSource(index).row());
        const QList<Id> ends = row.event.isNull() ? row.defects.first().elements : row.wire.producers + row.wire.consumers;
        if (!ends.isEmpty())
            Q_EMIT pointed(ends.first());
    });
    connect(m_ask, &QAction::triggered, this, &WiringPanel::askSelected);
    connect(m_copyCsv, &QAction::triggered, this, [this] { copy(&wiring::toCsv); });
    connect(m_copyMarkdown, &QAction::triggered, this, [this] { copy(&wiring::toMarkdown); });
}

void WiringPanel::retranslate()
{
    m_words->setPlaceholderText(tr("Find an event or a service"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_flaws->setAccessibleName(tr("Which defects"));
    m_table->setAccessibleName(tr("Events and who they join"));
    m_ask->setText(tr("Who publishes and consumes this event?"));
    m_copyCsv->setText(tr("Copy the wiring as CSV"));
    m_copyMarkdown->setText(tr("Copy the wiring as Markdown"));
    m_copy->setText(tr("Copy"));
    fillFlaws();
    showChosen();
}

const Model *WiringPanel::model() const
{
    return workspace().document() ? &workspace().document()->model() : nullptr;
}

void WiringPanel::renew()
{
    m_isOld = true;
    if (isVisible())
        ask();
}

void WiringPanel::ask()
{
    if (!model()) {
        m_reader.clear();
        return take({});
    }
    m_isOld = false;
    m_reader.ask([this] { return model(); }, {});
}

void WiringPanel::take(const wiring::Wiring &wiring)
{
    if (model() && m_isOld)
        return; // It has changed since; what is shown next is read anew.
    m_wiring = model() ? wiring : wiring::Wiring();
    const QModelIndex chosen = m_table->currentIndex();
    const Id kept = !m_awaited.isNull() ? m_awaited : chosen.isValid() ? m_rows->at(m_filter->mapToSource(chosen).row()).event : Id();
    m_rows->show(model() ? *model() : Model(), m_wiring);
    fillFlaws();
    if (kept.isNull())
        showChosen();
    else
        choose(kept);
    if (m_copyNext && !m_isOld)
        copy(m_copyNext);
}

void WiringPanel::fillFlaws()
{
    const int kept = m_flaws->count() > 0 ? m_flaws->currentData().toInt() : everything;
    const QList<wiring::Defect> all = m_wiring.defects();
    m_flaws->clear();
    m_flaws->addItem(tr("Everything"), everything);
    m_flaws->addItem(tr("Defects (%1)").arg(all.size()), anyDefect);
    for (int flaw = 0; flaw < wiring::flaws; ++flaw) {
        const auto count = std::count_if(all.begin(), all.end(), [flaw](const wiring::Defect &defect) { return int(defect.flaw) == flaw; });
        if (count > 0)
            m_flaws->addItem(tr("%1 (%2)").arg(wiring::label(wiring::Flaw(flaw))).arg(count), flaw);
    }
    m_flaws->setCurrentIndex(std::max(0, m_flaws->findData(kept)));
    applyFlaw();
}

void WiringPanel::applyFlaw()
{
    const int wanted = m_flaws->currentData().toInt();
    if (wanted == everything)
        m_filter->want(WiringFilter::Wanted::Everything);
    else if (wanted == anyDefect)
        m_filter->want(WiringFilter::Wanted::Defects);
    else
        m_filter->want(WiringFilter::Wanted::Flaw, wiring::Flaw(wanted));
}

void WiringPanel::showChosen()
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    if (chosen.isEmpty()) {
        const QList<wiring::Defect> defects = m_wiring.defects();
        setOverlay(wiring::allDefects(defects));
        m_details->setText(m_rows->rowCount() == 0 ? tr("No event is published or consumed yet. Drag from one service to another on the map to send one.")
                           : defects.isEmpty()     ? tr("Everything adds up.")
                                                   : tr("%n defect(s). Choose a line to see it on the map.", nullptr, int(defects.size())));
        return;
    }
    const WiringRows::Row &row = m_rows->at(m_filter->mapToSource(chosen.first()).row());
    setOverlay(row.event.isNull() ? wiring::oneDefect(row.defects.first()) : wiring::oneEvent(row.wire));
    QStringList lines;
    for (const wiring::Defect &defect : row.defects)
        lines.append(defect.message);
    m_details->setText(lines.isEmpty() ? tr("Nothing is wrong with this event.") : lines.join(u'\n'));
}

/// What is selected: the event itself, or who publishes or consumes one, or an arrow that carries some.
Id WiringPanel::selectedEvent() const
{
    for (const Id id : workspace().selection()) {
        const Element *element = model() ? model()->element(id) : nullptr;
        if (element && element->is(kinds::domainEvent))
            return id;
        const Relation *relation = model() ? model()->relation(id) : nullptr;
        if (relation && (relation->is(relations::publishes) || relation->is(relations::consumes)))
            return relation->to;
    }
    return {};
}

void WiringPanel::askSelected()
{
    const Id event = selectedEvent();
    if (event.isNull())
        return workspace().tell(tr("Select an event first, or an arrow between two services."));
    m_awaited = event;
    Q_EMIT askedFor();
    if (!m_reader.isBusy())
        choose(event);
}

void WiringPanel::choose(Id event)
{
    const int row = m_rows->rowOf(event);
    if (row < 0) {
        m_table->clearSelection();
        return showChosen();
    }
    m_awaited = {};
    if (!m_filter->mapFromSource(m_rows->index(row, 0)).isValid()) {
        m_words->clear();
        m_flaws->setCurrentIndex(0);
        applyFlaw();
    }
    const QModelIndex shown = m_filter->mapFromSource(m_rows->index(row, 0));
    m_table->setCurrentIndex(shown);
    m_table->selectRow(shown.row());
    showChosen();
}

/// Now, or when what has changed has been read.
void WiringPanel::copy(Write write)
{
    if (!model())
        return;
    if (m_isOld || m_reader.isBusy()) {
        m_copyNext = write;
        return m_isOld ? ask() : void();
    }
    m_copyNext = nullptr;
    QApplication::clipboard()->setText(write(*model(), m_wiring));
    workspace().tell(tr("Copied the wiring of %n event(s).", nullptr, int(m_wiring.events.size())));
}

void WiringPanel::showEvent(QShowEvent *event)
{
    MapCompanion::showEvent(event);
    if (m_isOld)
        renew();
}

/// Esc first lets go of the line that is chosen.
void WiringPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_table->selectionModel()->hasSelection()) {
        m_table->clearSelection();
        return;
    }
    MapCompanion::keyPressEvent(event);
}

void WiringPanel::changeEvent(QEvent *event)
{
    MapCompanion::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        renew();
    }
}

} // namespace keelson
