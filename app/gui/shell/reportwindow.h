// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace keelson {

/// A text to read and to copy, in a window beside the one it belongs to. Deletes itself when it is closed.
class ReportWindow : public QDialog
{
    Q_OBJECT

public:
    ReportWindow(const QString &title, const QString &text, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace keelson
