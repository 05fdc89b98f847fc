// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/http.h"

#include <QDeadlineTimer>

#include <optional>

namespace keelson {

/// How long a server wants to be left alone. Belongs to one session and its thread.
class KEELSON_CORE Resting
{
public:
    /// Takes Retry-After, seconds or a date, from an answer of 429 or 503. It is believed up to five minutes; `error`
    /// is what the answer amounts to.
    void heed(const HttpReply &reply, const Error &error);
    /// What to say instead of asking; nothing once the server may be asked again.
    std::optional<Error> refusal();

private:
    QDeadlineTimer m_until;
    std::optional<Error> m_error;
};

} // namespace keelson
