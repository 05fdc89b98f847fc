// SPDX-License-Identifier: MIT
#include "app/gui/observe/boards/bodies.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

class StateBody::Rows : public QWidget
{
public:
    Rows(StateBody &owner, QWidget *parent) : QWidget(parent), m_owner(owner) { }

    void set(const QList<boards::StateRow> &rows, bool withCounts)
    {
        m_rows = rows;
        m_counts.clear();
        for (const Health health : {Health::Critical, Health::Warning, Health::Good, Health::Unknown}) {
            const auto count = std::count_if(rows.begin(), rows.end(), [&](const boards::StateRow &row) { return row.health == health; });
            if (withCounts && (count > 0 || health == Health::Critical))
                m_counts.append({health, int(count)});
        }
        setMinimumHeight(int(rows.size()) * rowHeight() * (isNarrow() ? 2 : 1) + headHeight() + 4);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(palette());
        QPainter painter(this);
        painter.fillRect(rect(), theme.surface);
        drawCounts(painter, theme);
        QRect row(8, headHeight() + 2, width() - 16, rowHeight());
        for (const boards::StateRow &state : std::as_const(m_rows)) {
            sign(state.health, theme).paint(&painter, QRect(row.left(), row.center().y() - 8, 16, 16));
            const QString words = word(state.health) + u", "_s + state.words;
            const int room = isNarrow() ? 0 : std::min(row.width() / 2, fontMetrics().horizontalAdvance(words) + 4);
            painter.setPen(theme.ink);
            const QRect names = row.adjusted(22, 0, -room - 6, 0);
            painter.drawText(names, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(state.name, Qt::ElideRight, names.width()));
            if (isNarrow())
                row.translate(0, row.height());
            painter.setPen(theme.muted);
            const QRect side = isNarrow() ? row.adjusted(22, 0, 0, 0) : QRect(row.right() - room, row.top(), room, row.height());
            painter.drawText(side, (isNarrow() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, fontMetrics().elidedText(words, Qt::ElideRight, side.width()));
            row.translate(0, row.height());
        }
    }

    void resizeEvent(QResizeEvent *) override { setMinimumHeight(int(m_rows.size()) * rowHeight() * (isNarrow() ? 2 : 1) + headHeight() + 4); }

    void mouseDoubleClickEvent(QMouseEvent *event) override
    {
        const int at = (int(event->position().y()) - headHeight() - 2) / (rowHeight() * (isNarrow() ? 2 : 1));
        if (at >= 0 && at < m_rows.size() && !m_rows[at].element.isNull())
            Q_EMIT m_owner.revealed(m_rows[at].element);
    }

private:
    void drawCounts(QPainter &painter, const Theme &theme) const
    {
        int x = 8;
        for (const auto &[health, count] : m_counts) {
            const QRect place(x, 4, 16, fontMetrics().height());
            sign(health, theme).paint(&painter, QRect(place.left(), place.center().y() - 8, 16, 16));
            QFont bold = font();
            bold.setBold(true);
            const QString words = u"%1 %2"_s.arg(count).arg(word(health));
            // Where there is no room for the words the signs have to do; the rows below explain them.
            const bool isTight = QFontMetrics(bold).horizontalAdvance(words) + 40 > width() / std::max<qsizetype>(1, m_counts.size());
            const QString text = isTight ? QString::number(count) : words;
            painter.setFont(bold);
            painter.setPen(theme.ink);
            const int wide = QFontMetrics(bold).horizontalAdvance(text) + 2;
            painter.drawText(QRect(x + 20, 4, wide, fontMetrics().height()), Qt::AlignLeft | Qt::AlignVCenter, text);
            x += 20 + wide + 14;
        }
        painter.setFont(font());
    }

    bool isNarrow() const { return m_counts.isEmpty(); }
    int rowHeight() const { return fontMetrics().height() + 6; }
    int headHeight() const { return m_counts.isEmpty() ? 0 : fontMetrics().height() + 10; }

    StateBody &m_owner;
    QList<boards::StateRow> m_rows;
    QList<std::pair<Health, int>> m_counts;
};

StateBody::StateBody(const boards::Widget &widget, PartColours &colours, QWidget *parent) : Body(widget, colours, parent)
{
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows = new Rows(*this, m_scroll);
    m_scroll->setWidget(m_rows);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_scroll);
    m_rows->setAccessibleName(boards::title(widget));
}

void StateBody::present(const Answered &answered)
{
    QStringList tips;
    for (const boards::StateRow &row : answered.data.states)
        tips.append(word(row.health) + u": "_s + row.name + u", "_s + row.words);
    m_rows->setToolTip(tips.join(u'\n'));
    m_rows->setAccessibleDescription(tips.join(u'\n'));
    m_rows->set(answered.data.states, widget().form == boards::Form::Alarms);
}

} // namespace keelson
