// SPDX-License-Identifier: MIT
#include "core/plugin/format.h"

#include "plugins/formats/asyncapi/asyncapireader.h"
#include "plugins/formats/asyncapi/asyncapiwriter.h"
#include "plugins/formats/asyncapi/yamlvalue.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QRegularExpression>

namespace keelson {

using namespace Qt::StringLiterals;

/// Events and who sends and receives them, in the language that contracts of messages are written in.
class AsyncApiFormat final : public QObject, public Format
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID KeelsonFormat_iid FILE "asyncapi.json")
    Q_INTERFACES(keelson::Format)

public:
    QString id() const override { return u"asyncapi"_s; }
    QString label() const override { return tr("AsyncAPI 3"); }
    QStringList suffixes() const override { return {u"yaml"_s, u"yml"_s}; }
    bool reads() const override { return true; }
    bool writes() const override { return true; }
    QList<Option> options() const override
    {
        return {{u"syntax"_s, tr("Syntax"), OptionKind::Choice, u"yaml"_s, tr("How the document is written."), {u"yaml"_s, u"json"_s},
                 {tr("YAML"), tr("JSON")}}};
    }

    Confidence recognises(QByteArrayView head) const override
    {
        static const QRegularExpression mark(u"(^|\\n)\\s*\"?asyncapi\"?\\s*:"_s);
        return mark.match(QString::fromUtf8(head)).hasMatch() ? Confidence::Certain : Confidence::No;
    }

    Result<Imported> read(QIODevice &in, const Options &, Stop stop) const override
    {
        constexpr qint64 most = 16 << 20;
        const QByteArray text = in.read(most + 1);
        if (text.size() > most)
            return Error{Error::Kind::BadInput, tr("The document is larger than 16 MB."), {}, {}};
        const Result<QJsonValue> value = asyncapi::valueOf(text, stop);
        return value ? asyncapi::interpreted(value->toObject()) : value.error();
    }

    Result<void> write(const Exported &what, QIODevice &out, const Options &options) const override
    {
        const View *view = what.model.view(what.view);
        const scaffold::Node document = asyncapi::documentOf(what.model, view ? view->subject : Id());
        const QByteArray text = options.value(u"syntax"_s).toString() == "json"_L1 ? toJson(document) : toYaml(document);
        if (out.write(text) != text.size())
            return Error{Error::Kind::Environment, tr("The text could not be written: %1.").arg(out.errorString()), {}, {}};
        return {};
    }

    QList<Finding> losses(const Exported &, const Options &) const override
    {
        return {{Severity::Note, u"export.only-events"_s, tr("Only events, their contracts, and the services that send and receive them are written."), {}, {}, {}}};
    }
};

} // namespace keelson

#include "asyncapiformat.moc"
