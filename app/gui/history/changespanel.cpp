// SPDX-License-Identifier: MIT
#include "app/gui/history/changespanel.h"

#include "app/gui/history/changedelegate.h"
#include "app/gui/history/changelistmodel.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr int pause = 150; // ms after a key before the search starts
constexpr int page = 10;   // changes

bool isTyped(const QKeyEvent &event)
{
    const bool isPlain = !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    return isPlain && !event.text().isEmpty() && event.text().at(0).isPrint() && event.text().at(0) != u' ';
}

} // namespace

ChangesPanel::ChangesPanel(QAction *purge, QWidget *parent)
    : QWidget(parent), m_field(new QLineEdit(this)), m_authors(new QComboBox(this)), m_pages(new QStackedWidget(this)),
      m_list(new QListView), m_count(new QLabel(this)), m_model(new ChangeListModel(this))
{
    build(purge);
    m_typing.setSingleShot(true);
    m_typing.setInterval(pause);
    connect(&m_typing, &QTimer::timeout, this, &ChangesPanel::ask);
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_authors, &QComboBox::currentIndexChanged, this, &ChangesPanel::ask);
    connect(m_clear, &QPushButton::clicked, this, &ChangesPanel::clearSearch);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChangesPanel::choose);
    retranslate();
}

void ChangesPanel::build(QAction *purge)
{
    setProperty("part", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(190);
    m_field->setObjectName(u"historyFind"_s);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_authors->setObjectName(u"historyAuthors"_s);
    m_authors->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setObjectName(u"historyList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChangeDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_nothing = makeNothing();
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_nothing);
    m_count->setProperty("tone", u"muted"_s);
    auto *purging = new QToolButton(this);
    purging->setDefaultAction(purge);
    purging->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    purging->setAutoRaise(true);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(10, 2, 8, 4);
    foot->addWidget(m_count, 1);
    foot->addWidget(purging);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(8, 8, 8, 0);
    top->addWidget(m_field);
    top->addWidget(m_authors);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_pages, 1);
    column->addLayout(foot);
}

QWidget *ChangesPanel::makeNothing()
{
    auto *made = new QWidget;
    m_nothingText = new QLabel(made);
    m_nothingText->setObjectName(u"historyNothing"_s);
    m_nothingText->setProperty("tone", u"muted"_s);
    m_nothingText->setWordWrap(true);
    m_clear = new QPushButton(made);
    m_clear->setObjectName(u"historyClear"_s);
    auto *column = new QVBoxLayout(made);
    column->addWidget(m_nothingText);
    column->addWidget(m_clear, 0, Qt::AlignLeft);
    column->addStretch(1);
    return made;
}

ChangeQuery ChangesPanel::query() const
{
    return {m_field->text().trimmed(), m_authors->currentData().value<Id>()};
}

void ChangesPanel::show(const Survey &survey, Id self)
{
    m_showing = true;
    m_self = self;
    m_model->show(survey);
    showContributors(survey.contributors);
    m_pages->setCurrentWidget(survey.found > 0 || survey.query.isAll() ? static_cast<QWidget *>(m_list) : m_nothing);
    showCount();
    m_showing = false;
    setCurrent(m_current);
}

void ChangesPanel::clear()
{
    m_showing = true;
    m_field->clear();
    m_typing.stop();
    m_authors->clear();
    m_model->show({});
    m_current = -1;
    m_showing = false;
}

void ChangesPanel::release()
{
    m_showing = true;
    m_model->show({});
    m_showing = false;
}

void ChangesPanel::setCurrent(qsizetype change)
{
    m_current = change;
    m_showing = true;
    const QModelIndex row = m_model->index(m_model->rowOf(change));
    m_list->setCurrentIndex(row);
    if (row.isValid())
        m_list->scrollTo(row);
    else
        m_list->clearSelection();
    m_showing = false;
}

void ChangesPanel::choose()
{
    const QModelIndex row = m_list->currentIndex();
    if (m_showing || !row.isValid() || row.data(ChangeListModel::IsDayRole).toBool())
        return;
    m_current = m_model->changeAt(row.row());
    Q_EMIT chosen(m_current);
}

void ChangesPanel::ask()
{
    m_typing.stop();
    if (!m_showing)
        Q_EMIT queried(query());
}

void ChangesPanel::clearSearch()
{
    m_showing = true;
    m_authors->setCurrentIndex(0);
    m_field->clear();
    m_showing = false;
    ask();
    startFinding();
}

void ChangesPanel::startFinding()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

// The choice stays when somebody else's changes join in.
void ChangesPanel::showContributors(const QList<Contributor> &contributors)
{
    const Id chosen = m_authors->currentData().value<Id>();
    m_authors->clear();
    m_authors->addItem(tr("Everyone"), QVariant::fromValue(Id()));
    for (const Contributor &contributor : contributors) {
        const QString name = contributor.author.name.isEmpty() ? tr("Somebody") : contributor.author.name.simplified();
        const QString who = contributor.author.id == m_self ? tr("%1 (you)").arg(name) : name;
        m_authors->addItem(tr("%1: %n change(s)", nullptr, contributor.changes).arg(who), QVariant::fromValue(contributor.author.id));
    }
    m_authors->setCurrentIndex(std::max(0, m_authors->findData(QVariant::fromValue(chosen))));
}

void ChangesPanel::showCount()
{
    const Survey &survey = m_model->survey();
    const int all = int(survey.log.size());
    m_count->setText(survey.query.isAll() ? tr("%n change(s)", nullptr, all)
                                          : tr("%1 of %n change(s)", nullptr, all).arg(survey.found));
}

bool ChangesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    if (watched == m_list && isTyped(*pressed)) {
        startFinding();
        m_field->insert(pressed->text());
        return true;
    }
    if (pressed->modifiers() & ~Qt::KeypadModifier)
        return false;
    return watched == m_field ? pressedInField(pressed->key()) : pressedInList(pressed->key());
}

bool ChangesPanel::pressedInField(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        ask();
        return true;
    case Qt::Key_Down:
        m_list->setFocus(Qt::OtherFocusReason);
        if (!m_list->currentIndex().isValid())
            step(1);
        return true;
    case Qt::Key_Escape:
        if (m_field->text().isEmpty())
            m_list->setFocus(Qt::OtherFocusReason);
        m_field->clear();
        ask();
        return true;
    default: return false;
    }
}

// The newest is at the top, so that what is earlier, to the left on the slider, is below.
bool ChangesPanel::pressedInList(int key)
{
    switch (key) {
    case Qt::Key_Left: step(1); return true;
    case Qt::Key_Right: step(-1); return true;
    case Qt::Key_PageDown: step(page); return true;
    case Qt::Key_PageUp: step(-page); return true;
    case Qt::Key_Home: step(-m_model->rowCount()); return true; // The first row is a day, which is no place to be.
    case Qt::Key_End: step(m_model->rowCount()); return true;
    case Qt::Key_Space: Q_EMIT playAsked(); return true;
    case Qt::Key_Escape: Q_EMIT stopAsked(); return true;
    default: return false;
    }
}

void ChangesPanel::step(int rows)
{
    const int way = rows > 0 ? 1 : -1;
    int row = m_list->currentIndex().row();
    int chosen = row;
    for (int left = std::max(rows, -rows); left > 0;) {
        row += way;
        if (row < 0 || row >= m_model->rowCount())
            break;
        if (m_model->index(row).data(ChangeListModel::IsDayRole).toBool())
            continue;
        chosen = row;
        --left;
    }
    if (chosen >= 0)
        m_list->setCurrentIndex(m_model->index(chosen));
}

void ChangesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChangesPanel::retranslate()
{
    m_field->setPlaceholderText(tr("Find in the history… (Ctrl+F)"));
    m_field->setAccessibleName(tr("Find in the history"));
    m_authors->setAccessibleName(tr("Whose changes"));
    m_list->setAccessibleName(tr("Changes, newest first"));
    m_nothingText->setText(tr("No change has to do with that. Labels, names, texts and authors were looked through."));
    m_clear->setText(tr("Clear the search"));
    m_showing = true;
    showContributors(m_model->survey().contributors);
    m_showing = false;
    m_model->retranslate();
    showCount();
}

} // namespace keelson
