// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace keelson {

class CrashReports;

/// The crash reports of this computer, to read, copy and delete. Closes with the last of them.
class CrashReportWindow : public QDialog
{
    Q_OBJECT

public:
    /// `reports` must outlive it.
    explicit CrashReportWindow(CrashReports &reports, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void list();
    void showCurrent();
    void copy();
    void remove();

    CrashReports &m_reports;
    QLabel *m_promise = nullptr;
    QListWidget *m_list = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_place = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace keelson
