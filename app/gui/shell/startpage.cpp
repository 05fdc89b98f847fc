// SPDX-License-Identifier: MIT
#include "app/gui/shell/startpage.h"

#include "app/gui/shell/recentdocuments.h"
#include "app/gui/shell/twolinedelegate.h"
#include "app/gui/shell/unsavedpanel.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

constexpr int pathRole = Qt::UserRole + 1;

QLabel *label(const char *tone, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setProperty("tone", QString::fromLatin1(tone));
    made->setWordWrap(true);
    return made;
}

void scaleFont(QWidget *widget, double factor, QFont::Weight weight)
{
    QFont font = widget->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    widget->setFont(font);
}

} // namespace

StartPage::StartPage(RecentDocuments &recent, UnsavedWork &unsaved, QWidget *parent) : QWidget(parent), m_recent(recent)
{
    setObjectName(u"startPage"_s);
    setProperty("part", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);

    auto *content = new QWidget(this);
    content->setMaximumWidth(940);
    auto *column = new QVBoxLayout(content);
    column->setSpacing(6);
    m_title = new QLabel(content);
    scaleFont(m_title, 2.4, QFont::DemiBold);
    m_lead = label("muted", content);
    scaleFont(m_lead, 1.15, QFont::Normal);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addSpacing(22);
    auto *unsavedPanel = new UnsavedPanel(unsaved, content);
    connect(unsavedPanel, &UnsavedPanel::openRequested, this, &StartPage::pathChosen);
    connect(unsavedPanel, &UnsavedPanel::keepRequested, this, &StartPage::keepRequested);
    column->addWidget(unsavedPanel);
    column->addSpacing(14);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(20);
    halves->addWidget(makeWays(), 2);
    halves->addWidget(makeRecent(), 3);
    column->addLayout(halves, 1);

    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(content, 20);
    middle->addStretch(1);
    auto *page = new QWidget;
    page->setProperty("part", u"page"_s);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(24, 24, 24, 24);
    outer->addStretch(1);
    outer->addLayout(middle, 8);
    outer->addStretch(2);
    auto *scroll = new QScrollArea(this); // What could not be saved may need more room than there is.
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    connect(&m_recent, &RecentDocuments::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    retranslate();
}

QWidget *StartPage::makeWays()
{
    auto *card = new QFrame(this);
    card->setProperty("part", u"card"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(6);
    const auto add = [&](QPushButton *&button, QLabel *&help, const QString &name, void (StartPage::*signal)()) {
        button = new QPushButton(card);
        button->setObjectName(name);
        button->setMinimumHeight(36);
        help = label("muted", card);
        connect(button, &QPushButton::clicked, this, signal);
        for (const Qt::Key key : { Qt::Key_Return, Qt::Key_Enter }) // Outside dialogs a button only knows Space.
            new QShortcut(key, button, button, [button] { button->click(); }, Qt::WidgetShortcut);
        column->addWidget(button);
        column->addWidget(help);
        column->addSpacing(12);
    };
    add(m_new, m_newHelp, u"startNew"_s, &StartPage::newRequested);
    add(m_sample, m_sampleHelp, u"startSample"_s, &StartPage::sampleRequested);
    add(m_open, m_openHelp, u"startOpen"_s, &StartPage::openRequested);
    m_new->setProperty("primary", true);
    column->addStretch(1);
    return card;
}

QWidget *StartPage::makeRecent()
{
    auto *card = new QFrame(this);
    card->setProperty("part", u"card"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(12, 16, 12, 12);
    m_recentHeading = label("heading", card);
    m_recentHeading->setContentsMargins(8, 0, 8, 4);
    m_recentHeading->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_nothing = label("muted", card);
    m_nothing->setContentsMargins(8, 4, 8, 4);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_items = new QStandardItemModel(this);
    m_list = new QListView(card);
    m_list->setObjectName(u"recentList"_s);
    m_list->setModel(m_items);
    m_list->setItemDelegate(new TwoLineDelegate(TwoLineDelegate::Layout::Stacked, m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto choose = [this](const QModelIndex &index) { Q_EMIT pathChosen(index.data(pathRole).toString()); };
    // One click is enough for a mouse; `activated` is the keyboard's. Asking twice does no harm.
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    column->addWidget(m_recentHeading);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_list, 1);
    return card;
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StartPage::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

void StartPage::retranslate()
{
    m_title->setText(u"Keelson"_s);
    m_lead->setText(tr("From the sticky note to the running system, on one model."));
    m_new->setText(tr("New document"));
    m_newHelp->setText(tr("An empty board. It is kept as a draft from the first note; move it to a name when you like."));
    m_sample->setText(tr("Explore the sample"));
    m_sampleHelp->setText(tr("A food delivery system as board, map, services and charts. Yours to change."));
    m_open->setText(tr("Open…"));
    m_openHelp->setText(tr("A Keelson document from this computer."));
    m_recentHeading->setText(tr("Recent documents and drafts"));
    m_nothing->setText(tr("Nothing yet. Begin with the sample: it takes a minute to see the whole loop."));
    refresh();
}

void StartPage::refresh()
{
    m_items->clear();
    const QLocale locale;
    for (const RecentDocument &document : m_recent.documents()) {
        auto *item = new QStandardItem(document.name);
        const QString place = document.draft ? tr("Draft")
                                             : QDir::toNativeSeparators(QFileInfo(document.path).path());
        item->setData(document.path, pathRole);
        item->setData(place, TwoLineDelegate::DetailRole);
        item->setData(locale.toString(document.when, QLocale::ShortFormat), TwoLineDelegate::NoteRole);
        item->setToolTip(document.path);
        m_items->appendRow(item);
    }
    m_nothing->setVisible(m_items->rowCount() == 0);
    m_list->setVisible(m_items->rowCount() > 0);
}

} // namespace keelson
