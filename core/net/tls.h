// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/http.h"

#include <QSslConfiguration>

namespace keelson::net {

/// What the identity of a request asks of its connections; an Error names the part that cannot be read.
Result<QSslConfiguration> configuration(const HttpIdentity &identity);

} // namespace keelson::net
