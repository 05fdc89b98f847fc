// SPDX-License-Identifier: MIT
#include "exposition.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace keelson::openmetrics {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::openmetrics)
};

constexpr bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':';
}

constexpr bool isNamePart(char c)
{
    return isNameStart(c) || (c >= '0' && c <= '9');
}

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// A finger on one line. Every step either moves on or fails with a translated reason.
class Line
{
public:
    Line(QByteArrayView text, const ExpositionLimits &limits) : m_text(text), m_limits(limits) { }

    bool atEnd() const { return m_at >= m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    const QString &problem() const { return m_problem; }

    void skipBlanks()
    {
        while (isBlank(peek()))
            ++m_at;
    }

    bool take(char c)
    {
        if (peek() != c || atEnd())
            return false;
        ++m_at;
        return true;
    }

    bool name(QString &out)
    {
        const qsizetype begin = m_at;
        if (!isNameStart(peek()))
            return fail(Tr::tr("a name was expected"));
        while (isNamePart(peek()))
            ++m_at;
        if (m_at - begin > m_limits.name)
            return fail(Tr::tr("a name is too long"));
        out = QString::fromLatin1(m_text.sliced(begin, m_at - begin));
        return true;
    }

    /// The text up to the next blank.
    QByteArrayView word()
    {
        const qsizetype begin = m_at;
        while (!atEnd() && !isBlank(peek()))
            ++m_at;
        return m_text.sliced(begin, m_at - begin);
    }

    QByteArrayView rest() const { return m_text.sliced(m_at); }

    bool quoted(QString &out)
    {
        if (!take('"'))
            return fail(Tr::tr("a label's value must be quoted"));
        QByteArray bytes;
        while (!take('"')) {
            if (atEnd())
                return fail(Tr::tr("a quotation mark is missing"));
            if (bytes.size() >= m_limits.value)
                return fail(Tr::tr("a label's value is too long"));
            bytes.append(unescaped());
        }
        out = QString::fromUtf8(bytes);
        return true;
    }

    bool labels(Labels &out)
    {
        skipBlanks();
        if (!take('{'))
            return true;
        while (true) {
            skipBlanks();
            if (take('}'))
                return true;
            if (!label(out))
                return false;
            skipBlanks();
            if (!take(',') && peek() != '}')
                return fail(Tr::tr("a comma or } was expected"));
        }
    }

    bool fail(const QString &problem)
    {
        m_problem = problem;
        return false;
    }

private:
    char unescaped()
    {
        const char c = m_text[m_at++];
        if (c != '\\' || atEnd())
            return c;
        const char next = peek();
        if (next != 'n' && next != '"' && next != '\\')
            return c;  // An unknown escape stands for itself, as Prometheus reads it.
        ++m_at;
        return next == 'n' ? '\n' : next;
    }

    bool label(Labels &out)
    {
        QString key;
        QString value;
        if (!name(key))
            return false;
        skipBlanks();
        if (!take('='))
            return fail(Tr::tr("= was expected"));
        skipBlanks();
        if (!quoted(value))
            return false;
        if (out.contains(key))
            return fail(Tr::tr("label \"%1\" is given twice").arg(key));
        if (out.size() >= m_limits.labels)
            return fail(Tr::tr("there are too many labels"));
        out.insert(key, value);
        return true;
    }

    QByteArrayView m_text;
    const ExpositionLimits &m_limits;
    qsizetype m_at = 0;
    QString m_problem;
};

/// As strtod reads in the C locale, without hexadecimal; in any case: +Inf, -Inf, Infinity, NaN.
bool number(QByteArrayView word, double &out)
{
    const QByteArray lower = word.size() <= 64 ? word.toByteArray().toLower() : QByteArray();
    if (lower == "nan")
        out = std::numeric_limits<double>::quiet_NaN();
    else if (lower == "inf" || lower == "+inf" || lower == "infinity" || lower == "+infinity")
        out = std::numeric_limits<double>::infinity();
    else if (lower == "-inf" || lower == "-infinity")
        out = -std::numeric_limits<double>::infinity();
    else if (lower.isEmpty() || lower.contains('x') || lower.contains('n'))
        return false;
    else {
        bool ok = false;
        out = lower.toDouble(&ok);
        return ok || std::isinf(out);
    }
    return true;
}

bool timestamp(QByteArrayView word, Dialect dialect, std::optional<qint64> &out)
{
    double value = 0;
    if (!number(word, value) || !std::isfinite(value))
        return false;
    const double ms = dialect == Dialect::OpenMetrics ? value * 1000 : value;
    constexpr double year9999 = 253'402'300'799'000.0;
    if (std::abs(ms) > year9999)
        return false;
    out = qint64(std::llround(ms));
    return true;
}

class Parser
{
public:
    Parser(Dialect dialect, const ExpositionLimits &limits) : m_dialect(dialect), m_limits(limits) { }

    Result<Exposition> parsed(QByteArrayView text)
    {
        if (text.startsWith("\xef\xbb\xbf"))
            text = text.sliced(3);
        while (!text.isEmpty() && !m_ended && !m_full) {
            ++m_line;
            const qsizetype end = text.indexOf('\n');
            m_broken = end < 0;
            read(m_broken ? text : text.first(end));
            text = m_broken ? QByteArrayView() : text.sliced(end + 1);
        }
        if (m_out.samples.isEmpty() && (m_bad > 0 || !(m_described || m_ended)))
            return notMetrics();
        conclude();
        return std::move(m_out);
    }

private:
    void read(QByteArrayView line)
    {
        if (line.endsWith('\r'))
            line.chop(1);
        Line at(line, m_limits);
        at.skipBlanks();
        if (at.atEnd())
            return;
        if (at.peek() == '#')
            return comment(line);
        sample(at);
    }

    void comment(QByteArrayView line)
    {
        Line at(line, m_limits);
        at.take('#');
        at.skipBlanks();
        const QByteArrayView word = at.word();
        if (word == "EOF" && m_dialect == Dialect::OpenMetrics) {
            m_ended = true;
            return;
        }
        if (word != "TYPE" && word != "UNIT")
            return;
        at.skipBlanks();
        QString family;
        if (!at.name(family))
            return complain(at.problem());
        at.skipBlanks();
        (word == "TYPE" ? m_out.types : m_out.units).insert(family, QString::fromUtf8(at.rest().trimmed()));
        m_described = true;
    }

    void sample(Line &at)
    {
        ExpositionSample sample;
        sample.line = m_line;
        if (!at.name(sample.name) || !at.labels(sample.labels))
            return complain(at.problem());
        at.skipBlanks();
        const QByteArrayView value = at.word();
        if (!number(value, sample.value))
            return complain(value.isEmpty() ? Tr::tr("the value is missing") : Tr::tr("the value is not a number"));
        at.skipBlanks();
        if (!at.atEnd() && at.peek() != '#' && !timestamp(at.word(), m_dialect, sample.time))
            return complain(Tr::tr("the time is not a number"));
        at.skipBlanks();
        const bool exemplar = at.peek() == '#' && m_dialect == Dialect::OpenMetrics;
        if (!at.atEnd() && !exemplar)
            return complain(Tr::tr("there is something after the value"));
        if (m_out.samples.size() >= m_limits.samples) {
            m_full = true;
            return complain(Tr::tr("there are more than %1 values; the rest is left out").arg(m_limits.samples));
        }
        m_out.samples.append(sample);
    }

    void complain(const QString &problem)
    {
        m_out.partial = true;
        if (++m_bad > m_limits.findings)
            return;
        Finding finding;
        finding.rule = u"openmetrics.line"_s;
        finding.message = Tr::tr("Line %1 is left out: %2.").arg(m_line).arg(problem);
        finding.place = QString::number(m_line);
        m_out.findings.append(finding);
    }

    void conclude()
    {
        if (m_bad > m_limits.findings) {
            Finding finding;
            finding.rule = u"openmetrics.lines"_s;
            finding.message = Tr::tr("%n more line(s) are left out.", nullptr, int(m_bad - m_limits.findings));
            m_out.findings.append(finding);
        }
        const bool cut = m_dialect == Dialect::OpenMetrics ? !m_ended && !m_full : m_broken;
        if (!cut)
            return;
        Finding finding;
        finding.rule = u"openmetrics.end"_s;
        finding.message = Tr::tr("The answer ends before its end; values may be missing.");
        m_out.findings.append(finding);
        m_out.partial = true;
    }

    Error notMetrics() const
    {
        const QString first = m_out.findings.isEmpty() ? QString() : u' ' + m_out.findings.first().message;
        return {Error::Kind::BadInput, Tr::tr("The answer is not metrics text.") + first, {},
                Tr::tr("Check the path of the address; it often ends in /metrics.")};
    }

    Dialect m_dialect;
    const ExpositionLimits &m_limits;
    Exposition m_out;
    qsizetype m_line = 0;
    qsizetype m_bad = 0;
    bool m_described = false;  ///< A TYPE or UNIT was read: metrics without a value yet.
    bool m_ended = false;
    bool m_full = false;
    bool m_broken = false;     ///< The last line has no end.
};

} // namespace

Result<Exposition> parse(QByteArrayView text, Dialect dialect, const ExpositionLimits &limits)
{
    return Parser(dialect, limits).parsed(text);
}

} // namespace keelson::openmetrics
