// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QTemporaryDir>

namespace keelson::fuzz {

/// Ends the program, which is how a fuzzer learns that something is wrong, unless `holds`.
void demand(bool holds, const char *what);

/// What a target needs once a process: an application, hashes in one order, and a folder of its own, in
/// memory where there is one. The person's state folder is beside it.
class Stage
{
public:
    Stage();

    /// Takes away what the last input left behind.
    void clear() const;
    QString path(const QString &name) const { return folder() + QLatin1Char('/') + name; }
    QString write(const QString &name, const QByteArray &bytes) const;
    QByteArray read(const QString &name) const;
    QStringList names() const;

private:
    QString folder() const { return m_folder.filePath(QStringLiteral("files")); }
    QString stateFolder() const { return m_folder.filePath(QStringLiteral("state")); }

    int m_argumentCount = 1;
    char m_name[5] = "fuzz";
    char *m_arguments[2] = {m_name, nullptr};
    QCoreApplication m_application{m_argumentCount, m_arguments};
    QTemporaryDir m_folder;
};

/// What won, found the slow way: the log read from its beginning.
Facts replayed(const QList<Change> &changes);

/// Looks at all a document shows, and demands what its headers promise.
void inspect(const Document &document);

/// What a document says, to compare it with another of the same file: two cannot be open when one writes.
struct Said
{
    Id id;
    QList<Change> changes;
    Facts facts;
    Model model;

    friend bool operator==(const Said &, const Said &) = default;
};
Said said(const Document &document);

/// Demands that the file a document was opened from, which had these bytes, is kept where another took its place.
void demandKept(const Stage &stage, const Document &document, const QByteArray &before);

/// Whether there is nothing wrong with the file.
bool isSound(const QString &path);

/// The document, or the end of the program.
std::unique_ptr<Document> opened(const QString &path, const Author &author, Document::Access access, const char *what);

} // namespace keelson::fuzz
