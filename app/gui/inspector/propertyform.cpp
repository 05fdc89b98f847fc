// SPDX-License-Identifier: MIT
#include "app/gui/inspector/propertyform.h"

#include "app/gui/inspector/propertyeditor.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

struct Shared
{
    Value value;
    bool mixed = false;
};

Shared sharedValue(const QList<Id> &records, QLatin1StringView property, const Model &model)
{
    Shared shared{valueOf(model, records.value(0), property), false};
    for (const Id &record : records)
        shared.mixed = shared.mixed || valueOf(model, record, property) != shared.value;
    return shared;
}

QString narrowing(const Property &property, const Subject &subject, const Model &model)
{
    if (property.narrowedBy.isEmpty())
        return {};
    const Shared shared = sharedValue(subject.records(), property.narrowedBy, model);
    if (shared.mixed)
        return {};
    if (const QString given = text(shared.value); !given.isEmpty())
        return given;
    const Element *element = model.element(subject.elements.value(0));
    const Property *narrower = element ? vocabulary::property(*element->kind, property.narrowedBy) : nullptr;
    return narrower ? QString::fromUtf8(narrower->standard) : QString();
}

} // namespace

PropertyForm::PropertyForm(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(3);
}

void PropertyForm::setSubject(const Subject &subject, const Model &model)
{
    commitPending();
    m_subject = subject;
    m_rows.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    if (subject.relations.isEmpty()) {
        for (const Property &property : vocabulary::commonProperties()) {
            // Many things share no name.
            if (property.id != properties::name || subject.elements.size() == 1)
                addRow(property);
        }
    }
    for (const Property *property : commonProperties(subject, model))
        addRow(*property);
    refresh(model);
}

void PropertyForm::addRow(const Property &property)
{
    PropertyEditor *editor = makeEditor(property, this);
    editor->setObjectName("property-"_L1 + property.id);
    editor->setToolTip(vocabulary::help(property));
    editor->setAccessibleName(vocabulary::label(property));
    if (property.type != PropertyType::Flag) {
        auto *label = new QLabel(vocabulary::label(property), this);
        label->setProperty("tone", u"muted"_s);
        label->setToolTip(vocabulary::help(property));
        label->setBuddy(editor);
        label->setContentsMargins(0, 5, 0, 0);
        m_column->addWidget(label);
    }
    m_column->addWidget(editor);
    connect(editor, &PropertyEditor::decided, this, [this, &property](const Value &value) { Q_EMIT decided(property, value); });
    m_rows.push_back({&property, editor});
}

void PropertyForm::refresh(const Model &model)
{
    for (const Row &row : m_rows)
        refresh(row, model);
}

void PropertyForm::refresh(const Row &row, const Model &model)
{
    const Shared shared = sharedValue(m_subject.records(), row.property->id, model);
    row.editor->show(shared.value, shared.mixed, {model, narrowing(*row.property, m_subject, model)});
}

void PropertyForm::commitPending()
{
    // A decision refreshes the rows while we walk them.
    const std::vector<Row> rows = m_rows;
    for (const Row &row : rows)
        row.editor->commitPending();
}

} // namespace keelson
