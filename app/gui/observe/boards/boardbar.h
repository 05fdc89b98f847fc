// SPDX-License-Identifier: MIT
#pragma once

#include "core/dashboard/answer.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace keelson {

/// Which dashboard, of which time, of what part of the system.
class BoardBar : public QWidget
{
    Q_OBJECT

public:
    explicit BoardBar(QWidget *parent = nullptr);

    QString board() const;  ///< Its id.
    void setBoard(const QString &id);
    boards::Choice choice() const;
    /// What is not among the values of a variable is no longer chosen.
    void offerValues(const QMap<boards::Dimension, QStringList> &values);
    void choose(boards::Dimension variable, const QString &value);
    /// Those spans that the source can fill; what was chosen stays where it is among them.
    void offerSpans(bool hasPast);
    qint64 span() const;
    void setSpan(qint64 ms);
    void setZoomed(bool zoomed);

Q_SIGNALS:
    void boardChosen(const QString &id);
    void choiceChanged();
    void spanChosen(qint64 ms);
    void resetAsked();
    void wallAsked(bool rotating);
    void saveAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void make();
    void makeMenu();
    void makeVariables();
    void retranslate();

    QComboBox *m_boards = nullptr;
    QComboBox *m_spans = nullptr;
    QPushButton *m_reset = nullptr;
    QToolButton *m_button = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_wall = nullptr;
    QAction *m_rotating = nullptr;
    QAction *m_save = nullptr;
    QHBoxLayout *m_row = nullptr;
    struct Variable
    {
        QLabel *label = nullptr;
        QComboBox *values = nullptr;
    };
    QMap<boards::Dimension, Variable> m_variables;
};

} // namespace keelson
