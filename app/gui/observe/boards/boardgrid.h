// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/observe/boards/tile.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace keelson {

class Connection;
class Workspace;

/// The widgets of a dashboard on their grid. Those that are seen are answered, on another thread, whenever there is news;
/// the rest once they are scrolled to. Charts share the moment under the mouse and the time that is dragged over.
class BoardGrid : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    BoardGrid(const Connection &connection, Workspace &workspace, QWidget *parent = nullptr);
    ~BoardGrid() override;

    const boards::Board &board() const { return m_board; }
    void setBoard(const boards::Board &board);
    const boards::Choice &choice() const { return m_choice; }
    void setChoice(const boards::Choice &choice);
    qint64 span() const { return m_span; }
    void setSpan(qint64 ms);
    std::optional<TimeRange> zoom() const { return m_zoom; }
    void setZoom(std::optional<TimeRange> zoom);
    /// All of it in the height there is, instead of as high as is comfortable.
    void setFits(bool fits);

    const QList<Tile *> &tiles() const { return m_tiles; }
    /// What is shown at present, ms since the epoch.
    TimeRange range() const;
    /// Answers what is seen, and everything once when `everything` is set; `answered` tells when it is done.
    void refresh(bool everything = false);

Q_SIGNALS:
    void zoomed();
    void answered(bool everything);
    /// What each variable of the board can be.
    void valuesSeen(const QMap<keelson::boards::Dimension, QStringList> &values);
    void fullScreenAsked(const keelson::boards::Widget &widget);
    void saveAsked(keelson::Tile *tile);
    void copyAsked(keelson::Tile *tile);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Answer
    {
        qsizetype tile = 0;
        Answered answered;
    };
    struct Answers
    {
        int edition = 0;
        bool everything = false;
        QList<Answer> all;
        QMap<boards::Dimension, QStringList> values;
    };
    struct Task
    {
        qsizetype tile = 0;
        boards::Widget widget;
        std::optional<qint64> stripWidth;
    };

    static Answers work(const QList<Task> &tasks, const boards::Choice &choice, const QList<boards::Dimension> &variables,
                        const boards::Evidence &evidence, TimeRange range);
    boards::Evidence evidence() const;
    boards::SourceState sourceState() const;
    QList<Task> tasks(bool everything) const;
    void take();
    void applyNext();
    void arrange();
    void pack();
    Tile *makeTile(const boards::Widget &widget);
    void shareMoment(std::optional<qint64> time, const Body *pointed);
    int rows() const;

    const Connection &m_connection;
    Workspace &m_workspace;
    boards::Board m_board;
    boards::Choice m_choice;
    qint64 m_span = 3'600'000;
    std::optional<TimeRange> m_zoom;
    bool m_fits = false;
    PartColours m_colours;
    QList<Tile *> m_tiles;
    QFutureWatcher<Answers> m_watcher;
    int m_edition = 0;            ///< Of board, choice and time; answers to another are not shown.
    bool m_isWorking = false;     ///< Until its answers are taken, which is after it has ended.
    bool m_isStale = false;       ///< There was news while it was worked out.
    bool m_wantsAll = false;      ///< The next answer is to be of everything.
    Answers m_due;                ///< Still to be shown, one tile an event, so that none waits for all.
    QTimer m_next;
};

} // namespace keelson
