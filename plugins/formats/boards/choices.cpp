// SPDX-License-Identifier: MIT
#include "plugins/formats/boards/choices.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keelson::boards {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::boards::Choices)
};

} // namespace

Option mapOption()
{
    return {u"map"_s, Tr::tr("Kinds"), OptionKind::Text, u""_s,
            Tr::tr("What looks become, such as #feae57=domain-event,#cccccc= where nothing after = leaves them out.")};
}

Option pagesOption()
{
    return {u"pages"_s, Tr::tr("Pages"), OptionKind::Text, u""_s, Tr::tr("Numbers of the pages to take, such as 1,3; without it all.")};
}

Result<QSet<qsizetype>> pagesFrom(const QString &option, qsizetype pages)
{
    QSet<qsizetype> chosen;
    for (const QString &part : option.split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const qsizetype page = part.trimmed().toLongLong(&isNumber);
        if (!isNumber || page < 1 || page > pages)
            return Error{Error::Kind::Usage, Tr::tr("There is no such page; the file has %1.").arg(pages), part.trimmed(), {}};
        chosen.insert(page - 1);
    }
    for (qsizetype page = 0; option.trimmed().isEmpty() && page < pages; ++page)
        chosen.insert(page);
    return chosen;
}

} // namespace keelson::boards
