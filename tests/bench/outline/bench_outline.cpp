// SPDX-License-Identifier: MIT
#include "app/gui/inspector/records.h"
#include "app/gui/outline/outlinemodel.h"
#include "app/gui/shell/paletteentries.h"
#include "app/gui/shell/palettemodel.h"
#include "app/render/theme.h"
#include "core/model/modelbuilder.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QStringListModel>
#include <QSortFilterProxyModel>

#include <cstdio>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace keelson;

namespace {

constexpr int elements = 10'000;
constexpr int runs = 9;

/// Median of some runs, ms.
double timed(const std::function<void()> &work)
{
    QList<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times.at(runs / 2);
}

void tell(const char *what, double ms)
{
    std::printf("%-62s %8.2f ms\n", what, ms);
}

Element element(quint64 number, const Kind *kind)
{
    return {Id(1, number), kind, u"Element number %1 of the story"_s.arg(number), {}, {}};
}

} // namespace

/// What the outline and finding cost with 10,000 elements, beside Qt's filter over the same names.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    const auto kinds = vocabulary::kinds();
    ModelBuilder builder;
    QStringList names;
    for (int i = 1; i <= elements; ++i) {
        const Element made = element(quint64(i), &kinds[size_t(i) % 12]);
        builder.put(made);
        names.append(made.name);
    }
    const Model model = builder.model();

    OutlineModel outline;
    tell("outline: build from nothing", timed([&] { outline.reset(model); }));
    int turn = 0;
    tell("outline: follow one renamed element", timed([&] {
             Element renamed = element(5'000, &kinds[5'000 % 12]);
             renamed.name = u"Renamed %1"_s.arg(++turn);
             builder.put(renamed);
             outline.update(builder.model(), {renamed.id});
         }));

    const KindIcons icons(Theme::light());
    QList<PaletteEntry> entries;
    tell("palette: gather all elements", timed([&] { entries = paletteEntries(model, icons, [](Id) { }); }));
    PaletteModel palette;
    palette.setEntries(entries);
    tell("palette: a key typed (run of letters)", timed([&] { palette.setPattern(u"number 77"_s); }));
    tell("palette: a key typed (scattered letters)", timed([&] { palette.setPattern(u"enstory9"_s); }));

    QStringListModel list(names);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&list);
    tell("baseline: QSortFilterProxyModel, plain contains", timed([&] {
             proxy.setFilterFixedString(u"number 77"_s);
             proxy.setFilterFixedString({});
         }));
    return 0;
}
