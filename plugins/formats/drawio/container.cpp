// SPDX-License-Identifier: MIT
#include "plugins/formats/drawio/container.h"

#include "plugins/formats/boards/cappeddevice.h"
#include "plugins/formats/drawio/pagetext.h"
#include "plugins/formats/packing/inflate.h"
#include "plugins/formats/drawio/xmlpages.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::drawio {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::drawio::Container)
};

constexpr QByteArrayView pngStart("\x89PNG\r\n\x1a\n", 8);

Error noDrawing()
{
    return {Error::Kind::BadInput, Tr::tr("This picture carries no drawing. Only one that draw.io exported with its diagram can be read."),
            {}, {}};
}

/// The text of a chunk that draw.io wrote: "mxfile", 0, percent-encoded XML, packed in a zTXt.
std::optional<Result<QByteArray>> drawingIn(QByteArrayView type, const QByteArray &chunk)
{
    const qsizetype end = chunk.indexOf('\0');
    const QByteArrayView key = QByteArrayView(chunk).first(qMax(end, qsizetype(0)));
    if (end < 0 || (key != "mxfile" && key != "mxGraphModel"))
        return {};
    QByteArray text = chunk.mid(end + 1);
    if (type == "zTXt") {
        const QByteArray packed = text.mid(1); // After the method.
        Result<QByteArray> plain = packing::inflated(packed, packing::Wrapping::Zlib, unpackedAtMost);
        if (!plain)
            plain = packing::inflated(packed, packing::Wrapping::Raw, unpackedAtMost);
        if (!plain)
            return plain;
        text = *plain;
    }
    if (text.trimmed().startsWith('<'))
        return Result<QByteArray>(text);
    const std::optional<QByteArray> xml = percentDecoded(text);
    return xml ? Result<QByteArray>(*xml) : Error{Error::Kind::BadInput, Tr::tr("Its percent-encoding is wrong."), {}, {}};
}

Result<QByteArray> drawingOfPng(QIODevice &in)
{
    in.skip(pngStart.size());
    while (true) {
        const QByteArray head = in.read(8);
        if (head.size() < 8)
            return noDrawing();
        const qint64 size = qFromBigEndian<quint32>(head.constData());
        const QByteArray type = head.mid(4);
        if (type != "tEXt" && type != "zTXt") {
            if (in.skip(size + 4) < size + 4) // With its checksum.
                return noDrawing();
            continue;
        }
        const QByteArray chunk = in.read(size);
        if (chunk.size() < size)
            return noDrawing();
        in.skip(4);
        if (const auto drawing = drawingIn(type, chunk))
            return *drawing;
    }
}

Result<QList<Diagram>> read(QIODevice &in, Stop stop)
{
    Allowance allowance;
    if (in.peek(pngStart.size()) != pngStart)
        return xmlPages(in, allowance, stop);
    const Result<QByteArray> xml = drawingOfPng(in);
    if (!xml)
        return xml.error();
    QBuffer buffer;
    buffer.setData(*xml);
    buffer.open(QIODevice::ReadOnly);
    return xmlPages(buffer, allowance, stop);
}

} // namespace

Result<QList<Diagram>> diagrams(QIODevice &in, Stop stop)
{
    boards::CappedDevice capped(in, bytesAtMost, stop);
    Result<QList<Diagram>> pages = read(capped, stop);
    if (const std::optional<Error> ended = capped.endedBy())
        return *ended;
    if (!pages)
        return pages;
    if (pages->isEmpty())
        return Error{Error::Kind::BadInput, Tr::tr("There is no drawing in this file."), {}, {}};
    const bool none = std::all_of(pages->begin(), pages->end(), [](const Diagram &page) { return !page.problem.isEmpty(); });
    if (none)
        return Error{Error::Kind::BadInput, Tr::tr("Page “%1” cannot be read: %2").arg(pages->first().name, pages->first().problem), {},
                     Tr::tr("Open it in draw.io and save it again.")};
    return pages;
}

} // namespace keelson::drawio
