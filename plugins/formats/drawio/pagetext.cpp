// SPDX-License-Identifier: MIT
#include "plugins/formats/drawio/pagetext.h"

#include "plugins/formats/packing/inflate.h"

#include <QCoreApplication>

namespace keelson::drawio {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::drawio::PageText)
};

Error damaged(const QString &what)
{
    return {Error::Kind::BadInput, what, {}, {}};
}

int digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool isXml(QByteArrayView text)
{
    return text.trimmed().startsWith('<');
}

} // namespace

std::optional<QByteArray> percentDecoded(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out.append(text[i]);
            continue;
        }
        const int high = i + 2 < text.size() ? digit(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? digit(text[i + 2]) : -1;
        if (high < 0 || low < 0)
            return {};
        out.append(char(high << 4 | low));
        i += 2;
    }
    return out;
}

Result<QByteArray> pageXml(const QByteArray &text, qint64 bytesAtMost)
{
    if (isXml(text))
        return text;
    QByteArray packed = text;
    packed.removeIf([](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
    const auto decoded = QByteArray::fromBase64Encoding(packed, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return damaged(Tr::tr("It is no base64."));
    Result<QByteArray> plain = packing::inflated(*decoded, packing::Wrapping::Raw, bytesAtMost);
    if (!plain || isXml(*plain))
        return plain;
    const std::optional<QByteArray> xml = percentDecoded(*plain);
    return xml ? Result<QByteArray>(*xml) : damaged(Tr::tr("Its percent-encoding is wrong."));
}

} // namespace keelson::drawio
