// SPDX-License-Identifier: MIT
#include "app/gui/shell/exchange.h"

#include "app/gui/workspace.h"
#include "core/document/adoption.h"
#include "core/plugin/registry.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

constexpr qint64 largest = 256 * 1024 * 1024;
constexpr qint64 headSize = 4096;

/// The format that knows the beginning best; where none does, the one whose ending the file has.
const Format *recognised(const QByteArray &head, const QString &suffix, const QList<const Format *> &formats)
{
    const Format *best = nullptr;
    Confidence confidence = Confidence::No;
    for (const Format *format : formats) {
        if (format->recognises(head) > confidence) {
            confidence = format->recognises(head);
            best = format;
        }
    }
    for (const Format *format : formats) {
        if (!best && !head.isEmpty() && format->suffixes().contains(suffix))
            best = format;
    }
    return best;
}

/// True for a format that a document comes back from whole.
bool keepsEverything(const Format *format)
{
    return format->reads() && !format->surveyed();
}

QString endingsOf(const QList<const Format *> &formats)
{
    QStringList endings;
    for (const Format *format : formats)
        endings += format->suffixes();
    return endings.join(u" *."_s);
}

/// The first board among the facts.
Id firstBoard(const QList<Fact> &facts)
{
    const auto board = std::find_if(facts.begin(), facts.end(), [](const Fact &fact) {
        return fact.property == properties::kind && text(fact.value) == records::board;
    });
    return board == facts.end() ? Id() : board->record;
}

} // namespace

Exchange::Arrival Exchange::arrivalOf(const QString &path, const QList<const Format *> &formats)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {nullptr, Error{Error::Kind::Environment, tr("The file cannot be read: %1.").arg(file.errorString()), path, {}}};
    if (file.size() > largest)
        return {nullptr, Error{Error::Kind::BadInput, tr("The file is larger than 256 MB."), path, {}}};
    const Format *format = recognised(file.peek(headSize), QFileInfo(path).suffix().toLower(), formats);
    if (!format)
        return {nullptr, Error{Error::Kind::BadInput, tr("This is in no format that can be imported."), path, {}}};
    if (format->surveyed())
        return {format, {}};
    const auto options = resolve(format->options(), {});
    return {nullptr, options ? format->read(file, *options, {}) : Result<Imported>(options.error())};
}

namespace {

/// What could not be said.
Result<QList<Finding>> write(const QString &path, const Format &format, const Exported &what)
{
    const auto options = resolve(format.options(), {});
    if (!options)
        return options.error();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        if (auto written = format.write(what, file, *options); !written)
            return written.error();
        if (file.commit())
            return format.losses(what, *options);
    }
    return Error{Error::Kind::Environment, Exchange::tr("The file could not be written: %1.").arg(file.errorString()), path, {}};
}

} // namespace

Exchange::Exchange(Workspace &workspace, Registry &registry, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_registry(registry)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &Exchange::finishImport);
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
    std::stable_partition(usable.begin(), usable.end(), keepsEverything);
    return usable;
}

QStringList Exchange::filters(bool writing) const
{
    QStringList filters;
    const QList<const Format *> all = formats(writing);
    if (!writing && !all.isEmpty())
        filters.append(tr("All that can be imported (*.%1)").arg(endingsOf(all)));
    for (const Format *format : all)
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
    m_reading.setFuture(QtConcurrent::run(&Exchange::arrivalOf, path, formats(false)));
}

void Exchange::finishImport()
{
    m_isReading = false;
    const Arrival arrival = m_reading.result();
    const Document *document = m_workspace.document();
    if (!document || document->id() != m_document)
        return;
    const QString name = QFileInfo(m_path).fileName();
    if (arrival.toAsk) {
        Q_EMIT choicesNeeded(m_path, arrival.toAsk);
    } else if (*arrival.read) {
        take(**arrival.read, name);
        Q_EMIT losses((*arrival.read)->findings);
    } else {
        Q_EMIT refused(tr("%1 was not imported.").arg(name), arrival.read->error());
    }
}

void Exchange::take(const Imported &imported, const QString &name)
{
    Document *document = m_workspace.document();
    if (!document || document->id() != m_document)
        return;
    if (!imported.changes.isEmpty() && !document->isHistoryComplete()) {
        connect(document, &Document::historyCompleted, this, [this, imported, name] { take(imported, name); }, Qt::SingleShotConnection);
        return;
    }
    document->commit(adopted(document->model(), imported.facts, tr("Import “%1”").arg(name)));
    document->merge(imported.changes);
    m_workspace.tell(tr("Imported %1").arg(name));
    if (const Id board = firstBoard(imported.facts); !board.isNull())
        Q_EMIT boardArrived(board);
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
                return write(path, *format, {model, changes, {}});
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
    const Result<QList<Finding>> written = m_writing.result();
    const QString name = QFileInfo(m_path).fileName();
    if (!written) {
        Q_EMIT refused(tr("%1 was not written.").arg(name), written.error());
        return;
    }
    m_workspace.tell(tr("Exported to %1").arg(name));
    if (!written->isEmpty())
        Q_EMIT losses(*written);
}

} // namespace keelson
