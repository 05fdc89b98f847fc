// SPDX-License-Identifier: MIT
#include "app/gui/observe/boards/boardgrid.h"

#include "app/gui/observe/chart/reduce.h"
#include "app/gui/observe/connection.h"

#include <QDateTime>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>
#include <utility>

namespace keelson {

namespace {

constexpr int space = 8;

} // namespace

BoardGrid::BoardGrid(const Connection &connection, Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_connection(connection), m_workspace(workspace)
{
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &BoardGrid::applyNext);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &BoardGrid::take);
}

BoardGrid::~BoardGrid() = default;

void BoardGrid::setBoard(const boards::Board &board)
{
    qDeleteAll(std::exchange(m_tiles, {}));
    m_board = board;
    ++m_edition;
    for (const boards::Widget &widget : m_board.widgets)
        m_tiles.append(makeTile(widget));
    arrange();
    for (Tile *tile : std::as_const(m_tiles))
        tile->show();
    refresh();
}

Tile *BoardGrid::makeTile(const boards::Widget &widget)
{
    auto *tile = new Tile(widget, m_colours, this);
    Body *body = &tile->body();
    connect(body, &Body::momentHovered, this, [this, body](std::optional<qint64> time) { shareMoment(time, body); });
    connect(body, &Body::brushed, this, [this](TimeRange range) { setZoom(range); });
    connect(body, &Body::resetAsked, this, [this] { setZoom(std::nullopt); });
    connect(body, &Body::revealed, this, [this](Id element) { m_workspace.reveal(element); });
    connect(tile, &Tile::fullScreenAsked, this, [this, tile] { Q_EMIT fullScreenAsked(tile->widget()); });
    connect(tile, &Tile::saveAsked, this, [this, tile] { Q_EMIT saveAsked(tile); });
    connect(tile, &Tile::copyAsked, this, [this, tile] { Q_EMIT copyAsked(tile); });
    return tile;
}

void BoardGrid::shareMoment(std::optional<qint64> time, const Body *pointed)
{
    for (Tile *tile : std::as_const(m_tiles))
        tile->body().setMoment(time, &tile->body() == pointed);
}

void BoardGrid::setChoice(const boards::Choice &choice)
{
    m_choice = choice;
    ++m_edition;
    refresh();
}

void BoardGrid::setSpan(qint64 ms)
{
    m_span = ms;
    setZoom(std::nullopt);
}

void BoardGrid::setZoom(std::optional<TimeRange> zoom)
{
    constexpr qint64 least = 1000;
    if (zoom && zoom->to - zoom->from < least)
        zoom->to = zoom->from + least;
    m_zoom = zoom;
    ++m_edition;
    Q_EMIT zoomed();
    refresh();
}

void BoardGrid::setFits(bool fits)
{
    m_fits = fits;
    arrange();
}

/// The right edge is the newest reading while there is one to come, and now when there is none.
TimeRange BoardGrid::range() const
{
    if (m_zoom)
        return *m_zoom;
    const qint64 newest = m_connection.history().newest();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const bool fresh = now - newest <= 2 * m_connection.interval().count();
    const qint64 end = m_connection.lookedAt().value_or(fresh ? newest : now);
    return {end - m_span, end + 1};
}

boards::SourceState BoardGrid::sourceState() const
{
    const FeedState &state = m_connection.state();
    const QString name = m_connection.moment().source;
    switch (state.kind) {
    case FeedState::Kind::Stopped: return {};
    case FeedState::Kind::Connecting: return {name, Health::Unknown, tr("connecting")};
    case FeedState::Kind::Failing: return {name, Health::Critical, state.error.text()};
    case FeedState::Kind::Spent: return {name, Health::Warning, tr("not read: the budget is spent")};
    case FeedState::Kind::Reading: break;
    }
    if (!m_connection.findings().isEmpty())
        return {name, Health::Warning, tr("incomplete: %1").arg(m_connection.findings().first().message)};
    return {name, Health::Good, tr("read every %1 s").arg(QLocale().toString(double(m_connection.interval().count()) / 1000, 'g', 3))};
}

boards::Evidence BoardGrid::evidence() const
{
    const Document *document = m_workspace.document();
    return {document ? document->model() : Model(), m_connection.binding(), m_connection.history(), m_workspace.live(), sourceState(),
            m_connection.moment().period};
}

QList<BoardGrid::Task> BoardGrid::tasks(bool everything) const
{
    QList<Task> tasks;
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        if (everything || !m_tiles[i]->visibleRegion().isEmpty())
            tasks.append({i, m_tiles[i]->widget(), m_tiles[i]->body().stripWidth(range())});
    }
    return tasks;
}

BoardGrid::Answers BoardGrid::work(const QList<Task> &tasks, const boards::Choice &choice, const QList<boards::Dimension> &variables,
                                   const boards::Evidence &evidence, TimeRange range)
{
    Answers answers;
    for (const Task &task : tasks) {
        Answered answered{boards::answer(task.widget, choice, evidence, range), {}, range};
        for (const boards::Part &part : std::as_const(answered.data.parts)) {
            if (task.stripWidth)
                answered.strips.append(stripOf(part.samples, range, *task.stripWidth, usualGap(part.samples)));
        }
        answers.all.append({task.tile, answered});
    }
    for (const boards::Dimension variable : variables)
        answers.values.insert(variable, boards::values(variable, evidence));
    return answers;
}

void BoardGrid::refresh(bool everything)
{
    m_wantsAll = m_wantsAll || everything;
    if (m_isWorking || m_next.isActive()) {
        m_isStale = true;
        return;
    }
    const QList<Task> due = tasks(m_wantsAll);
    if (due.isEmpty())
        return;
    const bool all = std::exchange(m_wantsAll, false);
    m_isStale = false;
    m_isWorking = true;
    m_watcher.setFuture(QtConcurrent::run([due, all, edition = m_edition, choice = m_choice, variables = m_board.variables,
                                           evidence = evidence(), shown = range()] {
        Answers answers = work(due, choice, variables, evidence, shown);
        answers.edition = edition;
        answers.everything = all;
        return answers;
    }));
}

void BoardGrid::take()
{
    m_isWorking = false;
    m_due = m_watcher.future().takeResult();
    if (m_due.edition != m_edition) {
        m_wantsAll = m_wantsAll || m_due.everything;
        return refresh();
    }
    Q_EMIT valuesSeen(m_due.values);
    m_next.start();
}

void BoardGrid::applyNext()
{
    if (!m_due.all.isEmpty() && m_due.edition == m_edition) {
        const Answer answer = m_due.all.takeFirst();
        return m_tiles[answer.tile]->present(answer.answered);
    }
    m_next.stop();
    m_due.all.clear();
    const bool isOutdated = m_due.edition != m_edition;
    if (!isOutdated)
        Q_EMIT answered(m_due.everything);
    if (m_isStale || isOutdated)
        refresh(isOutdated && m_due.everything);
}

int BoardGrid::rows() const
{
    int rows = 1;
    for (const boards::Widget &widget : m_board.widgets)
        rows = std::max(rows, widget.place.y() + widget.place.height());
    return rows;
}

void BoardGrid::arrange()
{
    const int comfortable = fontMetrics().height() * 2 + 12;
    const int available = (height() - space) / rows();
    const int row = m_fits ? std::max(8, available) : std::max(comfortable, available);
    if (m_fits && available < comfortable * 2 / 3)
        return pack();
    if (!m_fits)
        setMinimumHeight(rows() * comfortable + space);
    const auto edge = [this](int column) { return space + (width() - space) * column / boards::gridColumns; };
    for (Tile *tile : std::as_const(m_tiles)) {
        const QRect place = tile->widget().place;
        const int left = edge(place.x());
        tile->setGeometry(left, space + place.y() * row, edge(place.x() + place.width()) - left - space, place.height() * row - space);
    }
}

/// A long dashboard on one screen: its widgets in their order, all of one size but for the last row, which is filled.
void BoardGrid::pack()
{
    constexpr double shape = 1.7;  // Of a widget, wide by high.
    const int count = int(m_tiles.size());
    const int across = std::max(1, int(std::lround(std::sqrt(count * double(width()) / std::max(1, height()) / shape))));
    const int down = (count + across - 1) / across;
    for (int i = 0; i < count; ++i) {
        const int row = i / across;
        const int inRow = row == down - 1 ? count - row * across : across;
        const int left = space + (width() - space) * (i % across) / inRow;
        const int right = space + (width() - space) * (i % across + 1) / inRow;
        const int top = space + (height() - space) * row / down;
        m_tiles[i]->setGeometry(left, top, right - left - space, (height() - space) * (row + 1) / down - (top - space) - space);
    }
}

void BoardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    refresh();
}

void BoardGrid::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QMetaObject::invokeMethod(this, [this] { refresh(); }, Qt::QueuedConnection);  // Nothing is seen before it is laid out.
}

void BoardGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void BoardGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(palette()).board);
}

} // namespace keelson
