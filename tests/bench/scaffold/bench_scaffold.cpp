// SPDX-License-Identifier: MIT
#include "core/document/document.h"
#include "core/plugin/registry.h"
#include "core/sample/sample.h"
#include "core/scaffold/writer.h"
#include "tests/plugins/kit/systems.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSaveFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

// How long it takes from a model to files on the disk. Baseline of the writing: the same files, each
// made safe by itself (temporary file, fsync, rename).

using namespace Qt::StringLiterals;
using namespace keelson;

namespace {

/// The median of the runs, in ms.
double median(int runs, const std::function<void(int)> &work)
{
    QList<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer clock;
        clock.start();
        work(i);
        times.append(double(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void saveEach(const FileTree &tree, const QString &folder)
{
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        QSaveFile saved(folder + u'/' + file.key());
        QDir().mkpath(QFileInfo(saved.fileName()).path());
        if (saved.open(QIODevice::WriteOnly))
            saved.write(file->bytes);
        saved.commit();
    }
}

void measure(const char *name, const Kit &kit, const Model &model, int runs)
{
    FileTree tree;
    qint64 bytes = 0;
    const double generating = median(runs, [&](int) { tree = kit.generate(model, {}, {})->files; });
    for (const GeneratedFile &file : std::as_const(tree))
        bytes += file.bytes.size();
    QTemporaryDir folder(QDir::currentPath() + u"/bench-XXXXXX"_s);
    const auto target = [&folder](int i) { return folder.filePath(u"run%1"_s.arg(i)); };
    const auto written = [&](int i) {
        const auto plan = scaffold::plan(tree, target(i), u"bench"_s, u"1"_s);
        if (!plan || !scaffold::write(*plan))
            std::puts("writing failed");
    };
    const double writing = median(runs, written);
    const double again = median(runs, [&](int) { written(0); });
    const double each = median(runs, [&](int i) { saveEach(tree, folder.filePath(u"each%1"_s.arg(i))); });
    std::printf("%-16s %6lld files %8.1f kB   generate %8.1f ms   write new %8.1f ms   again, unchanged %8.1f ms   "
                "baseline: each file by itself %8.1f ms\n",
                name, static_cast<long long>(tree.size()), double(bytes) / 1024, generating, writing, again, each);
}

} // namespace

int main(int argc, char **argv)
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);  // a row is shown when it is done, into a pipe too
    QCoreApplication app(argc, argv);
    Registry registry{QStringList(QStringLiteral(KEELSON_BUILD "/lib/keelson/plugins"))};
    const Kit *kit = registry.kit(u"aws-typescript"_s);
    if (!kit) {
        std::puts("the kit aws-typescript is not built");
        return 4;
    }
    const auto sample = Document::createDraft({});
    if (!sample) {
        std::puts(qPrintable(sample.error().text()));
        return 4;
    }
    sample::fill(**sample);
    measure("sample", *kit, (*sample)->model(), 5);
    measure("100 services", *kit, systems::large(100), 3);
    measure("1,000 services", *kit, systems::large(1000), 1);
    return 0;
}
