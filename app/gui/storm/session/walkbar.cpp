// SPDX-License-Identifier: MIT
#include "app/gui/storm/session/walkbar.h"

#include "app/gui/storm/session/listparts.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr double besideScale = 1.35;
constexpr double roomScale = 2.2;

} // namespace

WalkBar::WalkBar(Size size, QWidget *parent)
    : QWidget(parent), m_chapter(headingLabel(this)), m_position(quietLabel(this)), m_progress(new QProgressBar(this)),
      m_words(new QLabel(this)), m_keys(quietLabel(this)), m_question(new QLineEdit(this))
{
    setObjectName(u"walk-bar"_s);
    setProperty("part", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * (size == Size::Room ? roomScale : besideScale));
    m_words->setObjectName(u"walk-words"_s);
    m_words->setFont(large);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    // As high as two lines, so that the board does not jump from stop to stop.
    m_words->setMinimumHeight(QFontMetrics(large).lineSpacing() * 2);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_position->setObjectName(u"walk-position"_s);
    m_position->setWordWrap(false);
    m_progress->setTextVisible(false);
    m_question->setObjectName(u"walk-question"_s);
    m_question->installEventFilter(this);
    m_question->hide();
    auto *top = new QHBoxLayout;
    top->addWidget(m_chapter);
    top->addWidget(m_progress, 1);
    top->addWidget(m_position);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 12, 6);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_words);
    column->addWidget(m_question);
    column->addWidget(m_keys);
    connect(m_question, &QLineEdit::returnPressed, this, [this] {
        const QString question = m_question->text().simplified();
        m_question->hide();
        if (!question.isEmpty())
            Q_EMIT asked(question);
        Q_EMIT askingEnded();
    });
}

void WalkBar::show(const storm::Walk &walk, int stop, bool isBackwards, storm::Stride stride)
{
    const storm::Stop here = walk.stops.value(stop);
    const QString chapter = walk.chapters.value(here.section);
    const QString nameless = here.section == 0 ? tr("The beginning") : tr("Part %1").arg(here.section + 1);
    m_chapter->setText(!chapter.isEmpty() ? chapter : walk.chapters.size() > 1 ? nameless : QString());
    m_chapter->setVisible(!m_chapter->text().isEmpty());
    m_position->setText(tr("%1 of %2").arg(stop + 1).arg(walk.stops.size()));
    m_progress->setRange(0, int(walk.stops.size()));
    m_progress->setValue(stop + 1);
    m_words->setText(here.sentences.join(u'\n'));
    m_question->setPlaceholderText(tr("What is unclear here?"));
    m_question->setAccessibleName(m_question->placeholderText());
    const QString on = isBackwards ? tr("Space: one back. What must have happened for this?") : tr("Space: on.");
    const QString by = stride == storm::Stride::Column ? tr("M: note by note.") : tr("M: several at once.");
    m_keys->setText(on + u' ' + tr("Arrows, Page up and down, Home, End: anywhere. H: add a hotspot here. %1 Esc: end.").arg(by));
}

void WalkBar::startAsking()
{
    m_question->clear();
    m_question->show();
    m_question->setFocus();
}

bool WalkBar::isAsking() const
{
    return m_question->isVisible();
}

/// Esc leaves the question and not the walk.
bool WalkBar::eventFilter(QObject *watched, QEvent *event)
{
    const auto leave = [this](int key, Qt::KeyboardModifiers) {
        if (key != Qt::Key_Escape)
            return false;
        m_question->hide();
        Q_EMIT askingEnded();
        return true;
    };
    return takesKey(event, leave) || QWidget::eventFilter(watched, event);
}

QSize WalkBar::minimumSizeHint() const
{
    return { 0, QWidget::minimumSizeHint().height() };
}

} // namespace keelson
