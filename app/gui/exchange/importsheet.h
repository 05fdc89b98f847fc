// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/exchange/importreading.h"
#include "app/gui/exchange/lookmemory.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace keelson {

class LookList;
class PreviewPicture;

/// One page on which a person says what a file's things are before they become notes: kinds by looks, pages, and all the
/// while a picture of the first board and what would be lost. Deletes itself when it is closed.
class ImportSheet : public QDialog
{
    Q_OBJECT

public:
    /// `format` and `settings` outlive it.
    ImportSheet(const QString &path, const Format &format, QSettings &settings, QWidget *parent = nullptr);

    void done(int result) override;

Q_SIGNALS:
    /// What the picture shows, to be taken over.
    void importAsked(const keelson::Imported &imported, const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *makeChoices();
    QWidget *makePicture();
    void retranslate();
    void showSurvey(const FileSurvey &survey);
    void showPages(const QList<FilePage> &pages);
    void chooseAnew();
    void ask();
    void showPreview(const ImportPreview &preview);
    void showLosses();
    void showProblem(const Error &error);
    void showBusy(bool busy);
    void showProgress();
    void import();
    Options chosen() const;

    QString m_name;
    LookMemory m_memory;
    ImportReading m_reading;
    std::optional<ImportPreview> m_preview;
    QTimer m_pause;     ///< Between a choice and reading anew.
    QTimer m_ticking;   ///< While it is read.
    bool m_hasSurvey = false;
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_pagesTitle = nullptr;
    QListWidget *m_pages = nullptr;
    QLabel *m_looksTitle = nullptr;
    LookList *m_looks = nullptr;
    PreviewPicture *m_picture = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_lossesTitle = nullptr;
    QListWidget *m_losses = nullptr;
    QLabel *m_problem = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace keelson
