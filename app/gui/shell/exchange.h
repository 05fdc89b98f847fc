// SPDX-License-Identifier: MIT
#pragma once

#include "core/finding.h"
#include "core/plugin/format.h"
#include "core/result.h"

#include <QFutureWatcher>
#include <QObject>

namespace keelson {

class Registry;
class Workspace;

/// Brings files of other formats into the open document and writes it out in them, through the format
/// plugins and on a worker. One at a time.
class Exchange : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    Exchange(Workspace &workspace, Registry &registry, QObject *parent = nullptr);
    ~Exchange() override;  ///< Waits for what is under way.

    /// For a file dialog: "JSON (*.json)", of what can be read or written.
    QStringList filters(bool writing) const;
    QString standardSuffix() const;
    bool isBusy() const;

    /// What the file says becomes one change (or is merged, when it carries a history), or `choicesNeeded` is emitted.
    void importFrom(const QString &path);
    /// What a person has decided on; `name` is the file's.
    void take(const Imported &imported, const QString &name);
    /// The ending of the name decides the format.
    void exportTo(const QString &path);

Q_SIGNALS:
    /// The file leaves open what its things are: somebody has to read it with a person's choices and `take` what comes of it.
    void choicesNeeded(const QString &path, const keelson::Format *format);
    /// A board came with an import: the first of them.
    void boardArrived(keelson::Id board);
    void refused(const QString &doing, const keelson::Error &error);
    /// What the file could not say in the document, or the other way round, line by line.
    void losses(const QList<keelson::Finding> &findings);

private:
    /// A format that has to be asked what to ask for, or what was read.
    struct Arrival
    {
        const Format *toAsk = nullptr;
        std::optional<Result<Imported>> read;
    };
    static Arrival arrivalOf(const QString &path, const QList<const Format *> &formats);

    QList<const Format *> formats(bool writing) const;
    void finishImport();
    void finishExport();

    Workspace &m_workspace;
    Registry &m_registry;
    QString m_path;
    Id m_document;  ///< The one the import is for; another may be open when it arrives.
    // Until the outcome has been taken. A future that has finished says less: its news may still be underway.
    bool m_isReading = false;
    bool m_isWriting = false;
    QFutureWatcher<Arrival> m_reading;
    QFutureWatcher<Result<QList<Finding>>> m_writing;  ///< With what could not be said.
};

} // namespace keelson
