// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/change.h"
#include "core/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace keelson {

class Approvals;
class Document;
class RecentDocuments;
class Workspace;

/// Fills an empty document with the sample, through the public edit interface.
using SampleMaker = std::function<void(Document &)>;

/// What a person calls the document: its file's name, or for a draft the name of the system in it.
QString documentName(const Document &document);

/// Makes documents, opens them and gives them names, on behalf of a window. What comes of it stands in
/// the workspace; what goes wrong is told by `refused` and leaves the open document as it is.
class Documents : public QObject
{
    Q_OBJECT

public:
    /// The first three must outlive it.
    Documents(Workspace &workspace, Approvals &approvals, RecentDocuments &recent, Author author,
              SampleMaker sample = {}, QObject *parent = nullptr);

    static QString suffix() { return QStringLiteral("keelson"); }

    void createNew();
    void createSample();
    /// A file another program holds, or that may not be written, is opened as a draft copy and said so.
    void open(const QString &path);
    void moveTo(const QString &path);
    void saveCopy(const QString &path);
    void close();

    /// True when the open document came from elsewhere and the person has not vouched for it.
    bool needsApproval() const;
    void approve();

Q_SIGNALS:
    /// `doing` says what was tried, as a translated sentence such as "x.keelson was not opened".
    void refused(const QString &doing, const keelson::Error &error);
    void openedAsCopy(const QString &original, const keelson::Error &why);
    void approvalChanged();
    void nameChanged();

private:
    void show(std::unique_ptr<Document> document);
    void openCopy(const QString &path, const Error &why);
    Result<QList<Change>> changesOf(const QString &path, const Error &why, Id &document) const;
    void createDraft(const SampleMaker &fill);
    void remember();

    Workspace &m_workspace;
    Approvals &m_approvals;
    RecentDocuments &m_recent;
    Author m_author;
    SampleMaker m_sample;
};

} // namespace keelson
