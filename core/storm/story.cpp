// SPDX-License-Identifier: MIT
#include "core/storm/story.h"

#include "core/storm/markdown.h"
#include "core/storm/parking.h"
#include "core/storm/reading.h"
#include "core/storm/sentences.h"
#include "core/storm/storysession.h"

#include <QCoreApplication>

#include <algorithm>

namespace keelson::storm {

namespace {

using namespace Qt::StringLiterals;
using markdown::escaped;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Story)
};

/// Writes the parts about what stands on the board.
class Writer
{
public:
    Writer(const Model &model, Id board)
        : m_model(model), m_board(board), m_reading(read(model, board)), m_votes(votesOn(model, board))
    {
    }

    QString timeline() const;
    QString listOf(const QString &title, QLatin1StringView kind) const;
    QString rules() const;
    QString questions(const QString &title, bool settled) const;
    QString opportunities() const;
    QString value() const;
    QString contexts() const;
    QString parked() const;

private:
    bool isTold(const Note &note) const;
    bool isOnBoard(const Element *element) const
    {
        return std::any_of(m_reading.notes.begin(), m_reading.notes.end(), [element](const Note &note) { return note.element == element; });
    }
    QString lane(int section, int lane) const;
    QString line(const Element &element) const;
    QString explained(const Element &element) const;
    QString withVotes(const Element &element) const;
    QList<const Element *> ofKind(QLatin1StringView kind) const;
    QList<const Element *> byVotes(QLatin1StringView kind) const;

    const Model &m_model;
    Id m_board;
    Reading m_reading;
    Dots m_votes;
};

QString Writer::line(const Element &element) const
{
    return u"- "_s + sentence(m_model, element, escaped) + u'\n';
}

/// A name, and what is known of it in the words of those who drew it.
QString Writer::explained(const Element &element) const
{
    const QString description = escaped(element.text(properties::description));
    const QString name = u"**%1**"_s.arg(escaped(element.name));
    return description.isEmpty() ? name : name + u": "_s + description;
}

QString Writer::withVotes(const Element &element) const
{
    const int dots = m_votes.value(element.id);
    return dots > 0 ? explained(element) + u" ("_s + Text::tr("%n vote(s)", nullptr, dots) + u')' : explained(element);
}

/// In the order of the story, each once.
QList<const Element *> Writer::ofKind(QLatin1StringView kind) const
{
    QList<const Element *> elements;
    for (const Note &note : m_reading.notes) {
        const bool isNamed = !note.element->name.simplified().isEmpty();
        if (note.is(kind) && isNamed && !elements.contains(note.element))
            elements.append(note.element);
    }
    return elements;
}

QList<const Element *> Writer::byVotes(QLatin1StringView kind) const
{
    QList<const Element *> elements = ofKind(kind);
    std::stable_sort(elements.begin(), elements.end(),
                     [this](const Element *a, const Element *b) { return m_votes.value(a->id) > m_votes.value(b->id); });
    return elements;
}

/// Who acts is said by what they decide, and what only rules decide is said by these.
bool Writer::isTold(const Note &note) const
{
    if (!tellsTheStory(*note.element->kind) || note.is(kinds::actor))
        return false;
    const auto deciders = note.is(kinds::command) ? m_model.sources(note.element->id, relations::issues) : QList<const Element *>();
    return deciders.isEmpty() || std::any_of(deciders.begin(), deciders.end(), [this](const Element *decider) {
        return !decider->is(kinds::policy) || !isOnBoard(decider);
    });
}

QString Writer::lane(int section, int lane) const
{
    QString lines;
    for (const Note &note : m_reading.notes) {
        if (note.section == section && note.lane == lane && isTold(note))
            lines += line(*note.element);
    }
    if (lines.isEmpty())
        return {};
    const QString title = lane < 0 ? (m_reading.lanes.isEmpty() ? QString() : Text::tr("In no lane"))
                                   : escaped(m_reading.lanes.at(lane).element->name);
    return (title.isEmpty() ? QString() : u"#### "_s + title + u"\n\n"_s) + lines + u'\n';
}

QString Writer::timeline() const
{
    QString sections;
    for (int section = 0; section < m_reading.sections(); ++section) {
        QString lanes;
        for (int i = 0; i < m_reading.lanes.size(); ++i)
            lanes += lane(section, i);
        lanes += lane(section, -1);
        if (lanes.isEmpty())
            continue;
        const QString name = m_reading.sectionName(section);
        const bool isWhole = m_reading.sections() == 1;
        const QString pivot = section == 0 ? QString() : m_reading.pivots.at(section - 1).element->name.simplified();
        const QString title = !name.isEmpty() ? escaped(name) : section == 0 ? Text::tr("The beginning") : Text::tr("Part %1").arg(section + 1);
        const QString turn = pivot.isEmpty() ? QString() : Text::tr("Begins with: %1").arg(escaped(pivot));
        sections += isWhole ? lanes : u"### "_s + title + u"\n\n"_s + (turn.isEmpty() ? QString() : turn + u"\n\n"_s) + lanes;
    }
    return headed(Text::tr("The story"), sections);
}

QString Writer::listOf(const QString &title, QLatin1StringView kind) const
{
    QString lines;
    for (const Element *element : ofKind(kind))
        lines += u"- "_s + explained(*element) + u'\n';
    return headed(title, lines);
}

QString Writer::rules() const
{
    QString lines;
    for (const Element *element : ofKind(kinds::policy))
        lines += line(*element);
    return headed(Text::tr("Rules"), lines);
}

QString Writer::questions(const QString &title, bool settled) const
{
    QString lines;
    for (const Element *element : byVotes(kinds::hotspot)) {
        if ((element->text("state"_L1) == "settled"_L1) == settled)
            lines += u"- "_s + withVotes(*element) + u'\n';
    }
    return headed(title, lines);
}

QString Writer::opportunities() const
{
    QString lines;
    for (const Element *element : byVotes(kinds::opportunity)) {
        const QString gain = escaped(element->text("value"_L1));
        lines += u"- "_s + withVotes(*element) + (gain.isEmpty() ? QString() : u"; "_s + Text::tr("to gain: %1").arg(gain)) + u'\n';
    }
    return headed(Text::tr("Opportunities"), lines);
}

QString Writer::value() const
{
    QString lines;
    for (const Element *element : ofKind(kinds::valueCreated))
        lines += u"- "_s + Text::tr("Gained: %1").arg(explained(*element)) + u'\n';
    for (const Element *element : ofKind(kinds::valueDestroyed))
        lines += u"- "_s + Text::tr("Lost: %1").arg(explained(*element)) + u'\n';
    return headed(Text::tr("Value"), lines);
}

QString Writer::contexts() const
{
    QString lines;
    for (int i = 0; i < m_reading.contexts.size(); ++i) {
        QStringList names;
        for (const Note &note : m_reading.notes) {
            const QString name = escaped(note.element->name);
            if (note.contexts.value(0, -1) == i && tellsTheStory(*note.element->kind) && !name.isEmpty() && !names.contains(name))
                names.append(name);
        }
        const Element &context = *m_reading.contexts.at(i).element;
        lines += u"- "_s + explained(context) + (names.isEmpty() ? QString() : u"\n  - "_s + names.join(u"\n  - "_s)) + u'\n';
    }
    return headed(Text::tr("Contexts"), lines);
}

QString Writer::parked() const
{
    QString lines;
    for (const Parked &parked : parkingLot(m_model, m_board)) {
        const QString kind = parked.element ? u" ("_s + vocabulary::label(*parked.element->kind) + u')' : QString();
        lines += u"- "_s + escaped(parked.text) + kind + u'\n';
    }
    return headed(Text::tr("Parking lot"), lines);
}

} // namespace

QString story(const Model &model, Id board)
{
    const View *view = model.view(board);
    if (!view)
        return {};
    const Writer writer(model, board);
    const QString whole = u"# "_s + escaped(view->name.isEmpty() ? Text::tr("Board") : view->name) + u"\n\n"_s
        + sessionStory(model, board) + writer.timeline() + writer.listOf(Text::tr("People"), kinds::actor)
        + writer.listOf(Text::tr("Systems"), kinds::externalSystem) + writer.rules()
        + writer.questions(Text::tr("Open questions"), false) + writer.questions(Text::tr("Settled questions"), true)
        + writer.opportunities() + writer.value() + writer.contexts() + roundsStory(model, board) + writer.parked();
    return whole.trimmed() + u'\n';
}

} // namespace keelson::storm
