// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace keelson {

struct PathQuestion
{
    enum class For { Opening, Writing };

    For purpose = For::Opening;
    QString title;           ///< Translated.
    QStringList filters;     ///< "Keelson documents (*.keelson)".
    QString suffix;          ///< Added to a name without one, when writing.
    QString suggestion;      ///< Folder or file shown first.
};

/// Asks for a path in a dialog that blocks only its window; `chosen` is called with what was picked,
/// and not at all when the person thinks better of it.
void askPath(QWidget *window, const PathQuestion &question, std::function<void(const QString &)> chosen);

} // namespace keelson
