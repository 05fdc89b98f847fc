// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QMap>
#include <QProcessEnvironment>
#include <QString>

namespace keelson::cloudwatch {

/// What a person's machine says of AWS, and how far it may be followed.
struct Surroundings
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QString home = environment.value(QStringLiteral("HOME"));
    bool mayRunPrograms = false;  ///< Those a profile names as its credential_process.

    QString value(const char *name) const { return environment.value(QString::fromLatin1(name)); }
};

using Section = QMap<QString, QString>;  ///< Keys in lower case.

/// The shared files of the AWS tools: ~/.aws/config and ~/.aws/credentials.
struct Profiles
{
    QMap<QString, Section> profiles;
    QMap<QString, Section> sessions;  ///< "sso-session" sections.
};

/// What both texts say; the credentials file wins. Lines that mean nothing are left out.
Profiles parsedProfiles(const QByteArray &config, const QByteArray &credentials);

/// Reads them from where the environment or custom puts them. A missing file is an empty one; one that everybody may
/// change is refused, because it says who is trusted.
Result<Profiles> readProfiles(const Surroundings &around);

/// The file with the access keys, where others of this machine can read it; empty where they cannot.
QString readableByOthers(const Surroundings &around);

/// A file of at most 1 MiB; nothing where there is none.
Result<std::optional<QByteArray>> readSmallFile(const QString &path);

} // namespace keelson::cloudwatch
