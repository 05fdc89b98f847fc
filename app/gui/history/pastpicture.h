// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/history/moment.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace keelson {

class Canvas;

/// A board or map as it was, to look at: panned, zoomed and picked from, never changed.
class PastPicture : public QWidget
{
    Q_OBJECT

public:
    explicit PastPicture(QWidget *parent = nullptr);

    /// The line above the picture: after which change it is.
    void setCaption(const QString &what, const QString &when);
    void show(const PastMoment &moment);
    void clear();
    /// Picks what a list speaks of: a place, a relation, an element.
    void pick(Id record);

    /// The view the person asked for; null when it is to be the one where something happened.
    Id askedView() const;
    Id shownView() const { return m_view; }
    /// Whether that is a storm board, and what it was called.
    bool showsBoard() const;
    QString shownName() const;
    /// Elements the person has picked; kept while time goes on. What only the change touched is not among them.
    const QList<Id> &picked() const { return m_picked; }
    Canvas &canvas() { return *m_canvas; }

Q_SIGNALS:
    void viewAsked();
    void pickedChanged();
    void themeChanged();
    /// Double click or Enter on it: to see it where it is now.
    void revealAsked(keelson::Id element);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showCaption();
    void retranslate();
    void refreshIcons();
    void showViews(const QList<PastView> &views);
    void showHint(const PastMoment &moment);
    void select(const QList<Id> &records);
    void takePick();
    bool hits(const QMouseEvent &event) const;
    void fit();
    void bringIntoSight(const QList<Id> &records, bool isNewView);

    QComboBox *m_views;
    QLabel *m_what;
    QLabel *m_when;
    QToolButton *m_fit;
    Canvas *m_canvas;
    QString m_whatText;
    QString m_whenText;
    QList<PastView> m_known;
    QList<Id> m_picked;
    Id m_view;
    QPointF m_fitted;  ///< Top left of what is seen since it was last fitted.
    bool m_hasOldIcons = false;
    bool m_selecting = false;
};

} // namespace keelson
