// SPDX-License-Identifier: MIT
#include "plugins/formats/packing/inflate.h"

#include <QCoreApplication>

#include <zlib.h>

namespace keelson::packing {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::packing::Inflate)
};

constexpr qsizetype step = qsizetype(256) << 10;

/// Ends the stream whatever happens.
class Stream
{
public:
    explicit Stream(QByteArrayView in, Wrapping wrapping)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(in.data()));
        m_stream.avail_in = uInt(in.size());
        m_isOpen = inflateInit2(&m_stream, wrapping == Wrapping::Raw ? -MAX_WBITS : MAX_WBITS) == Z_OK;
    }
    ~Stream()
    {
        if (m_isOpen)
            inflateEnd(&m_stream);
    }
    Q_DISABLE_COPY_MOVE(Stream)

    bool isOpen() const { return m_isOpen; }
    z_stream &operator*() { return m_stream; }

private:
    z_stream m_stream{};
    bool m_isOpen = false;
};

Error damaged(const QString &what)
{
    return {Error::Kind::BadInput, what, {}, {}};
}

} // namespace

Result<QByteArray> inflated(QByteArrayView compressed, Wrapping wrapping, qint64 bytesAtMost)
{
    Stream stream(compressed, wrapping);
    if (!stream.isOpen())
        return Error{Error::Kind::Environment, Tr::tr("There is not enough memory to unpack it."), {}, {}};
    QByteArray out;
    int state = Z_OK;
    while (state == Z_OK) {
        const qsizetype before = out.size();
        out.resize(before + step);
        (*stream).next_out = reinterpret_cast<Bytef *>(out.data() + before);
        (*stream).avail_out = uInt(step);
        state = inflate(&*stream, Z_NO_FLUSH);
        out.resize(before + step - qsizetype((*stream).avail_out));
        if (out.size() > bytesAtMost)
            return damaged(Tr::tr("Unpacked it is larger than %1 MB.").arg(bytesAtMost >> 20));
        if (state == Z_BUF_ERROR || (state == Z_OK && (*stream).avail_in == 0 && (*stream).avail_out > 0))
            return damaged(Tr::tr("What was packed ends before it is complete."));
    }
    return state == Z_STREAM_END ? Result<QByteArray>(out) : damaged(Tr::tr("What was packed is damaged."));
}

} // namespace keelson::packing
