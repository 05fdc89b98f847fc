// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"

#include <QWidget>

class QAction;
class QComboBox;
class QToolButton;

namespace keelson {

/// Chooses among the views of one kind, and asks for new ones and other names. Decides nothing itself.
class ViewChooser : public QWidget
{
    Q_OBJECT

public:
    /// What the person calls such a view, translated: "Board".
    explicit ViewChooser(const QString &noun, QWidget *parent = nullptr);

    /// `unkept` is one more that is in no document yet; it can be neither renamed nor removed.
    void setViews(const QList<const View *> &views, Id current, const View *unkept = nullptr);
    Id current() const;

    void startRenaming();

Q_SIGNALS:
    void chosen(keelson::Id view);
    void createRequested();
    void renameRequested(keelson::Id view, const QString &name);
    void removeRequested(keelson::Id view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void finishRenaming(bool keep);

    QComboBox *m_views;
    QToolButton *m_more;
    QAction *m_rename;
    QAction *m_remove;
    QString m_noun;
};

} // namespace keelson
