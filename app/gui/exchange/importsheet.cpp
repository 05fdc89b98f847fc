// SPDX-License-Identifier: MIT
#include "app/gui/exchange/importsheet.h"

#include "app/gui/exchange/looklist.h"
#include "app/gui/exchange/previewpicture.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr int pause = 120;  // ms
constexpr int tick = 80;    // ms
constexpr int fully = 1000;
constexpr qsizetype pagesInSight = 5;
constexpr qsizetype linesAtMost = 300;

QLabel *label(QWidget *parent, const char *tone = nullptr)
{
    auto *made = new QLabel(parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    if (tone)
        made->setProperty("tone", QString::fromLatin1(tone));
    return made;
}

QString lineOf(const Finding &finding)
{
    return finding.place.isEmpty() ? finding.message : finding.place + u": "_s + finding.message;
}

} // namespace

ImportSheet::ImportSheet(const QString &path, const Format &format, QSettings &settings, QWidget *parent)
    : QDialog(parent), m_name(QFileInfo(path).fileName()), m_memory(settings), m_reading(path, format)
{
    setObjectName(u"importSheet"_s);
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    m_ticking.setInterval(tick);
    connect(&m_pause, &QTimer::timeout, this, &ImportSheet::ask);
    connect(&m_ticking, &QTimer::timeout, this, &ImportSheet::showProgress);
    connect(&m_reading, &ImportReading::surveyed, this, &ImportSheet::showSurvey);
    connect(&m_reading, &ImportReading::wasRead, this, &ImportSheet::showPreview);
    connect(&m_reading, &ImportReading::failed, this, &ImportSheet::showProblem);
    connect(&m_reading, &ImportReading::busyChanged, this, &ImportSheet::showBusy);
    connect(m_looks, &LookList::chosen, this, &ImportSheet::chooseAnew);
    connect(m_pages, &QListWidget::itemChanged, this, &ImportSheet::chooseAnew);
    connect(m_import, &QPushButton::clicked, this, &ImportSheet::import);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    resize(1040, 700);
    m_reading.survey();
}

void ImportSheet::build()
{
    m_title = label(this);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_title->setFont(large);
    m_hint = label(this, "muted");
    m_problem = label(this, "critical");
    m_problem->setObjectName(u"importProblem"_s);
    m_problem->hide();
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // Nothing else moves when it comes and goes.
    m_progress->setSizePolicy(policy);
    m_import = new QPushButton(this);
    m_import->setObjectName(u"importNow"_s);
    m_import->setProperty("primary", true);
    m_import->setDefault(true);
    m_import->setEnabled(false);
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(u"importCancel"_s);
    m_cancel->setAutoDefault(false);

    auto *parts = new QHBoxLayout;
    parts->setSpacing(20);
    parts->addWidget(makeChoices(), 4);
    parts->addWidget(makePicture(), 6);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addSpacing(12);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addLayout(parts, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
}

QWidget *ImportSheet::makeChoices()
{
    auto *side = new QWidget(this);
    m_pagesTitle = label(side, "heading");
    m_pages = new QListWidget(side);
    m_pages->setObjectName(u"importPages"_s);
    m_pagesTitle->hide();
    m_pages->hide();
    m_looksTitle = label(side, "heading");
    m_looks = new LookList(side);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_pagesTitle);
    column->addWidget(m_pages);
    column->addWidget(m_looksTitle);
    column->addWidget(m_looks, 1);
    return side;
}

QWidget *ImportSheet::makePicture()
{
    auto *side = new QWidget(this);
    m_picture = new PreviewPicture(side);
    m_picture->setObjectName(u"importPicture"_s);
    m_count = label(side);
    m_count->setObjectName(u"importCount"_s);
    m_lossesTitle = label(side, "heading");
    m_losses = new QListWidget(side);
    m_losses->setObjectName(u"importLosses"_s);
    m_losses->setWordWrap(true);
    m_losses->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_losses->setSelectionMode(QAbstractItemView::NoSelection);
    m_losses->setMinimumHeight(fontMetrics().height() * 5);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_picture, 3);
    column->addWidget(m_count);
    column->addWidget(m_lossesTitle);
    column->addWidget(m_losses, 2);
    return side;
}

void ImportSheet::showSurvey(const FileSurvey &survey)
{
    m_hasSurvey = true;
    showPages(survey.pages);
    m_looks->show(survey.looks, m_memory);
    m_looks->focusFirst();
    ask();
}

void ImportSheet::showPages(const QList<FilePage> &pages)
{
    const QSignalBlocker silent(m_pages);
    m_pages->clear();
    for (const FilePage &page : pages) {
        auto *item = new QListWidgetItem(tr("%1 (%n thing(s))", "page of a file", int(page.things)).arg(page.name), m_pages);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_pagesTitle->setVisible(pages.size() > 1); // Of one page there is nothing to choose.
    m_pages->setVisible(pages.size() > 1);
    if (m_pages->count() > 0)
        m_pages->setCurrentRow(0);
    m_pages->setFixedHeight(m_pages->sizeHintForRow(0) * int(std::clamp(pages.size(), qsizetype(1), pagesInSight)) + 2 * m_pages->frameWidth() + 2);
}

Options ImportSheet::chosen() const
{
    QStringList pages;
    for (int i = 0; i < m_pages->count(); ++i) {
        if (m_pages->item(i)->checkState() == Qt::Checked)
            pages.append(QString::number(i + 1));
    }
    return {{u"map"_s, m_looks->map()}, {u"pages"_s, pages.join(u',')}};
}

/// What is imported is what the picture shows: until it does, nothing is.
void ImportSheet::chooseAnew()
{
    m_preview.reset();
    m_import->setEnabled(false);
    m_pause.start();
}

void ImportSheet::ask()
{
    const Options options = chosen();
    m_problem->hide();
    m_preview.reset();
    m_import->setEnabled(false);
    if (options.value(u"pages"_s).toString().isEmpty()) {
        m_reading.cancel();
        m_picture->show({});
        m_picture->setHint(tr("Choose at least one page."));
        m_count->clear();
        m_losses->clear();
        return;
    }
    m_reading.read(options, Theme::of(palette()), m_picture->pixels());
}

void ImportSheet::showPreview(const ImportPreview &preview)
{
    m_preview = preview;
    m_picture->show(preview.picture);
    m_picture->setHint(tr("Nothing of it would become a note."));
    m_count->setText(tr("%1 and %2 would come.").arg(tr("%n note(s)", nullptr, int(preview.notes)),
                                                     tr("%n connection(s)", nullptr, int(preview.connections))));
    m_import->setEnabled(preview.notes > 0);
    showLosses();
}

void ImportSheet::showLosses()
{
    m_losses->clear();
    const QList<Finding> findings = m_preview ? m_preview->imported.findings : QList<Finding>();
    const auto isLoss = [](const Finding &finding) { return finding.severity != Severity::Note; };
    for (const bool lossesFirst : {true, false}) {
        for (const Finding &finding : findings) {
            if (isLoss(finding) == lossesFirst && m_losses->count() < linesAtMost)
                m_losses->addItem(lineOf(finding));
        }
    }
    const int losses = int(std::count_if(findings.begin(), findings.end(), isLoss));
    m_lossesTitle->setText(findings.isEmpty() ? tr("Nothing is lost") : losses == 0 ? tr("Nothing of weight is lost") : tr("%n loss(es)", nullptr, losses));
}

void ImportSheet::showProblem(const Error &error)
{
    m_problem->setText(error.text());
    m_problem->show();
    if (!m_hasSurvey)
        m_picture->setHint(tr("The file cannot be read."));
}

void ImportSheet::showBusy(bool busy)
{
    m_progress->setVisible(busy);
    if (busy)
        m_ticking.start();
    else
        m_ticking.stop();
    showProgress();
}

/// What comes after reading has no measure.
void ImportSheet::showProgress()
{
    const double done = m_reading.progress();
    m_progress->setRange(0, done < 1 ? fully : 0);
    m_progress->setValue(int(done * fully));
}

void ImportSheet::import()
{
    if (!m_preview)
        return;
    m_looks->keep(m_memory);
    const Imported imported = m_preview->imported;
    accept();
    Q_EMIT importAsked(imported, m_name);
}

/// Who waits for a reader to notice that it is not wanted any more should not be the window.
void ImportSheet::done(int result)
{
    m_pause.stop();
    m_reading.cancel();
    QDialog::done(result);
    if (m_reading.isBusy())
        connect(&m_reading, &ImportReading::busyChanged, this, &QObject::deleteLater);
    else
        deleteLater();
}

void ImportSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && m_hasSurvey)
        chooseAnew();
    QDialog::changeEvent(event);
}

void ImportSheet::retranslate()
{
    setWindowTitle(tr("Import"));
    m_title->setText(tr("Import “%1”").arg(m_name));
    m_hint->setText(tr("Say what the colours and shapes of the file mean. What you choose is proposed the next time."));
    m_pagesTitle->setText(tr("Pages, each becomes a board"));
    m_pages->setAccessibleName(m_pagesTitle->text());
    m_looksTitle->setText(tr("What becomes what"));
    m_picture->setHint(tr("Reading…"));
    m_picture->setAccessibleName(tr("The first board as it would come"));
    m_losses->setAccessibleName(tr("What does not come along"));
    m_import->setText(tr("Import"));
    m_cancel->setText(tr("Cancel"));
    showLosses();
    if (!m_preview)
        m_lossesTitle->setText(QString());
}

} // namespace keelson
