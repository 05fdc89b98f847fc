// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace keelson {

class Connection;
class RecordingFile;

/// One line that says what is connected and whether it can be read, with the reason when not.
class SourceLine : public QWidget
{
    Q_OBJECT

public:
    explicit SourceLine(QWidget *parent = nullptr);
    void update(const Connection &connection, const RecordingFile &recording);

Q_SIGNALS:
    /// Begin a recording, or end the one that runs.
    void recordAsked();
    void disconnectAsked();
    /// Read on although the budget is spent.
    void resumeAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_sign = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_resume = nullptr;
    QPushButton *m_record = nullptr;
    QPushButton *m_disconnect = nullptr;
    bool m_isRecording = false;
};

} // namespace keelson
