// SPDX-License-Identifier: MIT
#include "app/gui/details/itemdelegate.h"

#include "app/gui/details/itemtable.h"
#include "app/gui/inspector/durationtext.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

const Property &propertyOf(const QModelIndex &index)
{
    return static_cast<const ItemTable *>(index.model())->column(index.column());
}

void fillChoices(QComboBox &box, const Property &property)
{
    for (const Choice &choice : property.choices) {
        box.addItem(vocabulary::label(choice), QVariant::fromValue(Value(QString(choice.id))));
        box.setItemData(box.count() - 1, vocabulary::help(choice), Qt::ToolTipRole);
    }
}

/// Elements of the kinds the property may name, by name.
void fillElements(QComboBox &box, const Property &property, const Model &model)
{
    box.addItem(QString(), QVariant::fromValue(Value()));
    QList<const Element *> elements;
    for (const QString &kind : QString(property.refersTo).split(u',', Qt::SkipEmptyParts))
        elements += model.ofKind(kind);
    std::sort(elements.begin(), elements.end(), [](auto *a, auto *b) { return a->name < b->name; });
    for (const Element *element : std::as_const(elements))
        box.addItem(element->name.simplified(), QVariant::fromValue(Value(element->id)));
    box.setEditable(true);
    box.setInsertPolicy(QComboBox::NoInsert);
    box.completer()->setFilterMode(Qt::MatchContains);
    box.completer()->setCompletionMode(QCompleter::PopupCompletion);
}

QString editedText(const Property &property, const Value &value)
{
    if (property.type == PropertyType::Duration)
        return std::holds_alternative<double>(value) ? durationText(number(value)) : QString();
    if (property.type == PropertyType::Number)
        return std::holds_alternative<double>(value) ? QLocale().toString(number(value), 'g', QLocale::FloatingPointShortest) : QString();
    return QString(text(value)).replace(u'\n', u", "_s);
}

/// Nothing for what cannot be read as a value of the type.
std::optional<Value> valueOf(const Property &property, const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return Value();
    if (property.type == PropertyType::Duration) {
        const auto seconds = durationSeconds(typed);
        return seconds ? std::optional<Value>(*seconds) : std::nullopt;
    }
    if (property.type == PropertyType::Number) {
        bool isNumber = false;
        const double number = QLocale().toDouble(typed, &isNumber);
        return isNumber && isStorable(Value(number)) ? std::optional<Value>(number) : std::nullopt;
    }
    return Value(typed.trimmed());
}

} // namespace

QWidget *ItemDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Property &property = propertyOf(index);
    if (property.type != PropertyType::Choice && property.type != PropertyType::Reference) {
        auto *line = new QLineEdit(parent);
        line->setFrame(false);
        return line;
    }
    auto *box = new QComboBox(parent);
    box->setFrame(false);
    if (property.type == PropertyType::Choice)
        fillChoices(*box, property);
    else if (const Model *model = m_model())
        fillElements(*box, property, *model);
    return box;
}

void ItemDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const Value value = index.data(Qt::EditRole).value<Value>();
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        if (!line->isModified())
            line->setText(editedText(propertyOf(index), value));
        return;
    }
    auto *box = qobject_cast<QComboBox *>(editor);
    const bool isStandard = isNull(value) && propertyOf(index).type == PropertyType::Choice;
    const Value shown = isStandard ? Value(QString::fromLatin1(propertyOf(index).standard)) : value;
    for (int i = 0; i < box->count(); ++i) {
        if (box->itemData(i).value<Value>() == shown)
            box->setCurrentIndex(i);
    }
    if (box->isEditable())
        box->lineEdit()->selectAll();
}

void ItemDelegate::setModelData(QWidget *editor, QAbstractItemModel *table, const QModelIndex &index) const
{
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        if (const auto value = valueOf(propertyOf(index), line->text()))
            table->setData(index, QVariant::fromValue(*value), Qt::EditRole);
        return;
    }
    auto *box = qobject_cast<QComboBox *>(editor);
    const QString typed = box->isEditable() ? box->currentText().simplified() : QString();
    const int known = box->isEditable() ? box->findText(typed, Qt::MatchFixedString) : box->currentIndex();
    if (known >= 0)
        table->setData(index, box->itemData(known), Qt::EditRole);
    else if (!typed.isEmpty())
        Q_EMIT const_cast<ItemDelegate *>(this)->unknownNamed(index, typed);
}

} // namespace keelson
