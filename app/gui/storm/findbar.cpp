// SPDX-License-Identifier: MIT
#include "app/gui/storm/findbar.h"

#include "app/render/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

QToolButton *button(QWidget *parent, const QString &glyph)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(glyph);
    made->setAutoRaise(true);
    made->setIcon(icons::icon(glyph, Theme::of(parent->palette())));
    return made;
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent), m_field(new QLineEdit(this)), m_count(new QLabel(this)), m_previous(button(this, u"chevron-up"_s)),
      m_next(button(this, u"chevron-down"_s)), m_close(button(this, u"close"_s))
{
    setObjectName(u"findBar"_s);
    m_field->setObjectName(u"boardQuery"_s);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_count->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 4);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_close);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::textChanged);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextWanted);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousWanted);
    connect(m_close, &QToolButton::clicked, this, &FindBar::closed);
    retranslate();
    hide();
}

void FindBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QString FindBar::text() const
{
    return m_field->text();
}

void FindBar::showCount(qsizetype current, qsizetype count)
{
    m_shown = current;
    m_found = count;
    const bool asked = !m_field->text().trimmed().isEmpty();
    m_count->setText(!asked ? QString() : count == 0 ? tr("Nothing found") : current < 0 ? tr("%n found", nullptr, int(count))
                                                                                          : tr("%1 of %2").arg(current + 1).arg(count));
    m_next->setEnabled(count > 0);
    m_previous->setEnabled(count > 0);
}

bool FindBar::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (enter && modifiers & Qt::ControlModifier)
        Q_EMIT closed();
    else if ((enter || key == Qt::Key_F3) && modifiers & Qt::ShiftModifier)
        Q_EMIT previousWanted();
    else if (enter || key == Qt::Key_F3 || key == Qt::Key_Down)
        Q_EMIT nextWanted();
    else if (key == Qt::Key_Up)
        Q_EMIT previousWanted();
    else
        return false;
    return true;
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<QKeyEvent &>(*event);
        return takeKey(key.key(), key.modifiers());
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent &>(*event).key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F3) {
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange) {
        for (QToolButton *each : { m_previous, m_next, m_close })
            each->setIcon(icons::icon(each->objectName(), Theme::of(palette())));
    }
}

void FindBar::retranslate()
{
    m_field->setPlaceholderText(tr("Find on this board: words, \"words together\", kind:hotspot, is:open, is:locked"));
    m_field->setAccessibleName(tr("Find on this board"));
    m_previous->setToolTip(tr("Previous (Shift+Enter)"));
    m_next->setToolTip(tr("Next (Enter)"));
    m_close->setToolTip(tr("Close and stay here (Ctrl+Enter); Esc leads back"));
    for (QToolButton *each : { m_previous, m_next, m_close })
        each->setAccessibleName(each->toolTip());
    showCount(m_shown, m_found);
}

} // namespace keelson
