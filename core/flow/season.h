// SPDX-License-Identifier: MIT
#pragma once

#include "core/flow/rates.h"

namespace keelson::flow {

/// What repeats in a load, as logarithms: a day's shape by time of day and the step between working days and weekends,
/// and what of the past they do not explain.
class Season
{
public:
    /// `bins` of five minutes or another whole part of a day; `utcOffset` says where days begin.
    Season(const Rates &bins, qint64 utcOffset);

    qsizetype binsOfDay() const { return m_binsOfDay; }
    /// The logarithm expected of a bin, counted from the first of the past; bins after the past may be asked for.
    double expected(qsizetype bin) const;
    /// Past logarithm without what was expected; NaN where nothing is known. Widened for what the shape took of it.
    const QList<double> &rest() const { return m_rest; }
    /// Day of the week of a bin, 0..6.
    int weekday(qsizetype bin) const;

    double rate(double logarithm) const;

private:
    qint64 day(qsizetype bin) const;
    qsizetype placeInDay(qsizetype bin) const;
    void fitShape();
    void fitWeekend();
    QList<double> shapeFor(int weekday, bool withItsOwn) const;
    void findRest();

    qint64 m_from;
    qint64 m_period;
    qint64 m_offset;
    qsizetype m_binsOfDay;
    double m_floor = 0;              ///< Added before the logarithm, so that an idle night has one.
    QList<double> m_log;
    qint64 m_firstDay = 0;
    QList<double> m_levels;          ///< Of each day of the past.
    QList<qsizetype> m_known;        ///< Bins of each day.
    QList<QList<double>> m_shapes;   ///< By weekday.
    double m_weekend = 0;            ///< Step of its level.
    double m_week = 0;               ///< Mean level of working days.
    QList<double> m_rest;
};

} // namespace keelson::flow
