// SPDX-License-Identifier: MIT
#include "app/gui/storm/clipboard.h"

#include "app/gui/storm/looseform.h"
#include "app/gui/storm/placing.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QTextDocumentFragment>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::storm {

namespace {

struct Storm
{
    Q_DECLARE_TR_FUNCTIONS(Storm)
};

const QString notesFormat = u"application/x-keelson-notes+json"_s;
constexpr qsizetype largestPage = 2 * 1024 * 1024;  // characters; taking a page apart takes time
constexpr qsizetype largestPaste = 16 * 1024 * 1024;

QString sentences(const QStringList &said)
{
    QStringList kept = said;
    kept.removeAll(QString());
    return kept.join(u' ');
}

QRectF rectOf(const LooseNote &note)
{
    return { note.position, note.size.value_or(QSizeF(note.kind->note.width, note.kind->note.height)) };
}

/// How far all notes move so that their block stands free near `at`.
QPointF shift(const Model &model, Id board, const QList<LooseNote> &notes, QPointF at)
{
    QList<QRectF> rects;
    for (const LooseNote &note : notes)
        rects.append(rectOf(note));
    const QRectF block = layout::boundsOf(rects);
    return layout::placeNear(takenOn(model, board), at, block.size()) - block.topLeft();
}

Id placeLoose(Outcome &outcome, const Model &model, Id board, const LooseNote &note, QPointF delta)
{
    const Id element = findOrAdd(outcome.edit, model, *note.kind, note.name);
    if (!model.element(element)) {
        for (auto it = note.properties.begin(); it != note.properties.end(); ++it)
            outcome.edit.set(element, it.key(), it.value());
    }
    outcome.select.append(placeNote(outcome.edit, board, element, note.position + delta, note.size));
    return element;
}

void relateLoose(Outcome &outcome, const Model &model, const LooseNotes &loose, const LooseRelation &link, const QList<Id> &elements)
{
    const Kind &from = *loose.notes.at(link.from).kind;
    const Kind &to = *loose.notes.at(link.to).kind;
    const Id start = elements.at(link.from);
    const Id end = elements.at(link.to);
    if (!link.kind || !drawnOnStorm(link.kind->drawn) || !vocabulary::allows(*link.kind, from.id, to.id)) {
        relate(outcome.edit, model, from, start, to, end);
        return;
    }
    const auto known = model.targets(start, link.kind->id);
    const bool said = std::any_of(known.begin(), known.end(), [end](const Element *element) { return element->id == end; });
    if (!said && start != end)
        outcome.edit.relate(link.kind->id, start, end);
}

QString ofKnown(qsizetype known)
{
    return known == 0 ? QString() : Storm::tr("%n note(s) show what the document knows already.", nullptr, int(known));
}

QString ofLeft(const LooseNotes &loose)
{
    return sentences({ loose.unknown == 0 ? QString()
                                          : Storm::tr("%n note(s) are of no kind that a board knows and were left out.", nullptr, int(loose.unknown)),
                       loose.beyond == 0 ? QString()
                                         : Storm::tr("%n note(s) are more than one paste takes and were left out.", nullptr, int(loose.beyond)) });
}

Pasted pasteOwn(const Model &model, Id board, const QByteArray &bytes, QPointF at)
{
    const Result<LooseNotes> read = readLoose(bytes);
    const qsizetype count = read ? read->notes.size() : 0;
    Pasted pasted { { Edit(Storm::tr("Paste %n notes", nullptr, int(count))), {} }, {} };
    pasted.told = read ? ofLeft(*read) : read.error().text();
    if (count == 0)
        return pasted;
    const QPointF delta = shift(model, board, read->notes, at);
    const Id view = boardFor(pasted.edit, board);
    QList<Id> elements;
    QHash<int, Id> groups;
    qsizetype known = 0;
    for (const LooseNote &note : read->notes) {
        elements.append(placeLoose(pasted, model, view, note, delta));
        known += model.element(elements.last()) != nullptr;
        if (note.group < 0)
            continue;
        if (!groups.contains(note.group))
            groups.insert(note.group, Id::create());
        pasted.edit.set(pasted.select.last(), properties::group, groups.value(note.group));
    }
    for (const LooseRelation &link : read->relations)
        relateLoose(pasted, model, *read, link, elements);
    pasted.told = sentences({ pasted.told, ofKnown(known) });
    return pasted;
}

/// A page as its lines; pictures and what else would have to be fetched is no text.
QString textOf(const QString &page)
{
    return QTextDocumentFragment::fromHtml(page).toPlainText();
}

/// What is there of it as text; asked for text, addresses answer as well, a line each.
QString textIn(const QMimeData &data)
{
    if (data.hasHtml() && !data.hasText())
        return textOf(data.html().first(std::min(data.html().size(), largestPage)));
    return data.text();
}

} // namespace

std::unique_ptr<QMimeData> copyNotes(const Model &model, const QList<Id> &notes)
{
    QStringList names;
    for (const Id note : notes) {
        const Placement *placement = model.placement(note);
        if (const Element *element = placement ? model.element(placement->element) : nullptr)
            names.append(element->name);
    }
    auto data = std::make_unique<QMimeData>();
    data->setData(notesFormat, writeLoose(model, notes));
    data->setText(names.join(u'\n'));
    return data;
}

Pasted pasteLines(const Model &model, Id board, const Listing &listing, QPointF at)
{
    const QList<Line> now = listing.lines.first(std::min(listing.lines.size(), mostAtOnce));
    qsizetype known = 0;
    for (const Line &line : now)
        known += line.kind->scope != NameScope::None && model.named(*line.kind, line.name);
    Pasted pasted { addLines(model, board, now, at), {} };
    pasted.rest = { listing.lines.sliced(now.size()), listing.left };
    pasted.told = sentences({ ofKnown(known),
                              listing.shortened == 0 ? QString() : Storm::tr("%n line(s) were too long and are cut.", nullptr, int(listing.shortened)),
                              listing.mended == 0 ? QString() : Storm::tr("%n line(s) held what is no text.", nullptr, int(listing.mended)) });
    return pasted;
}

Pasted pasteNotes(const Model &model, Id board, const QMimeData &data, const Kind &kind, QPointF at)
{
    if (data.hasFormat(notesFormat))
        return pasteOwn(model, board, data.data(notesFormat), at);
    const QString text = textIn(data);
    return pasteLines(model, board, readListing(text.first(std::min(text.size(), largestPaste)), kind), at);
}

bool canPaste(const QMimeData &data)
{
    return data.hasFormat(notesFormat) || data.hasText() || data.hasHtml() || data.hasUrls();
}

QStringList filesIn(const QMimeData &data)
{
    QStringList files;
    if (data.hasFormat(notesFormat) || !data.hasUrls())
        return files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls.first(std::min(urls.size(), mostLines))) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace keelson::storm
