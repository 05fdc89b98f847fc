// SPDX-License-Identifier: MIT
#include "app/gui/shell/bannerstrip.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

QString severityId(Severity severity)
{
    switch (severity) {
    case Severity::Note: return u"note"_s;
    case Severity::Warning: return u"warning"_s;
    case Severity::Error: return u"error"_s;
    }
    return {};
}

bool sameAnswers(const Banner &a, const Banner &b)
{
    return std::equal(a.answers.begin(), a.answers.end(), b.answers.begin(), b.answers.end(),
                      [](const BannerAnswer &one, const BannerAnswer &other) { return one.id == other.id; });
}

} // namespace

BannerStrip::BannerStrip(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    setVisible(false);
}

void BannerStrip::raise(const Banner &banner)
{
    const auto known = std::find_if(m_banners.begin(), m_banners.end(), [&](const Banner &other) { return other.id == banner.id; });
    if (known == m_banners.end()) {
        m_banners.prepend(banner);
        rebuild();
        return;
    }
    const bool isSameRow = sameAnswers(*known, banner) && known->severity == banner.severity;
    *known = banner;
    if (isSameRow) // Whoever is about to press a button goes on.
        m_rows->itemAt(known - m_banners.begin())->widget()->findChild<QLabel *>()->setText(banner.text());
    else
        rebuild();
}

void BannerStrip::withdraw(const QString &id)
{
    if (m_banners.removeIf([&](const Banner &banner) { return banner.id == id; }) > 0)
        rebuild();
}

bool BannerStrip::shows(const QString &id) const
{
    return std::any_of(m_banners.begin(), m_banners.end(), [&](const Banner &banner) { return banner.id == id; });
}

void BannerStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

void BannerStrip::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        // A banner may be withdrawn by its own button, which must outlive its click.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Banner &banner : std::as_const(m_banners)) {
        QWidget *row = makeRow(banner);
        m_rows->addWidget(row);
        row->show();
    }
    setVisible(!m_banners.isEmpty());
}

QWidget *BannerStrip::makeRow(const Banner &banner)
{
    auto *row = new QFrame(this);
    row->setObjectName(u"banner-"_s + banner.id);
    row->setProperty("severity", severityId(banner.severity));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(14, 8, 10, 8);
    line->setSpacing(8);

    auto *text = new QLabel(banner.text(), row);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(text, 1);

    for (const BannerAnswer &answer : banner.answers) {
        auto *button = new QPushButton(answer.label(), row);
        button->setObjectName(answer.id);
        connect(button, &QPushButton::clicked, this, [this, id = banner.id, chosen = answer.id] { this->answer(id, chosen); });
        line->addWidget(button);
    }
    return row;
}

void BannerStrip::answer(const QString &banner, const QString &answer)
{
    const auto found = std::find_if(m_banners.begin(), m_banners.end(), [&](const Banner &other) { return other.id == banner; });
    if (found == m_banners.end())
        return;
    const QList<BannerAnswer> answers = found->answers; // The banner may go, or change, by its own answer.
    for (const BannerAnswer &candidate : answers) {
        if (candidate.id != answer)
            continue;
        if (!candidate.keepsBanner)
            withdraw(banner);
        if (candidate.chosen)
            candidate.chosen();
    }
}

} // namespace keelson
