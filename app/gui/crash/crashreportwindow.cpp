// SPDX-License-Identifier: MIT
#include "app/gui/crash/crashreportwindow.h"

#include "app/gui/crash/crashreports.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

CrashReportWindow::CrashReportWindow(CrashReports &reports, QWidget *parent) : QDialog(parent), m_reports(reports)
{
    setObjectName(u"crashReports"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    retranslate();
    list();
    connect(&reports, &CrashReports::changed, this, &CrashReportWindow::list);
    connect(m_list, &QListWidget::currentRowChanged, this, &CrashReportWindow::showCurrent);
    connect(m_copy, &QPushButton::clicked, this, &CrashReportWindow::copy);
    connect(m_delete, &QPushButton::clicked, this, &CrashReportWindow::remove);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    showCurrent();
    resize(860, 560);
}

void CrashReportWindow::build()
{
    m_promise = new QLabel(this);
    m_promise->setWordWrap(true);
    m_list = new QListWidget(this);
    m_text = new QPlainTextEdit(this);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_place = new QLabel(this);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_place->setWordWrap(true);
    m_place->setProperty("tone", u"muted"_s);
    m_copy = new QPushButton(this);
    m_copy->setObjectName(u"copyReport"_s);
    m_delete = new QPushButton(this);
    m_delete->setObjectName(u"deleteReport"_s);
    m_close = new QPushButton(this);
    m_close->setDefault(true);

    auto *reading = new QHBoxLayout;
    reading->addWidget(m_list);
    reading->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_delete);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_promise);
    column->addLayout(reading, 1);
    column->addWidget(m_place);
    column->addLayout(buttons);
}

void CrashReportWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        list();
    }
    QDialog::changeEvent(event);
}

void CrashReportWindow::retranslate()
{
    setWindowTitle(tr("Crash reports"));
    m_promise->setText(tr("How Keelson ended unexpectedly. A report holds no document, no names and nothing you typed. "
                          "Nothing is ever sent: to show a report to somebody, copy it."));
    m_list->setAccessibleName(tr("Reports"));
    m_text->setAccessibleName(tr("Report"));
    m_copy->setText(tr("Copy"));
    m_delete->setText(tr("Delete"));
    m_close->setText(tr("Close"));
}

void CrashReportWindow::list()
{
    const QList<CrashReport> reports = m_reports.all();
    if (reports.isEmpty()) {
        close();
        return;
    }
    const int row = m_list->currentRow();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const CrashReport &report : reports)
            m_list->addItem(QLocale().toString(report.when.toLocalTime(), QLocale::ShortFormat));
        m_list->setCurrentRow(qBound(0, row, int(reports.size()) - 1));
    }
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth() + 24);
    m_list->setVisible(reports.size() > 1);
    showCurrent();
}

void CrashReportWindow::showCurrent()
{
    const CrashReport report = m_reports.all().value(m_list->currentRow());
    m_text->setPlainText(CrashReports::text(report));
    m_place->setText(tr("Kept in %1").arg(QDir::toNativeSeparators(report.path)));
}

void CrashReportWindow::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
}

void CrashReportWindow::remove()
{
    m_reports.remove(m_reports.all().value(m_list->currentRow()));
}

} // namespace keelson
