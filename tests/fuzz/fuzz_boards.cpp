// SPDX-License-Identifier: MIT
#include "tests/fuzz/base.h"
#include "tests/fuzz/stage.h"

#include "core/document/normalise.h"
#include "core/plugin/format.h"

#include <QBuffer>
#include <QPluginLoader>
#include <QtPlugin>

#include <cmath>

Q_IMPORT_PLUGIN(CsvFormat)
Q_IMPORT_PLUGIN(DrawioFormat)

// Any bytes as a drawing or as a table: refused, or notes that can be written and read again as they are.

using namespace keelson;
using namespace keelson::fuzz;
using namespace Qt::StringLiterals;

namespace {

const Format &format(const QString &id)
{
    for (QObject *plugin : QPluginLoader::staticInstances()) {
        const auto *each = qobject_cast<Format *>(plugin);
        if (each && each->id() == id)
            return *each;
    }
    qFatal("the format is not linked in");
}

Result<Imported> imported(const Format &from, const QByteArray &text)
{
    QBuffer in;
    in.setData(text);
    in.open(QIODevice::ReadOnly);
    (void)from.recognises(QByteArrayView(text).first(qMin(text.size(), qsizetype(4096))));
    return from.read(in, *resolve(from.options(), {}), {});
}

QByteArray exported(const Format &to, const Model &model)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    demand(to.write({model, {}, {}}, out, *resolve(to.options(), {})).has_value(), "a board can be written");
    return out.data();
}

Model modelOf(const Imported &imported)
{
    Facts cells;
    for (const Fact &fact : imported.facts) {
        demand(isStorable(fact.value), "what was read can be kept");
        cells[fact.record].insert(fact.property, {fact.value, {1, Id(0, 1)}});
    }
    return normalise(cells).model;
}

void inspectNotes(const Model &model)
{
    for (const Placement &placement : model.placements()) {
        demand(std::abs(placement.position.x()) <= 1e6 && std::abs(placement.position.y()) <= 1e6, "every note can be found");
        demand(!placement.size || (placement.size->width() >= 8 && placement.size->height() >= 8), "every note can be seen");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray text(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const Format &from = format(data[0] == 'c' ? u"csv"_s : u"drawio"_s);
    const auto first = imported(from, text);
    if (!first)
        return 0;
    const Model model = modelOf(*first);
    inspectNotes(model);
    for (const QString &id : {u"csv"_s, u"drawio"_s}) {
        if (model.placements().isEmpty())
            break;
        const auto again = imported(format(id), exported(format(id), model));
        demand(again.has_value(), "what was written can be read");
        const Model back = modelOf(*again);
        demand(back.placements().size() == model.placements().size(), "no note is lost on the way");
    }
    return 0;
}
