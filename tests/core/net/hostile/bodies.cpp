// SPDX-License-Identifier: MIT
#include "tests/core/net/hostile/behaviour.h"

using namespace Qt::StringLiterals;

namespace keelson::test {

namespace {

quint32 checksum(const QByteArray &data)
{
    quint32 sum = 0xffffffff;
    for (const char c : data) {
        sum ^= quint8(c);
        for (int bit = 0; bit < 8; ++bit)
            sum = sum & 1 ? (sum >> 1) ^ 0xedb88320 : sum >> 1;
    }
    return ~sum;
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes;
    for (int i = 0; i < 4; ++i)
        bytes.append(char(number >> (8 * i)));
    return bytes;
}

/// The deflate stream zlib makes, with the frame of gzip around it. zlib puts two bytes before and four behind.
QByteArray gzip(const QByteArray &data)
{
    const QByteArray packed = qCompress(data, 9).mid(4);
    return QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03", 10) + packed.mid(2, packed.size() - 6)
        + littleEndian(checksum(data)) + littleEndian(quint32(data.size()));
}

QByteArray encoded(const QByteArray &body, const QByteArray &encoding)
{
    return answer(body, "200 OK", "Content-Type: text/plain\r\nContent-Encoding: " + encoding + "\r\n");
}

Told parsers(const QString &ofText)
{
    return {{Asker::OpenMetrics, ofText}, {Asker::Prometheus, u"not one of Prometheus"_s}, {Asker::CloudWatch, u"not what AWS"_s}};
}

/// Lines beside one good one.
AwsStub::Play lines(const QByteArray &text)
{
    return says(answer("up 1\n" + text));
}

Told reader(const QString &finding)
{
    return {{Asker::OpenMetrics, finding}};
}

Behaviours compressed()
{
    const QByteArray text = QByteArray("up 1\n").repeated(1000);
    const QString damaged = u"compression is damaged"_s;
    const QByteArray bomb = gzip(QByteArray(40'000'000, '\0'));
    return {
        {"a bomb, 1:1000", everybody(u"larger than"_s), says(encoded(bomb, "gzip"))},
        {"a bomb in a bomb", parsers(u"not metrics"_s), says(encoded(gzip(bomb), "gzip"))},
        {"compressed twice and says so", parsers(u"not metrics"_s), says(encoded(gzip(gzip(text)), "gzip, gzip"))},
        {"compression that is none", everybody(damaged), says(encoded("not gzip at all", "gzip"))},
        {"compression that is cut off", sources({}), says(encoded(gzip(text).first(20), "gzip"))},
        {"compression with other bytes in it", everybody({}), says(encoded(gzip(text).replace(12, 4, "\xff\xff\xff\xff"), "gzip"))},
        {"an encoding nobody knows", parsers(u"not metrics"_s), says(encoded(gzip(text), "snake"))},
        {"text that says it is compressed", everybody(damaged), says(encoded(text, "gzip"))},
    };
}

Behaviours texts()
{
    const QByteArray tooMany = [] {
        QByteArray text;
        for (int i = 0; i < 1'000'000; ++i)
            text += "s" + QByteArray::number(i) + " 1\n";
        return text;
    }();
    const QString left = u"left out"_s;
    return {
        {"a million series", reader(u"more than 100000"_s), lines(tooMany), {}, false, true},
        {"a label of 1 MB", reader(u"too long"_s), lines("a{b=\"" + QByteArray(1'000'000, 'x') + "\"} 1\n"), {}, false, true},
        {"a name of 1 MB", reader(u"too long"_s), lines(QByteArray(1'000'000, 'n') + " 1\n"), {}, false, true},
        {"labels without end", reader(u"too many labels"_s), lines([] {
             QByteArray text = "a{";
             for (int i = 0; i < 100'000; ++i)
                 text += "l" + QByteArray::number(i) + "=\"x\",";
             return text + "} 1\n";
         }()), {}, false, true},
        {"label names of control characters", reader(left), lines("a{\x01\x1b[31m=\"x\"} 1\n"), {}, false, true},
        {"text that is no UTF-8", reader({}), lines("a{b=\"\xff\xfe\xc0\"} 1\n"), {}, false, true},
        {"a mark before the text", reader({}), says(answer("\xef\xbb\xbfup 1\n")), {}, false, true},
        {"garbage behind the text", reader(left), lines("\xde\xad\xbe\xef}}}{{{\n"), {}, false, true},
        {"NaN and infinite values", reader({}), lines("a NaN\nb +Inf\nc -Inf\n"), {}, false, true},
        {"values given twice", reader(u"twice"_s), lines("a 1\na 2\n"), {}, false, true},
        {"times of the future", reader(u"tomorrow"_s), lines("a 1 253402300799000\n"), {}, false, true},
        {"times beyond the year 9999", reader(left), lines("a 1 99999999999999999\n"), {}, false, true},
        {"times before there was one", reader({}), lines("a 1 -5\nb 1 -62135596800000\n"), {}, false, true},
        {"a line without end", reader(u"its end"_s), says(answer("up 1\na{b=\"")), {}, false, true},
        {"no line at all", {{Asker::OpenMetrics, u"without content"_s}, {Asker::Prometheus, u"without content"_s},
                            {Asker::CloudWatch, u"not what AWS"_s}}, says(answer({}))},
        {"bytes of any kind", parsers(u"not metrics"_s), says(answer([] {
             QByteArray bytes;
             for (int i = 0; i < 100'000; ++i)
                 bytes.append(char(i * 7919 >> 3));
             return bytes;
         }()))},
    };
}

} // namespace

Behaviours bodies()
{
    return compressed() + texts();
}

} // namespace keelson::test
