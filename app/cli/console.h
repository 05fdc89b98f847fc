// SPDX-License-Identifier: MIT
#pragma once

#include "core/finding.h"
#include "core/result.h"

#include <QByteArray>
#include <QFile>
#include <QJsonObject>
#include <QString>

namespace keelson::cli {

/// Standard output and error, in UTF-8. Results go to the one, everything else to the other.
class Console
{
public:
    Console();

    void print(const QString &text);         ///< To standard output, as it is.
    void printLine(const QString &text) { print(text + u'\n'); }
    void write(const QByteArray &bytes);
    void tell(const QString &line);          ///< To standard error.
    void tell(const Finding &finding);
    /// Tells what went wrong; returns the exit code for it.
    int fail(const Error &error);
    bool flush();                            ///< False when standard output cannot be written.
    /// `code`, or what it means that standard output cannot be written (a full disk, a closed pipe).
    int finish(int code);

private:
    QFile m_out;
    QFile m_error;
    bool m_broken = false;
};

/// "warning: message [rule]", for standard error and for `findings`.
QString line(const Finding &finding);
QString severityId(Severity severity);
QJsonObject json(const Finding &finding);

} // namespace keelson::cli
