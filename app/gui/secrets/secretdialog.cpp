// SPDX-License-Identifier: MIT
#include "app/gui/secrets/secretdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keelson {

SecretDialog::SecretDialog(const QString &name, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Enter a secret"));
    m_name = new QLineEdit(name, this);
    m_name->setObjectName(u"secretName"_s);
    m_secret = new QLineEdit(this);
    m_secret->setObjectName(u"secret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_keep = new QCheckBox(tr("Keep it in the keyring of this desktop"), this);
    m_keep->setObjectName(u"keep"_s);
    m_keep->setChecked(true);
    auto *hint = new QLabel(tr("Otherwise it is known for this run only. Documents and settings hold its name, never the secret."), this);
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);

    auto *form = new QFormLayout;
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Secret"), m_secret);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_keep);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    m_secret->setFocus();

    connect(m_name, &QLineEdit::textChanged, this, &SecretDialog::judge);
    connect(m_secret, &QLineEdit::textChanged, this, &SecretDialog::judge);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();
}

SecretDialog::~SecretDialog()
{
    m_secret->clear();
}

QString SecretDialog::name() const
{
    return m_name->text().trimmed();
}

QByteArray SecretDialog::secret() const
{
    return m_secret->text().trimmed().toUtf8();  // What is pasted often brings a line's end along.
}

bool SecretDialog::isToBeKept() const
{
    return m_keep->isChecked();
}

void SecretDialog::judge()
{
    m_accept->setEnabled(!name().isEmpty() && !secret().isEmpty());
}

} // namespace keelson
