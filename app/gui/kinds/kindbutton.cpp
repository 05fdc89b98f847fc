// SPDX-License-Identifier: MIT
#include "app/gui/kinds/kindbutton.h"

#include "app/gui/kinds/kindstrip.h"
#include "app/render/icons.h"
#include "app/render/theme.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace keelson {

namespace {

constexpr int margin = 8;
constexpr QSizeF swatchSize(30, 22);

bool isRound(Outline outline)
{
    return outline == Outline::Round || outline == Outline::Pipe || outline == Outline::Person;
}

/// Small notes are small here, too: size carries meaning.
QRectF paperIn(const Look &look, const QRectF &rect)
{
    if (look.outline != Outline::Sticky)
        return rect;
    constexpr QSizeF largest(190, 100);
    const double width = rect.width() * std::clamp(look.width / largest.width(), 0.6, 1.);
    const double height = rect.height() * std::clamp(look.height / largest.height(), 0.7, 1.);
    return { rect.center().x() - width / 2, rect.center().y() - height / 2, width, height };
}

} // namespace

KindButton::KindButton(const Kind &kind, const Look &look, char16_t key, QWidget *parent)
    : QAbstractButton(parent), m_kind(kind), m_look(look), m_key(key ? QString(QChar(key)) : QString())
{
    setObjectName(QLatin1StringView("kind-") + kind.id);
    // Letters stay with the board: a person who picks a kind goes on typing there.
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setTexts();
}

void KindButton::setTexts()
{
    const QString help = vocabulary::help(m_kind);
    setText(vocabulary::label(m_kind, m_level));
    setAccessibleName(text());
    setAccessibleDescription(help);
    const QString told = m_isNarrow ? text() + u'\n' + help : help;
    setToolTip(m_key.isEmpty() ? told : tr("%1\nPress %2 on the board to add one.").arg(told, m_key));
    updateGeometry();
}

void KindButton::setLevel(Level level)
{
    m_level = level;
    setTexts();
}

void KindButton::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    setTexts();
    update();
}

void KindButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

QSize KindButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    if (m_isNarrow)
        return { int(swatchSize.width()) + 2 * margin, qMax(int(swatchSize.height()), metrics.height()) + margin };
    const int key = m_key.isEmpty() ? 0 : metrics.horizontalAdvance(u'W') + margin;
    return { int(swatchSize.width()) + metrics.horizontalAdvance(text()) + key + 4 * margin,
             qMax(int(swatchSize.height()), metrics.height()) + margin };
}

QSize KindButton::minimumSizeHint() const
{
    return sizeHint();
}

void KindButton::paintSwatch(QPainter &painter, const QRectF &rect) const
{
    const Swatch swatch = Theme::of(palette()).swatch(QString(m_look.colour));
    painter.setPen(QPen(swatch.border, Theme::of(palette()).noteFrame > 0 ? 2 : 1));
    painter.setBrush(swatch.fill);
    const QRectF paper = paperIn(m_look, rect);
    const double radius = isRound(m_look.outline) ? paper.height() / 2 : 3;
    painter.drawRoundedRect(paper.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const double side = std::min(16., paper.height() - 2);
    const QPointF corner = paper.center() - QPointF(side / 2, side / 2);
    icons::paint(painter, QString(m_look.glyph), { corner, QSizeF(side, side) }, swatch.ink);
}

void KindButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme.accent) : QPen(Qt::NoPen));
        painter.setBrush(isDown() ? theme.line : theme.raised);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 0.5, -2.5, -0.5), 5, 5);
    }
    const QRectF swatch(margin, (height() - swatchSize.height()) / 2, swatchSize.width(), swatchSize.height());
    paintSwatch(painter, swatch);
    if (m_isNarrow)
        return;
    QRect rest = rect().adjusted(int(swatch.right()) + margin, 0, -margin, 0);
    if (!m_key.isEmpty()) {
        painter.setPen(theme.muted);
        painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter, m_key);
        rest.adjust(0, 0, -fontMetrics().horizontalAdvance(u'W') - margin, 0);
    }
    painter.setPen(isEnabled() ? theme.ink : theme.muted);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, rest.width()));
}

void KindButton::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    QAbstractButton::mousePressEvent(event);
}

void KindButton::mouseMoveEvent(QMouseEvent *event)
{
    const bool far = (event->position().toPoint() - m_pressed).manhattanLength()
        >= QApplication::startDragDistance();
    if (isDown() && far)
        drag();
    else
        QAbstractButton::mouseMoveEvent(event);
}

void KindButton::drag()
{
    setDown(false);
    auto *drag = new QDrag(this);
    drag->setMimeData(KindStrip::carry(m_kind).release());
    const QSizeF size(m_look.width / 2, m_look.height / 2);
    const QSizeF bounded = size.boundedTo({ 180, 120 });
    QPixmap picture((bounded * devicePixelRatioF()).toSize());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSwatch(painter, { {}, bounded });
    painter.end();
    drag->setPixmap(picture);
    drag->setHotSpot((QPointF(bounded.width(), bounded.height()) / 2).toPoint());
    drag->exec(Qt::CopyAction);
}

void KindButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void KindButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace keelson
