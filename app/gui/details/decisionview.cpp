// SPDX-License-Identifier: MIT
#include "app/gui/details/decisionview.h"

#include "app/gui/details/itemlistview.h"
#include "core/model/architecture.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keelson {

DecisionColumns::DecisionColumns(const Model &model, const Element &service)
    : list(*vocabulary::list(*service.kind, itemlists::decisions))
{
    const ItemList &inputs = *vocabulary::list(*service.kind, itemlists::inputs);
    const QList<const Child *> conditions = model.childrenOf(service.id, itemlists::inputs);
    // Everything is pointed into, so nothing may move once it is there.
    qsizetype most = 0;
    for (const Child *condition : conditions)
        most += 2 + architecture::names(architecture::given(*condition, inputs, "values"_L1)).size();
    texts.reserve(size_t(most));
    choices.reserve(size_t(conditions.size()));
    const auto kept = [this](const QString &text) { return texts.emplace_back(text.toUtf8()).constData(); };
    for (const Child *condition : conditions) {
        const char *id = kept(itemlists::cell(condition->id));
        const char *label = kept(architecture::given(*condition, inputs, properties::name));
        std::vector<Choice> &values = choices.emplace_back();
        for (const QString &value : architecture::names(architecture::given(*condition, inputs, "values"_L1))) {
            const char *text = kept(value);
            values.push_back({QLatin1StringView(text), text, "", {}});
        }
        properties.push_back({QLatin1StringView(id), PropertyType::Choice, label, QT_TRANSLATE_NOOP("Vocabulary", "Empty: whatever it is."), "", values});
    }
    for (const Property &property : list.columns)
        properties.push_back(property);
    list.columns = properties;
}

bool DecisionColumns::isLike(const DecisionColumns &other) const
{
    return texts == other.texts;
}

DecisionView::DecisionView(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void DecisionView::show(const Model &model, Id service)
{
    const Element *element = model.element(service);
    if (!element)
        return;
    auto columns = std::make_unique<DecisionColumns>(model, *element);
    if (!m_rows || service != m_service || !columns->isLike(*m_columns)) {
        delete m_rows;
        m_columns = std::move(columns);
        m_rows = new ItemListView(m_workspace, m_columns->list, this);
        m_column->addWidget(m_rows);
    }
    m_service = service;
    m_rows->show(model, service);
}

} // namespace keelson
