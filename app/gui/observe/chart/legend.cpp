// SPDX-License-Identifier: MIT
#include "app/gui/observe/chart/legend.h"

#include "app/render/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace keelson {

namespace {

constexpr int stroke = 18;
constexpr int block = 10;
constexpr int pad = 5;

} // namespace

Legend::Legend(QWidget *parent) : QWidget(parent) { }

void Legend::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    rebuild();
}

void Legend::setMostRows(int rows)
{
    if (m_mostRows == rows)
        return;
    m_mostRows = rows;
    arrange();
}

void Legend::rebuild()
{
    // Later: a new style sheet walks over all widgets while it makes charts dress anew.
    for (QAbstractButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    if (m_rest) {
        m_rest->hide();
        m_rest->deleteLater();
        m_rest = nullptr;
    }
    for (const Entry &entry : std::as_const(m_entries)) {
        auto *button = new LegendButton(entry, this);
        connect(button, &QAbstractButton::clicked, this, [this, id = entry.id](bool shown) { Q_EMIT toggled(id, shown); },
                Qt::QueuedConnection);  // The answer may be new buttons.
        connect(button, &LegendButton::doubleClicked, this, [this, id = entry.id] { Q_EMIT onlyAsked(id); }, Qt::QueuedConnection);
        m_buttons.append(button);
    }
    m_rest = new LegendButton({{}, {}, {}, Qt::NoPen, true, false}, this);
    m_rest->setCheckable(false);
    arrange();
}

void Legend::arrange()
{
    int x = 0;
    int row = 0;
    QStringList left;
    const int height = m_buttons.isEmpty() ? 0 : m_buttons.first()->sizeHint().height();
    const int rest = fontMetrics().horizontalAdvance(tr("+%1 more").arg(88)) + 4 * pad;
    for (QAbstractButton *button : std::as_const(m_buttons)) {
        const auto reserve = [&] { return row == m_mostRows - 1 && button != m_buttons.last() ? rest : 0; };
        if (x > 0 && x + button->sizeHint().width() > width() - reserve()) {
            x = row + 1 < m_mostRows ? 0 : width();
            ++row;
        }
        const QSize size(std::min(button->sizeHint().width(), std::max(width() / 3, width() - reserve())), height);
        const bool fits = row < m_mostRows;
        button->setVisible(fits);
        if (!fits) {
            left.append(button->text());
            continue;
        }
        button->setGeometry(QRect(QPoint(x, row * height), size));
        x += size.width();
    }
    if (m_rest) {
        m_rest->setVisible(!left.isEmpty());
        m_rest->setText(tr("+%1 more").arg(left.size()));
        m_rest->setToolTip(left.join(u'\n'));
        const int at = std::min(width(), m_rest->sizeHint().width());
        m_rest->setGeometry(width() - at, (m_mostRows - 1) * height, at, height);
    }
    const int rows = m_buttons.isEmpty() ? 0 : std::min(row + 1, m_mostRows);
    setFixedHeight(rows * height);
}

void Legend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Legend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        rebuild();
}

LegendButton::LegendButton(const Legend::Entry &entry, QWidget *parent)
    : QAbstractButton(parent), m_colour(entry.colour), m_style(entry.style), m_isFilled(entry.isFilled)
{
    setText(entry.name);
    setCheckable(true);
    setChecked(entry.shown);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(entry.shown ? Legend::tr("Hide this line") : Legend::tr("Show this line"));
    setAccessibleName(entry.name);
}

/// Not a second click: the first has hidden the line already, and what is asked for is more than that.
void LegendButton::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT doubleClicked();
}

QSize LegendButton::sizeHint() const
{
    const int line = m_style == Qt::NoPen ? 0 : (m_isFilled ? block : stroke) + pad;
    constexpr int slack = 3;  // Text is measured in fractions and elided by them.
    return {line + fontMetrics().horizontalAdvance(text()) + slack + 2 * pad, fontMetrics().height() + 4};
}

void LegendButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    const bool shown = isChecked() || !isCheckable();
    QRect words = rect().adjusted(pad, 0, -pad, 0);
    if (m_isFilled) {
        painter.fillRect(QRect(words.left(), rect().center().y() - block / 2 + 1, block, block), shown ? m_colour : theme.line);
        words.setLeft(words.left() + block + pad);
    } else if (m_style != Qt::NoPen) {
        painter.setPen(QPen(shown ? m_colour : theme.line, 2, m_style));
        const int y = rect().center().y() + 1;
        painter.drawLine(words.left(), y, words.left() + stroke, y);
        words.setLeft(words.left() + stroke + pad);
    }
    QFont font = painter.font();
    font.setStrikeOut(!shown);
    painter.setFont(font);
    painter.setPen(shown ? theme.ink : theme.muted);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (hasFocus()) {
        painter.setPen(theme.accent);
        painter.drawRoundedRect(rect().adjusted(0, 0, -1, -1), 3, 3);
    }
}

} // namespace keelson
