// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/storm/doubts/doubtlist.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace keelson {

/// What is unusual on the board, beside it. Shows and asks; who listens decides.
class DoubtsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DoubtsPanel(QWidget *parent = nullptr);

    /// Those that were left as they are come last.
    void show(const Model &model, const QList<storm::Doubt> &doubts);
    /// Shows this one as the current; nothing when it is not there.
    void pointAt(const QString &key);

Q_SIGNALS:
    /// The person looks at a doubt; `goes`: and wants to be at its note.
    void pointed(const keelson::storm::Doubt &doubt, bool goes);
    void fixAsked(const keelson::storm::Doubt &doubt, const keelson::storm::Fix &fix);
    void leaveAsked(const keelson::storm::Doubt &doubt, bool left);

protected:
    void changeEvent(QEvent *event) override;

private:
    const storm::Doubt *current() const;
    void showCurrent();
    void showFixes();
    void fix(int number);
    void leave();
    void retranslate();

    QList<storm::Doubt> m_doubts;
    QLabel *m_heading;
    QLabel *m_summary;
    DoubtList *m_list;
    QLabel *m_empty;
    QLabel *m_message;
    QVBoxLayout *m_fixes;
    QPushButton *m_leave;
};

} // namespace keelson
