// SPDX-License-Identifier: MIT
#pragma once

#include "core/finding.h"
#include "core/result.h"

#include <QObject>

namespace keelson {

class BannerStrip;
class Documents;
class Workspace;

/// Turns what happens to the document into banners: refused files, a failed save, approval, copies.
class Notices : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    Notices(Workspace &workspace, Documents &documents, BannerStrip &strip, QObject *parent = nullptr);

    /// Something did not work; stays until dismissed.
    void refuse(const QString &doing, const Error &error);
    /// What others changed since, after an undo: one line each in a banner; nothing when there is none.
    void tell(const QList<Finding> &findings);

Q_SIGNALS:
    /// The person answered that they want another place for the document.
    void moveRequested();
    void copyRequested();

private:
    void tellMerged(int changes, const QList<Finding> &findings);
    void showSaveState();
    void retry();
    void showApproval();
    void showCopy(const QString &original, const Error &why);

    Workspace &m_workspace;
    Documents &m_documents;
    BannerStrip &m_strip;
};

} // namespace keelson
