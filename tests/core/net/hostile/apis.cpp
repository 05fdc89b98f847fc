// SPDX-License-Identifier: MIT
#include "tests/core/net/hostile/behaviour.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace keelson::test {

namespace {

const QByteArray good = R"({"metric":{"keelson_name":"up","instance":"h:1"},"values":[[TIME,"1"]]})";

QByteArray now()
{
    return QByteArray::number(QDateTime::currentSecsSinceEpoch() - 120);
}

QByteArray success(const QByteArray &data)
{
    return answer("{\"status\":\"success\",\"data\":" + data + "}", "200 OK", "Content-Type: application/json\r\n");
}

/// Values of Prometheus beside a good series.
Behaviour beside(const QByteArray &name, const QString &finding, const QByteArray &series)
{
    return {name, {{Asker::Prometheus, finding}},
            atValues([series](QTcpSocket &socket, const Asked &) { socket.write(matrix(good + ',' + series)); }), {}, false, true};
}

Behaviour results(const QByteArray &name, const QString &finding, const QByteArray &results)
{
    return {name, {{Asker::CloudWatch, finding}}, atValues([results](QTcpSocket &socket, const Asked &asked) {
        QByteArray body = metricData(asked);
        body.replace("\"MetricDataResults\":[", "\"MetricDataResults\":[" + results + ',');
        socket.write(json(body));
    }), {}, false, true};
}

/// Of two metrics one is in order; whatever asks for the other meets `play`.
AwsStub::Play besideGood(AwsStub::Play play)
{
    return [play](QTcpSocket &socket, const Asked &asked) {
        if (asked.line.contains("__name__/values"))
            socket.write(success("[\"up\",\"bad\"]"));
        else if (asked.line.contains("metadata"))
            socket.write(answer("no", "404 Not Found"));
        else if (asked.line.contains("bad"))
            play(socket, asked);
        else
            socket.write(matrix(good));
    };
}

/// To both of those who read JSON, instead of values.
Behaviour jsonOf(const QByteArray &name, const QByteArray &bytes)
{
    return {name, {{Asker::Prometheus, u"not one of Prometheus"_s}, {Asker::CloudWatch, u"not what AWS"_s}},
            [bytes](QTcpSocket &socket, const Asked &) { socket.write(answer(bytes, "200 OK", "Content-Type: application/json\r\n")); }};
}

QByteArray values(int count)
{
    QByteArray values;
    const qint64 end = QDateTime::currentSecsSinceEpoch();
    for (int i = count; i > 0; --i)
        values += (values.isEmpty() ? "[" : ",[") + QByteArray::number(double(end) - i * 0.05, 'f', 2) + ",\"1\"]";
    return "{\"metric\":{\"keelson_name\":\"many\"},\"values\":[" + values + "]}";
}

Behaviours ofPrometheus()
{
    const auto named = [](const QByteArray &key, const QByteArray &values) {
        return "{\"metric\":{\"keelson_name\":\"" + key + "\"},\"values\":" + values + '}';
    };
    return {
        beside("11,001 points", {}, values(11'001)),
        beside("values that are NaN or infinite", {}, named("x", "[[TIME,\"NaN\"],[TIME,\"+Inf\"],[TIME,\"-Inf\"]]")),
        beside("values that are words, numbers and objects", u"cannot be read"_s, named("x", "[[TIME,\"one\"],[TIME,1],[TIME,{}],[{},\"1\"],[],7]")),
        beside("times twice and out of order", u"out of order"_s, named("x", "[[TIME,\"1\"],[TIME,\"2\"],[1,\"3\"]]")),
        beside("values of the year 9999", {}, named("x", "[[253402300799,\"1\"]]")),
        beside("values beyond any year", u"cannot be read"_s, named("x", "[[1e300,\"1\"]]")),
        beside("values of before 1970", {}, named("x", "[[-5,\"1\"]]")),
        beside("series that are numbers", u"cannot be read"_s, "1,null,[],\"x\""),
        beside("labels of control characters", {}, R"({"metric":{"keelson_name":"x","\u0000\u001b[31m":"\u0007"},"values":[[TIME,"1"]]})"),
        beside("labels of 1 MB", {}, "{\"metric\":{\"keelson_name\":\"x\",\"l\":\"" + QByteArray(1'000'000, 'x') + "\"},\"values\":[[TIME,\"1\"]]}"),
        {"a million series of values", {{Asker::Prometheus, u"larger than"_s}}, besideGood([](QTcpSocket &socket, const Asked &) {
             socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n{\"status\":\"success\",\"data\":"
                          "{\"resultType\":\"matrix\",\"result\":[" + good);
             drip(socket, QByteArray(",{\"metric\":{\"keelson_name\":\"x\"},\"values\":[[1,\"1\"]]}").repeated(20'000), 1);
         }), {}, false, true},
        {"as many values as fit into an answer", {{Asker::Prometheus, {}}}, atValues([](QTcpSocket &socket, const Asked &) {
             socket.write(matrix(good + ",{\"metric\":{\"keelson_name\":\"x\"},\"values\":[[1,\"1\"]" + QByteArray(",[1,\"1\"]").repeated(380'000) + "]}"));
         }), {}, false, true},
        {"one query of several is refused", {{Asker::Prometheus, u"bad could not be read"_s}}, besideGood([](QTcpSocket &socket, const Asked &) {
             socket.write(answer(R"({"status":"error","errorType":"execution","error":"no"})", "422 Unprocessable Entity"));
         }), {}, false, true},
    };
}

Behaviours ofCloudWatch()
{
    const QByteArray time = now();
    return {
        results("results without an id", {}, R"({"Timestamps":[1],"Values":[1]},7,null,[])"),
        results("results nobody asked for", {}, R"({"Id":"m77","Timestamps":[1],"Values":[1]},{"Id":"m-1"},{"Id":"m0x"})"),
        results("results whose values are NaN strings", u"no sense"_s, R"({"Id":"m0","StatusCode":"Complete","Timestamps":[)" + time + R"(],"Values":["NaN"]})"),
        results("results whose values are objects", u"no sense"_s, R"({"Id":"m0","StatusCode":"Complete","Timestamps":[{}],"Values":[{}]})"),
        results("results of the year 9999", u"no sense"_s, R"({"Id":"m0","StatusCode":"Complete","Timestamps":[253402300799,-5,1e300],"Values":[1,1,1]})"),
        results("results with more times than values", u"no sense"_s, R"({"Id":"m0","StatusCode":"Complete","Timestamps":[)" + time + R"(,1,2],"Values":[]})"),
    };
}

} // namespace

AwsStub::Play atValues(AwsStub::Play play)
{
    return [play](QTcpSocket &socket, const Asked &asked) mutable {
        const QJsonObject body = QJsonDocument::fromJson(asked.body).object();
        const QByteArray listed = R"({"Metrics":[{"Namespace":"AWS/Lambda","MetricName":"Invocations","Dimensions":[{"Name":"FunctionName","Value":"up"}]}]})";
        if (asked.line.contains("__name__/values"))
            socket.write(success("[\"up\"]"));
        else if (asked.line.contains("/metadata"))
            socket.write(success("{}"));
        else if (asked.operation() == "ListMetrics")
            socket.write(json(body[u"Namespace"] == u"AWS/Lambda"_s ? listed : QByteArray("{\"Metrics\":[]}")));
        else if (asked.operation() == "GetMetricData" || asked.line.contains("query_range"))
            play(socket, asked);
        else
            socket.write(fault("AccessDenied", "no"));
    };
}

QByteArray matrix(const QByteArray &series)
{
    return success("{\"resultType\":\"matrix\",\"result\":[" + QByteArray(series).replace("TIME", now()) + "]}");
}

QByteArray metricData(const Asked &asked, const QByteArray &more)
{
    QJsonArray results;
    const QJsonObject body = QJsonDocument::fromJson(asked.body).object();
    const double time = double(now().toLongLong() / 60 * 60);
    for (const QJsonValue &query : body[u"MetricDataQueries"].toArray())
        results.append(QJsonObject{{u"Id"_s, query[u"Id"]}, {u"StatusCode"_s, u"Complete"_s}, {u"Timestamps"_s, QJsonArray{time}}, {u"Values"_s, QJsonArray{1}}});
    return "{\"MetricDataResults\":" + QJsonDocument(results).toJson(QJsonDocument::Compact) + more + '}';
}

Behaviours bodiesOfApis()
{
    return Behaviours{
        jsonOf("JSON of a depth of a million", QByteArray(1'000'000, '[')),
        jsonOf("JSON of a depth of a million objects", QByteArray("{\"a\":").repeated(1'000'000)),
        jsonOf("JSON that is cut off", R"({"status":"success","data":{"resultType)"),
        jsonOf("JSON with garbage behind it", R"({"status":"success","data":[]}}}}garbage)"),
        jsonOf("JSON that is a list", "[1, 2, 3]"),
        jsonOf("JSON that is null", "null"),
        jsonOf("JSON with bytes that are no UTF-8", "{\"status\":\"\xff\xfe\xc0\",\"data\":}"),
    } + ofPrometheus() + ofCloudWatch();
}

} // namespace keelson::test
