// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QProcess>
#include <QStringList>

namespace keelson::test {

/// One of the scripts of tests/peers, which ask other people's parsers what they think of a file. `./test` fetches those and
/// says where they are.
class NodePeer
{
public:
    explicit NodePeer(const QString &script)
        : m_node(QDir(qEnvironmentVariable("KEELSON_NODE")).filePath(QStringLiteral("node"))),
          m_script(QDir(qEnvironmentVariable("KEELSON_PEERS")).filePath(script))
    {
    }

    bool isThere() const { return qEnvironmentVariableIsSet("KEELSON_PEERS") && QFile::exists(m_script) && QFile::exists(m_node); }

    /// What it has against the file; empty when nothing.
    QString complaint(const QStringList &arguments) const
    {
        QProcess node;
        node.start(m_node, QStringList{m_script} + arguments);
        if (!node.waitForFinished(60'000))
            return QStringLiteral("no answer from ") + m_script;
        return node.exitCode() == 0 ? QString() : QString::fromUtf8(node.readAllStandardError() + node.readAllStandardOutput());
    }

private:
    QString m_node;
    QString m_script;
};

} // namespace keelson::test

/// Leaves the test out, loudly, when there is no such peer on this machine.
#define KEELSON_NEEDS_PEER(peer) \
    if (!(peer).isThere()) { \
        qInfo("KEELSON-SKIPPED: the parsers of other people's formats are not on this machine; ./test fetches them"); \
        QSKIP("the parsers of other people's formats are not on this machine"); \
    }
