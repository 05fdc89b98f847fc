// SPDX-License-Identifier: MIT
#include "app/gui/inspector/propertyeditor.h"

#include "app/gui/inspector/durationtext.h"
#include "app/gui/inspector/texteditors.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

QString standardHint(const QString &standard)
{
    return standard.isEmpty() ? QString() : PropertyEditor::tr("%1 (standard)").arg(standard);
}

QString withUnit(const QString &number, const Property &property)
{
    return number.isEmpty() || property.unit.isEmpty() ? number : number + QChar(0xa0) + property.unit;
}

QString numberText(double number)
{
    return QLocale().toString(number, 'g', QLocale::FloatingPointShortest);
}

std::optional<Value> textValue(const QString &text)
{
    return text.trimmed().isEmpty() ? Value() : Value(text.trimmed());
}

std::optional<Value> numberValue(QString text, const Property &property)
{
    text = text.remove(property.unit).simplified();
    if (text.isEmpty())
        return Value();
    bool ok = false;
    double number = QLocale().toDouble(text, &ok);
    if (!ok)
        number = text.toDouble(&ok);
    const Value value(number);
    return ok && isStorable(value) ? std::optional(value) : std::nullopt;
}

std::optional<Value> durationValue(const QString &text)
{
    if (text.trimmed().isEmpty())
        return Value();
    const auto seconds = durationSeconds(text);
    return seconds ? std::optional<Value>(*seconds) : std::nullopt;
}

// One name a line, as the file keeps them; commas are a habit worth taking.
std::optional<Value> namesValue(const QString &text)
{
    QStringList names;
    for (const QString &name : QString(text).replace(u',', u'\n').split(u'\n')) {
        if (const QString tidy = name.simplified(); !tidy.isEmpty() && !names.contains(tidy))
            names.append(tidy);
    }
    return names.isEmpty() ? Value() : Value(names.join(u'\n'));
}

TextForm textForm(const Property &property)
{
    return {[](const Value &value) { return text(value); }, textValue,
            standardHint(QString::fromUtf8(property.standard)), {}};
}

TextForm namesForm()
{
    return {[](const Value &value) { return text(value); }, namesValue, PropertyEditor::tr("One name a line"), {}};
}

TextForm numberForm(const Property &property)
{
    const QString standard = QString::fromUtf8(property.standard);
    return {[&property](const Value &value) {
                return std::holds_alternative<double>(value) ? withUnit(numberText(number(value)), property) : QString();
            },
            [&property](const QString &typed) { return numberValue(typed, property); },
            standardHint(withUnit(standard, property)), PropertyEditor::tr("This is not a number.")};
}

TextForm durationForm(const Property &property)
{
    bool ok = false;
    const double standard = QByteArray(property.standard).toDouble(&ok);
    return {[](const Value &value) { return std::holds_alternative<double>(value) ? durationText(number(value)) : QString(); },
            durationValue, ok ? standardHint(durationText(standard)) : PropertyEditor::tr("such as 30 s or 1 h 30 min"),
            PropertyEditor::tr("This is not a duration. Write it as 30 s, 5 min, 2 h or 1 d.")};
}

/// A box to tick; half ticked when things differ.
class FlagEditor final : public PropertyEditor
{
public:
    FlagEditor(const Property &property, QWidget *parent)
        : PropertyEditor(parent), m_standard(QByteArrayView(property.standard) == "true"), m_box(new QCheckBox(this))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 2, 0, 2);
        row->addWidget(m_box);
        setFocusProxy(m_box);
        m_box->setText(vocabulary::label(property));
        connect(m_box, &QCheckBox::clicked, this, [this] {
            m_box->setTristate(false);
            Q_EMIT decided(m_box->isChecked());
        });
    }

    void show(const Value &value, bool mixed, const EditorContext &) override
    {
        m_box->setTristate(mixed);
        m_box->setCheckState(mixed ? Qt::PartiallyChecked : on(value) ? Qt::Checked : Qt::Unchecked);
    }

private:
    bool on(const Value &value) const { return std::holds_alternative<bool>(value) ? flag(value) : m_standard; }

    bool m_standard;
    QCheckBox *m_box;
};

/// A list to pick from, narrowed by a sibling where the vocabulary says so.
class ChoiceEditor final : public PropertyEditor
{
public:
    ChoiceEditor(const Property &property, QWidget *parent)
        : PropertyEditor(parent), m_property(property), m_box(new QComboBox(this))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_box);
        setFocusProxy(m_box);
        // The wheel scrolls the panel; it must not change what it happens to pass.
        m_box->setFocusPolicy(Qt::StrongFocus);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(8);
        connect(m_box, &QComboBox::activated, this, [this](int index) {
            const QString id = m_box->itemData(index).toString();
            Q_EMIT decided(id.isEmpty() ? Value() : Value(id));
        });
    }

    void show(const Value &value, bool mixed, const EditorContext &context) override
    {
        m_box->clear();
        m_box->addItem(emptyText(), QString());
        for (const Choice &choice : m_property.choices) {
            if (!choice.only.isEmpty() && choice.only != context.narrowing)
                continue;
            m_box->addItem(vocabulary::label(choice), QString(choice.id));
            m_box->setItemData(m_box->count() - 1, vocabulary::help(choice), Qt::ToolTipRole);
        }
        const QString id = text(value);
        // A value this version does not know is shown as it is, and kept.
        if (!mixed && !id.isEmpty() && m_box->findData(id) < 0)
            m_box->addItem(id, id);
        m_box->setPlaceholderText(PropertyEditor::tr("Different values"));
        m_box->setCurrentIndex(mixed ? -1 : m_box->findData(id));
    }

private:
    QString emptyText() const
    {
        const QString standard = QString::fromUtf8(m_property.standard);
        for (const Choice &choice : m_property.choices) {
            if (choice.id == standard && !standard.isEmpty())
                return standardHint(vocabulary::label(choice));
        }
        return PropertyEditor::tr("Not decided");
    }

    const Property &m_property;
    QComboBox *m_box;
};

/// Picks an element by its name.
class ReferenceEditor final : public PropertyEditor
{
public:
    explicit ReferenceEditor(QWidget *parent) : PropertyEditor(parent), m_box(new QComboBox(this))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_box);
        setFocusProxy(m_box);
        m_box->setFocusPolicy(Qt::StrongFocus);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(m_box, &QComboBox::activated, this, [this](int index) {
            const Id id = m_box->itemData(index).value<Id>();
            Q_EMIT decided(id.isNull() ? Value() : Value(id));
        });
    }

    void show(const Value &value, bool mixed, const EditorContext &context) override
    {
        m_box->clear();
        m_box->addItem(PropertyEditor::tr("None"), QVariant::fromValue(Id()));
        QList<const Element *> elements;
        for (const Element &element : context.model.elements()) {
            if (!element.name.isEmpty())
                elements.append(&element);
        }
        std::sort(elements.begin(), elements.end(), [](auto *a, auto *b) { return a->name < b->name; });
        int current = mixed ? -1 : 0;
        for (const Element *element : std::as_const(elements)) {
            m_box->addItem(element->name.simplified(), QVariant::fromValue(element->id));
            if (!mixed && element->id == reference(value))
                current = m_box->count() - 1;
        }
        m_box->setPlaceholderText(PropertyEditor::tr("Different values"));
        m_box->setCurrentIndex(current);
    }

private:
    QComboBox *m_box;
};

} // namespace

PropertyEditor *makeEditor(const Property &property, QWidget *parent)
{
    switch (property.type) {
    case PropertyType::Line: return new LineEditor(textForm(property), parent);
    case PropertyType::Paragraph: return new ParagraphEditor(textForm(property), 4, parent);
    case PropertyType::Number: return new LineEditor(numberForm(property), parent);
    case PropertyType::Flag: return new FlagEditor(property, parent);
    case PropertyType::Choice: return new ChoiceEditor(property, parent);
    case PropertyType::Duration: return new LineEditor(durationForm(property), parent);
    case PropertyType::Reference: return new ReferenceEditor(parent);
    case PropertyType::Names: return new ParagraphEditor(namesForm(), 4, parent);
    }
    return new LineEditor(textForm(property), parent);
}

} // namespace keelson
