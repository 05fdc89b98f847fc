// SPDX-License-Identifier: MIT
#include "app/gui/inspector/texteditors.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

template<typename Field>
void fill(PropertyEditor *editor, Field *field)
{
    auto *row = new QHBoxLayout(editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(field);
    editor->setFocusProxy(field);
}

} // namespace

LineEditor::LineEditor(TextForm form, QWidget *parent)
    : PropertyEditor(parent), m_form(std::move(form)), m_field(new QLineEdit(this))
{
    fill(this, m_field);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::editingFinished, this, &LineEditor::commitPending);
    connect(m_field, &QLineEdit::textEdited, this, [this] { complain(false); });
}

void LineEditor::show(const Value &value, bool mixed, const EditorContext &)
{
    const QString text = mixed ? QString() : m_form.write(value);
    m_field->setPlaceholderText(mixed ? tr("Different values") : m_form.hint);
    // What is being typed is the person's; what the document says now is seen when they leave it.
    const bool typing = m_field->hasFocus() && m_field->text() != m_shown;
    m_shown = text;
    if (typing || m_field->text() == text)
        return;
    m_field->setText(text);
    m_field->setCursorPosition(0);
    complain(false);
}

void LineEditor::commitPending()
{
    if (m_field->text() == m_shown)
        return;
    const auto value = m_form.read(m_field->text());
    complain(!value);
    if (!value)
        return;
    m_shown = m_form.write(*value);
    m_field->setText(m_shown);
    Q_EMIT decided(*value);
}

bool LineEditor::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape
        || m_field->text() == m_shown)
        return false;
    m_field->setText(m_shown);
    complain(false);
    return true;
}

void LineEditor::complain(bool wrong)
{
    m_field->setToolTip(wrong ? m_form.complaint : QString());
    m_field->setStyleSheet(wrong ? u"QLineEdit { border: 1px solid #d9463b; }"_s : QString());
}

ParagraphEditor::ParagraphEditor(TextForm form, int lines, QWidget *parent)
    : PropertyEditor(parent), m_form(std::move(form)), m_lines(lines), m_field(new QPlainTextEdit(this))
{
    fill(this, m_field);
    m_field->setTabChangesFocus(true);
    m_field->installEventFilter(this);
    fit();
}

void ParagraphEditor::show(const Value &value, bool mixed, const EditorContext &)
{
    const QString text = mixed ? QString() : m_form.write(value);
    m_field->setPlaceholderText(mixed ? tr("Different values") : m_form.hint);
    const bool typing = m_field->hasFocus() && m_field->toPlainText() != m_shown;
    m_shown = text;
    if (!typing && m_field->toPlainText() != text)
        m_field->setPlainText(text);
}

void ParagraphEditor::commitPending()
{
    const QString text = m_field->toPlainText();
    if (text == m_shown)
        return;
    const auto value = m_form.read(text);
    if (!value)
        return;
    m_shown = m_form.write(*value);
    if (m_shown != text)
        m_field->setPlainText(m_shown);
    Q_EMIT decided(*value);
}

bool ParagraphEditor::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        commitPending();
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() & Qt::ControlModifier) {
        commitPending();
        return true;
    }
    if (key->key() == Qt::Key_Escape && m_field->toPlainText() != m_shown) {
        m_field->setPlainText(m_shown);
        return true;
    }
    return false;
}

void ParagraphEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fit();
    PropertyEditor::changeEvent(event);
}

void ParagraphEditor::fit()
{
    m_field->setFixedHeight(m_field->fontMetrics().lineSpacing() * m_lines + 18);
}

} // namespace keelson
