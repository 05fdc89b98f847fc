// SPDX-License-Identifier: MIT
#include "plugins/formats/structurizr/statements.h"

#include <QCoreApplication>

#include <utility>

namespace keelson::structurizr {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::structurizr::Statements)
};

constexpr qsizetype deepest = 64;

struct Word
{
    QString text;
    bool isQuoted = false;

    bool is(QLatin1Char c) const { return !isQuoted && text.size() == 1 && text.front() == c; }
};

/// The words of a file, line by line.
class Words
{
public:
    Words(const QString &text, const QString &file) : m_text(text), m_file(file) { }

    bool atEnd() const { return m_at >= m_text.size(); }
    int line() const { return m_line; }
    Error failure(const QString &what, int line) const
    {
        return {Error::Kind::BadInput, what, u"%1:%2"_s.arg(m_file).arg(line), {}};
    }

    /// Empty for a line without any.
    Result<QList<Word>> nextLine()
    {
        QList<Word> words;
        while (!atEnd()) {
            const QChar c = m_text.at(m_at);
            if (c == u'\n') {
                ++m_at;
                ++m_line;
                break;
            }
            if (startsWith("\\\n") || startsWith("\\\r\n")) {
                m_at = m_text.indexOf(u'\n', m_at) + 1;
                ++m_line;
            } else if (c.isSpace()) {
                ++m_at;
            } else if (startsWith("/*")) {
                if (!skipComment())
                    return failure(Tr::tr("A comment is never closed."), m_line);
            } else if (words.isEmpty() && (c == u'#' || startsWith("//"))) {
                m_at = endOfLine();
            } else if (c == u'"') {
                const int begun = m_line;
                const auto word = quoted();
                if (!word)
                    return failure(Tr::tr("A quotation mark is never closed."), begun);
                words.append({*word, true});
            } else {
                words.append({plain(), false});
            }
        }
        return words;
    }

private:
    bool startsWith(const char *mark) const { return QStringView(m_text).sliced(m_at).startsWith(QLatin1StringView(mark)); }
    qsizetype endOfLine() const
    {
        const qsizetype end = m_text.indexOf(u'\n', m_at);
        return end < 0 ? m_text.size() : end;
    }

    bool skipComment()
    {
        const qsizetype end = m_text.indexOf("*/"_L1, m_at);
        if (end < 0)
            return false;
        m_line += int(QStringView(m_text).sliced(m_at, end - m_at).count(u'\n'));
        m_at = end + 2;
        return true;
    }

    QString plain()
    {
        const qsizetype begin = m_at;
        while (!atEnd() && !m_text.at(m_at).isSpace())
            ++m_at;
        return m_text.sliced(begin, m_at - begin);
    }

    std::optional<QString> quoted()
    {
        if (startsWith("\"\"\""))
            return block();
        QString word;
        for (++m_at; !atEnd() && m_text.at(m_at) != u'\n'; ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c == u'\\' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
                word += u'"';
                ++m_at;
            } else if (c == u'"') {
                ++m_at;
                return word;
            } else {
                word += c;
            }
        }
        return {};
    }

    /// Text of several lines between three marks.
    std::optional<QString> block()
    {
        const qsizetype end = m_text.indexOf("\"\"\""_L1, m_at + 3);
        if (end < 0)
            return {};
        const QString text = m_text.sliced(m_at + 3, end - m_at - 3);
        m_line += int(text.count(u'\n'));
        m_at = end + 3;
        return text.trimmed();
    }

    const QString &m_text;
    const QString m_file;
    qsizetype m_at = 0;
    int m_line = 1;
};

/// Puts words between braces under the line before.
class Nesting
{
public:
    explicit Nesting(const QString &file) : m_file(file) { m_open.append(QList<Statement>()); }

    enum class Wrong { Nothing, Opened, Closed, Deep };
    Wrong add(const QList<Word> &words, int line)
    {
        Statement statement{m_file, line, {}, {}};
        for (const Word &word : words) {
            if (word.is('{'_L1)) {
                if (statement.words.isEmpty())
                    return Wrong::Opened;
                if (m_open.size() > deepest)
                    return Wrong::Deep;
                m_heads.append(std::exchange(statement, {m_file, line, {}, {}}));
                m_open.append(QList<Statement>());
            } else if (word.is('}'_L1)) {
                if (m_heads.isEmpty())
                    return Wrong::Closed;
                finish(std::exchange(statement, {m_file, line, {}, {}}));
                Statement head = m_heads.takeLast();
                head.block = m_open.takeLast();
                m_open.last().append(head);
            } else {
                statement.words.append(word.text);
            }
        }
        finish(statement);
        return Wrong::Nothing;
    }

    bool isClosed() const { return m_heads.isEmpty(); }
    int openedAt() const { return m_heads.last().line; }
    QList<Statement> take() { return m_open.first(); }

private:
    void finish(const Statement &statement)
    {
        if (!statement.words.isEmpty())
            m_open.last().append(statement);
    }

    const QString m_file;
    QList<Statement> m_heads;
    QList<QList<Statement>> m_open;
};

} // namespace

QString Statement::place() const
{
    return u"%1:%2"_s.arg(file).arg(line);
}

Result<QList<Statement>> statementsOf(const QString &text, const QString &file)
{
    Words words(text, file);
    Nesting nesting(file);
    while (!words.atEnd()) {
        const int line = words.line();
        const auto next = words.nextLine();
        if (!next)
            return next.error();
        switch (nesting.add(*next, line)) {
        case Nesting::Wrong::Nothing: break;
        case Nesting::Wrong::Opened: return words.failure(Tr::tr("A brace opens without anything before it."), line);
        case Nesting::Wrong::Closed: return words.failure(Tr::tr("A brace closes that was never opened."), line);
        case Nesting::Wrong::Deep: return words.failure(Tr::tr("Braces are nested more than %1 levels deep.").arg(deepest), line);
        }
    }
    if (!nesting.isClosed())
        return words.failure(Tr::tr("A brace is never closed."), nesting.openedAt());
    return nesting.take();
}

} // namespace keelson::structurizr
