// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/shell/closing.h"
#include "app/gui/shell/opening.h"
#include "app/gui/shell/transfers.h"
#include "core/document/change.h"
#include "core/finding.h"
#include "core/result.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace keelson {

class Approvals;
class Document;
class RecentDocuments;
class Workspace;

/// Fills an empty document with the sample, through the public edit interface. Runs on a worker.
using SampleMaker = std::function<void(Document &)>;

/// What a person calls the document: its file's name, or for a draft the name of the system in it.
QString documentName(const Document &document);

/// Makes documents, opens them and gives them names, on behalf of a window. Returns at once; the disk is waited for on
/// workers. What comes of it stands in the workspace; what goes wrong is told by `refused` and leaves the open document
/// as it is.
class Documents : public QObject
{
    Q_OBJECT

public:
    /// The first three must outlive it.
    Documents(Workspace &workspace, Approvals &approvals, RecentDocuments &recent, Author author,
              SampleMaker sample = {}, QObject *parent = nullptr);
    /// Waits until every document that was closed is on the disk.
    ~Documents() override;

    static QString suffix() { return QStringLiteral("keelson"); }

    // The newest of these wins over one that is still under way.
    void createNew();
    void createSample();
    /// A file another program holds, or that may not be written, is opened as a draft copy and said so.
    void open(const QString &path);
    /// A draft of what one of `UnsavedChanges::spills` holds.
    void createFromUnsaved(const QString &spill);
    void cancelOpening();
    /// What is under way, as a translated sentence such as "Opening shop.keelson…"; empty when nothing is.
    QString opening() const;

    void close();
    /// Some changes are nowhere but in this window: neither in the file nor safe elsewhere. Nothing that would lose them
    /// is done.
    bool isOnlyHere() const;

    // One at a time; ignored while `isBusy`.
    void moveTo(const QString &path);
    void saveCopy(const QString &path);
    void copyWithoutHistory(const QString &path);
    void merge(const QString &path);
    bool isBusy() const { return m_transfers.isBusy(); }

    /// True when the open document came from elsewhere and the person has not vouched for it.
    bool needsApproval() const;
    void approve();

Q_SIGNALS:
    /// `doing` says what was tried, as a translated sentence such as "x.keelson was not opened".
    void refused(const QString &doing, const keelson::Error &error);
    void openedAsCopy(const QString &original, const keelson::Error &why);
    void openingChanged();
    void busyChanged();
    void merged(int changes, const QList<keelson::Finding> &findings);
    /// A document is closed altogether; changes that could not be saved are left for later.
    void closed();
    void approvalChanged();
    void nameChanged();

private:
    using Fill = std::function<Result<Opened>(const Author &)>;

    void create(Fill make);
    void take();
    void refuse(const Error &error);
    bool keepsTheLast();
    void show(std::unique_ptr<Document> document);
    void letGo(std::unique_ptr<Document> document);
    void takeName(const QString &from, const QString &to, const QString &name);
    void remember();

    Workspace &m_workspace;
    Approvals &m_approvals;
    RecentDocuments &m_recent;
    Author m_author;
    SampleMaker m_sample;
    QThreadPool m_workers;  ///< Of its own: a disk may keep one for long.
    Closing m_closing;
    Opening m_opening;
    Transfers m_transfers;
};

} // namespace keelson
