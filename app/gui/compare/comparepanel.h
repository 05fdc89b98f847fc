// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/compare/comparing.h"
#include "app/gui/compare/reportfile.h"
#include "app/gui/map/companion.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace keelson {

class CompareListModel;

/// What the document has that another file, a copy, or itself at an earlier moment has not: as a list and on the map, with
/// what it means for the contracts of events.
class ComparePanel : public MapCompanion
{
    Q_OBJECT

public:
    explicit ComparePanel(Workspace &workspace, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("compare"); }
    QString title() const override { return tr("Compare"); }
    QString glyph() const override { return QStringLiteral("duplicate"); }
    QKeySequence shortcut() const override { return QKeySequence(QStringLiteral("Ctrl+Shift+O")); }
    QList<QAction *> ownActions() const override { return {m_withFile, m_save, m_end}; }
    QSize sizeHint() const override;

    /// Shows what is another than in the file, or than it was after a change of the document.
    void compareWithFile(const QString &path);
    void compareWithMoment(const Stamp &change);

    bool isBusy() const { return m_comparing->isBusy(); }
    /// What is shown; nothing while nothing is compared.
    const std::optional<Compared> &shown() const { return m_shown; }

Q_SIGNALS:
    /// Something is compared that the person cannot see yet.
    void shownAsked();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    // comparepanel_parts.cpp
    void makeActions();
    void build();
    void connectParts();
    void retranslate();
    void refreshIcons();

    void askFile();
    void fillMoments();
    void addMoment(const QString &text, qsizetype count);
    void compareWith(const OtherSide &other);
    OtherSide momentSide(const Log &log, qsizetype count) const;
    void forget();
    void renew();
    void take(const Compared &compared);
    void fail(const Error &error);
    void fill();
    void refresh();
    void showCurrent();
    void showOnMap();
    void save();
    CompareFilter filter() const;
    QString message() const;
    QString summary() const;

    Comparing *m_comparing;
    ReportFile *m_file;
    CompareListModel *m_rows;
    QAction *m_withFile = nullptr;
    QAction *m_save = nullptr;
    QAction *m_end = nullptr;
    QLabel *m_heading = nullptr;
    QPushButton *m_with = nullptr;
    QMenu *m_moments = nullptr;
    QLabel *m_name = nullptr;
    QProgressBar *m_progress = nullptr;
    QToolButton *m_cancel = nullptr;
    QLabel *m_message = nullptr;
    QWidget *m_results = nullptr;
    QLabel *m_summary = nullptr;
    QLineEdit *m_text = nullptr;
    QComboBox *m_what = nullptr;
    QCheckBox *m_layout = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_detail = nullptr;
    std::optional<OtherSide> m_other;
    std::optional<Compared> m_shown;
    std::optional<Error> m_error;
    bool m_isStale = false;    ///< The document has changed while nobody looked.
    bool m_isFilling = false;
};

} // namespace keelson
