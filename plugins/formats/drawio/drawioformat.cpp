// SPDX-License-Identifier: MIT
#include "core/plugin/format.h"

#include "plugins/formats/boards/choices.h"
#include "plugins/formats/drawio/container.h"
#include "plugins/formats/drawio/drawing.h"
#include "plugins/formats/drawio/drawiowriter.h"

#include <QCoreApplication>
#include <QIODevice>

namespace keelson {

using namespace Qt::StringLiterals;

/// Boards as drawings. What they mean is guessed, and a person decides.
class DrawioFormat final : public QObject, public Format, public Surveyed
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID KeelsonFormat_iid FILE "drawio.json")
    Q_INTERFACES(keelson::Format)

public:
    QString id() const override { return u"drawio"_s; }
    QString label() const override { return tr("draw.io"); }
    QStringList suffixes() const override { return {u"drawio"_s, u"xml"_s}; }
    bool reads() const override { return true; }
    bool writes() const override { return true; }
    QList<Option> options() const override { return {boards::mapOption(), boards::pagesOption()}; }
    const Surveyed *surveyed() const override { return this; }

    Confidence recognises(QByteArrayView head) const override
    {
        const bool isXml = head.trimmed().startsWith('<') || head.startsWith("\xEF\xBB\xBF<");
        if (isXml && (head.contains("<mxfile") || head.contains("<mxGraphModel") || head.contains("<mxlibrary")))
            return Confidence::Certain;
        if (isXml && head.contains("<svg") && head.contains("content=\""))
            return Confidence::Maybe;
        return head.startsWith("\x89PNG\r\n\x1a\n") ? Confidence::Maybe : Confidence::No;
    }

    Result<FileSurvey> survey(QIODevice &in, const Options &, Stop stop) const override
    {
        const Result<QList<drawio::Diagram>> pages = drawio::diagrams(in, stop);
        return pages ? Result<FileSurvey>(drawio::Drawing(*pages).survey()) : pages.error();
    }

    Result<Imported> read(QIODevice &in, const Options &options, Stop stop) const override
    {
        const Result<QList<drawio::Diagram>> pages = drawio::diagrams(in, stop);
        if (!pages)
            return pages.error();
        return drawio::Drawing(*pages).boards(options.value(u"map"_s).toString(), options.value(u"pages"_s).toString());
    }

    Result<void> write(const Exported &what, QIODevice &out, const Options &) const override
    {
        const QByteArray text = drawio::drawingOf(what.model, what.view);
        if (out.write(text) != text.size())
            return Error{Error::Kind::Environment, tr("The drawing could not be written: %1.").arg(out.errorString()), {}, {}};
        return {};
    }
};

} // namespace keelson

#include "drawioformat.moc"
