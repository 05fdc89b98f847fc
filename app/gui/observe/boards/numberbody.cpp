// SPDX-License-Identifier: MIT
#include "app/gui/observe/boards/bodies.h"

#include "app/gui/observe/chart/scale.h"

#include <QPainter>

namespace keelson {

void NumberBody::present(const Answered &answered)
{
    m_data = answered.data;
    setAccessibleName(boards::title(widget()));
    const QString value = m_data.value ? written(valueUnit(widget().unit), *m_data.value) : QString();
    setAccessibleDescription(widget().conditions.isEmpty() ? value : value + u' ' + word(m_data.health));
    update();
}

void NumberBody::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    const QColor tone = theme.health(m_data.health);
    const bool isJudged = !widget().conditions.isEmpty() && tone.isValid();
    painter.fillRect(rect(), isJudged ? mixed(theme.surface, tone, 0.16) : theme.surface);
    if (isJudged)
        painter.fillRect(QRect(0, 0, 4, height()), tone);
    if (!m_data.value)
        return;
    const int line = isJudged ? fontMetrics().height() + 4 : 0;
    const QRect room = rect().adjusted(10, 0, -10, -line);
    const QString value = written(valueUnit(widget().unit), *m_data.value);
    QFont large = font();
    large.setBold(true);
    // As large as there is room for, and no larger than can be taken in at a glance.
    large.setPixelSize(std::clamp(room.height() * 7 / 10, fontMetrics().height(), 5 * fontMetrics().height() / 2));
    while (QFontMetrics(large).horizontalAdvance(value) > room.width() && large.pixelSize() > 9)
        large.setPixelSize(large.pixelSize() - 1);
    painter.setFont(large);
    painter.setPen(theme.ink);
    painter.drawText(room, Qt::AlignCenter, value);
    if (!isJudged)
        return;
    painter.setFont(font());
    const QString name = word(m_data.health);
    const int wide = 20 + fontMetrics().horizontalAdvance(name);
    const QRect under((width() - wide) / 2, height() - line - 2, wide, fontMetrics().height());
    sign(m_data.health, theme).paint(&painter, QRect(under.left(), under.top() + (under.height() - 16) / 2, 16, 16));
    painter.setPen(theme.ink);
    painter.drawText(under.adjusted(20, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, name);
}

} // namespace keelson
