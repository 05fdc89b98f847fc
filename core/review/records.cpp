// SPDX-License-Identifier: MIT
#include "core/review/records.h"

#include "core/review/report.h"
#include "core/scaffold/markdown.h"

#include <QCoreApplication>
#include <QHash>

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;
using scaffold::Markdown;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::Records)
};

/// Small letters and digits with '-' between, for a file's name.
QString slug(const QString &text)
{
    constexpr qsizetype longest = 40;
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            out += c;
        else if (!c.isMark() && !out.isEmpty() && !out.endsWith(u'-'))
            out += u'-';
        if (out.size() == longest)
            break;
    }
    return out.endsWith(u'-') ? out.chopped(1) : out;
}

/// Parts of the item's id make it the only one of its name: two waivers of a day may be of one rule and of elements alike.
QString fileName(const Waiver &waiver)
{
    const QString day = waiver.made.isValid() ? waiver.made.toString(Qt::ISODate) : u"undated"_s;
    return QStringList{day, slug(waiver.rule), waiver.id.toString().right(8)}.join(u'-') + u".md"_s;
}

QString titleOf(const Model &model, const Waiver &waiver)
{
    const Element *element = model.element(waiver.element);
    const Rule *broken = rule(waiver.rule);
    return Tr::tr("%1: accepted exception to “%2”").arg(element ? element->name : QString(), broken ? title(*broken) : waiver.rule);
}

QString lifetime(const Waiver &waiver)
{
    return waiver.until.isValid() ? Tr::tr("Accepted until %1").arg(waiver.until.toString(Qt::ISODate)) : Tr::tr("Accepted");
}

void addElements(Markdown &text, const Model &model, const Waiver &waiver, const Finding *finding)
{
    const QList<Id> elements = finding ? finding->elements : QList<Id>{waiver.element};
    for (const Id id : elements) {
        if (const Element *element = model.element(id))
            text.item(Tr::tr("%1: %2", "kind and path").arg(vocabulary::label(*element->kind), pathOf(model, id)));
    }
}

/// `finding` is null when it is found no more.
QByteArray record(const Model &model, const Waiver &waiver, const Finding *finding)
{
    Markdown text;
    text.heading(1, titleOf(model, waiver));
    text.heading(2, Tr::tr("Where it stands"));
    text.item(lifetime(waiver));
    text.item(Tr::tr("Decided by %1 on %2").arg(waiver.author, waiver.made.toString(Qt::ISODate)));
    if (!finding)
        text.item(Tr::tr("No longer needed: the review finds it no more"));
    text.heading(2, Tr::tr("What was found"));
    if (finding)
        text.paragraph(finding->message);
    addElements(text, model, waiver, finding);
    if (const Rule *broken = rule(waiver.rule)) {
        text.heading(2, Tr::tr("Why it is found"));
        text.paragraph(why(*broken));
        text.item(QString(broken->id), label(broken->severity));
        text.item(headingText(broken->heading));
    }
    text.heading(2, Tr::tr("Why it is accepted"));
    const QStringList paragraphs = waiver.reason.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs)
        text.paragraph(paragraph);
    if (paragraphs.isEmpty())
        text.paragraph(Tr::tr("No reason was given."));
    return text.toBytes();
}

} // namespace

FileTree decisionRecords(const Model &model, const QList<Finding> &findings)
{
    QHash<QString, const Finding *> byIdentity;
    for (const Finding &finding : findings)
        byIdentity.insert(finding.identity(), &finding);
    FileTree files;
    Markdown list;
    list.heading(1, Tr::tr("Decisions of the review"));
    list.paragraph(Tr::tr("What a team knows of and lives with, one file a decision. Keelson writes them; what you add stays."));
    for (const Waiver &waiver : waivers(model)) {
        const QString name = fileName(waiver);
        files.insert(name, {record(model, waiver, byIdentity.value(waiver.identity)), Ownership::Managed, {waiver.element}});
        list.item(name, titleOf(model, waiver));
    }
    files.insert(u"README.md"_s, {list.toBytes(), Ownership::Managed, {}});
    return files;
}

} // namespace keelson::review
