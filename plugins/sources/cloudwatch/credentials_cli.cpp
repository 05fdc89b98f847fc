// SPDX-License-Identifier: MIT
#include "credentials_providers.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace keelson::cloudwatch {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cloudwatch)
};

/// What the program printed, or nothing when it failed, printed far too much or took too long.
std::optional<QByteArray> printed(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment, Stop stop)
{
    constexpr qint64 most = 64 * 1024;
    const QDeadlineTimer patience(std::chrono::seconds(60));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments, QIODevice::ReadOnly);
    QByteArray text;
    while (process.state() != QProcess::NotRunning) {
        process.waitForFinished(50);
        text += process.readAllStandardOutput();
        if (stop.requested() || patience.hasExpired() || text.size() > most) {
            process.kill();
            process.waitForFinished(1000);
            return std::nullopt;
        }
    }
    text += process.readAllStandardOutput();
    if (process.error() == QProcess::FailedToStart || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::nullopt;
    return text;
}

} // namespace

Found fromCli(const QString &profile, const Surroundings &around, Stop stop)
{
    const QStringList folders = around.value("PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    const QString program = folders.isEmpty() ? QString() : QStandardPaths::findExecutable(u"aws"_s, folders);
    // A name like an option would be taken for one.
    if (program.isEmpty() || profile.startsWith(u'-'))
        return std::optional<Credentials>();
    const auto text = printed(program, {u"configure"_s, u"export-credentials"_s, u"--profile"_s, profile, u"--format"_s, u"process"_s},
                              around.environment, stop);
    const auto credentials = credentialsIn(QJsonDocument::fromJson(text.value_or(QByteArray())).object(), "SessionToken"_L1);
    if (!credentials)
        return Error{Error::Kind::Environment, Tr::tr("The AWS CLI gives no credentials for it."),
                     Tr::tr("profile \"%1\"").arg(profile),
                     Tr::tr("Sign in (aws sso login --profile %1, or aws login --profile %1); to see why it fails, run: aws sts get-caller-identity --profile %1").arg(profile)};
    return credentials;
}

} // namespace keelson::cloudwatch
