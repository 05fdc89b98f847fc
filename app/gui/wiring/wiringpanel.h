// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/map/companion.h"
#include "app/gui/views/viewreader.h"
#include "core/wiring/wiring.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace keelson {

class WiringFilter;
class WiringRows;

/// Who publishes and who consumes what, in one table, and what does not add up. A line that is chosen shows its ends on
/// the map; without one the map shows everything that is wrong.
class WiringPanel : public MapCompanion
{
    Q_OBJECT

public:
    explicit WiringPanel(Workspace &workspace, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString glyph() const override;
    QKeySequence shortcut() const override;
    QList<QAction *> ownActions() const override;
    QList<QAction *> menuActions() const override;

    const wiring::Wiring &wiring() const { return m_wiring; }
    /// Chooses the line of the event, whatever is filtered.
    void choose(Id event);
    bool isBusy() const { return m_reader.isBusy(); }

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void listen();
    void retranslate();
    void renew();
    void take(const wiring::Wiring &wiring);
    void fillFlaws();
    void applyFlaw();
    void showChosen();
    void askSelected();
    using Write = QString (*)(const Model &, const wiring::Wiring &);
    void copy(Write write);
    void ask();
    Id selectedEvent() const;
    const Model *model() const;

    ViewReader<wiring::Wiring> m_reader;
    wiring::Wiring m_wiring;
    bool m_isOld = true;  ///< The model has changed since it was read.
    Id m_awaited;         ///< The event to choose once it has been read.
    Write m_copyNext = nullptr;  ///< How to copy it once it has been read.
    WiringRows *m_rows;
    WiringFilter *m_filter;
    QLineEdit *m_words;
    QComboBox *m_flaws;
    QTableView *m_table;
    QLabel *m_details;
    QAction *m_ask;
    QAction *m_copyCsv;
    QAction *m_copyMarkdown;
    QToolButton *m_copy;
};

} // namespace keelson
