// SPDX-License-Identifier: MIT
#include "app/gui/compare/reportfile.h"

#include "app/gui/shell/pathdialog.h"

#include <QSaveFile>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace keelson {

ReportFile::ReportFile(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ReportFile::finish);
}

ReportFile::~ReportFile()
{
    m_watcher.waitForFinished();
}

void ReportFile::ask(QWidget *parent, const QString &markdown, const QString &suggestion)
{
    PathQuestion question;
    question.purpose = PathQuestion::For::Writing;
    question.title = tr("Save the comparison");
    question.filters = {tr("Markdown (*.md)")};
    question.suffix = u"md"_s;
    question.suggestion = QString(suggestion).replace(u'/', u'-');
    askPath(parent, question, [this, markdown](const QString &path) { save(markdown, path); });
}

void ReportFile::save(const QString &markdown, const QString &path)
{
    if (m_isWriting) {
        Q_EMIT failed({Error::Kind::Usage, tr("Another comparison is still being written."), m_path, tr("Try again in a moment.")});
        return;
    }
    m_isWriting = true;
    m_path = path;
    m_watcher.setFuture(QtConcurrent::run(&ReportFile::write, markdown, path));
}

Result<void> ReportFile::write(const QString &markdown, const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = markdown.toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{Error::Kind::Environment, tr("The comparison cannot be written: %1.").arg(file.errorString()), path,
                 tr("Choose a folder you may write to.")};
}

void ReportFile::finish()
{
    m_isWriting = false;
    const Result<void> result = m_watcher.result();
    if (result)
        Q_EMIT saved(m_path);
    else
        Q_EMIT failed(result.error());
}

} // namespace keelson
