// SPDX-License-Identifier: MIT
#include "app/cli/remains.h"

#include "core/document/document.h"
#include "core/document/statefolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStringEncoder>

#include <algorithm>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceSize = 1024 * 1024;
constexpr qsizetype shortestForm = 4; ///< Fewer bytes turn up by chance, as part of a digest.

/// The text as it may stand in a file.
QByteArrayList encoded(const QString &text)
{
    QByteArrayList forms;
    for (const QString &variant : {text, text.toLower(), text.toUpper()}) { // Bytes know no capitals but the Latin ones.
        for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            const QByteArray form = QStringEncoder(encoding, QStringConverter::Flag::Stateless).encode(variant);
            if (form.size() >= shortestForm && !forms.contains(form.toLower()))
                forms.append(form.toLower());
        }
    }
    return forms;
}

bool holdsBytes(const QString &path, const QByteArrayList &forms)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    qsizetype longest = 0;
    for (const QByteArray &form : forms)
        longest = qMax(longest, form.size());
    QByteArray seen;
    while (!file.atEnd()) {
        const QByteArray piece = file.read(pieceSize);
        if (piece.isEmpty())
            return false;
        seen = seen.last(qMin(seen.size(), longest)) + piece.toLower(); // What began in the piece before may end here.
        if (std::any_of(forms.cbegin(), forms.cend(), [&](const QByteArray &form) { return seen.contains(form); }))
            return true;
    }
    return false;
}

// A long text does not stand in one piece in its file.
bool holdsInHistory(const QString &path, const QString &text)
{
    const auto document = Document::open(path, {}, Document::Access::ReadOnly);
    return document && !(*document)->tracesOf(text).isEmpty();
}

QStringList filesBeside(const QString &document)
{
    const QDir folder = QFileInfo(document).absoluteDir();
    const QStringList names{u"*.keelson"_s, u"*.keelson-journal"_s, u".keelson-*.part*"_s};
    QStringList files;
    for (const QFileInfo &file : folder.entryInfoList(names, QDir::Files | QDir::Hidden, QDir::Name))
        files.append(file.absoluteFilePath());
    return files;
}

QStringList filesKept()
{
    const QString kept = stateFolderPath({});
    QStringList files;
    if (kept.isEmpty())
        return files;
    QDirIterator file(kept, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (file.hasNext())
        files.append(file.next());
    files.sort();
    return files;
}

} // namespace

bool holds(const QString &path, const QString &text)
{
    return holdsBytes(path, encoded(text)) || holdsInHistory(path, text);
}

QStringList remainsOf(const QString &text, const QString &document)
{
    QStringList files = filesBeside(document);
    for (const QString &file : filesKept()) {
        if (!files.contains(file))
            files.append(file);
    }
    files.removeIf([&](const QString &file) { return QFileInfo(file) == QFileInfo(document) || !holds(file, text); });
    return files;
}

} // namespace keelson::cli
