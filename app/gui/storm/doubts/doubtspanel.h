// SPDX-License-Identifier: MIT
#pragma once

#include "core/storm/doubts.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace keelson {

/// What is unusual on the board, note by note, and the ways out of it, one digit each. Shows and asks; who listens
/// decides.
class DoubtsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DoubtsPanel(QWidget *parent = nullptr);

    /// `model` is the doubts' own.
    void show(const Model &model, const QList<storm::Doubt> &doubts);
    /// Makes the doubt of a note the current one.
    void point(Id note);
    /// As wide as the panels of a session, so that the board keeps its room.
    QSize sizeHint() const override;

Q_SIGNALS:
    /// The note of the current doubt, to be looked at on the board.
    void pointed(keelson::Id note);
    void mendAsked(const keelson::storm::Doubt &doubt, const keelson::storm::Fix &fix);
    void dismissAsked(const keelson::storm::Doubt &doubt, bool dismissed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Subject
    {
        QString name;
        const Kind *kind = nullptr;  ///< Null when there is no such element any more.
    };
    const storm::Doubt *current() const;
    void fill();
    bool isListed(qsizetype number) const;
    void addRows(int count);
    QTreeWidgetItem *rowFor(int number) const;
    QTreeWidgetItem *rowOf(const std::function<bool(const storm::Doubt &)> &wanted);
    void showCurrent();
    void addButton(const QString &text, const std::function<void()> &act, bool isFirst);
    void mend(int fix);
    void dismiss();
    void retranslate();

    QList<Subject> m_subjects;  ///< One a doubt, what it is about: holding the model would make each commit copy it.
    QList<storm::Doubt> m_doubts;
    QLabel *m_heading;
    QCheckBox *m_withDismissed;
    QTreeWidget *m_list;
    QLabel *m_empty;
    QLabel *m_message;
    QVBoxLayout *m_fixes;
    qsizetype m_next = 0;  ///< The first doubt that has not been looked at for a row.
    bool m_isFilling = false;
};

} // namespace keelson
