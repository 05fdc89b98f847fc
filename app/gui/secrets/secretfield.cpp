// SPDX-License-Identifier: MIT
#include "app/gui/secrets/secretfield.h"

#include "app/gui/secrets/secretdialog.h"
#include "app/gui/secrets/studiosecrets.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keelson {

SecretField::SecretField(StudioSecrets &secrets, const QString &proposal, QWidget *parent)
    : QWidget(parent), m_secrets(secrets), m_proposal(proposal)
{
    m_names = new QComboBox(this);
    m_names->setObjectName(u"names"_s);
    m_enter = new QPushButton(this);
    m_enter->setObjectName(u"enter"_s);
    m_forget = new QPushButton(this);
    m_forget->setObjectName(u"forget"_s);
    m_state = new QLabel(this);
    m_state->setObjectName(u"state"_s);
    m_state->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_names, 1);
    row->addWidget(m_enter);
    row->addWidget(m_forget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(row);
    layout->addWidget(m_state);
    setFocusProxy(m_names);

    connect(m_enter, &QPushButton::clicked, this, &SecretField::enter);
    connect(m_forget, &QPushButton::clicked, this, &SecretField::forget);
    connect(m_names, &QComboBox::currentIndexChanged, this, [this] {
        show(name());
        Q_EMIT edited();
    });
    connect(&m_secrets, &StudioSecrets::changed, this, &SecretField::fill);
    retranslate();
}

QString SecretField::name() const
{
    return m_names->currentData().toString();
}

void SecretField::setName(const QString &name)
{
    if (m_names->findData(name) < 0)
        m_names->addItem(name, name);  // Somebody else's document names what is not known here.
    m_names->setCurrentIndex(m_names->findData(name));
    show(this->name());
}

/// The names known, and the one chosen, which may be known no longer.
void SecretField::fill()
{
    const QString chosen = name();
    {
        const QSignalBlocker quiet(m_names);
        m_names->clear();
        m_names->addItem(tr("None"), QString());
        const QStringList names = m_secrets.names();
        for (const QString &known : names)
            m_names->addItem(known, known);
    }
    const QSignalBlocker quiet(m_names);
    setName(chosen);
}

void SecretField::show(const QString &name)
{
    m_state->setText(told(name));
    m_state->setVisible(!name.isEmpty());
    m_enter->setText(name.isEmpty() ? tr("Enter \u2026") : tr("Replace \u2026"));
    m_forget->setEnabled(m_secrets.place(name) != StudioSecrets::Place::Nowhere && !m_secrets.isBusy(name));
}

QString SecretField::told(const QString &name) const
{
    QStringList words;
    switch (m_secrets.place(name)) {
    case StudioSecrets::Place::Store: words.append(tr("Kept in the keyring of this desktop.")); break;
    case StudioSecrets::Place::ThisRun: words.append(tr("Known for this run only.")); break;
    case StudioSecrets::Place::Nowhere: words.append(tr("Not entered here yet; the keyring is asked for it.")); break;
    }
    if (m_secrets.isBusy(name))
        words.append(tr("Waiting for the keyring \u2026"));
    if (const QString problem = m_secrets.problem(name); !problem.isEmpty())
        words.append(problem);
    return words.join(u' ');
}

void SecretField::enter()
{
    auto *dialog = new SecretDialog(name().isEmpty() ? m_proposal : name(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { take(*dialog); });
    dialog->open();
}

void SecretField::take(const SecretDialog &dialog)
{
    const QString name = dialog.name();
    if (dialog.isToBeKept())
        m_secrets.keep(name, dialog.secret());
    else
        m_secrets.rememberForThisRun(name, dialog.secret());
    setName(name);
    Q_EMIT edited();
}

void SecretField::forget()
{
    const QString forgotten = name();
    m_names->setCurrentIndex(0);
    m_secrets.forget(forgotten);
}

void SecretField::retranslate()
{
    m_forget->setText(tr("Forget"));
    fill();
}

void SecretField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace keelson
