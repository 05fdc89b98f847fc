// SPDX-License-Identifier: MIT
#include "profiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace keelson::cloudwatch {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cloudwatch)
};

/// A comment begins a line or follows a blank.
QString withoutComment(const QString &line)
{
    if (line.startsWith(u'#') || line.startsWith(u';'))
        return {};
    qsizetype end = line.size();
    for (const QLatin1StringView mark : {" #"_L1, " ;"_L1, "\t#"_L1, "\t;"_L1}) {
        const qsizetype at = line.indexOf(mark);
        end = at < 0 ? end : std::min(end, at);
    }
    return line.left(end);
}

class Reader
{
public:
    Reader(Profiles &into, bool isConfig) : m_into(into), m_isConfig(isConfig) { }

    void read(const QByteArray &text)
    {
        const QStringList lines = QString::fromUtf8(text).split(u'\n');
        for (const QString &line : lines)
            take(withoutComment(line));
    }

private:
    void take(const QString &line)
    {
        // Indented lines belong to a nested block, such as that of S3, which is of no concern here.
        if (line.isEmpty() || line.front().isSpace())
            return;
        const QString whole = line.trimmed();
        if (whole.startsWith(u'[')) {
            m_section = whole.endsWith(u']') ? section(whole.mid(1, whole.size() - 2).simplified()) : nullptr;
            return;
        }
        const qsizetype equals = whole.indexOf(u'=');
        if (m_section && equals > 0)
            m_section->insert(whole.left(equals).trimmed().toLower(), whole.mid(equals + 1).trimmed());
    }

    Section *section(const QString &title)
    {
        const QString kind = title.section(u' ', 0, 0);
        QString name = title.section(u' ', 1);
        if (name.size() > 1 && (name.startsWith(u'"') || name.startsWith(u'\'')) && name.endsWith(name.front()))
            name = name.mid(1, name.size() - 2);
        if (!m_isConfig || title == u"default")
            return &m_into.profiles[title];
        if (kind == u"profile" && !name.isEmpty())
            return &m_into.profiles[name];
        return kind == u"sso-session" && !name.isEmpty() ? &m_into.sessions[name] : nullptr;
    }

    Profiles &m_into;
    bool m_isConfig;
    Section *m_section = nullptr;
};

QString path(const Surroundings &around, const char *variable, const QString &standard)
{
    const QString given = around.value(variable);
    if (given.isEmpty())
        return around.home + standard;
    return given.startsWith("~/"_L1) ? around.home + given.mid(1) : given;
}

QString configPath(const Surroundings &around)
{
    return path(around, "AWS_CONFIG_FILE", u"/.aws/config"_s);
}

QString credentialsPath(const Surroundings &around)
{
    return path(around, "AWS_SHARED_CREDENTIALS_FILE", u"/.aws/credentials"_s);
}

/// Whoever may change these files decides which program is run and whose keys are used.
Result<std::optional<QByteArray>> readOwnFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isFile() && info.permission(QFile::WriteOther))
        return Error{Error::Kind::Environment, Tr::tr("Everybody on this machine can change this file."), path,
                     Tr::tr("Look at what it says, then run: chmod go-w %1").arg(path)};
    return readSmallFile(path);
}

} // namespace

Profiles parsedProfiles(const QByteArray &config, const QByteArray &credentials)
{
    Profiles profiles;
    Reader(profiles, true).read(config);
    Reader(profiles, false).read(credentials);
    return profiles;
}

Result<std::optional<QByteArray>> readSmallFile(const QString &path)
{
    constexpr qint64 most = 1024 * 1024;
    // What is not a plain file may never end: a pipe, a device.
    if (!QFileInfo::exists(path))
        return std::optional<QByteArray>();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Environment, Tr::tr("This file cannot be read."), path, Tr::tr("Check its permissions.")};
    const QByteArray content = file.read(most + 1);
    if (content.size() > most)
        return Error{Error::Kind::Environment, Tr::tr("This file is far too large to be what it should be."), path,
                     Tr::tr("Move it away.")};
    return std::optional<QByteArray>(content);
}

Result<Profiles> readProfiles(const Surroundings &around)
{
    const auto config = readOwnFile(configPath(around));
    if (!config)
        return config.error();
    const auto credentials = readOwnFile(credentialsPath(around));
    if (!credentials)
        return credentials.error();
    return parsedProfiles(config->value_or(QByteArray()), credentials->value_or(QByteArray()));
}

QString readableByOthers(const Surroundings &around)
{
    const QString path = credentialsPath(around);
    return QFileInfo(path).permission(QFile::ReadOther) ? path : QString();
}

} // namespace keelson::cloudwatch
