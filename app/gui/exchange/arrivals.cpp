// SPDX-License-Identifier: MIT
#include "app/gui/exchange/arrivals.h"

#include "app/gui/exchange/importsheet.h"
#include "app/gui/shell/exchange.h"
#include "app/gui/shell/lensstack.h"
#include "app/gui/views/drawinglens.h"

using namespace Qt::StringLiterals;

namespace keelson {

Arrivals::Arrivals(Exchange &exchange, LensStack &lenses, QSettings &settings, QWidget *window)
    : QObject(window), m_exchange(exchange), m_lenses(lenses), m_settings(settings), m_window(window)
{
    connect(&exchange, &Exchange::choicesNeeded, this, &Arrivals::ask);
    connect(&exchange, &Exchange::boardArrived, this, &Arrivals::showBoard);
}

void Arrivals::ask(const QString &path, const Format *format)
{
    auto *sheet = new ImportSheet(path, *format, m_settings, m_window);
    connect(sheet, &ImportSheet::importAsked, &m_exchange, &Exchange::take);
    sheet->open();
}

void Arrivals::showBoard(Id board)
{
    m_lenses.show(u"storm"_s);
    if (auto *storm = qobject_cast<DrawingLens *>(m_lenses.current()))
        storm->showView(board);
}

} // namespace keelson
