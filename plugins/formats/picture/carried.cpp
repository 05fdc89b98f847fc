// SPDX-License-Identifier: MIT
#include "plugins/formats/picture/carried.h"

#include "plugins/formats/packing/inflate.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <optional>

namespace keelson::picture {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::picture::Carried)
};

constexpr QByteArrayView mark("KEELSON-DOCUMENT-1\n");

Error nothingCarried()
{
    return {Error::Kind::BadInput, Tr::tr("The picture carries no document."), {},
            Tr::tr("Only pictures that Keelson saved with their document can be opened again.")};
}

Result<QByteArray> unpacked(const QByteArray &text)
{
    const auto packed = QByteArray::fromBase64Encoding(text.simplified().replace(' ', ""), QByteArray::AbortOnBase64DecodingErrors);
    if (!packed)
        return Error{Error::Kind::BadInput, Tr::tr("The document in the picture is damaged: it is no base64."), {}, {}};
    return packing::inflated(*packed, packing::Wrapping::Zlib, unpackedAtMost);
}

/// What stands in a stream of a PDF behind our mark.
std::optional<Result<QByteArray>> inStream(QByteArrayView stream)
{
    const auto plain = packing::inflated(stream, packing::Wrapping::Zlib, unpackedAtMost);
    if (!plain || !plain->startsWith(mark))
        return {};
    return unpacked(plain->sliced(mark.size()));
}

} // namespace

Result<QByteArray> carriedBySvg(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "document"_L1
            || xml.namespaceUri() != "https://keelson.dev/document/1"_L1)
            continue;
        const QByteArray text = xml.readElementText().toLatin1();
        return xml.hasError() ? Result<QByteArray>(nothingCarried()) : unpacked(text);
    }
    return nothingCarried();
}

Result<QByteArray> carriedByPdf(const QByteArray &pdf, const Stop &stop)
{
    for (qsizetype at = pdf.indexOf("stream"); at >= 0; at = pdf.indexOf("stream", at)) {
        if (stop.requested())
            return Error{Error::Kind::Cancelled, Tr::tr("Reading was stopped."), {}, {}};
        at += 6;
        while (at < pdf.size() && (pdf.at(at) == '\r' || pdf.at(at) == '\n'))
            ++at;
        const qsizetype end = pdf.indexOf("endstream", at);
        if (end < 0)
            break;
        if (const auto found = inStream(QByteArrayView(pdf).sliced(at, end - at)))
            return *found;
        at = end + 9;
    }
    return nothingCarried();
}

} // namespace keelson::picture
