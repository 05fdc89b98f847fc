// SPDX-License-Identifier: MIT
#include "core/failure/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace keelson::failure {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::failure::Report)
};

/// A cell that keeps its row in one piece.
QString cell(QString text)
{
    return text.replace(u'|', u"\\|"_s).replace(u'\n', u' ');
}

QString row(const QStringList &cells)
{
    QStringList clean;
    for (const QString &text : cells)
        clean.append(cell(text));
    return u"| "_s + clean.join(u" | "_s) + u" |\n"_s;
}

QString head(const QStringList &cells)
{
    return row(cells) + u"|"_s + QString(u"---|"_s).repeated(cells.size()) + u'\n';
}

QString heading(const QString &text)
{
    return u"## "_s + text + u"\n\n"_s;
}

QStringList namesOf(const Model &model, const QList<Id> &ids)
{
    QStringList names;
    for (const Id id : ids)
        names.append(u"“%1”"_s.arg(nameOf(model, id)));
    return names;
}

/// Rows of those that `isMeant`, under a heading; nothing where there are none.
QString section(const Model &model, const QString &title, const QList<Effect> &effects, bool (*isMeant)(const Effect &), bool isStale)
{
    QString rows;
    for (const Effect &effect : effects) {
        if (!isMeant(effect))
            continue;
        const QString name = effect.activity.isEmpty() ? nameOf(model, effect.element) : activityName(model, effect);
        rows += isStale ? row({name, staleWords(model, effect), words(model, effect.whyStale)}) : row({name, words(model, effect.why)});
    }
    if (rows.isEmpty())
        return {};
    const QString what = Tr::tr("What");
    const QString why = Tr::tr("Because");
    return heading(title) + head(isStale ? QStringList{what, Tr::tr("How long"), why} : QStringList{what, why}) + rows + u'\n';
}

/// That what is in it fails with it goes without saying.
bool isInsideOnly(const Effect &effect)
{
    return std::all_of(effect.why.begin(), effect.why.end(), [](const Step &step) { return step.because == Because::Contained; });
}

QString summary(const Outcome &outcome)
{
    const auto all = int(outcome.activities.size());
    if (all == 0)
        return Tr::tr("No activity of a user is drawn: connect an actor to a service or to its frontend.");
    return Tr::tr("%1 of %2 activities become unavailable, %3 are degraded, %4 show stale data.")
        .arg(outcome.count(State::Unavailable)).arg(all).arg(outcome.count(State::Degraded)).arg(outcome.countStale());
}

QString stateId(State state)
{
    switch (state) {
    case State::Unaffected: return u"unaffected"_s;
    case State::Degraded: return u"degraded"_s;
    case State::Unavailable: return u"unavailable"_s;
    }
    return {};
}

QJsonObject reference(const Model &model, Id id)
{
    const Element *element = model.element(id);
    return element ? QJsonObject{{u"id"_s, id.toString()}, {u"kind"_s, QString(element->kind->id)}, {u"name"_s, nameOf(model, id)}} : QJsonObject();
}

QJsonObject json(const Model &model, const Effect &effect)
{
    QJsonObject object{{u"element"_s, reference(model, effect.element)}, {u"state"_s, stateId(effect.state)}, {u"staleSeconds"_s, effect.staleFor},
                       {u"lostSeconds"_s, effect.lost}};
    if (!effect.activity.isEmpty())
        object.insert(u"activity"_s, effect.activity);
    if (!effect.actor.isNull())
        object.insert(u"actor"_s, reference(model, effect.actor));
    if (!effect.replay.isNull())
        object.insert(u"replayFrom"_s, reference(model, effect.replay));
    if (!effect.why.isEmpty())
        object.insert(u"because"_s, words(model, effect.why));
    if (!effect.whyStale.isEmpty())
        object.insert(u"staleBecause"_s, words(model, effect.whyStale));
    if (effect.hasFailed)
        object.insert(u"failed"_s, true);
    return object;
}

QJsonArray json(const Model &model, const QList<Effect> &effects)
{
    QJsonArray array;
    for (const Effect &effect : effects)
        array.append(json(model, effect));
    return array;
}

QByteArray bytes(const QJsonArray &array)
{
    return QJsonDocument(array).toJson();
}

} // namespace

QString toMarkdown(const Model &model, const Outcome &outcome)
{
    QString text = u"# "_s + Tr::tr("What if %1 failed for %2?").arg(namesOf(model, outcome.failed).join(u", "_s), span(outcome.outage.seconds))
        + u"\n\n"_s + summary(outcome) + u"\n\n"_s;
    const auto isDown = [](const Effect &effect) { return effect.state == State::Unavailable; };
    const auto isDegraded = [](const Effect &effect) { return effect.state == State::Degraded; };
    const auto isStale = [](const Effect &effect) { return effect.isStale() && effect.state != State::Unavailable; };
    const auto isLost = [](const Effect &effect) { return effect.lost > 0; };
    const auto fell = [](const Effect &effect) { return effect.state == State::Unavailable && !effect.hasFailed && !isInsideOnly(effect); };
    text += section(model, Tr::tr("Activities that become unavailable"), outcome.activities, isDown, false);
    text += section(model, Tr::tr("Activities that are degraded"), outcome.activities, isDegraded, false);
    text += section(model, Tr::tr("Activities that show stale data"), outcome.activities, isStale, true);
    text += section(model, Tr::tr("What else goes down"), outcome.elements, fell, false);
    text += section(model, Tr::tr("What is degraded"), outcome.elements, isDegraded, false);
    text += section(model, Tr::tr("What grows stale"), outcome.elements, isStale, true);
    text += section(model, Tr::tr("What is lost or has to be replayed"), outcome.elements, isLost, true);
    text += heading(Tr::tr("Taken for granted"));
    for (const QString &assumption : assumptions(outcome.outage))
        text += u"- "_s + assumption + u'\n';
    return text;
}

QString toMarkdown(const Model &model, const QList<Score> &scores)
{
    if (scores.isEmpty())
        return Tr::tr("There is no subsystem to score.") + u'\n';
    QString text = head({Tr::tr("Subsystem"), Tr::tr("Score"), Tr::tr("Others stay up"), Tr::tr("Stays up"), Tr::tr("Calls across"), Tr::tr("Activities")});
    for (const Score &score : scores) {
        text += row({nameOf(model, score.subsystem), QString::number(score.score), u"%1 %"_s.arg(qRound(score.containment * 100)),
                     u"%1 %"_s.arg(qRound(score.independence * 100)), QString::number(score.crossings), QString::number(score.activities)});
    }
    return text;
}

QString toMarkdown(const Model &model, const QList<Blast> &ranking)
{
    if (ranking.isEmpty())
        return Tr::tr("Nothing takes an activity down with it.") + u'\n';
    QString text = head({Tr::tr("When this fails"), Tr::tr("Kind"), Tr::tr("Unavailable"), Tr::tr("Degraded"), Tr::tr("Stale")});
    for (const Blast &blast : ranking) {
        text += row({nameOf(model, blast.element), vocabulary::label(*model.element(blast.element)->kind), QString::number(blast.unavailable),
                     QString::number(blast.degraded), QString::number(blast.stale)});
    }
    return text;
}

QByteArray toJson(const Model &model, const Outcome &outcome)
{
    QJsonArray failed;
    for (const Id id : outcome.failed)
        failed.append(reference(model, id));
    const QJsonObject object{{u"failed"_s, failed},
                             {u"outageSeconds"_s, outcome.outage.seconds},
                             {u"headroom"_s, outcome.outage.headroom},
                             {u"activities"_s, json(model, outcome.activities)},
                             {u"elements"_s, json(model, outcome.elements)},
                             {u"assumptions"_s, QJsonArray::fromStringList(assumptions(outcome.outage))}};
    return QJsonDocument(object).toJson();
}

QByteArray toJson(const Model &model, const QList<Score> &scores)
{
    QJsonArray array;
    for (const Score &score : scores) {
        QJsonObject object = reference(model, score.subsystem);
        object.insert(u"score"_s, score.score);
        object.insert(u"containment"_s, score.containment);
        object.insert(u"independence"_s, score.independence);
        object.insert(u"crossings"_s, score.crossings);
        object.insert(u"activities"_s, score.activities);
        array.append(object);
    }
    return bytes(array);
}

QByteArray toJson(const Model &model, const QList<Blast> &ranking)
{
    QJsonArray array;
    for (const Blast &blast : ranking) {
        QJsonObject object = reference(model, blast.element);
        object.insert(u"unavailable"_s, blast.unavailable);
        object.insert(u"degraded"_s, blast.degraded);
        object.insert(u"stale"_s, blast.stale);
        object.insert(u"elements"_s, blast.elements);
        array.append(object);
    }
    return bytes(array);
}

} // namespace keelson::failure
