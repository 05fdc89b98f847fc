// SPDX-License-Identifier: MIT
#include "app/gui/observe/boards/bodies.h"

#include "app/gui/observe/chart/legend.h"
#include "app/gui/observe/chart/scale.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr double hole = 0.5;     // Of the radius.
constexpr double middle = 0.74;  // Where two rings meet.

QString percent(double share)
{
    return QLocale().toString(share * 100, 'f', share < 0.0995 ? 1 : 0) + u"\u202f%"_s;
}

} // namespace

ShareBody::ShareBody(const boards::Widget &widget, PartColours &colours, QWidget *parent) : Body(widget, colours, parent)
{
    m_legend = new Legend(this);
    m_legend->setMostRows(2);
    connect(m_legend, &Legend::toggled, this, [this](const QString &id, bool shown) {
        if (shown)
            m_hidden.remove(id);
        else
            m_hidden.insert(id);
        list();
    });
    connect(m_legend, &Legend::onlyAsked, this, [this](const QString &id) {
        QSet<QString> others;
        for (const boards::Part &part : std::as_const(m_parts))
            others.insert(part.path.value(0));
        others.remove(id);
        m_hidden = m_hidden == others ? QSet<QString>() : others;
        list();
    });
}

void ShareBody::present(const Answered &answered)
{
    m_parts = answered.data.parts;
    // What belongs together lies together.
    QHash<QString, double> sums;
    for (const boards::Part &part : std::as_const(m_parts))
        sums[part.path.value(0)] += part.value.value_or(0);
    std::stable_sort(m_parts.begin(), m_parts.end(), [&](const boards::Part &a, const boards::Part &b) {
        const double left = sums.value(a.path.value(0));
        const double right = sums.value(b.path.value(0));
        return left != right ? left > right : a.path.value(0) < b.path.value(0);
    });
    setAccessibleName(boards::title(widget()));
    list();
}

void ShareBody::list()
{
    const bool dark = Theme::of(palette()).isDark;
    m_sectors.clear();
    QList<Legend::Entry> entries;
    for (const boards::Part &part : std::as_const(m_parts)) {
        const QString inner = part.path.value(0);
        boards::Part first = part;
        first.path = {inner};
        const QColor colour = colours().colour(widget(), part.path.size() > 1 ? first : part, dark);
        const bool isNew = std::none_of(entries.begin(), entries.end(), [&](const Legend::Entry &entry) { return entry.id == inner; });
        if (isNew)
            entries.append({inner, inner, colour, Qt::SolidLine, !m_hidden.contains(inner), true});
        if (!m_hidden.contains(inner) && part.value.value_or(0) > 0)
            m_sectors.append({part.path.join(u" \u00b7 "_s), inner, *part.value, colour});
    }
    QStringList words;
    for (const Sector &sector : std::as_const(m_sectors))
        words.append(sector.name + u' ' + percent(sector.value / total()));
    setAccessibleDescription(words.join(u", "_s));
    m_legend->setEntries(entries);
    resizeEvent(nullptr);
    update();
}

double ShareBody::total() const
{
    double sum = 0;
    for (const Sector &sector : m_sectors)
        sum += sector.value;
    return sum > 0 ? sum : 1;
}

void ShareBody::resizeEvent(QResizeEvent *)
{
    const int line = std::max(1, m_legend->fontMetrics().height() + 4);
    if (hasSide()) {
        m_legend->setMostRows(std::max(1, (height() - 8) / line));
        m_legend->setFixedWidth(width() - height() - 8);
        m_legend->move(height() + 4, std::max(2, (height() - m_legend->height()) / 2));
        return;
    }
    m_legend->setMostRows(std::clamp(height() / line / 4, 1, 3));
    m_legend->setFixedWidth(width() - 8);
    m_legend->move(4, height() - m_legend->height() - 2);
}

/// Beside the ring there is more room for names than below it.
bool ShareBody::hasSide() const
{
    return width() - height() > 9 * fontMetrics().height();
}

QRectF ShareBody::ring() const
{
    const QRectF room = hasSide() ? QRectF(6, 4, height() - 12, height() - 8) : QRectF(rect()).adjusted(6, 4, -6, -m_legend->height() - 6);
    const double side = std::max(10.0, std::min(room.width(), room.height()));
    return QRectF(room.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
}

QList<ShareBody::Sector> ShareBody::innerSectors() const
{
    QList<Sector> inner;
    for (const Sector &sector : m_sectors) {
        if (inner.isEmpty() || inner.last().inner != sector.inner)
            inner.append({sector.inner, sector.inner, 0, sector.colour});
        inner.last().value += sector.value;
    }
    return inner;
}

void ShareBody::drawRing(QPainter &painter, const QList<Sector> &sectors, double inside, double outside) const
{
    const Theme &theme = Theme::of(palette());
    const QRectF whole = ring();
    const auto scaled = [&](double part) {
        return QRectF(whole.center() - QPointF(whole.width() / 2 * part, whole.height() / 2 * part), whole.size() * part);
    };
    double angle = 90;
    const double all = total();
    painter.setPen(QPen(theme.surface, sectors.size() > 1 ? 1.4 : 0));
    for (const Sector &sector : sectors) {
        const double sweep = -360 * sector.value / all;
        QPainterPath path;
        path.arcMoveTo(scaled(outside), angle);
        path.arcTo(scaled(outside), angle, sweep);
        path.arcTo(scaled(inside), angle + sweep, -sweep);
        path.closeSubpath();
        painter.setBrush(sector.colour);
        painter.drawPath(path);
        angle += sweep;
    }
}

void ShareBody::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    if (m_sectors.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isTwice = !widget().questions.isEmpty() && widget().questions.first().by.size() > 1;
    if (isTwice) {
        QList<Sector> outer = m_sectors;
        for (qsizetype i = 0; i < outer.size(); ++i)
            outer[i].colour = mixed(theme.surface, outer[i].colour, i % 2 == 0 ? 0.55 : 0.75);
        drawRing(painter, innerSectors(), hole, middle);
        drawRing(painter, outer, middle, 1);
    } else {
        drawRing(painter, m_sectors, hole, 1);
    }
    const QRectF whole = ring();
    QFont bold = font();
    bold.setBold(true);
    bold.setPixelSize(std::clamp(int(whole.width() * hole / 4), 8, 2 * fontMetrics().height()));
    painter.setFont(bold);
    painter.setPen(theme.ink);
    painter.drawText(whole, Qt::AlignCenter, written(valueUnit(widget().unit), total()));
}

QString ShareBody::at(QPointF position) const
{
    const QRectF whole = ring();
    const QPointF off = position - whole.center();
    const double radius = std::hypot(off.x(), off.y()) / (whole.width() / 2);
    if (radius < hole || radius > 1)
        return {};
    double turned = 90 - std::atan2(-off.y(), off.x()) * 180 / M_PI;
    turned = std::fmod(turned + 360, 360);
    const bool isTwice = !widget().questions.isEmpty() && widget().questions.first().by.size() > 1;
    double passed = 0;
    for (const Sector &sector : isTwice && radius < middle ? innerSectors() : m_sectors) {
        passed += 360 * sector.value / total();
        if (turned <= passed)
            return sector.name + u": "_s + written(valueUnit(widget().unit), sector.value) + u", "_s + percent(sector.value / total());
    }
    return {};
}

bool ShareBody::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        list();
    if (event->type() != QEvent::ToolTip)
        return Body::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), at(help->pos()), this);
    return true;
}

std::unique_ptr<Body> bodyFor(const boards::Widget &widget, PartColours &colours, QWidget *parent)
{
    switch (widget.form) {
    case boards::Form::Number: return std::make_unique<NumberBody>(widget, colours, parent);
    case boards::Form::Lines:
    case boards::Form::Bars: return std::make_unique<ChartBody>(widget, colours, parent);
    case boards::Form::TopList: return std::make_unique<ListBody>(widget, colours, parent);
    case boards::Form::Share: return std::make_unique<ShareBody>(widget, colours, parent);
    case boards::Form::Alarms:
    case boards::Form::SourceState: return std::make_unique<StateBody>(widget, colours, parent);
    }
    return {};
}

} // namespace keelson
