// SPDX-License-Identifier: MIT
#include "app/gui/observe/servicerows.h"

#include "app/gui/observe/chart/scale.h"
#include "app/gui/observe/traces.h"
#include "app/gui/observe/words.h"
#include "core/metrics/catalogue.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

QString shown(ValueUnit unit, const std::optional<double> &value)
{
    return value ? written(unit, *value) : u"\u2013"_s;
}

const Theme &theme()
{
    return Theme::of(QGuiApplication::palette());
}

} // namespace

ServiceRows::ServiceRows(QObject *parent) : QAbstractTableModel(parent) { }

void ServiceRows::update(const Model &model, const Live &live, const Binding &binding, const MetricHistory &history, const Moment &moment)
{
    m_limits = moment.thresholds;
    QList<Row> rows;
    for (const Element *service : model.ofKind(kinds::service)) {
        const auto vitals = live.elements.constFind(service->id);
        if (vitals == live.elements.constEnd())
            continue;
        const Element *subsystem = model.enclosing(service->id, kinds::subsystem);
        rows.append({service->id, service->id.toString(), service->name, subsystem ? subsystem->name : QString(), *vitals,
                     colourOf(model, service->id, theme().isDark)});
    }
    for (const Resource &resource : binding.unbound) {
        const Vitals vitals = vitalsOf(resource, history, moment);
        if (resource.type == resources::function)
            rows.append({{}, resource.name, resource.name, tr("not on the map"), vitals, {}});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return moreTroubled(a.vitals, b.vitals); });
    replace(std::move(rows));
}

void ServiceRows::clear()
{
    replace({});
}

/// Rows that only changed places keep selections and scroll where they are.
void ServiceRows::replace(QList<Row> rows)
{
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    const bool moved = !std::equal(rows.begin(), rows.end(), m_rows.begin(), [](const Row &a, const Row &b) { return a.key == b.key; });
    if (!moved) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before) {
        const QString key = m_rows.at(old.row()).key;
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.key == key; });
        after.append(found == rows.end() ? QModelIndex() : index(int(found - rows.begin()), old.column()));
    }
    m_rows = std::move(rows);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

Id ServiceRows::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).element : Id();
}

int ServiceRows::rowOf(Id element) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.element == element; });
    return found == m_rows.end() || element.isNull() ? -1 : int(found - m_rows.begin());
}

int ServiceRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ServiceRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ServiceRows::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::DecorationRole:
        if (index.column() == State)
            return sign(row.vitals.liveness, row.vitals.health, theme());
        return index.column() == Name && row.colour.isValid() ? QVariant(row.colour) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(index.column() >= Age ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return ink(row, index.column());
    case Qt::ToolTipRole:
        return tip(row, index.column());
    case IdRole:
        return QVariant::fromValue(row.element);
    }
    return {};
}

QString ServiceRows::text(const Row &row, int column) const
{
    const Vitals &vitals = row.vitals;
    switch (column) {
    case Name: return row.name;
    case State: return word(vitals.liveness);
    case Age: {
        const bool growing = vitals.ageSlope && *vitals.ageSlope >= m_limits.growing;
        return shown(ValueUnit::Milliseconds, vitals.iteratorAge) + (growing ? u" \u2191"_s : QString());
    }
    case Waiting: return shown(ValueUnit::Count, vitals.backlog);
    case Rate: return shown(ValueUnit::PerSecond, vitals.throughput);
    case Errors: return shown(ValueUnit::PerSecond, vitals.errors);
    case Faults: return shown(ValueUnit::PerSecond, vitals.faults);
    case Duration: return shown(ValueUnit::Milliseconds, vitals.duration);
    }
    return {};
}

QVariant ServiceRows::ink(const Row &row, int column) const
{
    const Vitals &vitals = row.vitals;
    if (vitals.liveness == Liveness::Stale || row.element.isNull())
        return theme().muted;
    if (column == State) {
        const QColor colour = vitals.liveness == Liveness::Silent ? theme().health(Health::Critical) : QColor();
        return colour.isValid() ? QVariant(colour) : QVariant();
    }
    const bool old = column == Age && vitals.iteratorAge.value_or(0) >= m_limits.ageWarning;
    const bool wrong = (column == Errors && vitals.errors.value_or(0) > 0) || (column == Faults && vitals.faults.value_or(0) > 0);
    if (column == Age && vitals.iteratorAge.value_or(0) >= m_limits.ageCritical)
        return theme().health(Health::Critical);
    return old || wrong ? QVariant(theme().health(Health::Warning)) : QVariant();
}

QString ServiceRows::tip(const Row &row, int column) const
{
    if (column == State)
        return help(row.vitals.liveness);
    if (column == Name)
        return row.place;
    return headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
}

QVariant ServiceRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    static constexpr struct { const char *label; const char *help; } headers[ColumnCount] = {
        {QT_TR_NOOP("Service"), QT_TR_NOOP("The most troubled first.")},
        {QT_TR_NOOP("State"), QT_TR_NOOP("Whether work is being done.")},
        {QT_TR_NOOP("Age"), QT_TR_NOOP("Iterator age: how old the oldest record is that waits for it.")},
        {QT_TR_NOOP("Waiting"), QT_TR_NOOP("Records that wait to be processed.")},
        {QT_TR_NOOP("Rate"), QT_TR_NOOP("Records or requests a second, over the last minute.")},
        {QT_TR_NOOP("Errors"), QT_TR_NOOP("Failed runs a second, over the last minute.")},
        {QT_TR_NOOP("Faults"), QT_TR_NOOP("Units of work set aside a second, over the last minute.")},
        {QT_TR_NOOP("p95"), QT_TR_NOOP("95 of 100 runs took no longer, over the last minute.")},
    };
    if (role == Qt::DisplayRole)
        return tr(headers[section].label);
    if (role == Qt::ToolTipRole)
        return tr(headers[section].help);
    if (role == Qt::TextAlignmentRole)
        return QVariant(section >= Age ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace keelson
