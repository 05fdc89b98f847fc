// SPDX-License-Identifier: MIT
#include "app/gui/secrets/keyring.h"

#include <QCoreApplication>
#include <QThread>

#include <qt6keychain/keychain.h>

#include <condition_variable>
#include <mutex>
#include <stop_token>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(keelson::Keyring)
};

const QString service = u"keelson"_s;

Error trouble(const QString &what, const QString &remedy)
{
    return {Error::Kind::Environment, what, Text::tr("keyring"), remedy};
}

QString forThisRun()
{
    return Text::tr("Enter the secret for this run only, or set up a keyring (gnome-keyring, KWallet, KeePassXC).");
}

Error silent()
{
    return trouble(Text::tr("The keyring of this desktop does not answer."),
                   Text::tr("Unlock it if it asks, and try again; or enter the secret for this run only."));
}

Error absent()
{
    return trouble(Text::tr("This desktop has no keyring."), forThisRun());
}

/// There is no bus, or nobody on it has that name.
bool isAbsence(const QString &detail)
{
    return detail.contains("org.freedesktop.secrets"_L1) || detail.contains("dbus-launch"_L1) || detail.contains("autolaunch"_L1);
}

Error errorOf(QKeychain::Error code, const QString &detail)
{
    switch (code) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return trouble(Text::tr("The keyring of this desktop refuses access."),
                       Text::tr("Unlock it and allow Keelson to use it; or enter the secret for this run only."));
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return absent();
    default:
        if (isAbsence(detail))
            return absent();
        return trouble(detail.isEmpty() ? Text::tr("The keyring of this desktop cannot be used.")
                                        : Text::tr("The keyring of this desktop cannot be used (%1).").arg(detail),
                       forThisRun());
    }
}

} // namespace

struct Keyring::Answer
{
    QKeychain::Error error = QKeychain::NoError;
    QString detail;
    QByteArray secret;
};

/// Where a caller waits. Shared with the job, which may come back long after the caller has gone.
struct Keyring::Call
{
    std::mutex mutex;
    std::condition_variable_any changed;
    std::optional<Answer> answer;
};

struct Keyring::Private
{
    std::chrono::milliseconds patience;
    std::stop_source stop;
    QThread *thread = nullptr;
    QObject *there = nullptr;  // Lives on `thread`.
};

Keyring::Keyring(std::chrono::milliseconds patience) : d(std::make_unique<Private>())
{
    d->patience = patience;
    d->thread = new QThread;
    d->thread->setObjectName(u"keelson-keyring"_s);
    d->there = new QObject;
    d->there->moveToThread(d->thread);
    QObject::connect(d->thread, &QThread::finished, d->there, &QObject::deleteLater);
    d->thread->start();
}

Keyring::~Keyring()
{
    giveUp();
    d->thread->quit();
    // What hangs in a call of the desktop's libraries cannot be ended; it goes with the process.
    constexpr unsigned long patience = 2000;
    if (d->thread->wait(patience))
        delete d->thread;
}

void Keyring::giveUp()
{
    d->stop.request_stop();
}

Result<Keyring::Answer> Keyring::ask(const QString &name, std::function<QKeychain::Job *()> make)
{
    const auto call = std::make_shared<Call>();
    QMetaObject::invokeMethod(d->there, [call, name, make = std::move(make)] {
        QKeychain::Job *job = make();
        job->setKey(name);
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, job, [call](QKeychain::Job *done) {
            const std::scoped_lock lock(call->mutex);
            const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(done);
            call->answer = Answer{done->error(), done->errorString(), reading ? reading->binaryData() : QByteArray()};
            call->changed.notify_all();
        });
        job->start();  // Deletes itself.
    });
    std::unique_lock lock(call->mutex);
    if (!call->changed.wait_for(lock, d->stop.get_token(), d->patience, [&] { return call->answer.has_value(); }))
        return silent();
    return *call->answer;
}

Result<std::optional<QByteArray>> Keyring::read(const QString &name)
{
    const Result<Answer> answer = ask(name, [] { return new QKeychain::ReadPasswordJob(service); });
    if (!answer)
        return answer.error();
    if (answer->error == QKeychain::EntryNotFound)
        return std::optional<QByteArray>();
    if (answer->error != QKeychain::NoError)
        return errorOf(answer->error, answer->detail);
    return std::optional(answer->secret);
}

Result<void> Keyring::write(const QString &name, const QByteArray &secret)
{
    const Result<Answer> answer = ask(name, [secret] {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setBinaryData(secret);
        return job;
    });
    if (!answer)
        return answer.error();
    return answer->error == QKeychain::NoError ? Result<void>() : errorOf(answer->error, answer->detail);
}

Result<void> Keyring::remove(const QString &name)
{
    const Result<Answer> answer = ask(name, [] { return new QKeychain::DeletePasswordJob(service); });
    if (!answer)
        return answer.error();
    const bool isGone = answer->error == QKeychain::NoError || answer->error == QKeychain::EntryNotFound;
    return isGone ? Result<void>() : errorOf(answer->error, answer->detail);
}

} // namespace keelson
