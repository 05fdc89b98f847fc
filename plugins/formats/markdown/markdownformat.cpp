// SPDX-License-Identifier: MIT
#include "core/plugin/format.h"

#include "plugins/formats/markdown/boardreport.h"

#include <QCoreApplication>
#include <QIODevice>

namespace keelson {

using namespace Qt::StringLiterals;

/// Boards to be read. Nothing comes back from it.
class MarkdownFormat final : public QObject, public Format
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID KeelsonFormat_iid FILE "markdown.json")
    Q_INTERFACES(keelson::Format)

public:
    QString id() const override { return u"markdown"_s; }
    QString label() const override { return tr("Markdown"); }
    QStringList suffixes() const override { return {u"md"_s}; }
    bool reads() const override { return false; }
    bool writes() const override { return true; }
    QList<Option> options() const override { return {}; }
    Confidence recognises(QByteArrayView) const override { return Confidence::No; }
    Result<Imported> read(QIODevice &, const Options &, Stop) const override
    {
        return Error{Error::Kind::Usage, tr("Markdown can only be exported."), {}, {}};
    }

    Result<void> write(const Exported &what, QIODevice &out, const Options &) const override
    {
        const QByteArray text = markdown::reportOf(what.model, what.view).toUtf8();
        if (out.write(text) != text.size())
            return Error{Error::Kind::Environment, tr("The text could not be written: %1.").arg(out.errorString()), {}, {}};
        return {};
    }
};

} // namespace keelson

#include "markdownformat.moc"
