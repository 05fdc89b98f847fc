// SPDX-License-Identifier: MIT
#include "core/plugin/format.h"

#include "plugins/formats/json/jsonreader.h"
#include "plugins/formats/json/jsontext.h"
#include "plugins/formats/picture/carried.h"

#include <QBuffer>
#include <QCoreApplication>

namespace keelson {

using namespace Qt::StringLiterals;

/// Pictures that were saved with their document. The studio writes them; here they are read.
class PictureFormat final : public QObject, public Format
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID KeelsonFormat_iid FILE "picture.json")
    Q_INTERFACES(keelson::Format)

public:
    QString id() const override { return u"picture"_s; }
    QString label() const override { return tr("Picture with its document"); }
    QStringList suffixes() const override { return {u"svg"_s, u"pdf"_s}; }
    bool reads() const override { return true; }
    bool writes() const override { return false; }
    QList<Option> options() const override { return {}; }

    Confidence recognises(QByteArrayView head) const override
    {
        if (head.startsWith("%PDF-"))
            return Confidence::Certain;
        return head.indexOf("<keelson:document") >= 0 ? Confidence::Certain : Confidence::No;
    }

    Result<Imported> read(QIODevice &in, const Options &, Stop stop) const override
    {
        const QByteArray bytes = in.read(json::bytesAtMost + 1);
        if (bytes.size() > json::bytesAtMost)
            return Error{Error::Kind::BadInput, tr("The picture is larger than 256 MB."), {}, {}};
        Result<QByteArray> text = bytes.startsWith("%PDF-") ? picture::carriedByPdf(bytes, stop) : picture::carriedBySvg(bytes);
        if (!text)
            return text.error();
        QBuffer buffer(&*text);
        buffer.open(QIODevice::ReadOnly);
        Result<boost::json::value> root = json::parsed(buffer, stop);
        return root ? json::interpreted(*root) : root.error();
    }

    Result<void> write(const Exported &, QIODevice &, const Options &) const override
    {
        return Error{Error::Kind::Usage, tr("Pictures are saved by the studio."), {}, tr("keelson --export map.svg shop.keelson")};
    }
};

} // namespace keelson

#include "pictureformat.moc"
