// SPDX-License-Identifier: MIT
#include "app/gui/storm/lens.h"

#include "app/gui/storm/clipboard.h"
#include "app/gui/storm/restbar.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace keelson {

void StormLens::takeDrop(const QMimeData *dropped, QPointF at)
{
    if (!model())
        return;
    if (const Kind *kind = KindStrip::carried(*dropped))
        beginNote(*kind, at - QPointF(kind->note.width, kind->note.height) / 2);
    else
        pasteFrom(*dropped, at);
}

void StormLens::pasteFrom(const QMimeData &carried, QPointF at)
{
    if (!model())
        return;
    const QStringList files = storm::filesIn(carried);
    if (!files.isEmpty())
        return readFile(files, at);
    if (!storm::canPaste(carried))
        return workspace().tell(tr("This cannot become notes. Drop lines of text, a text, CSV or Markdown file, or notes of another board."));
    const storm::Pasted pasted = storm::pasteNotes(*model(), view(), carried, *m_recent, at);
    takePasted(pasted, 0, at);
}

/// Big lists are read elsewhere; the board can be used meanwhile.
void StormLens::readFile(const QStringList &files, QPointF at)
{
    if (files.size() > 1)
        return workspace().tell(tr("Drop one file at a time."));
    if (m_reading)
        return workspace().tell(tr("A file is being read already."));
    m_reading = true;
    m_readInto = at;
    m_stopReading = std::stop_source();
    m_readFile.setFuture(QtConcurrent::run([path = files.first(), kind = m_recent, stop = m_stopReading.get_token()] {
        return storm::readListingFile(path, *kind, Stop { .token = stop });
    }));
    workspace().tell(tr("Reading “%1”…").arg(QFileInfo(files.first()).fileName()));
}

void StormLens::takeFile()
{
    m_reading = false;
    if (!model() || m_stopReading.stop_requested())
        return;
    const Result<storm::Listing> listing = m_readFile.result();
    if (!listing)
        return workspace().tell(listing.error().text());
    if (listing->lines.isEmpty())
        return workspace().tell(tr("There is no line in this file that could be a note."));
    takePasted(storm::pasteLines(*model(), view(), *listing, m_readInto), 0, m_readInto);
}

void StormLens::takePasted(const storm::Pasted &pasted, qsizetype before, QPointF at)
{
    if (!commit(pasted) && pasted.told.isEmpty())
        return workspace().tell(tr("There is nothing in the clipboard that could become a note."));
    if (!pasted.told.isEmpty())
        workspace().tell(pasted.told);
    m_readInto = at;
    m_rest->keep(before + pasted.select.size(), pasted.rest);
}

void StormLens::placeMore()
{
    if (!model())
        return;
    const qsizetype before = m_rest->placed();
    takePasted(storm::pasteLines(*model(), view(), m_rest->take(), m_readInto), before, m_readInto);
}

void StormLens::copy()
{
    if (model() && !canvas().selectedNodes().isEmpty())
        QGuiApplication::clipboard()->setMimeData(storm::copyNotes(*model(), canvas().selectedNodes()).release());
}

void StormLens::cut()
{
    copy();
    removeSelected(canvas().selectedNodes());
}

void StormLens::paste(QPointF at)
{
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    if (!held || (!storm::canPaste(*held) && storm::filesIn(*held).isEmpty()))
        return workspace().tell(tr("There is nothing in the clipboard that could become a note."));
    pasteFrom(*held, at);
}

void StormLens::duplicate()
{
    if (model() && !canvas().selectedNodes().isEmpty())
        commit(storm::duplicateNotes(*model(), canvas().selectedNodes()));
}

} // namespace keelson
