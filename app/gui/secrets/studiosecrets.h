// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/secrets/secretstore.h"
#include "core/plugin/secrets.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <mutex>

class QSettings;

namespace keelson {

/// The secrets of a person at this desktop: those entered for this run, in memory only, and those a store keeps. The
/// settings hold names, never a secret.
class StudioSecrets final : public QObject, public Secrets
{
    Q_OBJECT

public:
    enum class Place { Nowhere, ThisRun, Store };

    /// Both outlive it.
    StudioSecrets(SecretStore &store, QSettings &settings);
    /// Waits for what is being kept or forgotten; `giveUp` before makes that short.
    ~StudioSecrets() override;

    /// From any thread but the GUI's. A store that refused or was silent is not asked again for a minute, lest each try
    /// of a source brings up a window that asks for a password.
    Result<QByteArray> secret(const QString &name) const override;

    // The rest is for the GUI's thread, and never waits.

    QStringList names() const;              ///< Those known, sorted.
    Place place(const QString &name) const;
    QString problem(const QString &name) const;  ///< Why the store does not keep it, translated; mostly empty.
    bool isBusy(const QString &name) const; ///< The store has not answered yet.

    void rememberForThisRun(const QString &name, const QByteArray &secret);
    /// At once for this run; `changed` comes again when the store has taken it, or has not.
    void keep(const QString &name, const QByteArray &secret);
    void forget(const QString &name);
    /// A person tries again: so may we.
    void askAgain();
    void giveUp();

Q_SIGNALS:
    void changed(const QString &name);

private:
    void changeStore(const QString &name, std::function<Result<void>()> change, std::function<void()> done);
    void writeNames() const;

    SecretStore &m_store;
    QSettings &m_settings;
    QStringList m_kept;                     ///< Names the store has.
    QHash<QString, QString> m_problems;
    QHash<QString, int> m_busy;
    QThreadPool m_pool;
    mutable std::mutex m_mutex;             ///< For what follows.
    QHash<QString, QByteArray> m_ofThisRun;
    mutable QHash<QString, std::pair<QDeadlineTimer, Error>> m_refused;
};

} // namespace keelson
