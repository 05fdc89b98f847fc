// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/map/companion.h"
#include "app/gui/views/viewreader.h"
#include "core/failure/failure.h"

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace keelson {

class ElementTable;
class OutcomeTree;

/// What becomes unavailable, stale or lost when something fails: chosen on the map, by name or in the ranking.
class WhatIfPanel : public MapCompanion
{
    Q_OBJECT

public:
    explicit WhatIfPanel(Workspace &workspace, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString glyph() const override;
    QKeySequence shortcut() const override;
    QList<QAction *> ownActions() const override;
    QList<QAction *> menuActions() const override;

    const failure::Outcome &outcome() const { return m_outcome; }
    /// These fail, too.
    void fail(const QList<Id> &elements);
    /// Nothing fails any more.
    void reset();
    /// Writes what is shown: JSON where the path ends so, else Markdown.
    Result<void> save(const QString &path) const;
    bool isBusy() const { return m_reader.isBusy(); }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What is worked out aside.
    struct Answer
    {
        std::optional<failure::Dependence> dependence;
        QList<failure::Blast> ranking;
        QList<failure::Score> scores;
        QStringList names;
    };
    static Answer read(const Model &model, Id);

    void build();
    void listen();
    void retranslate();
    void renew();
    void take(const Answer &answer);
    void showReason();
    void showTables();
    void work();
    void tell();
    void failSelected();
    void failNamed();
    void removeChosen();
    void readOutage();
    void askForFile();
    QList<Id> failableSelection() const;
    const Model *model() const;

    ViewReader<Answer> m_reader;
    Answer m_answer;
    bool m_isOld = true;  ///< The model has changed since it was read.
    QList<Id> m_failing;
    failure::Outage m_outage;
    failure::Outcome m_outcome;
    QLineEdit *m_name;
    QPushButton *m_selected;
    QListWidget *m_list;
    QLabel *m_outageLabel;
    QLineEdit *m_seconds;
    QLabel *m_summary;
    QTabWidget *m_tabs;
    QLabel *m_reason;
    OutcomeTree *m_tree;
    ElementTable *m_ranking;
    ElementTable *m_scores;
    QAction *m_fail;
    QAction *m_reset;
    QAction *m_export;
    QAction *m_copy;
    QList<QToolButton *> m_buttons;
};

} // namespace keelson
