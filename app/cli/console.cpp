// SPDX-License-Identifier: MIT
#include "app/cli/console.h"

#include "app/cli/subcommand.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cstdio>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Console)
};

/// Control characters of document content must not reach a terminal as commands.
QString harmless(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            c = QChar::ReplacementCharacter;
    }
    return text;
}

int exitCode(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Usage: return UsageError;
    case Error::Kind::BadInput: return BadInputError;
    case Error::Kind::Environment:
    case Error::Kind::Cancelled: break;
    }
    return EnvironmentError;
}

} // namespace

Console::Console()
{
    m_broken = !m_out.open(stdout, QIODevice::WriteOnly) || !m_error.open(stderr, QIODevice::WriteOnly);
}

void Console::print(const QString &text)
{
    write(harmless(text).toUtf8());
}

void Console::write(const QByteArray &bytes)
{
    if (m_out.write(bytes) != bytes.size())
        m_broken = true;
}

void Console::tell(const QString &text)
{
    m_error.write(harmless(text).toUtf8() + '\n');
    m_error.flush();
}

void Console::tell(const Finding &finding)
{
    tell(line(finding));
}

int Console::fail(const Error &error)
{
    tell(u"keelson-cli: "_s + error.text());
    return exitCode(error.kind);
}

bool Console::flush()
{
    m_broken = !m_out.flush() || m_broken;
    return !m_broken;
}

int Console::finish(int code)
{
    if (!flush())
        return fail({Error::Kind::Environment, Tr::tr("Standard output could not be written."), {}, {}});
    return code;
}

QString severityId(Severity severity)
{
    switch (severity) {
    case Severity::Note: return u"note"_s;
    case Severity::Warning: return u"warning"_s;
    case Severity::Error: return u"error"_s;
    }
    return {};
}

QString line(const Finding &finding)
{
    const QString place = finding.place.isEmpty() ? QString() : finding.place + u": "_s;
    return place + severityId(finding.severity) + u": "_s + finding.message + u" ["_s + finding.rule + u']';
}

QJsonObject json(const Finding &finding)
{
    QJsonArray elements;
    for (const Id &id : finding.elements)
        elements.append(id.toString());
    return {{u"severity"_s, severityId(finding.severity)}, {u"rule"_s, finding.rule}, {u"message"_s, finding.message},
            {u"elements"_s, elements}, {u"place"_s, finding.place}, {u"fix"_s, finding.fix}};
}

} // namespace keelson::cli
