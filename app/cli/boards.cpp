// SPDX-License-Identifier: MIT
#include "app/cli/documents.h"

#include <QCoreApplication>

#include <algorithm>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Boards)
};

} // namespace

Result<Id> boardOf(const Model &model, const QString &name, const QString &path)
{
    const QList<const View *> boards = model.viewsOfKind(records::board);
    if (boards.isEmpty())
        return Error{Error::Kind::BadInput, Tr::tr("There is no board in this document."), path, Tr::tr("Put notes on one first.")};
    const auto found = std::find_if(boards.begin(), boards.end(), [&](const View *board) {
        return name.isEmpty() || board->name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found != boards.end() && (boards.size() == 1 || !name.isEmpty()))
        return (*found)->id;
    QStringList names;
    std::transform(boards.begin(), boards.end(), std::back_inserter(names), [](const View *board) { return board->name; });
    const QString remedy = Tr::tr("Name one with --board: %1.").arg(names.join(u", "_s));
    return Error{Error::Kind::Usage, name.isEmpty() ? Tr::tr("There are several boards in this document.")
                                                    : Tr::tr("There is no board “%1”.").arg(name), path, remedy};
}

} // namespace keelson::cli
