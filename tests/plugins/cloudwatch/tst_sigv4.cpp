// SPDX-License-Identifier: MIT
#include "plugins/sources/cloudwatch/sigv4.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace keelson::cloudwatch;
using namespace Qt::StringLiterals;

namespace {

const QString vectors = QStringLiteral(KEELSON_SOURCE "/../shared/data/aws-sigv4");

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A request as it is written in the vectors: a request line, headers that may be folded, a body.
Signable parsed(const QByteArray &text)
{
    Signable request;
    const qsizetype gap = text.indexOf("\n\n");
    request.body = gap < 0 ? QByteArray() : text.mid(gap + 2);
    QByteArrayList lines = text.left(gap < 0 ? text.size() : gap).split('\n');
    const QByteArray first = lines.takeFirst();
    const qsizetype from = first.indexOf(' ') + 1;
    const QByteArray target = first.mid(from, first.lastIndexOf(' ') - from);
    request.method = first.left(from - 1);
    request.path = target.left(target.contains('?') ? target.indexOf('?') : target.size());
    request.query = target.contains('?') ? target.mid(target.indexOf('?') + 1) : QByteArray();
    for (const QByteArray &line : lines) {
        if (line.startsWith(' '))
            request.headers.last().second += line;
        else if (const qsizetype colon = line.indexOf(':'); colon > 0)
            request.headers.append({line.left(colon), line.mid(colon + 1)});
    }
    return request;
}

QByteArray value(const Headers &headers, const QByteArray &name)
{
    for (const auto &header : headers) {
        if (header.first == name)
            return header.second;
    }
    return {};
}

} // namespace

class TestSigv4 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsAsPublished_data();
    void signsAsPublished();
    void signsWithoutAToken();
};

void TestSigv4::signsAsPublished_data()
{
    QTest::addColumn<QString>("folder");
    const QStringList names = QDir(vectors).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << vectors + u'/' + name;
    if (names.isEmpty())
        QTest::newRow("no vectors") << QString();
}

void TestSigv4::signsAsPublished()
{
    QFETCH(QString, folder);
    if (folder.isEmpty())
        QSKIP("KEELSON-SKIPPED: the published signing vectors are not on this machine");
    const QJsonObject context = QJsonDocument::fromJson(content(folder + u"/context.json"_s)).object();
    const QJsonObject given = context[u"credentials"].toObject();
    const Credentials credentials{given[u"access_key_id"].toString().toUtf8(), given[u"secret_access_key"].toString().toUtf8(),
                                  given[u"token"].toString().toUtf8()};
    Signing signing;
    signing.region = context[u"region"].toString().toUtf8();
    signing.service = context[u"service"].toString().toUtf8();
    signing.time = QDateTime::fromString(context[u"timestamp"].toString(), Qt::ISODate);
    signing.normalisesPath = context[u"normalize"].toBool();
    signing.signsBody = context[u"sign_body"].toBool();
    signing.signsToken = !context[u"omit_session_token"].toBool();

    const Signable request = parsed(content(folder + u"/request.txt"_s));
    const Headers headers = signedHeaders(request, credentials, signing);
    Signable sent = request;
    for (const auto &header : headers) {
        const bool counts = header.first != "Authorization" && (signing.signsToken || header.first != "X-Amz-Security-Token");
        if (counts && !request.headers.contains(header))
            sent.headers.append(header);
    }
    const QByteArray canonical = canonicalRequest(sent, signing);
    QCOMPARE(canonical, content(folder + u"/header-canonical-request.txt"_s));
    QCOMPARE(stringToSign(canonical, signing), content(folder + u"/header-string-to-sign.txt"_s));
    const QByteArray expected = content(folder + u"/header-signature.txt"_s);
    QVERIFY(!expected.isEmpty());
    QVERIFY2(value(headers, "Authorization").endsWith("Signature=" + expected), value(headers, "Authorization").data());
}

void TestSigv4::signsWithoutAToken()
{
    const Signing signing{"eu-west-1", "monitoring", QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)};
    const Headers headers = signedHeaders({"POST", "/", {}, {{"Host", "h"}}, "{}"}, {"id", "canary"}, signing);
    QCOMPARE(value(headers, "X-Amz-Date"), QByteArray("19700101T000000Z"));
    QVERIFY(value(headers, "X-Amz-Security-Token").isNull());
    QVERIFY(value(headers, "Authorization").startsWith("AWS4-HMAC-SHA256 Credential=id/19700101/eu-west-1/monitoring/"));
    for (const auto &header : headers)
        QVERIFY(!header.second.contains("canary"));
}

QTEST_GUILESS_MAIN(TestSigv4)
#include "tst_sigv4.moc"
