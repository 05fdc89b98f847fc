// SPDX-License-Identifier: MIT
#include "app/gui/map/arrangebar.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <chrono>

namespace keelson {

ArrangeBar::ArrangeBar(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_progress(new QProgressBar(this)), m_stop(new QPushButton(this))
{
    using namespace std::chrono_literals;
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 2);
    row->addWidget(m_text);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    m_patience.setSingleShot(true);
    m_patience.setInterval(400ms);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        Q_EMIT stopped();
    });
    hide();
    retranslate();
}

void ArrangeBar::start()
{
    m_stop->setEnabled(true);
    m_progress->setValue(0);
    m_patience.start();
}

void ArrangeBar::tell(int percent)
{
    m_progress->setValue(percent);
}

void ArrangeBar::finish()
{
    m_patience.stop();
    hide();
}

void ArrangeBar::retranslate()
{
    m_text->setText(tr("Finding ways for the lines..."));
    m_progress->setAccessibleName(m_text->text());
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Lines that have no way yet are drawn straight."));
}

} // namespace keelson
