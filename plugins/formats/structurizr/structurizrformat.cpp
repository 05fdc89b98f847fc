// SPDX-License-Identifier: MIT
#include "core/plugin/format.h"

#include "plugins/formats/c4/exporting.h"
#include "plugins/formats/structurizr/beside.h"
#include "plugins/formats/structurizr/description.h"
#include "plugins/formats/structurizr/dsl.h"
#include "plugins/formats/structurizr/dslwriter.h"
#include "plugins/formats/structurizr/translation.h"
#include "plugins/formats/structurizr/workspacejson.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QFileInfo>
#include <QRegularExpression>

namespace keelson {

using namespace Qt::StringLiterals;

/// Workspaces of Structurizr. What a workspace includes is read when it lies beside it; nothing is fetched, nothing is run.
class StructurizrFormat final : public QObject, public Format
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID KeelsonFormat_iid FILE "structurizr.json")
    Q_INTERFACES(keelson::Format)

public:
    QString id() const override { return u"structurizr"_s; }
    QString label() const override { return tr("Structurizr workspace"); }
    QStringList suffixes() const override { return {u"dsl"_s}; }
    bool reads() const override { return true; }
    bool writes() const override { return true; }
    QList<Option> options() const override
    {
        return {{u"syntax"_s, tr("Syntax"), OptionKind::Choice, u"dsl"_s, tr("The JSON says where boxes stand, too."),
                 {u"dsl"_s, u"json"_s}, {tr("DSL"), tr("JSON")}}};
    }

    Confidence recognises(QByteArrayView head) const override
    {
        static const QRegularExpression dsl(u"(^|\\n)\\s*(workspace\\b[^\\n]*\\{|model\\s*\\{)"_s, QRegularExpression::CaseInsensitiveOption);
        const QString text = QString::fromUtf8(head);
        if (text.trimmed().startsWith(u'{'))
            return text.contains("softwareSystems"_L1) || text.contains("\"workspace\""_L1) ? Confidence::Certain
                : text.contains("\"configuration\""_L1) || text.contains("\"documentation\""_L1) ? Confidence::Maybe : Confidence::No;
        return dsl.match(text).hasMatch() ? Confidence::Certain : Confidence::No;
    }

    Result<Imported> read(QIODevice &in, const Options &, Stop) const override
    {
        const QByteArray text = in.read(structurizr::bytesAtMost + 1);
        if (text.size() > structurizr::bytesAtMost)
            return Error{Error::Kind::BadInput, tr("The workspace is larger than 32 MB."), {}, {}};
        const Result<structurizr::Described> workspace = text.trimmed().startsWith('{')
            ? structurizr::describedByJson(text) : structurizr::describedByDsl(QString::fromUtf8(text), nameOf(in), structurizr::includedBeside(in));
        return workspace ? Result<Imported>(structurizr::translated(*workspace)) : workspace.error();
    }

    Result<void> write(const Exported &what, QIODevice &out, const Options &options) const override
    {
        const auto workspace = structurizr::describedBy(what.model, what.view);
        if (options.value(u"syntax"_s).toString() == "json"_L1)
            return c4::writeText(QString::fromUtf8(jsonOf(workspace)), out);
        return c4::writeText(dslOf(workspace), out);
    }

    QList<Finding> losses(const Exported &what, const Options &) const override
    {
        return c4::diagramLosses(what, {{u"components"_s, true}});
    }

private:
    static QString nameOf(const QIODevice &in)
    {
        const auto *file = qobject_cast<const QFileDevice *>(&in);
        return file ? QFileInfo(file->fileName()).fileName() : u"workspace"_s;
    }
};

} // namespace keelson

#include "structurizrformat.moc"
