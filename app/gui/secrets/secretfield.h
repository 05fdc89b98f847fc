// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace keelson {

class SecretDialog;
class StudioSecrets;

/// Chooses a secret by its name, and lets a person enter or forget one. The field itself holds names only; nothing can be
/// typed into it, so that no secret ends up as a name.
class SecretField : public QWidget
{
    Q_OBJECT

public:
    /// `proposal` is the name of the first one a person enters here. `secrets` outlives the field.
    SecretField(StudioSecrets &secrets, const QString &proposal, QWidget *parent = nullptr);

    QString name() const;  ///< Empty = none.
    void setName(const QString &name);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void show(const QString &name);
    void retranslate();
    void enter();
    void take(const SecretDialog &dialog);
    void forget();
    QString told(const QString &name) const;

    StudioSecrets &m_secrets;
    QString m_proposal;
    QComboBox *m_names = nullptr;
    QPushButton *m_enter = nullptr;
    QPushButton *m_forget = nullptr;
    QLabel *m_state = nullptr;
};

} // namespace keelson
