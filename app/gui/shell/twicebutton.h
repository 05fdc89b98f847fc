// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace keelson {

/// For what cannot be undone: the first click asks, the second does it. Leaving the button takes the question back.
class TwiceButton : public QPushButton
{
    Q_OBJECT

public:
    TwiceButton(const QString &text, const QString &question, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed();

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void ask(bool asks);

    QString m_text;
    QString m_question;
    bool m_asks = false;
};

} // namespace keelson
