// SPDX-License-Identifier: MIT
#include "app/gui/shell/reportwindow.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

ReportWindow::ReportWindow(const QString &title, const QString &text, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"report"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_text = new QPlainTextEdit(text, this);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(title);
    m_copy = new QPushButton(this);
    m_copy->setObjectName(u"copyReport"_s);
    m_copy->setAutoDefault(false);
    m_close = new QPushButton(this);
    m_close->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    retranslate();
    resize(680, 420);
}

void ReportWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ReportWindow::retranslate()
{
    m_copy->setText(tr("Copy"));
    m_close->setText(tr("Close"));
}

} // namespace keelson
