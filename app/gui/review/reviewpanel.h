// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/map/companion.h"
#include "app/gui/review/findingmodel.h"
#include "app/gui/review/fixpreview.h"
#include "app/gui/review/reviewer.h"
#include "core/result.h"
#include "core/scaffold/writer.h"

class QActionGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace keelson {

class FindingDetail;

/// What the rules of the book say of the architecture, beside the map and on its boxes: found again after every edit, mended
/// with a key, or accepted with a reason.
class ReviewPanel : public MapCompanion
{
    Q_OBJECT

public:
    explicit ReviewPanel(Workspace &workspace, QWidget *parent = nullptr);
    ~ReviewPanel() override;  ///< Waits for what is being written.

    QString id() const override;
    QString title() const override;
    QString glyph() const override;
    QKeySequence shortcut() const override;
    bool isAlwaysOnMap() const override { return true; }
    QList<QAction *> ownActions() const override { return {m_next, m_previous, m_write}; }
    QSize sizeHint() const override;

    /// True until everything that was changed has been looked at.
    bool isBusy() const { return m_reviewer.isBusy(); }
    /// Shows the finding in the list, whatever is looked for there.
    void showFinding(const QString &identity);
    /// Writes the decision records, as the action does once a folder was chosen.
    void writeRecords(const QString &folder);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    using Written = Result<scaffold::Report>;

    void makeActions();
    void build();
    QWidget *makeSearch();
    QWidget *makeList();
    QWidget *makeUnneeded();
    void fillMenu();
    void listen();
    void retranslate();
    void nameChoices();
    // What is shown
    void takeFindings();
    QList<Finding> openOf(Id element) const;
    void find();
    FindingQuery query() const;
    QSet<Id> selectedElements() const;
    void clearQuery();
    void showCount();
    void showUnneeded();
    void showNothing();
    void showMarks();
    QString nothingText() const;
    const Listed *current() const;
    void setCurrent(int row);
    void showCurrent();
    void step(int direction);
    void point();
    bool pressed(int key);
    // What is done
    bool commit(const Edit &edit);
    void preview(int number);
    void takePreview();
    void apply();
    void leave();
    void dropPreview();
    void accept(const QString &reason, QDate until);
    void withdraw();
    void dropUnneeded();
    void chooseFolder();
    void takeWritten();

    Reviewer m_reviewer;
    FindingModel m_model;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_write = nullptr;
    QActionGroup *m_grouping = nullptr;
    QAction *m_withAccepted = nullptr;
    QLineEdit *m_field = nullptr;
    QToolButton *m_more = nullptr;
    QComboBox *m_topic = nullptr;
    QComboBox *m_least = nullptr;
    QCheckBox *m_ofSelection = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_problem = nullptr;
    QStackedWidget *m_pages = nullptr;
    QListView *m_list = nullptr;
    FindingDetail *m_detail = nullptr;
    QLabel *m_nothing = nullptr;
    QPushButton *m_clear = nullptr;
    QWidget *m_unneeded = nullptr;
    QLabel *m_unneededText = nullptr;
    QPushButton *m_dropUnneeded = nullptr;
    QString m_identity;          ///< Of the current finding.
    std::optional<FixPreview> m_preview;
    const review::Fix *m_fix = nullptr;  ///< That is looked at.
    bool m_isFixStale = false;   ///< What the worker looks at is not waited for any more.
    bool m_isReadingFix = false;
    bool m_isWriting = false;
    bool m_isFilling = false;
    bool m_isPointing = false;   ///< The selection is this panel's own.
    QFutureWatcher<FixPreview> m_fixReader;
    QFutureWatcher<Written> m_writer;
};

} // namespace keelson
