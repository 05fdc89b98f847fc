// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/inspector/propertyeditor.h"

#include <functional>

class QLineEdit;
class QPlainTextEdit;

namespace keelson {

/// How a value is written in a field and read from it.
struct TextForm
{
    std::function<QString(const Value &)> write;
    /// Nothing: what stands there cannot be read, and the field says so. A null value: empty.
    std::function<std::optional<Value>(const QString &)> read;
    QString hint;        ///< Translated; shown in the empty field.
    QString complaint;   ///< Translated; shown when it cannot be read.
};

/// One line: text, numbers, durations.
class LineEditor : public PropertyEditor
{
    Q_OBJECT

public:
    LineEditor(TextForm form, QWidget *parent);

    void show(const Value &value, bool mixed, const EditorContext &context) override;
    void commitPending() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void complain(bool wrong);

    TextForm m_form;
    QLineEdit *m_field = nullptr;
    QString m_shown;
};

/// Several lines: paragraphs, lists of names. Ctrl+Enter or leaving the field decides.
class ParagraphEditor : public PropertyEditor
{
    Q_OBJECT

public:
    ParagraphEditor(TextForm form, int lines, QWidget *parent);

    void show(const Value &value, bool mixed, const EditorContext &context) override;
    void commitPending() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    TextForm m_form;
    int m_lines;
    QPlainTextEdit *m_field = nullptr;
    QString m_shown;
};

} // namespace keelson
