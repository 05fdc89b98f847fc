// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace keelson {

class Documents;

/// What the window shows while a document takes its time to come. The window asks `isDue` and puts it in front.
class OpeningPage : public QWidget
{
    Q_OBJECT

public:
    /// `documents` must outlive it.
    explicit OpeningPage(Documents &documents, QWidget *parent = nullptr);

    /// Something has been under way for long enough to be worth a word.
    bool isDue() const { return m_isDue; }

Q_SIGNALS:
    void dueChanged();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void setDue(bool due);
    void retranslate();

    Documents &m_documents;
    bool m_isDue = false;
    QTimer m_patience;
    QLabel *m_what = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace keelson
