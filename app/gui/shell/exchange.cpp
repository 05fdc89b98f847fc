// SPDX-License-Identifier: MIT
#include "app/gui/shell/exchange.h"

#include "app/gui/workspace.h"
#include "core/plugin/registry.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

constexpr qint64 largest = 256 * 1024 * 1024;
constexpr qint64 headSize = 4096;

const Format *recognised(const QByteArray &head, const QList<const Format *> &formats)
{
    const Format *best = nullptr;
    Confidence confidence = Confidence::No;
    for (const Format *format : formats) {
        if (format->recognises(head) > confidence) {
            confidence = format->recognises(head);
            best = format;
        }
    }
    return best;
}

Result<Imported> read(const QString &path, const QList<const Format *> &formats)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Environment, Exchange::tr("The file cannot be read: %1.").arg(file.errorString()), path, {}};
    if (file.size() > largest)
        return Error{Error::Kind::BadInput, Exchange::tr("The file is larger than 256 MB."), path, {}};
    const Format *format = recognised(file.peek(headSize), formats);
    if (!format)
        return Error{Error::Kind::BadInput, Exchange::tr("This is in no format that can be imported."), path, {}};
    const auto options = resolve(format->options(), {});
    return options ? format->read(file, *options, {}) : Result<Imported>(options.error());
}

Result<void> write(const QString &path, const Format &format, const Model &model, const QList<Change> &changes)
{
    const auto options = resolve(format.options(), {});
    if (!options)
        return options.error();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        if (auto written = format.write({model, changes, {}}, file, *options); !written)
            return written;
        if (file.commit())
            return {};
    }
    return Error{Error::Kind::Environment, Exchange::tr("The file could not be written: %1.").arg(file.errorString()), path, {}};
}

} // namespace

Exchange::Exchange(Workspace &workspace, Registry &registry, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_registry(registry)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &Exchange::take);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &Exchange::finishExport);
}

Exchange::~Exchange()
{
    m_reading.waitForFinished();
    m_writing.waitForFinished();
}

bool Exchange::isBusy() const
{
    return m_isReading || m_isWriting;
}

QList<const Format *> Exchange::formats(bool writing) const
{
    QList<const Format *> usable;
    for (const QString &id : m_registry.ids(KeelsonFormat_iid)) {
        const Format *format = m_registry.format(id);
        if (format && (writing ? format->writes() : format->reads()))
            usable.append(format);
    }
    return usable;
}

QStringList Exchange::filters(bool writing) const
{
    QStringList filters;
    for (const Format *format : formats(writing))
        filters.append(u"%1 (*.%2)"_s.arg(format->label(), format->suffixes().join(u" *."_s)));
    if (!writing)
        filters.append(tr("All files (*)"));
    return filters;
}

QString Exchange::standardSuffix() const
{
    const QList<const Format *> writers = formats(true);
    return writers.isEmpty() ? QString() : writers.first()->suffixes().value(0);
}

void Exchange::importFrom(const QString &path)
{
    if (!m_workspace.document() || isBusy())
        return;
    m_path = path;
    m_document = m_workspace.document()->id();
    m_isReading = true;
    m_reading.setFuture(QtConcurrent::run(read, path, formats(false)));
}

void Exchange::take()
{
    m_isReading = false;
    const Result<Imported> imported = m_reading.result();
    Document *document = m_workspace.document();
    if (!document || document->id() != m_document)
        return;
    if (imported && !imported->changes.isEmpty() && !document->isHistoryComplete()) {
        connect(document, &Document::historyCompleted, this, &Exchange::take, Qt::SingleShotConnection);
        return;
    }
    const QString name = QFileInfo(m_path).fileName();
    if (!imported) {
        Q_EMIT refused(tr("%1 was not imported.").arg(name), imported.error());
        return;
    }
    Edit edit(tr("Import “%1”").arg(name));
    for (const Fact &fact : imported->facts)
        edit.set(fact.record, fact.property, fact.value);
    document->commit(edit);
    document->merge(imported->changes);
    m_workspace.tell(tr("Imported %1").arg(name));
    Q_EMIT losses(imported->findings);
}

void Exchange::exportTo(const QString &path)
{
    const Document *document = m_workspace.document();
    if (!document || isBusy())
        return;
    if (!document->isHistoryComplete()) {
        connect(document, &Document::historyCompleted, this, [this, path] { exportTo(path); }, Qt::SingleShotConnection);
        return;
    }
    m_path = path;
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const Format *format : formats(true)) {
        if (format->suffixes().contains(suffix)) {
            m_isWriting = true;
            m_writing.setFuture(QtConcurrent::run([path, format, model = document->model(), changes = document->changes()] {
                return write(path, *format, model, changes);
            }));
            return;
        }
    }
    Q_EMIT refused(tr("Nothing was exported."),
                   {Error::Kind::Usage, tr("No format has this ending."), path, filters(true).join(u", "_s)});
}

void Exchange::finishExport()
{
    m_isWriting = false;
    const Result<void> written = m_writing.result();
    if (written)
        m_workspace.tell(tr("Exported to %1").arg(QFileInfo(m_path).fileName()));
    else
        Q_EMIT refused(tr("%1 was not written.").arg(QFileInfo(m_path).fileName()), written.error());
}

} // namespace keelson
