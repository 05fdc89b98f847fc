// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/http.h"
#include "core/result.h"

#include <QString>

namespace keelson::cloudwatch {

/// Why AWS refused a call, in its own words.
struct Fault
{
    enum class Kind {
        Throttled,  ///< Asked too often; again later.
        Failing,    ///< A failure of its own; again later.
        Denied,     ///< The identity may not do this.
        Expired,    ///< Credentials whose time is over.
        Unknown,    ///< Credentials it does not know, or whose secret is wrong.
        Skewed,     ///< This machine's clock is too far from its own.
        Refused,    ///< Whatever else: a name that is not there, a value it does not take.
    };

    Kind kind = Kind::Refused;
    int status = 0;
    QString code;     ///< "AccessDeniedException".
    QString message;
};

/// Reads the refusal out of an answer of 300 and above, whichever protocol it speaks.
Fault faultOf(const HttpReply &reply);

/// `where` names host and operation; `profile` is put into what to do. Shows AWS's words only where they cannot
/// quote a request.
Error errorOf(const Fault &fault, const QString &where, const QString &profile);

/// The answer makes no sense.
Error notAws(const QString &where);

} // namespace keelson::cloudwatch
