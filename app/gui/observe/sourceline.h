// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace keelson {

class Connection;

/// One line that says what is connected and whether it can be read, with the reason when not.
class SourceLine : public QWidget
{
    Q_OBJECT

public:
    explicit SourceLine(QWidget *parent = nullptr);
    void update(const Connection &connection);

Q_SIGNALS:
    void disconnectAsked();
    /// Read on although the budget is spent.
    void resumeAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_sign = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_resume = nullptr;
    QPushButton *m_disconnect = nullptr;
};

} // namespace keelson
