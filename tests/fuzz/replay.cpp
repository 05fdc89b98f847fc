// SPDX-License-Identifier: MIT
#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <cstdio>

// Runs a target on every file of its corpus, or on the files it is given, with any compiler. A file that ends the
// program is the last one named.

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

QStringList corpus(const QString &folder)
{
    QStringList paths;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files, QDir::Name))
        paths.append(file.filePath());
    return paths;
}

bool replay(const QString &path)
{
    std::fprintf(stderr, "%s\n", qPrintable(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.readAll();
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size()));
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList paths;
    for (int i = 1; i < argc; ++i)
        paths.append(QFile::decodeName(argv[i]));
    if (paths.isEmpty())
        paths = corpus(QStringLiteral(KEELSON_CORPUS));
    for (const QString &path : paths) {
        if (!replay(path)) {
            std::fprintf(stderr, "cannot be read\n");
            return 1;
        }
    }
    std::fprintf(stderr, "%d files\n", int(paths.size()));
    return paths.isEmpty() ? 1 : 0; // A corpus that is gone proves nothing.
}
