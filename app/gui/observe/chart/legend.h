// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QColor>
#include <QWidget>

namespace keelson {

/// The names of a chart's lines, each a button that hides and shows its line, in as many rows as
/// it takes up to a limit; what finds no room is named by the last entry's tool tip.
class Legend : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString id;
        QString name;
        QColor colour;
        Qt::PenStyle style = Qt::SolidLine;
        bool shown = true;
        bool isFilled = false;  ///< A sector or bar instead of a line.

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    explicit Legend(QWidget *parent = nullptr);
    void setEntries(const QList<Entry> &entries);
    void setMostRows(int rows);

Q_SIGNALS:
    void toggled(const QString &id, bool shown);
    void onlyAsked(const QString &id);  ///< By a double click: this one and no other.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void arrange();

    QList<Entry> m_entries;
    QList<QAbstractButton *> m_buttons;
    QAbstractButton *m_rest = nullptr;
    int m_mostRows = 3;
};

/// One name with a piece of its line.
class LegendButton : public QAbstractButton
{
    Q_OBJECT

public:
    LegendButton(const Legend::Entry &entry, QWidget *parent);
    QSize sizeHint() const override;

Q_SIGNALS:
    void doubleClicked();

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_colour;
    Qt::PenStyle m_style;
    bool m_isFilled;
};

} // namespace keelson
