// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/unsaved.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace keelson {

class UnsavedWork;

/// Lists what could not be saved in earlier runs, with what can be done about each. Hidden while there is nothing.
class UnsavedPanel : public QFrame
{
    Q_OBJECT

public:
    /// `unsaved` must outlive it.
    explicit UnsavedPanel(UnsavedWork &unsaved, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(const QString &path);
    /// The whole document is in this spill.
    void keepRequested(const QString &spill);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QWidget *makeRow(const UnsavedChanges &unsaved);
    QWidget *makeAnswers(const UnsavedChanges &unsaved);

    UnsavedWork &m_unsaved;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace keelson
