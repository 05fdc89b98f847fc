// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/id.h"

#include <QObject>

class QSettings;
class QWidget;

namespace keelson {

class Exchange;
class Format;
class LensStack;

/// What happens in the window when something is imported: the person is asked what a file's things are, and sees the board
/// that came.
class Arrivals : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; sheets open over `window`.
    Arrivals(Exchange &exchange, LensStack &lenses, QSettings &settings, QWidget *window);

private:
    void ask(const QString &path, const Format *format);
    void showBoard(Id board);

    Exchange &m_exchange;
    LensStack &m_lenses;
    QSettings &m_settings;
    QWidget *m_window;
};

} // namespace keelson
