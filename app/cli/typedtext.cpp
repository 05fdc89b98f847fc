// SPDX-License-Identifier: MIT
#include "app/cli/typedtext.h"

#include "app/cli/console.h"
#include "app/cli/documents.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <termios.h>
#include <unistd.h>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::TypedText)
};

/// What is typed is not shown while this lives.
class Hidden
{
public:
    Hidden()
    {
        if (::tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        m_isHidden = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0;
    }
    ~Hidden()
    {
        if (m_isHidden)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Hidden(const Hidden &) = delete;
    Hidden &operator=(const Hidden &) = delete;

private:
    termios m_before{};
    bool m_isHidden = false;
};

QByteArray typedLine(QFile &in, Console &console, const QString &question)
{
    console.tell(question);
    const Hidden hidden;
    return in.readLine();
}

QByteArray withoutLineEnd(QByteArray bytes)
{
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    return bytes;
}

} // namespace

Result<QString> typedText(Console &console, const QString &question)
{
    QFile in;
    if (const Result<void> open = openInput(u"-"_s, in); !open)
        return open.error();
    const QByteArray bytes = withoutLineEnd(::isatty(STDIN_FILENO) ? typedLine(in, console, question) : in.readAll());
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return Error{Error::Kind::BadInput, Tr::tr("Standard input is no text in UTF-8."), {}, {}};
    return text;
}

} // namespace keelson::cli
