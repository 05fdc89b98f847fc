// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/review/fixpreview.h"
#include "app/gui/review/listed.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace keelson {

/// One finding to read, with the ways out of it: its fixes, what a fix would do, and the form that accepts it. Shows and
/// asks; who listens decides.
class FindingDetail : public QWidget
{
    Q_OBJECT

public:
    explicit FindingDetail(QWidget *parent = nullptr);

    /// Null when there is nothing to show.
    void show(const Listed *finding);
    /// What the fix of that label would do; without a preview it is still being worked out.
    void showPreview(const QString &fix, const FixPreview *preview);
    void showForm();
    void leave();  ///< Back to the finding.
    bool isPreviewing() const;
    bool isAsking() const;  ///< The form that accepts is open.
    void retranslate();

Q_SIGNALS:
    void fixAsked(int number);
    void applyAsked();
    void dropAsked();
    void acceptAsked(const QString &reason, QDate until);
    void withdrawAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFinding();
    QWidget *makePreview();
    QWidget *makeForm();
    void addButton(const QString &text, const QString &name, const std::function<void()> &act, bool isFirst);
    void showWaiver(const review::Judged &judged);
    void accept();

    QStackedWidget *m_pages;
    QLabel *m_title = nullptr;
    QLabel *m_message = nullptr;
    QLabel *m_waiver = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_heading = nullptr;
    QVBoxLayout *m_buttons = nullptr;
    QLabel *m_fix = nullptr;
    QLabel *m_deeds = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_drop = nullptr;
    QLabel *m_question = nullptr;
    QLineEdit *m_reason = nullptr;
    QCheckBox *m_isLimited = nullptr;
    QDateEdit *m_until = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace keelson
