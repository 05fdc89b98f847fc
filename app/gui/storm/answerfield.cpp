// SPDX-License-Identifier: MIT
#include "app/gui/storm/answerfield.h"

#include <QFocusEvent>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr int narrowest = 260;
constexpr int gap = 6;

} // namespace

AnswerField::AnswerField(const QString &known, const QRect &below, QWidget *parent) : QLineEdit(known, parent)
{
    setObjectName(u"answerField"_s);
    setPlaceholderText(tr("What is the answer? Enter settles it."));
    setAccessibleName(tr("Answer"));
    const int width = std::min(std::max(narrowest, below.width()), parent->width());
    const int height = sizeHint().height();
    const int x = std::clamp(below.left(), 0, std::max(0, parent->width() - width));
    const int y = std::clamp(below.bottom() + gap, 0, std::max(0, parent->height() - height));
    setGeometry(x, y, width, height);
    selectAll();
    show();
    setFocus();
}

void AnswerField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QLineEdit::keyPressEvent(event);
    const QString answer = text();
    leave();
    Q_EMIT answered(answer);
}

void AnswerField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        leave();
}

void AnswerField::leave()
{
    if (isHidden())
        return;
    hide();
    parentWidget()->setFocus();
    deleteLater();
}

} // namespace keelson
