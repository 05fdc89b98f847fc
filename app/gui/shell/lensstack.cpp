// SPDX-License-Identifier: MIT
#include "app/gui/shell/lensstack.h"

#include "app/render/icons.h"
#include "app/render/theme.h"

#include <QActionGroup>
#include <QEvent>
#include <QKeySequence>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

LensStack::LensStack(Workspace &workspace, const QList<Lens *> &lenses, QWidget *parent)
    : QStackedWidget(parent), m_workspace(workspace), m_lenses(lenses), m_actions(new QActionGroup(this))
{
    for (Lens *lens : lenses) {
        addWidget(lens);
        auto *action = new QAction(m_actions);
        action->setObjectName("lens-"_L1 + lens->id());
        action->setCheckable(true);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + m_lenses.indexOf(lens))));
        connect(action, &QAction::triggered, this, [this, lens] { bringForward(lens); });
    }
    retranslate();
    refreshIcons();
    if (!lenses.isEmpty())
        m_actions->actions().first()->setChecked(true);
}

Lens *LensStack::current() const
{
    return m_lenses.value(currentIndex());
}

QList<QAction *> LensStack::actions() const
{
    return m_actions->actions();
}

void LensStack::show(const QString &lensId)
{
    for (Lens *lens : std::as_const(m_lenses)) {
        if (lens->id() == lensId)
            bringForward(lens);
    }
}

void LensStack::reveal(Id element, const QString &lensId)
{
    Lens *lens = lensFor(element, lensId);
    m_workspace.select({element});
    if (!lens)
        return;
    bringForward(lens);
    lens->reveal(element);
}

Lens *LensStack::lensFor(Id element, const QString &lensId) const
{
    for (Lens *lens : m_lenses) {
        if (lens->id() == lensId && lens->canReveal(element))
            return lens;
    }
    if (current() && current()->canReveal(element))
        return current();
    const auto found = std::find_if(m_lenses.begin(), m_lenses.end(), [&](Lens *lens) { return lens->canReveal(element); });
    return found == m_lenses.end() ? nullptr : *found;
}

void LensStack::bringForward(Lens *lens)
{
    m_actions->actions().at(m_lenses.indexOf(lens))->setChecked(true);
    if (lens == current() && lens->isVisible())
        return;
    setCurrentWidget(lens);
    lens->activated();
    lens->setFocus(Qt::OtherFocusReason);
    Q_EMIT lensChanged(lens);
}

void LensStack::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        refreshIcons();
    QStackedWidget::changeEvent(event);
}

void LensStack::retranslate()
{
    const QList<QAction *> actions = m_actions->actions();
    for (qsizetype i = 0; i < m_lenses.size(); ++i) {
        QAction *action = actions.at(i);
        action->setText(m_lenses.at(i)->title());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(tr("%1 (%2)", "lens and its keys").arg(m_lenses.at(i)->title(), keys));
    }
}

void LensStack::refreshIcons()
{
    const QList<QAction *> actions = m_actions->actions();
    for (qsizetype i = 0; i < m_lenses.size(); ++i)
        actions.at(i)->setIcon(icons::icon(m_lenses.at(i)->glyph(), Theme::of(palette())));
}

} // namespace keelson
