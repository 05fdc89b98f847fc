// SPDX-License-Identifier: MIT
#include "app/gui/review/reviewpanel.h"

#include "app/gui/review/findingdetail.h"
#include "core/review/records.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

// What the panel does to the document, and what it writes.

namespace keelson {

namespace {

Result<scaffold::Report> writeFiles(const Model &model, const QList<Finding> &findings, const QString &folder, const QString &version)
{
    const FileTree files = review::decisionRecords(model, findings);
    const Result<scaffold::Plan> plan = scaffold::plan(files, folder, QString(review::recordsKit), version);
    return plan ? scaffold::write(*plan) : plan.error();
}

} // namespace

/// False when nothing was to be done.
bool ReviewPanel::commit(const Edit &edit)
{
    Document *document = workspace().document();
    if (!document || edit.isEmpty() || document->commit(edit).counter == 0)
        return false;
    workspace().tell(edit.label());
    return true;
}

void ReviewPanel::preview(int number)
{
    const Document *document = workspace().document();
    const Listed *finding = current();
    if (!document || !finding || number >= int(finding->rule->fixes.size()) || m_isReadingFix)
        return;
    m_fix = &finding->rule->fixes[number];
    m_isFixStale = false;
    m_isReadingFix = true;
    m_detail->showPreview(review::label(*m_fix), nullptr);
    m_list->setFocus();
    m_fixReader.setFuture(QtConcurrent::run(&previewOf, document->model(), document->facts(), finding->finding(), *m_fix));
}

void ReviewPanel::takePreview()
{
    m_isReadingFix = false;
    const FixPreview preview = m_fixReader.future().takeResult();
    if (std::exchange(m_isFixStale, false) || !m_fix)
        return;
    if (preview.edit.isEmpty()) {
        leave();
        return workspace().tell(tr("That has been mended already."));
    }
    m_preview = preview;
    m_detail->showPreview(review::label(*m_fix), &*m_preview);
    showMarks();
    m_isPointing = true;
    Q_EMIT pointed(preview.finding.elements.value(0));
    m_isPointing = false;
}

void ReviewPanel::apply()
{
    if (!m_preview)
        return;
    const Edit edit = m_preview->edit;
    leave();
    m_list->setFocus();
    commit(edit);
}

/// Back to the finding, from what a fix would do and from the form that accepts.
void ReviewPanel::leave()
{
    const bool wasAsking = m_detail->isAsking();
    m_isFixStale = m_isReadingFix;
    m_fix = nullptr;
    m_preview.reset();
    m_detail->leave();
    showMarks();
    if (wasAsking)
        m_list->setFocus();
}

/// A reason that is being typed stays.
void ReviewPanel::dropPreview()
{
    if (!m_detail->isAsking())
        leave();
}

void ReviewPanel::accept(const QString &reason, QDate until)
{
    const Document *document = workspace().document();
    const Listed *finding = current();
    if (!document || !finding)
        return;
    const review::Grounds grounds{reason, document->author().name, QDate::currentDate(), until};
    const Edit edit = review::waive(document->model(), finding->finding(), grounds);
    leave();
    m_list->setFocus();
    commit(edit);
}

void ReviewPanel::withdraw()
{
    if (const Document *document = workspace().document(); document && current())
        commit(review::withdraw(document->model(), current()->finding()));
}

void ReviewPanel::dropUnneeded()
{
    if (const Document *document = workspace().document())
        commit(review::withdraw(document->model(), m_reviewer.found().unneeded));
}

void ReviewPanel::chooseFolder()
{
    if (!workspace().document())
        return;
    auto *dialog = new QFileDialog(this, tr("Write decision records"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &ReviewPanel::writeRecords);
    dialog->open();
}

void ReviewPanel::writeRecords(const QString &folder)
{
    const Document *document = workspace().document();
    if (!document || m_isWriting)
        return;
    QList<Finding> findings;
    for (const Listed &each : m_reviewer.found().findings)
        findings.append(each.finding());
    m_isWriting = true;
    m_writer.setFuture(QtConcurrent::run(&writeFiles, document->model(), findings, folder, QApplication::applicationVersion()));
}

void ReviewPanel::takeWritten()
{
    m_isWriting = false;
    const Written written = m_writer.future().takeResult();
    m_problem->setVisible(!written);
    if (written)
        workspace().tell(u"%1: %2"_s.arg(written->target, written->summary()));
    else
        m_problem->setText(written.error().text());
}

} // namespace keelson
