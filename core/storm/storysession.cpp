// SPDX-License-Identifier: MIT
#include "core/storm/storysession.h"

#include "core/storm/markdown.h"
#include "core/storm/timing.h"
#include "core/storm/votes.h"

#include <QCoreApplication>

namespace keelson::storm {

namespace {

using namespace Qt::StringLiterals;
using markdown::escaped;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Story)
};

QString participants(const Session &session)
{
    QString lines;
    for (const Participant &each : session.participants) {
        const QString turns = each.turns > 0 ? u" ("_s + Text::tr("%n turn(s) at the keyboard", nullptr, each.turns) + u')' : QString();
        lines += u"- "_s + escaped(each.name) + turns + u'\n';
    }
    return headed(Text::tr("Who was there"), lines);
}

/// Only what was held: an agenda is of no interest afterwards.
QString phasesHeld(const Session &session)
{
    QString lines;
    for (const Phase &phase : phases()) {
        const int held = minutesOf(session.held(phase.id));
        const AgendaItem *item = session.item(phase.id);
        if (session.held(phase.id) == 0)
            continue;
        lines += u"- "_s + (item ? Text::tr("%1: %2 min, %3 planned").arg(title(phase)).arg(held).arg(item->minutes)
                                 : Text::tr("%1: %2 min").arg(title(phase)).arg(held)) + u'\n';
    }
    return headed(Text::tr("How it went"), lines);
}

} // namespace

QString headed(const QString &title, const QString &text)
{
    return text.isEmpty() ? QString() : u"## "_s + title + u"\n\n"_s + text + (text.endsWith(u"\n\n"_s) ? u""_s : u"\n"_s);
}

QString sessionStory(const Model &model, Id board)
{
    const Session session = readSession(model, board);
    const QString purpose = session.purpose.isEmpty() ? QString() : escaped(session.purpose) + u"\n\n"_s;
    return purpose + participants(session) + phasesHeld(session);
}

QString roundsStory(const Model &model, Id board)
{
    QString all;
    for (const Round &round : rounds(model, board)) {
        QString lines;
        for (const Tally &tally : round.isShown() ? storm::tally(model, board, round.id) : QList<Tally>())
            lines += u"- "_s + QString::number(tally.dots) + u" × "_s + escaped(model.element(tally.element)->name) + u'\n';
        if (!lines.isEmpty())
            all += u"### "_s + escaped(round.name) + u"\n\n"_s + lines + u'\n';
    }
    return headed(Text::tr("Votes"), all);
}

Dots votesOn(const Model &model, Id board)
{
    Dots dots;
    for (const Round &round : rounds(model, board)) {
        for (const Tally &tally : round.isShown() ? storm::tally(model, board, round.id) : QList<Tally>())
            dots.insert(tally.element, tally.dots);
    }
    return dots;
}

} // namespace keelson::storm
