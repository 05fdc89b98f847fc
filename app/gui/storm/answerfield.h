// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace keelson {

/// Asks for the answer of a question right below it. Enter gives it, also an empty one; Esc or a look elsewhere gives none.
/// Deletes itself.
class AnswerField : public QLineEdit
{
    Q_OBJECT

public:
    /// `below` is the question's rectangle, in the parent's coordinates.
    AnswerField(const QString &known, const QRect &below, QWidget *parent);

Q_SIGNALS:
    void answered(const QString &answer);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void leave();
};

} // namespace keelson
