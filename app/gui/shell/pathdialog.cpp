// SPDX-License-Identifier: MIT
#include "app/gui/shell/pathdialog.h"

#include <QFileDialog>
#include <QFileInfo>

namespace keelson {

namespace {

void suggest(QFileDialog &dialog, const QString &path)
{
    const QFileInfo file(path);
    if (path.isEmpty())
        return;
    if (file.isDir()) {
        dialog.setDirectory(path);
        return;
    }
    dialog.setDirectory(file.path());
    dialog.selectFile(file.fileName());
}

} // namespace

void askPath(QWidget *window, const PathQuestion &question, std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(window, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const bool writing = question.purpose == PathQuestion::For::Writing;
    dialog->setAcceptMode(writing ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(writing ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setNameFilters(question.filters);
    dialog->setDefaultSuffix(question.suffix);
    suggest(*dialog, question.suggestion);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, std::move(chosen));
    dialog->open();
}

} // namespace keelson
