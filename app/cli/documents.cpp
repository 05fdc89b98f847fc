// SPDX-License-Identifier: MIT
#include "app/cli/documents.h"

#include "app/cli/console.h"
#include "app/cli/subcommand.h"
#include "core/document/author.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>

#include <cstdio>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Documents)
};

Author author()
{
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"keelson"_s, u"keelson"_s);
    return localAuthor(settings);
}

} // namespace

Result<std::unique_ptr<Document>> opened(const QString &path)
{
    return Document::open(path, {}, Document::Access::ReadOnly);
}

Result<std::unique_ptr<Document>> openedForWriting(const QString &path)
{
    return Document::open(path, author());
}

Result<std::unique_ptr<Document>> created(const QString &path)
{
    return Document::create(path, author());
}

Result<void> openInput(const QString &path, QFile &file)
{
    if (path == u"-") {
        if (file.open(stdin, QIODevice::ReadOnly))
            return {};
        return Error{Error::Kind::Environment, Tr::tr("Standard input cannot be read."), {}, {}};
    }
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Kind::BadInput, Tr::tr("There is no such file."), path, {}};
    if (!info.isFile())
        return Error{Error::Kind::BadInput, Tr::tr("This is not a file."), path, {}};
    file.setFileName(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Environment, file.errorString() + u'.', path, {}};
    return {};
}

int tellFindings(Console &console, const QList<Finding> &findings)
{
    int code = Done;
    for (const Finding &finding : findings) {
        console.tell(finding);
        if (finding.severity != Severity::Note)
            code = HasFindings;
    }
    return code;
}

QString described(const Element &element)
{
    return vocabulary::label(*element.kind) + u' ' + element.name;
}

} // namespace keelson::cli
