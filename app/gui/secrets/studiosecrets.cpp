// SPDX-License-Identifier: MIT
#include "app/gui/secrets/studiosecrets.h"

#include <QSettings>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

const QString settingsKey = u"secrets/names"_s;
constexpr qint64 restMs = 60'000;

} // namespace

StudioSecrets::StudioSecrets(SecretStore &store, QSettings &settings)
    : m_store(store), m_settings(settings), m_kept(settings.value(settingsKey).toStringList())
{
    m_pool.setMaxThreadCount(1);  // What a person does first is done first.
}

StudioSecrets::~StudioSecrets()
{
    m_pool.waitForDone();
    for (QByteArray &secret : m_ofThisRun)
        secret.fill('\0');
}

Result<QByteArray> StudioSecrets::secret(const QString &name) const
{
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto known = m_ofThisRun.constFind(name); known != m_ofThisRun.constEnd())
            return *known;
        if (const auto refused = m_refused.constFind(name); refused != m_refused.constEnd() && !refused->first.hasExpired())
            return refused->second;
    }
    const Result<std::optional<QByteArray>> read = m_store.read(name);
    if (read && *read)
        return **read;
    const Error error = read ? noSuchSecret(name, tr("Enter it where you connect; if the keyring of this desktop is locked, unlock it first."))
                             : read.error();
    const std::scoped_lock lock(m_mutex);
    m_refused.insert(name, {QDeadlineTimer(restMs), error});
    return error;
}

QStringList StudioSecrets::names() const
{
    QStringList names = m_kept;
    {
        const std::scoped_lock lock(m_mutex);
        names += m_ofThisRun.keys();
    }
    names.sort(Qt::CaseInsensitive);
    names.removeDuplicates();
    return names;
}

StudioSecrets::Place StudioSecrets::place(const QString &name) const
{
    if (m_kept.contains(name))
        return Place::Store;
    const std::scoped_lock lock(m_mutex);
    return m_ofThisRun.contains(name) ? Place::ThisRun : Place::Nowhere;
}

QString StudioSecrets::problem(const QString &name) const
{
    return m_problems.value(name);
}

bool StudioSecrets::isBusy(const QString &name) const
{
    return m_busy.contains(name);
}

void StudioSecrets::rememberForThisRun(const QString &name, const QByteArray &secret)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ofThisRun.insert(name, secret);
        m_refused.remove(name);
    }
    m_problems.remove(name);
    Q_EMIT changed(name);
}

void StudioSecrets::keep(const QString &name, const QByteArray &secret)
{
    rememberForThisRun(name, secret);
    changeStore(name, [this, name, secret] { return m_store.write(name, secret); }, [this, name] {
        if (!m_kept.contains(name))
            m_kept.append(name);
        writeNames();
    });
}

void StudioSecrets::forget(const QString &name)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ofThisRun.remove(name);
        m_refused.remove(name);
    }
    m_problems.remove(name);
    Q_EMIT changed(name);
    if (!m_kept.contains(name))
        return;
    changeStore(name, [this, name] { return m_store.remove(name); }, [this, name] {
        m_kept.removeAll(name);
        writeNames();
    });
}

void StudioSecrets::changeStore(const QString &name, std::function<Result<void>()> change, std::function<void()> done)
{
    ++m_busy[name];
    Q_EMIT changed(name);
    QtConcurrent::run(&m_pool, std::move(change)).then(this, [this, name, done = std::move(done)](const Result<void> &outcome) {
        if (--m_busy[name] == 0)
            m_busy.remove(name);
        if (outcome)
            done();
        else
            m_problems.insert(name, outcome.error().what + u' ' + outcome.error().remedy);
        Q_EMIT changed(name);
    });
}

void StudioSecrets::writeNames() const
{
    m_settings.setValue(settingsKey, m_kept);
}

void StudioSecrets::askAgain()
{
    const std::scoped_lock lock(m_mutex);
    m_refused.clear();
}

void StudioSecrets::giveUp()
{
    m_store.giveUp();
}

} // namespace keelson
