// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/observe/prospects.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QWidget>

#include <stop_token>

class QLabel;
class QTreeWidget;

namespace keelson {

/// Who is behind and why, when the backlog is gone, whether something is lost before, and what would help.
class AgePanel : public QWidget
{
    Q_OBJECT

public:
    explicit AgePanel(QWidget *parent = nullptr);
    ~AgePanel() override;

    /// Works it out beside the window and shows it; asked again meanwhile, the newest counts next.
    void update(const Model &model, const Binding &binding, const MetricHistory &history, const Moment &moment);
    void clear();
    const QList<ConsumerProspect> &shown() const { return m_shown; }

Q_SIGNALS:
    void revealed(keelson::Id element);
    void updated();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Asked
    {
        Model model;
        Binding binding;
        MetricHistory history;
        Moment moment;
    };

    void start(const Asked &asked);
    void show(const QList<ConsumerProspect> &consumers);
    void showDetail();
    void retranslate();

    QTreeWidget *m_list;
    QLabel *m_notice;
    QLabel *m_detail;
    QFutureWatcher<QList<ConsumerProspect>> m_work;
    std::stop_source m_stop;
    std::optional<Asked> m_next;
    QElapsedTimer m_started;
    QList<ConsumerProspect> m_shown;
    qint64 m_now = 0;
    bool m_isPicked = false;  ///< The current one was chosen by a person.
};

} // namespace keelson
