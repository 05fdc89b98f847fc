// SPDX-License-Identifier: MIT
#include "app/gui/inspector/findingline.h"

#include "app/render/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

QIcon signOf(Severity severity, const Theme &theme)
{
    switch (severity) {
    case Severity::Note: return icons::icon(u"info", theme.muted);
    case Severity::Warning: return icons::icon(u"warning", theme.health(Health::Warning));
    case Severity::Error: return icons::icon(u"error", theme.health(Health::Critical));
    }
    return {};
}

} // namespace

FindingLine::FindingLine(const Finding &finding, const Theme &theme, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"findingLine"_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(finding.message);
    auto *sign = new QLabel(this);
    sign->setPixmap(signOf(finding.severity, theme).pixmap(QSize(16, 16), devicePixelRatioF()));
    auto *sentence = new QLabel(finding.message, this);
    sentence->setWordWrap(true);
    sentence->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(8);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(sentence, 1);
}

void FindingLine::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT chosen();
}

void FindingLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT chosen();
    else
        QWidget::keyPressEvent(event);
}

void FindingLine::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    QStyleOptionFocusRect option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

} // namespace keelson
