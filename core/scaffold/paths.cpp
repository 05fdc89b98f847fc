// SPDX-License-Identifier: MIT
#include "core/scaffold/manifest.h"
#include "core/scaffold/names.h"
#include "core/scaffold/writer.h"

#include <QCoreApplication>

namespace keelson::scaffold {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 200;  // ext4 allows 255 bytes; ours get suffixes
constexpr qsizetype longestPath = 1000;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::scaffold::Paths)
};

bool isUnsafe(QChar c)
{
    return c.isSurrogate() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
        || u"\\:*?\"<>|"_s.contains(c);
}

QString refusalOfName(const QString &name)
{
    if (name.isEmpty() || name == u"." || name == u"..")
        return Tr::tr("A path must name a file below the target.");
    if (name.toUtf8().size() > longestName)
        return Tr::tr("A name in it is too long.");
    if (std::any_of(name.begin(), name.end(), isUnsafe))
        return Tr::tr("It contains a character that is not allowed in file names everywhere.");
    if (name.endsWith(u'.') || name.endsWith(u' ') || name.startsWith(u' '))
        return Tr::tr("A name in it ends with a dot or has spaces around it.");
    if (isReservedFileName(name))
        return Tr::tr("A name in it is reserved on Windows.");
    if (name.compare(u".git", Qt::CaseInsensitive) == 0)
        return Tr::tr("It belongs to version control.");
    return {};
}

} // namespace

QString refusal(const QString &path)
{
    if (path.size() > longestPath)
        return Tr::tr("The path is too long.");
    if (path.normalized(QString::NormalizationForm_C) != path)
        return Tr::tr("The path is not in Unicode normal form.");
    const QStringList names = path.split(u'/');
    if (names.first().compare(ownFolder, Qt::CaseInsensitive) == 0)
        return Tr::tr("It belongs to Keelson itself.");
    if (path.endsWith(offerSuffix, Qt::CaseInsensitive))
        return Tr::tr("This ending marks texts offered to a person.");
    for (const QString &name : names) {
        if (const QString reason = refusalOfName(name); !reason.isEmpty())
            return reason;
    }
    return {};
}

} // namespace keelson::scaffold
