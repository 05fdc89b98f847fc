// SPDX-License-Identifier: MIT
#include "app/gui/observe/boards/bodies.h"

#include "app/gui/observe/chart/scale.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace keelson {

class ListBody::Rows : public QWidget
{
public:
    explicit Rows(QWidget *parent) : QWidget(parent) { }

    void set(const QList<boards::Part> &parts, ValueUnit unit)
    {
        m_parts = parts;
        m_unit = unit;
        m_most = 0;
        for (const boards::Part &part : parts)
            m_most = std::max(m_most, part.value.value_or(0));
        setMinimumHeight(int(parts.size()) * rowHeight() + 4);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(palette());
        QPainter painter(this);
        painter.fillRect(rect(), theme.surface);
        const int values = valueWidth();
        QRect row(6, 2, width() - 12, rowHeight());
        for (const boards::Part &part : m_parts) {
            const double share = m_most > 0 ? part.value.value_or(0) / m_most : 0;
            const QRect bar(row.left(), row.top() + 1, int((row.width() - values) * share), row.height() - 3);
            painter.fillRect(bar, mixed(theme.surface, theme.accent, 0.22));
            painter.setPen(theme.ink);
            const QRect names = row.adjusted(5, 0, -values - 6, -1);
            painter.drawText(names, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(part.name, Qt::ElideMiddle, names.width()));
            painter.drawText(row.adjusted(0, 0, -2, -1), Qt::AlignRight | Qt::AlignVCenter, written(m_unit, part.value.value_or(0)));
            row.translate(0, row.height());
        }
    }

private:
    int rowHeight() const { return fontMetrics().height() + 6; }
    int valueWidth() const
    {
        int most = 0;
        for (const boards::Part &part : m_parts)
            most = std::max(most, fontMetrics().horizontalAdvance(written(m_unit, part.value.value_or(0))));
        return most + 8;
    }

    QList<boards::Part> m_parts;
    ValueUnit m_unit = ValueUnit::Count;
    double m_most = 0;
};

ListBody::ListBody(const boards::Widget &widget, PartColours &colours, QWidget *parent) : Body(widget, colours, parent)
{
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows = new Rows(m_scroll);
    m_scroll->setWidget(m_rows);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_scroll);
    m_rows->setAccessibleName(boards::title(widget));
}

void ListBody::present(const Answered &answered)
{
    m_rows->set(answered.data.parts, valueUnit(widget().unit));
}

} // namespace keelson
