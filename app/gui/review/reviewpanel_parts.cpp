// SPDX-License-Identifier: MIT
#include "app/gui/review/reviewpanel.h"

#include "app/gui/review/findingdelegate.h"
#include "app/gui/review/findingdetail.h"
#include "app/gui/storm/session/listparts.h"
#include "app/gui/views/actionglyph.h"
#include "app/render/icons.h"
#include "core/review/report.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// What the panel is put together from, and its texts.

namespace keelson {

namespace {

constexpr Grouping groupings[] = {Grouping::Severity, Grouping::Topic, Grouping::Element};
constexpr Severity severities[] = {Severity::Note, Severity::Warning, Severity::Error};

} // namespace

void ReviewPanel::makeActions()
{
    const auto make = [this](const QString &name, const QString &glyph, const QKeySequence &key) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        action->setShortcut(key);
        setGlyph(*action, glyph, Theme::of(palette()));
        return action;
    };
    m_next = make(u"nextFinding"_s, u"chevron-right"_s, Qt::Key_F8);
    m_previous = make(u"previousFinding"_s, u"chevron-left"_s, QKeyCombination(Qt::SHIFT, Qt::Key_F8));
    m_write = make(u"writeDecisionRecords"_s, u"export"_s, {});
    m_grouping = new QActionGroup(this);
    for (const Grouping grouping : groupings) {
        auto *action = new QAction(m_grouping);
        action->setCheckable(true);
        action->setChecked(grouping == Grouping::Severity);
        action->setData(int(grouping));
    }
    m_withAccepted = new QAction(this);
    m_withAccepted->setObjectName(u"showAccepted"_s);
    m_withAccepted->setCheckable(true);
}

void ReviewPanel::build()
{
    setObjectName(u"reviewPanel"_s);
    setProperty("part", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(leastPanelWidth(*this)); // The widest minimum of all panels is that of each.
    m_nothing = quietLabel(this);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_clear = new QPushButton(this);
    m_clear->setObjectName(u"clearSearch"_s);
    auto *nothing = new QWidget(this);
    auto *middle = new QVBoxLayout(nothing);
    middle->setContentsMargins(16, 16, 16, 16);
    middle->addStretch(1);
    middle->addWidget(m_nothing);
    middle->addWidget(m_clear, 0, Qt::AlignHCenter);
    middle->addStretch(1);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(makeList());
    m_pages->addWidget(nothing);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(makeSearch());
    column->addWidget(m_pages, 1);
    column->addWidget(makeUnneeded());
    setFocusProxy(m_list);
}

QWidget *ReviewPanel::makeSearch()
{
    auto *top = new QWidget(this);
    m_field = new QLineEdit(top);
    m_field->setObjectName(u"findFinding"_s);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_more = new QToolButton(top);
    m_more->setObjectName(u"reviewMenu"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_topic = new QComboBox(top);
    m_topic->setObjectName(u"findTopic"_s);
    m_least = new QComboBox(top);
    m_least->setObjectName(u"findSeverity"_s);
    for (QComboBox *box : {m_topic, m_least}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    m_ofSelection = new QCheckBox(top);
    m_ofSelection->setObjectName(u"ofSelection"_s);
    m_count = quietLabel(top);
    m_count->setObjectName(u"findingCount"_s);
    m_problem = quietLabel(top);
    m_problem->setProperty("tone", u"critical"_s);
    m_problem->hide();
    auto *first = new QHBoxLayout;
    first->addWidget(m_field, 1);
    first->addWidget(m_more);
    auto *second = new QHBoxLayout;
    second->addWidget(m_topic, 3);
    second->addWidget(m_least, 2);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(10, 8, 10, 0);
    column->setSpacing(6);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_ofSelection);
    column->addWidget(m_problem);
    column->addWidget(m_count);
    return top;
}

QWidget *ReviewPanel::makeList()
{
    m_list = new QListView(this);
    m_list->setObjectName(u"findings"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_detail = new FindingDetail(this);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_detail);
    m_detail->setProperty("part", u"panel"_s);
    m_detail->setAttribute(Qt::WA_StyledBackground);
    auto *both = new QSplitter(Qt::Vertical, this);
    both->addWidget(m_list);
    both->addWidget(scroll);
    both->setChildrenCollapsible(false);
    both->setStretchFactor(0, 1);
    both->setStretchFactor(1, 1);
    both->setSizes({1000, 1000});
    return both;
}

QWidget *ReviewPanel::makeUnneeded()
{
    m_unneeded = new QWidget(this);
    m_unneededText = quietLabel(m_unneeded);
    m_unneededText->setObjectName(u"unneededWaivers"_s);
    m_dropUnneeded = new QPushButton(m_unneeded);
    m_dropUnneeded->setObjectName(u"dropUnneeded"_s);
    auto *column = new QVBoxLayout(m_unneeded);
    column->setContentsMargins(10, 4, 10, 10);
    column->addWidget(m_unneededText);
    column->addWidget(m_dropUnneeded, 0, Qt::AlignLeft);
    return m_unneeded;
}

void ReviewPanel::fillMenu()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    menu->addSection(tr("Group by"));
    menu->addActions(m_grouping->actions());
    menu->addSeparator();
    menu->addAction(m_withAccepted);
    menu->addSeparator();
    menu->addActions({m_next, m_previous, m_write});
}

void ReviewPanel::listen()
{
    connect(&m_reviewer, &Reviewer::told, this, &ReviewPanel::takeFindings);
    connect(&workspace(), &Workspace::selectionChanged, this, [this] {
        if (m_ofSelection->isChecked() && !m_isPointing)
            find();
    });
    connect(&workspace(), &Workspace::findingAsked, this, [this](const QString &identity) {
        Q_EMIT askedFor();
        showFinding(identity);
        point();
    });
    // What a fix would do was told of the model as it was.
    connect(&workspace(), &Workspace::modelChanged, this, &ReviewPanel::dropPreview);
    connect(&workspace(), &Workspace::documentReplaced, this, [this] {
        leave();
        clearQuery();
    });
    connect(m_field, &QLineEdit::textChanged, this, &ReviewPanel::find);
    connect(m_topic, &QComboBox::activated, this, &ReviewPanel::find);
    connect(m_least, &QComboBox::activated, this, &ReviewPanel::find);
    connect(m_ofSelection, &QCheckBox::toggled, this, &ReviewPanel::find);
    connect(m_withAccepted, &QAction::toggled, this, &ReviewPanel::find);
    connect(m_grouping, &QActionGroup::triggered, this, &ReviewPanel::find);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clearQuery();
        m_list->setFocus();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_isFilling)
            showCurrent();
    });
    connect(m_list, &QListView::clicked, this, &ReviewPanel::point);
    connect(m_detail, &FindingDetail::fixAsked, this, &ReviewPanel::preview);
    connect(m_detail, &FindingDetail::applyAsked, this, &ReviewPanel::apply);
    connect(m_detail, &FindingDetail::dropAsked, this, &ReviewPanel::leave);
    connect(m_detail, &FindingDetail::acceptAsked, this, &ReviewPanel::accept);
    connect(m_detail, &FindingDetail::withdrawAsked, this, &ReviewPanel::withdraw);
    connect(m_dropUnneeded, &QPushButton::clicked, this, &ReviewPanel::dropUnneeded);
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_write, &QAction::triggered, this, &ReviewPanel::chooseFolder);
    connect(&m_fixReader, &QFutureWatcherBase::finished, this, &ReviewPanel::takePreview);
    connect(&m_writer, &QFutureWatcherBase::finished, this, &ReviewPanel::takeWritten);
}

void ReviewPanel::nameChoices()
{
    const int topic = m_topic->currentIndex();
    m_topic->clear();
    m_topic->addItem(tr("All topics"));
    for (int i = 0; i <= int(review::Topic::Delivery); ++i)
        m_topic->addItem(review::label(review::Topic(i)), i);
    m_topic->setCurrentIndex(std::max(0, topic));
    const int least = m_least->currentIndex();
    m_least->clear();
    m_least->addItem(tr("All"), int(severities[0]));
    m_least->addItem(tr("No notes"), int(severities[1]));
    m_least->addItem(tr("Errors"), int(severities[2]));
    m_least->setCurrentIndex(std::max(0, least));
    const QStringList names{tr("Severity"), tr("Topic"), tr("Element")};
    for (qsizetype i = 0; i < names.size(); ++i)
        m_grouping->actions().at(i)->setText(names.at(i));
}

void ReviewPanel::retranslate()
{
    const Theme &theme = Theme::of(palette());
    m_next->setText(tr("Next finding"));
    m_previous->setText(tr("Previous finding"));
    m_write->setText(tr("Write decision records..."));
    m_withAccepted->setText(tr("Show what was accepted"));
    m_field->setPlaceholderText(tr("Find a finding"));
    m_field->setAccessibleName(tr("Find a finding"));
    m_more->setIcon(icons::icon(u"more", theme));
    m_more->setToolTip(tr("Grouping, accepted findings, decision records"));
    m_more->setAccessibleName(m_more->toolTip());
    m_topic->setAccessibleName(tr("Topic"));
    m_least->setAccessibleName(tr("Severity"));
    m_ofSelection->setText(tr("Only of what is selected"));
    m_list->setAccessibleName(tr("Findings"));
    m_clear->setText(tr("Show all"));
    m_dropUnneeded->setText(tr("Remove them"));
    nameChoices();
    fillMenu();
    m_detail->retranslate();
    m_model.setTheme(theme);
}

} // namespace keelson
