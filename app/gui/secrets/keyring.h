// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/secrets/secretstore.h"

#include <chrono>
#include <functional>
#include <memory>

namespace QKeychain {
class Job;
}

namespace keelson {

/// The keyring of this desktop: the Secret Service of GNOME, KDE and others, or KWallet. It is talked to on a thread of
/// its own, because nobody knows what answers there. One in a program: QtKeychain has one queue for all.
class Keyring final : public SecretStore
{
public:
    /// `patience` is for one call; a person may have to unlock the keyring meanwhile.
    explicit Keyring(std::chrono::milliseconds patience = std::chrono::seconds(30));
    ~Keyring() override;
    Keyring(const Keyring &) = delete;
    Keyring &operator=(const Keyring &) = delete;

    Result<std::optional<QByteArray>> read(const QString &name) override;
    Result<void> write(const QString &name, const QByteArray &secret) override;
    Result<void> remove(const QString &name) override;
    void giveUp() override;

private:
    struct Answer;
    struct Call;
    struct Private;

    Result<Answer> ask(const QString &name, std::function<QKeychain::Job *()> make);

    std::unique_ptr<Private> d;
};

} // namespace keelson
