// SPDX-License-Identifier: MIT
#include "app/gui/forms/optionform.h"

#include "app/gui/secrets/secretfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace keelson {

OptionForm::OptionForm(QWidget *parent) : QWidget(parent)
{
    m_layout = new QFormLayout(this);
    m_layout->setContentsMargins({});
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

void OptionForm::describe(const QList<Option> &options)
{
    // What a person has typed goes along to another source; what a source proposed does not.
    Options before = values();
    for (const Field &field : m_fields) {
        if (before.value(field.key).toString() == field.standard.toString())
            before.remove(field.key);
    }
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    m_fields.clear();
    for (const Option &option : options) {
        if (option.kind == OptionKind::Secret && !m_secrets)
            continue;
        m_fields.push_back(makeField(option));
        m_fields.back().standard = option.standard;
        m_fields.back().set(before.value(option.key, option.standard));
    }
}

Options OptionForm::values() const
{
    Options values;
    for (const Field &field : m_fields) {
        const QVariant value = field.get();
        if (value.isValid())
            values.insert(field.key, value);
    }
    return values;
}

void OptionForm::setValue(const QString &key, const QVariant &value)
{
    for (const Field &field : m_fields) {
        if (field.key == key)
            field.set(value);
    }
}

OptionForm::Field OptionForm::makeField(const Option &option)
{
    if (option.kind == OptionKind::Flag) {
        auto *box = new QCheckBox(option.label, this);
        box->setToolTip(option.help);
        m_layout->addRow(box);
        connect(box, &QCheckBox::toggled, this, &OptionForm::edited);
        return {option.key, [box] { return QVariant(box->isChecked()); },
                [box](const QVariant &value) { box->setChecked(value.toBool()); }};
    }
    if (option.kind == OptionKind::Choice) {
        auto *combo = new QComboBox(this);
        for (qsizetype i = 0; i < option.choices.size(); ++i)
            combo->addItem(option.choiceLabels.value(i, option.choices[i]), option.choices[i]);
        combo->setToolTip(option.help);
        m_layout->addRow(option.label, combo);
        connect(combo, &QComboBox::currentIndexChanged, this, &OptionForm::edited);
        return {option.key, [combo] { return combo->currentData(); },
                [combo](const QVariant &value) { combo->setCurrentIndex(std::max(0, combo->findData(value.toString()))); }};
    }
    if (option.kind == OptionKind::Secret)
        return makeSecretField(option);
    auto *line = new QLineEdit(this);
    line->setToolTip(option.help);
    line->setPlaceholderText(option.standard.toString());
    m_layout->addRow(option.label, line);
    connect(line, &QLineEdit::editingFinished, this, &OptionForm::edited);
    // An empty field means the default, so that clearing one brings it back.
    return {option.key, [line] { return line->text().isEmpty() ? QVariant() : QVariant(line->text()); },
            [line](const QVariant &value) { line->setText(value.toString()); }};
}

OptionForm::Field OptionForm::makeSecretField(const Option &option)
{
    auto *field = new SecretField(*m_secrets, option.key, this);
    field->setToolTip(option.help);
    field->setObjectName(option.key);
    m_layout->addRow(option.label, field);
    connect(field, &SecretField::edited, this, &OptionForm::edited);
    return {option.key, [field] { return field->name().isEmpty() ? QVariant() : QVariant(field->name()); },
            [field](const QVariant &value) { field->setName(value.toString()); }};
}

} // namespace keelson
