// SPDX-License-Identifier: MIT
#include "plugins/formats/markdown/boardreport.h"

#include "core/storm/reading.h"
#include "plugins/formats/markdown/sentences.h"

#include <QCoreApplication>
#include <QSet>

#include <functional>

using namespace Qt::StringLiterals;

namespace keelson::markdown {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::markdown::BoardReport)
};

/// Remarks have lists of their own at the end.
bool isRemark(const Element &element)
{
    return element.is(kinds::hotspot) || element.is(kinds::opportunity) || element.is(kinds::valueCreated) || element.is(kinds::valueDestroyed);
}

QString bullet(const QString &text, const QString &description)
{
    QString lines = u"- "_s + text + u'\n';
    for (const QString &line : description.split(u'\n', Qt::SkipEmptyParts))
        lines += u"  <br>"_s + plain(line.simplified()) + u'\n';
    return lines;
}

/// Of one board.
class Report
{
public:
    Report(const Model &model, const View &board);
    QString take();

private:
    void writeSection(int section);
    void writeLane(int section, int lane);
    void writeContexts();
    void writeRemarks(const QString &title, const std::function<bool(const Element &)> &belongs);
    void heading(int level, const QString &text) { m_text += u'\n' + QString(level, u'#') + u' ' + text + u"\n\n"_s; }
    bool isTold(int section, int lane, const storm::Note &note) const;
    QString whereOf(const storm::Note &note) const;

    const Model &m_model;
    const View &m_board;
    storm::Reading m_reading;
    QSet<Id> m_elements;
    QString m_text;
};

Report::Report(const Model &model, const View &board) : m_model(model), m_board(board), m_reading(storm::read(model, board.id))
{
    for (const storm::Note &note : std::as_const(m_reading.notes))
        m_elements.insert(note.element->id);
}

bool Report::isTold(int section, int lane, const storm::Note &note) const
{
    return note.section == section && note.lane == lane && !isRemark(*note.element);
}

void Report::writeLane(int section, int lane)
{
    bool isFirst = true;
    QSet<Id> told;
    for (const storm::Note &note : std::as_const(m_reading.notes)) {
        if (!isTold(section, lane, note) || told.contains(note.element->id))
            continue;
        if (std::exchange(isFirst, false) && !m_reading.lanes.isEmpty())
            heading(3, lane < 0 ? Tr::tr("In no lane") : plain(m_reading.lanes.at(lane).element->name));
        told.insert(note.element->id);
        const QString text = note.is(kinds::text) ? u'_' + plain(note.element->name) + u'_' : sentence(m_model, *note.element, m_elements);
        m_text += bullet(text, note.element->text(properties::description));
    }
}

void Report::writeSection(int section)
{
    const QString name = m_reading.sectionName(section);
    if (m_reading.sections() > 1)
        heading(2, section == 0 ? Tr::tr("In the beginning") : name.isEmpty() ? Tr::tr("Part %1").arg(section + 1) : plain(name));
    else
        m_text += u'\n';
    const qsizetype before = m_text.size();
    for (int lane = 0; lane < m_reading.lanes.size(); ++lane)
        writeLane(section, lane);
    writeLane(section, -1);
    if (m_text.size() == before)
        m_text += Tr::tr("Nothing stands here yet.") + u'\n';
}

void Report::writeContexts()
{
    if (m_reading.contexts.isEmpty())
        return;
    heading(2, Tr::tr("Bounded contexts"));
    for (int context = 0; context < m_reading.contexts.size(); ++context) {
        QStringList inside;
        for (const storm::Note &note : std::as_const(m_reading.notes)) {
            const QString name = plain(note.element->name.simplified());
            if (note.contexts.contains(context) && !isRemark(*note.element) && !note.is(kinds::text) && !name.isEmpty() && !inside.contains(name))
                inside.append(name);
        }
        const Element &element = *m_reading.contexts.at(context).element;
        const QString what = inside.isEmpty() ? Tr::tr("nothing yet") : inside.join(u", ");
        m_text += bullet(u"**"_s + plain(element.name) + u"**: "_s + what, element.text(properties::description));
    }
}

/// Section and lane, as far as there are any.
QString Report::whereOf(const storm::Note &note) const
{
    QStringList where;
    if (note.section > 0)
        where.append(plain(m_reading.sectionName(note.section)));
    if (note.lane >= 0)
        where.append(plain(m_reading.lanes.at(note.lane).element->name));
    where.removeAll(QString());
    return where.isEmpty() ? QString() : u" ("_s + where.join(u", ") + u')';
}

void Report::writeRemarks(const QString &title, const std::function<bool(const Element &)> &belongs)
{
    bool isFirst = true;
    for (const storm::Note &note : std::as_const(m_reading.notes)) {
        if (!belongs(*note.element))
            continue;
        if (std::exchange(isFirst, false))
            heading(2, title);
        m_text += bullet(plain(note.element->name) + whereOf(note), note.element->text(properties::description));
    }
}

QString Report::take()
{
    const auto isSettled = [](const Element &element) { return element.text("state"_L1) == "settled"_L1; };
    m_text = u"# "_s + plain(m_board.name) + u'\n';
    if (m_reading.notes.isEmpty())
        return m_text + u'\n' + Tr::tr("The board is empty.") + u'\n';
    for (int section = 0; section < m_reading.sections(); ++section)
        writeSection(section);
    writeContexts();
    writeRemarks(Tr::tr("Open questions"), [&](const Element &each) { return each.is(kinds::hotspot) && !isSettled(each); });
    writeRemarks(Tr::tr("Settled questions"), [&](const Element &each) { return each.is(kinds::hotspot) && isSettled(each); });
    writeRemarks(Tr::tr("Opportunities"), [](const Element &each) { return each.is(kinds::opportunity); });
    writeRemarks(Tr::tr("Value created"), [](const Element &each) { return each.is(kinds::valueCreated); });
    writeRemarks(Tr::tr("Value destroyed"), [](const Element &each) { return each.is(kinds::valueDestroyed); });
    return m_text;
}

} // namespace

QString reportOf(const Model &model, Id view)
{
    QStringList reports;
    for (const View *board : model.viewsOfKind(records::board)) {
        if (view.isNull() || board->id == view)
            reports.append(Report(model, *board).take());
    }
    return reports.isEmpty() ? Tr::tr("The document has no board.") + u'\n' : reports.join(u'\n');
}

} // namespace keelson::markdown
