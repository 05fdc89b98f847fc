// SPDX-License-Identifier: MIT
#include "app/gui/storm/session/guidance.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

QString paragraph(const QString &title, const QString &words)
{
    return u"<p style=\"margin:0 0 8px 0\"><b>%1</b><br>%2</p>"_s.arg(title.toHtmlEscaped(), words.toHtmlEscaped());
}

QString introduced(const storm::Phase &phase, Level level)
{
    QStringList names;
    for (const QLatin1StringView id : phase.kinds) {
        const Kind &kind = *vocabulary::kind(id);
        if (kind.level <= level)
            names.append(vocabulary::label(kind, level));
    }
    return names.join(u", ");
}

} // namespace

Guidance::Guidance(QWidget *parent) : QWidget(parent), m_title(new QLabel(this)), m_words(new QLabel(this))
{
    setObjectName(u"guidance"_s);
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.2);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::RichText);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_words);
}

void Guidance::show(const storm::Session &session)
{
    const storm::Phase *phase = storm::phase(session.phase);
    setVisible(phase);
    if (!phase)
        return;
    m_title->setText(storm::title(*phase));
    QString words = paragraph(tr("Say"), storm::say(*phase)) + paragraph(tr("Watch for"), storm::watch(*phase))
        + paragraph(tr("Go on when"), storm::goOn(*phase));
    const QString kinds = introduced(*phase, session.level);
    if (!kinds.isEmpty())
        words += paragraph(tr("New on the board"), kinds);
    m_words->setText(words);
}

} // namespace keelson
