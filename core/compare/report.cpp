// SPDX-License-Identifier: MIT
#include "core/compare/report.h"

#include <QCoreApplication>

#include <algorithm>

namespace keelson::compare {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(keelson::Compare)
};

constexpr Deed deeds[] = {Deed::Added, Deed::Removed, Deed::Renamed, Deed::Moved, Deed::Rewired, Deed::Changed};

QString groupTitle(const Group &group)
{
    return group.id.isNull() ? Text::tr("In no subsystem") : group.name.simplified();
}

/// Names come from anywhere; none of them is to be read as Markdown.
QString escaped(const QString &text)
{
    QString safe;
    for (const QChar letter : text) {
        if (u"\\`*_{}[]<>|#~&"_s.contains(letter))
            safe += u'\\';
        safe += letter;
    }
    return safe;
}

QString plain(const QString &text)
{
    return text;
}

using Escape = QString (*)(const QString &);

QString partyLine(const QString &label, const QList<contract::Party> &parties, const QString &otherwise)
{
    const QString names = partiesText(parties);
    return Text::tr("%1: %2", "such as producers, and their names").arg(label, names.isEmpty() ? otherwise : names);
}

/// The same words as plain text and as Markdown.
class Writer
{
public:
    Writer(bool isMarkdown) : m_isMarkdown(isMarkdown), m_escape(isMarkdown ? escaped : plain) { }

    void heading(int depth, const QString &text)
    {
        space();
        m_text += (m_isMarkdown ? QString(depth, u'#') + u' ' : QString()) + m_escape(text) + (m_isMarkdown ? u"\n\n"_s : u"\n"_s);
    }
    void paragraph(const QString &text)
    {
        m_text += m_escape(text) + (m_isMarkdown ? u"\n\n"_s : u"\n"_s);
    }
    void item(const QString &text, int depth = 0)
    {
        m_text += QString(2 * depth + (m_isMarkdown ? 0 : 2), u' ') + (m_isMarkdown || depth > 0 ? u"- "_s : QString()) + m_escape(text) + u'\n';
    }
    void numbered(int number, const QString &text)
    {
        m_text += (m_isMarkdown ? QString() : u"  "_s) + u"%1. "_s.arg(number) + m_escape(text) + u'\n';
    }
    QString take() { return m_text; }

private:
    void space()
    {
        if (!m_text.isEmpty() && !m_text.endsWith(u"\n\n"_s))
            m_text += u'\n';
    }

    bool m_isMarkdown;
    Escape m_escape;
    QString m_text;
};

void writeDifference(Writer &writer, const Difference &difference)
{
    writer.item(difference.words);
    for (const Detail &detail : difference.details)
        writer.item(detail.words, 1);
}

void writeContract(Writer &writer, const contract::EventVerdict &event)
{
    writer.heading(3, Text::tr("%1: %2", "event, verdict on its contract").arg(event.event.simplified(), contract::label(event.verdict)));
    for (const contract::ContractChange &change : event.changes)
        writer.item(change.words);
    writer.item(partyLine(Text::tr("Published by"), event.producers, Text::tr("nobody")));
    const QString nobody = event.isExternal ? Text::tr("nobody in the model; it is external, so others may") : Text::tr("nobody");
    writer.item(partyLine(Text::tr("Consumed by"), event.consumers, nobody));
}

QString written(const Report &report, const Shown &shown, Writer writer)
{
    const Comparison &comparison = report.comparison;
    if (shown.differences && comparison.isEmpty())
        writer.paragraph(Text::tr("Nothing of the architecture is different."));
    if (shown.differences && !comparison.isEmpty())
        writer.paragraph(countsText(comparison) + u'.');
    for (const Group &group : shown.differences ? comparison.groups : QList<Group>()) {
        writer.heading(2, groupTitle(group));
        for (const Difference &difference : group.differences)
            writeDifference(writer, difference);
    }
    if (shown.contracts && !report.contracts.isEmpty())
        writer.heading(2, Text::tr("Contracts"));
    for (const contract::EventVerdict &event : shown.contracts ? report.contracts : QList<contract::EventVerdict>())
        writeContract(writer, event);
    if (shown.contracts && !report.rollout.isEmpty())
        writer.heading(2, Text::tr("Roll-out"));
    int number = 0;
    for (const contract::Step &step : shown.contracts ? report.rollout : QList<contract::Step>())
        writer.numbered(++number, step.words);
    if (shown.layout && !comparison.layout.isEmpty())
        writer.heading(2, Text::tr("Layout and sessions"));
    for (const Difference &difference : shown.layout ? comparison.layout : QList<Difference>())
        writeDifference(writer, difference);
    return writer.take();
}

} // namespace

bool Report::isBreaking() const
{
    return std::any_of(contracts.begin(), contracts.end(), [](const contract::EventVerdict &event) {
        return event.verdict == contract::Verdict::Breaking;
    });
}

Report reported(const Model &before, const Model &after, const Stop &stop)
{
    Report report;
    report.comparison = compared(before, after, stop);
    if (stop.requested())
        return report;
    report.contracts = contract::verdicts(before, after, report.comparison.matches.after);
    report.rollout = contract::rollout(report.contracts);
    return report;
}

QString toText(const Report &report, const Shown &shown)
{
    return written(report, shown, Writer(false));
}

QString toMarkdown(const Report &report, const Shown &shown, const QString &before, const QString &after)
{
    Writer writer(true);
    writer.heading(1, Text::tr("From %1 to %2", "what is compared").arg(before, after));
    return written(report, shown, writer);
}

QString partiesText(const QList<contract::Party> &parties)
{
    QStringList names;
    for (const contract::Party &party : parties) {
        QString name = party.team.isEmpty() ? party.name.simplified()
                                            : Text::tr("%1 (team %2)").arg(party.name.simplified(), party.team.simplified());
        if (party.isNew)
            name = Text::tr("%1, new").arg(name);
        if (party.isGone)
            name = Text::tr("%1, no longer").arg(name);
        names.append(name);
    }
    return names.join(u"; "_s);
}

QString countsText(const Comparison &comparison)
{
    QStringList parts;
    for (const Deed deed : deeds) {
        if (const qsizetype count = comparison.count(deed))
            parts.append(Text::tr("%1: %2", "deed, how often").arg(label(deed)).arg(count));
    }
    return parts.join(u", "_s);
}

} // namespace keelson::compare
