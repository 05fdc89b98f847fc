// SPDX-License-Identifier: MIT
#pragma once

#include "core/plugin/format.h"
#include "plugins/formats/drawio/things.h"

namespace keelson::drawio {

/// A whole file, its things sorted by their looks.
class Drawing
{
public:
    explicit Drawing(const QList<Diagram> &pages);

    FileSurvey survey() const;
    /// The boards of the chosen pages, as the map decides.
    Result<Imported> boards(const QString &map, const QString &pages) const;

private:
    struct Page
    {
        Content content;
        QString problem;
        qsizetype firstThing = 0;  ///< Index in the looks.
    };

    QString nameOf(qsizetype page) const;
    QList<Finding> unknownColours(const boards::Decisions &decisions, const QSet<qsizetype> &chosen) const;

    QList<Page> m_pages;
    boards::Looks m_looks{{}};
};

} // namespace keelson::drawio
