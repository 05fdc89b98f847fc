// SPDX-License-Identifier: MIT
#pragma once

#include "core/finding.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace keelson {

/// Makes a text in the language of the moment.
using BannerText = std::function<QString()>;

struct BannerAnswer
{
    QString id;  ///< Stable; the button's object name.
    BannerText label;
    std::function<void()> chosen;
    bool keepsBanner = false;
};

/// Something that waits for an answer: stays until it is given or the cause is gone.
struct Banner
{
    QString id;  ///< Stable; a second banner of the same id takes the place of the first.
    Severity severity = Severity::Note;
    BannerText text;
    QList<BannerAnswer> answers;
};

/// The banners above the lenses, newest at the top. Takes no room when there is none.
class BannerStrip : public QWidget
{
    Q_OBJECT

public:
    explicit BannerStrip(QWidget *parent = nullptr);

    void raise(const Banner &banner);
    void withdraw(const QString &id);
    bool shows(const QString &id) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QWidget *makeRow(const Banner &banner);
    void answer(const QString &banner, const QString &answer);

    QList<Banner> m_banners;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace keelson
