// SPDX-License-Identifier: MIT
#include "core/plugin/format.h"

#include "plugins/formats/c4/exporting.h"
#include "plugins/formats/c4/macros.h"
#include "plugins/formats/mermaid/flowchart.h"

#include <QCoreApplication>

namespace keelson {

using namespace Qt::StringLiterals;

/// Diagrams for pages that draw Mermaid, such as those of code hosts. Nothing comes back from it.
class MermaidFormat final : public QObject, public Format
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID KeelsonFormat_iid FILE "mermaid.json")
    Q_INTERFACES(keelson::Format)

public:
    QString id() const override { return u"mermaid"_s; }
    QString label() const override { return tr("Mermaid"); }
    QStringList suffixes() const override { return {u"mmd"_s, u"mermaid"_s}; }
    bool reads() const override { return false; }
    bool writes() const override { return true; }
    QList<Option> options() const override
    {
        return {{u"diagram"_s, tr("Diagram"), OptionKind::Choice, u"flowchart"_s,
                 tr("A flowchart is drawn everywhere; C4 has the look of that model."), {u"flowchart"_s, u"c4"_s},
                 {tr("Flowchart"), tr("C4 containers")}},
                c4::componentsOption()};
    }
    Confidence recognises(QByteArrayView) const override { return Confidence::No; }
    Result<Imported> read(QIODevice &, const Options &, Stop) const override
    {
        return Error{Error::Kind::Usage, tr("Mermaid can only be exported."), {}, {}};
    }

    Result<void> write(const Exported &what, QIODevice &out, const Options &options) const override
    {
        const c4::Workspace workspace = c4::workspaceOf(what.model, c4::scopeOf(what, options));
        return c4::writeText(isC4(options) ? u"C4Container\ntitle "_s + workspace.name + u'\n' + c4::macros(workspace, {.boundariesTakeLines = false})
                                           : mermaid::flowchart(workspace), out);
    }

    QList<Finding> losses(const Exported &what, const Options &options) const override
    {
        return c4::diagramLosses(what, options);
    }

private:
    static bool isC4(const Options &options) { return options.value(u"diagram"_s).toString() == "c4"_L1; }
};

} // namespace keelson

#include "mermaidformat.moc"
