// SPDX-License-Identifier: MIT
#include "core/plugin/format.h"

#include "plugins/formats/json/jsonreader.h"
#include "plugins/formats/json/jsontext.h"
#include "plugins/formats/json/jsonwriter.h"

#include <QCoreApplication>
#include <QIODevice>

namespace keelson {

using namespace Qt::StringLiterals;

/// The document as text. Always whole: a part of a log could not be merged back.
class JsonFormat final : public QObject, public Format
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID KeelsonFormat_iid FILE "json.json")
    Q_INTERFACES(keelson::Format)

public:
    QString id() const override { return u"json"_s; }
    QString label() const override { return tr("JSON"); }
    QStringList suffixes() const override { return {u"json"_s}; }
    bool reads() const override { return true; }
    bool writes() const override { return true; }
    QList<Option> options() const override
    {
        return {{u"history"_s, tr("With history"), OptionKind::Flag, false,
                 tr("Every change ever made, not only what stands now."), {}}};
    }

    Confidence recognises(QByteArrayView head) const override
    {
        const QByteArray start = head.toByteArray().trimmed();
        if (!start.startsWith('{'))
            return Confidence::No;
        return start.contains(json::formName) ? Confidence::Certain : Confidence::No;
    }

    Result<Imported> read(QIODevice &in, const Options &, Stop stop) const override
    {
        Result<boost::json::value> root = json::parsed(in, stop);
        return root ? json::interpreted(*root) : root.error();
    }

    Result<void> write(const Exported &what, QIODevice &out, const Options &options) const override
    {
        const bool history = options.value(u"history"_s).toBool();
        const QByteArray text = history ? json::historyText(what.changes) : json::modelText(what.changes);
        if (out.write(text) != text.size())
            return Error{Error::Kind::Environment, tr("The text could not be written: %1.").arg(out.errorString()), {}, {}};
        return {};
    }
};

} // namespace keelson

#include "jsonformat.moc"
