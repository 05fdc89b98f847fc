// SPDX-License-Identifier: MIT
#pragma once

#include "core/run/localrun.h"

#include <QFutureWatcher>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace keelson {

/// Runs a generated system on this machine and shows what it says. Asks for what it needs done first
/// (generating) by `runRequested`; `run` then does the rest: find or fetch Node, install, start.
class RunPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RunPanel(QWidget *parent = nullptr);

    void run(const QString &folder, const RunPlan &plan);
    void stop();
    /// Says why running did not begin.
    void refuse(const Error &error);
    /// Whether there is something to run; `why` says what is missing.
    void setRunnable(bool runnable, const QString &why = {});
    LocalRun &localRun() { return m_run; }
    void log(const QString &line);

Q_SIGNALS:
    void runRequested();
    void ready(const QUrl &metrics);
    void ended();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void startWith(const Result<Toolchain> &found);
    void follow(LocalRun::State state);

    LocalRun m_run;
    QFutureWatcher<Result<Toolchain>> m_toolchain;
    QString m_folder;
    RunPlan m_plan;
    QPushButton *m_button = nullptr;
    QCheckBox *m_load = nullptr;
    QLabel *m_state = nullptr;
    QPlainTextEdit *m_log = nullptr;
    QString m_why;
    bool m_runnable = false;
};

} // namespace keelson
