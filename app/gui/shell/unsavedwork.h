// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/unsaved.h"
#include "core/result.h"

#include <QFutureWatcher>
#include <QObject>

namespace keelson {

/// What earlier runs could not save and no document has taken back yet. Looked for on a worker.
class UnsavedWork : public QObject
{
    Q_OBJECT

public:
    explicit UnsavedWork(QObject *parent = nullptr);
    ~UnsavedWork() override;  ///< Waits for what is under way.

    /// As of the last look.
    const QList<UnsavedChanges> &all() const { return m_all; }
    void look();
    void discard(const UnsavedChanges &unsaved);

    /// "shop.keelson", or what a draft is called.
    static QString nameOf(const UnsavedChanges &unsaved);

Q_SIGNALS:
    void changed();
    void refused(const QString &doing, const keelson::Error &error);

private:
    void take();
    void finishDiscarding();

    QList<UnsavedChanges> m_all;
    bool m_looksAgain = false;  ///< Asked for while a look was under way.
    QFutureWatcher<QList<UnsavedChanges>> m_looking;
    QFutureWatcher<Result<void>> m_discarding;
};

} // namespace keelson
