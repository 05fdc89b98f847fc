// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/id.h"
#include "core/result.h"

#include <QObject>
#include <QSet>
#include <QString>

namespace keelson {

/// The documents this person has made or vouched for. Only these may run programs or connect to
/// anything: a document from elsewhere can name any command and any address. Remembered in a file of
/// the user's state folder, one id a line. Lives on the GUI thread.
class Approvals : public QObject
{
    Q_OBJECT

public:
    /// Reads `file`; one that is missing or damaged approves nothing it does not clearly name.
    explicit Approvals(QString file = standardFile(), QObject *parent = nullptr);

    static QString standardFile();

    bool isApproved(Id document) const { return m_approved.contains(document); }
    /// Holds for this session at once, even when it could not be remembered: then the error says so.
    Result<void> approve(Id document);

Q_SIGNALS:
    void approved(keelson::Id document);

private:
    QString m_file;
    QSet<Id> m_approved;
};

} // namespace keelson
