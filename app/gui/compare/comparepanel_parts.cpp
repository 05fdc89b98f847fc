// SPDX-License-Identifier: MIT
#include "app/gui/compare/comparelistmodel.h"
#include "app/gui/compare/comparepanel.h"
#include "app/gui/shell/twolinedelegate.h"
#include "app/gui/storm/session/listparts.h"
#include "app/render/icons.h"
#include "app/render/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

// How the panel is put together.

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr compare::Deed deeds[] = {compare::Deed::Added, compare::Deed::Removed, compare::Deed::Renamed,
                                   compare::Deed::Moved, compare::Deed::Rewired, compare::Deed::Changed};

QLabel *paragraph(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

void ComparePanel::makeActions()
{
    const auto make = [this](const QString &name, const QString &glyph) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        action->setData(glyph);
        return action;
    };
    m_withFile = make(u"compareWithFile"_s, u"folder"_s);
    m_save = make(u"compareSave"_s, u"export"_s);
    m_end = make(u"compareEnd"_s, u"close"_s);
}

void ComparePanel::build()
{
    setObjectName(u"comparePanel"_s);
    setProperty("part", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(leastPanelWidth(*this));
    m_heading = headingLabel(this);
    m_with = new QPushButton(this);
    auto *menu = new QMenu(m_with);
    menu->addAction(m_withFile);
    m_moments = menu->addMenu(QString());
    m_with->setMenu(menu);
    m_name = paragraph(this);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_cancel = new QToolButton(this);
    m_cancel->setAutoRaise(true);
    m_message = paragraph(this);
    m_message->setObjectName(u"compareMessage"_s);
    m_message->setAlignment(Qt::AlignTop);
    m_summary = paragraph(this);
    m_summary->setObjectName(u"compareSummary"_s);
    m_detail = paragraph(this);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);

    m_results = new QWidget(this);
    m_text = new QLineEdit(m_results);
    m_text->setObjectName(u"compareFilter"_s);
    m_text->setClearButtonEnabled(true);
    m_what = new QComboBox(m_results);
    m_what->addItem(QString(), -1);
    for (const compare::Deed deed : deeds)
        m_what->addItem(QString(), int(deed));
    m_what->addItem(QString(), -2);
    m_layout = new QCheckBox(m_results);
    m_layout->setObjectName(u"compareLayout"_s);
    auto *filters = new QHBoxLayout;
    filters->addWidget(m_text, 1);
    filters->addWidget(m_what);
    auto *narrowing = new QVBoxLayout(m_results);
    narrowing->setContentsMargins(0, 0, 0, 0);
    narrowing->addLayout(filters);
    narrowing->addWidget(m_layout);

    m_list = new QListView(this);
    m_list->setObjectName(u"compareList"_s);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new TwoLineDelegate(TwoLineDelegate::Layout::Stacked, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *working = new QHBoxLayout;
    working->addWidget(m_progress, 1);
    working->addWidget(m_cancel);
    auto *save = new QToolButton(this);
    save->setDefaultAction(m_save);
    save->setAutoRaise(true);
    auto *end = new QToolButton(this);
    end->setDefaultAction(m_end);
    end->setAutoRaise(true);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_heading, 1);
    heading->addWidget(save);
    heading->addWidget(end);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(10, 8, 10, 0);
    top->addLayout(heading);
    top->addWidget(m_with);
    top->addWidget(m_name);
    top->addLayout(working);
    top->addWidget(m_message);
    top->addWidget(m_summary);
    top->addWidget(m_results);
    auto *bottom = new QVBoxLayout;
    bottom->setContentsMargins(10, 4, 10, 10);
    bottom->addWidget(m_detail);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_list, 100);
    column->addStretch(1);
    column->addLayout(bottom);
    setFocusProxy(m_with);
}

void ComparePanel::connectParts()
{
    connect(m_withFile, &QAction::triggered, this, &ComparePanel::askFile);
    connect(m_save, &QAction::triggered, this, &ComparePanel::save);
    connect(m_end, &QAction::triggered, this, &ComparePanel::forget);
    connect(m_cancel, &QToolButton::clicked, this, &ComparePanel::forget);
    connect(m_moments, &QMenu::aboutToShow, this, &ComparePanel::fillMoments);

    connect(m_comparing, &Comparing::compared, this, &ComparePanel::take);
    connect(m_comparing, &Comparing::failed, this, &ComparePanel::fail);
    connect(m_comparing, &Comparing::busyChanged, this, &ComparePanel::refresh);
    connect(m_file, &ReportFile::saved, this, [this](const QString &path) { workspace().tell(tr("Saved as %1.").arg(path)); });
    connect(m_file, &ReportFile::failed, this, [this](const Error &error) { workspace().tell(error.text()); });

    connect(&workspace(), &Workspace::documentReplaced, this, &ComparePanel::forget);
    connect(&workspace(), &Workspace::modelChanged, this, &ComparePanel::renew);
    connect(&workspace(), &Workspace::historyCompleted, this, &ComparePanel::renew);

    connect(m_text, &QLineEdit::textChanged, this, &ComparePanel::fill);
    connect(m_what, &QComboBox::currentIndexChanged, this, &ComparePanel::fill);
    connect(m_layout, &QCheckBox::toggled, this, &ComparePanel::fill);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_isFilling)
            return;
        showCurrent();
        const CompareRow *row = m_rows->row(m_list->currentIndex());
        if (row && !row->ids.isEmpty())
            Q_EMIT pointed(row->ids.first());
    });
}

void ComparePanel::refreshIcons()
{
    for (QAction *action : {m_withFile, m_save, m_end})
        action->setIcon(icons::icon(action->data().toString(), Theme::of(palette())));
    m_cancel->setIcon(icons::icon(u"stop", Theme::of(palette())));
}

void ComparePanel::retranslate()
{
    m_heading->setText(tr("Compare"));
    m_with->setText(tr("Compare with"));
    m_withFile->setText(tr("Compare with a file…"));
    m_withFile->setToolTip(tr("See what is different from another document or from a copy of this one"));
    m_moments->setTitle(tr("Compare with an earlier moment"));
    m_save->setText(tr("Save the comparison…"));
    m_save->setToolTip(tr("Write all of it as Markdown, for a pull request"));
    m_end->setText(tr("End the comparison"));
    m_cancel->setToolTip(tr("Stop comparing"));
    m_cancel->setAccessibleName(m_cancel->toolTip());
    m_progress->setAccessibleName(tr("Comparing"));
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setAccessibleName(tr("Filter of the differences"));
    m_what->setAccessibleName(tr("Kind of differences"));
    m_what->setItemText(0, tr("Everything"));
    for (int i = 0; i < int(std::size(deeds)); ++i)
        m_what->setItemText(i + 1, compare::label(deeds[i]));
    m_what->setItemText(m_what->count() - 1, tr("Contracts"));
    m_layout->setText(tr("Layout and sessions, too"));
    m_list->setAccessibleName(tr("Differences"));
}

} // namespace keelson
