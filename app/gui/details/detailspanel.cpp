// SPDX-License-Identifier: MIT
#include "app/gui/details/detailspanel.h"

#include "app/gui/details/contractview.h"
#include "app/gui/details/decisionview.h"
#include "app/gui/details/itemlistview.h"
#include "core/model/architecture.h"

#include <QEvent>
#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

/// Lists that are offered for the element, and those it keeps anyway.
QList<const ItemList *> listsOf(const Model &model, const Element &element)
{
    QList<const ItemList *> lists;
    for (const ItemList &list : element.kind->lists) {
        const bool isOffered = list.only.isEmpty() || architecture::given(element, properties::pattern) == list.only;
        if (isOffered || !model.childrenOf(element.id, list.id).isEmpty())
            lists.append(&list);
    }
    return lists;
}

} // namespace

DetailsPanel::DetailsPanel(Workspace &workspace, QWidget *parent)
    : MapCompanion(workspace, parent), m_name(new QLabel(this)), m_nothing(new QLabel(this)), m_tabs(new QTabWidget(this))
{
    setProperty("part", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_name->setProperty("tone", u"heading"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_nothing->setProperty("tone", u"muted"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_tabs->setDocumentMode(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->addWidget(m_name);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_tabs, 1);
    connect(&this->workspace(), &Workspace::selectionChanged, this, &DetailsPanel::follow);
    connect(&this->workspace(), &Workspace::documentReplaced, this, &DetailsPanel::follow);
    connect(&this->workspace(), &Workspace::modelChanged, this, &DetailsPanel::follow);
    follow();
}

QString DetailsPanel::id() const { return u"details"_s; }
QString DetailsPanel::title() const { return tr("Details"); }
QString DetailsPanel::glyph() const { return u"outline"_s; }
QKeySequence DetailsPanel::shortcut() const { return Qt::CTRL | Qt::Key_E; }

/// Of several things that are selected, such as the events of one line, the first that keeps a list; none selected: what was
/// shown before stays, so that one can work in the table.
const Element *DetailsPanel::subject(const Model &model) const
{
    for (const Id id : workspace().selection()) {
        const Placement *placement = model.placement(id);
        const Element *element = model.element(placement ? placement->element : id);
        if (element && !listsOf(model, *element).isEmpty())
            return element;
    }
    return workspace().selection().isEmpty() ? model.element(m_subject) : nullptr;
}

void DetailsPanel::follow()
{
    if (!isVisible())
        return;
    const Model model = workspace().document() ? workspace().document()->model() : Model();
    const Element *element = subject(model);
    m_tabs->setVisible(element);
    m_nothing->setVisible(!element);
    m_name->setVisible(element);
    if (!element) {
        m_subject = {};
        return explain();
    }
    m_name->setText(vocabulary::label(*element->kind) + u": "_s + element->name.simplified());
    const QList<const ItemList *> lists = listsOf(model, *element);
    QList<const ItemList *> built;
    for (const Page &page : std::as_const(m_pages))
        built.append(page.list);
    if (lists != built)
        build(lists);
    m_subject = element->id;
    for (const Page &page : std::as_const(m_pages))
        page.show(model, m_subject);
}

void DetailsPanel::build(const QList<const ItemList *> &lists)
{
    m_pages.clear();
    while (m_tabs->count() > 0)
        delete m_tabs->widget(0);
    for (const ItemList *list : lists) {
        QWidget *shown = nullptr;
        if (list->id == itemlists::fields) {
            auto *view = new ContractView(workspace());
            m_pages.append({list, [view](const Model &model, Id owner) { view->show(model, owner); }});
            shown = view;
        } else if (list->id == itemlists::decisions) {
            auto *view = new DecisionView(workspace());
            m_pages.append({list, [view](const Model &model, Id owner) { view->show(model, owner); }});
            shown = view;
        } else {
            auto *view = new ItemListView(workspace(), *list);
            m_pages.append({list, [view](const Model &model, Id owner) { view->show(model, owner); }});
            shown = view;
        }
        m_tabs->addTab(shown, vocabulary::label(*list));
    }
    m_tabs->tabBar()->setVisible(lists.size() > 1);
}

void DetailsPanel::explain()
{
    m_nothing->setText(tr("Select something that keeps lists: an event for its contract, an event hub for its routing rules, a control "
                          "service for its steps and decisions, a gateway for its translation, an API for its operations, a data store for "
                          "its keys."));
}

void DetailsPanel::showEvent(QShowEvent *event)
{
    MapCompanion::showEvent(event);
    follow();
}

void DetailsPanel::changeEvent(QEvent *event)
{
    MapCompanion::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (int i = 0; i < m_pages.size(); ++i)
        m_tabs->setTabText(i, vocabulary::label(*m_pages.at(i).list));
    follow();
}

} // namespace keelson
