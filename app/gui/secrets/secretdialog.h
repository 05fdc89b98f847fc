// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace keelson {

/// Asks for a secret, its name and how long to keep it. What is typed is masked.
class SecretDialog : public QDialog
{
    Q_OBJECT

public:
    /// `name` is proposed.
    explicit SecretDialog(const QString &name, QWidget *parent = nullptr);
    ~SecretDialog() override;

    QString name() const;
    QByteArray secret() const;
    bool isToBeKept() const;  ///< In the keyring; otherwise for this run.

private:
    void judge();

    QLineEdit *m_name = nullptr;
    QLineEdit *m_secret = nullptr;
    QCheckBox *m_keep = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace keelson
