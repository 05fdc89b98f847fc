// SPDX-License-Identifier: MIT
#include "drawing.h"

#include <QtEndian>

#include <zlib.h>

namespace keelson::tests {

QByteArray page(const QByteArray &cells)
{
    return R"(<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>)" + cells + "</root></mxGraphModel>";
}

QByteArray file(const QByteArray &diagram)
{
    return "<mxfile><diagram name=\"P\">" + diagram + "</diagram></mxfile>";
}

QByteArray note(const QByteArray &id, const QByteArray &text, const QByteArray &style, const QByteArray &rect, const QByteArray &parent)
{
    return "<mxCell id=\"" + id + "\" value=\"" + text + "\" style=\"" + style + "\" vertex=\"1\" parent=\"" + parent
        + "\"><mxGeometry " + rect + " as=\"geometry\"/></mxCell>";
}

QByteArray edge(const QByteArray &from, const QByteArray &to, const QByteArray &label, const QByteArray &style)
{
    return "<mxCell id=\"" + from + '-' + to + "\" value=\"" + label + "\" style=\"" + style + "\" edge=\"1\" parent=\"1\" source=\"" + from
        + "\" target=\"" + to + "\"><mxGeometry relative=\"1\" as=\"geometry\"/></mxCell>";
}

QByteArray deflated(const QByteArray &bytes, int times)
{
    QByteArray out;
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY);
    QByteArray room(1 << 16, '\0');
    for (int i = 0; i <= times; ++i) {
        const QByteArray part = i < times ? bytes : QByteArray();
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(part.data()));
        stream.avail_in = uInt(part.size());
        do {
            stream.next_out = reinterpret_cast<Bytef *>(room.data());
            stream.avail_out = uInt(room.size());
            deflate(&stream, i < times ? Z_NO_FLUSH : Z_FINISH);
            out.append(room.constData(), room.size() - qsizetype(stream.avail_out));
        } while (stream.avail_out == 0);
    }
    deflateEnd(&stream);
    return out;
}

QByteArray packed(const QByteArray &xml)
{
    return deflated(xml.toPercentEncoding()).toBase64();
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    QByteArray out(4, '\0');
    qToBigEndian(quint32(data.size()), out.data());
    QByteArray sum(4, '\0');
    qToBigEndian(quint32(crc32(0, reinterpret_cast<const Bytef *>((type + data).constData()), uInt(type.size() + data.size()))), sum.data());
    return out + type + data + sum;
}

} // namespace keelson::tests
