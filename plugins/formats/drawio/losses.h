// SPDX-License-Identifier: MIT
#pragma once

#include "core/finding.h"

#include <QMap>
#include <QStringList>

namespace keelson::drawio {

/// What of a drawing does not come along, or not as it was.
enum class Loss {
    LeftOut,          ///< By the person's own choice.
    Wordless,         ///< A shape without words.
    Hidden,
    Group,            ///< Taken apart.
    Picture,          ///< A shape that was nothing else.
    PictureOfNote,
    Outline,
    Formatting,
    Rotation,
    Geometry,
    Characters,
    Cycle,
    Duplicate,
    LooseEdge,        ///< Tied to nothing, or to what did not come along.
    MeaninglessEdge,  ///< The two kinds have nothing to say to each other.
    TurnedEdge,
    RepeatedEdge,
    EdgeLabel,
};

/// Counts them for a page and tells each kind of them once.
class Losses
{
public:
    explicit Losses(QString page) : m_page(std::move(page)) { }

    void add(Loss loss, const QString &sample = {});
    QList<Finding> findings() const;

private:
    struct Sum
    {
        int count = 0;
        QStringList samples;
    };

    QString m_page;
    QMap<Loss, Sum> m_sums;
};

} // namespace keelson::drawio
