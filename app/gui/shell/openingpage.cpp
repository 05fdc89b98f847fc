// SPDX-License-Identifier: MIT
#include "app/gui/shell/openingpage.h"

#include "app/gui/shell/documents.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

constexpr int patience = 300;  // ms; what comes sooner needs no word.
constexpr int barWidth = 320;

} // namespace

OpeningPage::OpeningPage(Documents &documents, QWidget *parent) : QWidget(parent), m_documents(documents)
{
    setObjectName(u"openingPage"_s);
    setProperty("part", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    m_what = new QLabel(this);
    m_what->setObjectName(u"openingWhat"_s);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_what->setAlignment(Qt::AlignCenter);
    auto *bar = new QProgressBar(this);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedWidth(barWidth);
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(u"cancelOpening"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(14);
    column->addStretch(2);
    column->addWidget(m_what);
    column->addWidget(bar, 0, Qt::AlignHCenter);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    column->addStretch(3);

    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { setDue(true); });
    connect(&documents, &Documents::openingChanged, this, &OpeningPage::follow);
    connect(m_cancel, &QPushButton::clicked, &documents, &Documents::cancelOpening);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, &documents, &Documents::cancelOpening);
    retranslate();
}

void OpeningPage::follow()
{
    const bool isUnderWay = !m_documents.opening().isEmpty();
    retranslate();
    if (!isUnderWay) {
        m_patience.stop();
        setDue(false);
    } else if (!m_isDue && !m_patience.isActive()) {
        m_patience.start();
    }
}

void OpeningPage::setDue(bool due)
{
    if (m_isDue == due)
        return;
    m_isDue = due;
    Q_EMIT dueChanged();
}

void OpeningPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OpeningPage::showEvent(QShowEvent *event)
{
    setFocus(Qt::OtherFocusReason); // Not the button: what is being typed elsewhere must not press it.
    QWidget::showEvent(event);
}

void OpeningPage::retranslate()
{
    m_what->setText(m_documents.opening());
    m_cancel->setText(tr("Cancel"));
}

} // namespace keelson
