// SPDX-License-Identifier: MIT
#include "app/gui/storm/session/sessionactions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(keelson::SessionActions)
};

} // namespace

SessionActions::SessionActions(const Make &make)
    : start(make(u"team"_s, {})), guide(make(u"help"_s, Qt::Key_F6)), vote(make(u"star"_s, Qt::Key_F7)), lot(make(u"folder"_s, Qt::Key_F9)),
      previous(make(u"chevron-left"_s, Qt::ALT | Qt::Key_PageUp)), next(make(u"chevron-right"_s, Qt::ALT | Qt::Key_PageDown)),
      timer(make(u"play"_s, Qt::Key_F8)), more(make(u"plus"_s, Qt::SHIFT | Qt::Key_F8)), rest(make(u"clock"_s, Qt::CTRL | Qt::Key_F8)),
      pass(make(u"keyboard"_s, Qt::Key_N)), park(make(u"import"_s, Qt::Key_Q)), walk(make(u"actor"_s, Qt::Key_W)),
      walkBack(make(u"undo"_s, Qt::SHIFT | Qt::Key_W)), present(make(u"eye"_s, Qt::Key_F5)),
      presentHere(make(u"eye"_s, Qt::SHIFT | Qt::Key_F5)), copyStory(make(u"copy"_s, {})), saveStory(make(u"export"_s, {}))
{
}

void SessionActions::retranslate()
{
    start->setText(Text::tr("Start a session"));
    guide->setText(Text::tr("Guidance, agenda and people"));
    guide->setIconText(Text::tr("Session"));
    vote->setText(Text::tr("Votes"));
    lot->setText(Text::tr("Parking lot"));
    previous->setText(Text::tr("Previous phase"));
    next->setText(Text::tr("Next phase"));
    timer->setText(Text::tr("Start the timer"));
    more->setText(Text::tr("5 minutes more"));
    rest->setText(Text::tr("Take a break"));
    pass->setText(Text::tr("Pass the keyboard on"));
    park->setText(Text::tr("Park notes"));
    walk->setText(Text::tr("Walk along the timeline"));
    walkBack->setText(Text::tr("Walk back from the end"));
    present->setText(Text::tr("Present the board"));
    presentHere->setText(Text::tr("Present from this note on"));
    copyStory->setText(Text::tr("Copy the story as Markdown"));
    saveStory->setText(Text::tr("Save the story..."));
}

} // namespace keelson
