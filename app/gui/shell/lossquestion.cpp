// SPDX-License-Identifier: MIT
#include "app/gui/shell/lossquestion.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace keelson {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LossQuestion)
};

} // namespace

void askToLose(QWidget *window, qsizetype changes, std::function<void()> lose)
{
    auto *box = new QMessageBox(QMessageBox::Warning, Text::tr("Changes would be lost"),
                                Text::tr("%n change(s) are nowhere but in this window and would be lost with it.", nullptr,
                                         int(changes)),
                                QMessageBox::NoButton, window);
    box->setObjectName(QStringLiteral("lossQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(Text::tr("Save a copy elsewhere, or move the document to a place that can be written."));
    QPushButton *stay = box->addButton(Text::tr("Stay"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    QPushButton *leave = box->addButton(Text::tr("Close and lose them"), QMessageBox::DestructiveRole);
    QObject::connect(leave, &QPushButton::clicked, window, std::move(lose));
    box->open();
}

} // namespace keelson
