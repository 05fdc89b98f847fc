// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace keelson::cloudwatch {

/// Follows the tokens from page to page, and sees when they lead round in a circle or never end.
class Pages
{
public:
    explicit Pages(int most = 400) : m_most(most) { }

    /// The token of the next page; false at the end.
    bool next(const QString &token)
    {
        const bool goesOn = !token.isEmpty() && token != m_token && ++m_count < m_most;
        m_wasCut = !token.isEmpty() && !goesOn;
        m_token = token;
        return goesOn;
    }

    const QString &token() const { return m_token; }
    bool wasCut() const { return m_wasCut; }  ///< There was more that was not asked for.

private:
    int m_most;
    int m_count = 0;
    QString m_token;
    bool m_wasCut = false;
};

} // namespace keelson::cloudwatch
