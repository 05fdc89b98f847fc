// SPDX-License-Identifier: MIT
#include "core/plugin/format.h"

#include "plugins/formats/c4/exporting.h"
#include "plugins/formats/c4/macros.h"

#include <QCoreApplication>

namespace keelson {

using namespace Qt::StringLiterals;

/// C4 diagrams by the macros that PlantUML brings along. Nothing comes back from it.
class PlantUmlFormat final : public QObject, public Format
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID KeelsonFormat_iid FILE "plantuml.json")
    Q_INTERFACES(keelson::Format)

public:
    QString id() const override { return u"plantuml"_s; }
    QString label() const override { return tr("PlantUML (C4)"); }
    QStringList suffixes() const override { return {u"puml"_s, u"plantuml"_s}; }
    bool reads() const override { return false; }
    bool writes() const override { return true; }
    QList<Option> options() const override { return {c4::componentsOption()}; }
    Confidence recognises(QByteArrayView) const override { return Confidence::No; }
    Result<Imported> read(QIODevice &, const Options &, Stop) const override
    {
        return Error{Error::Kind::Usage, tr("PlantUML can only be exported."), {}, {}};
    }

    Result<void> write(const Exported &what, QIODevice &out, const Options &options) const override
    {
        const c4::Workspace workspace = c4::workspaceOf(what.model, c4::scopeOf(what, options));
        return c4::writeText(u"@startuml\n!include <C4/C4_Component>\ntitle "_s + workspace.name + u'\n' + c4::macros(workspace, {.hasQueues = false})
                             + u"@enduml\n"_s, out);
    }

    QList<Finding> losses(const Exported &what, const Options &options) const override { return c4::diagramLosses(what, options); }
};

} // namespace keelson

#include "plantumlformat.moc"
