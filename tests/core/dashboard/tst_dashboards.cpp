// SPDX-License-Identifier: MIT
#include "core/dashboard/board.h"
#include "core/metrics/catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace keelson;
using namespace keelson::boards;
using namespace Qt::StringLiterals;

/// The dashboards as they are written down, and beside the author's own where these are at hand.
class TestDashboards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layOutWithoutOverlap_data() { boards(); }
    void layOutWithoutOverlap();
    void askForKnownMetrics_data() { boards(); }
    void askForKnownMetrics();
    void judgesTheWorst_data();
    void judgesTheWorst();
    void matchTheAuthors_data();
    void matchTheAuthors();

private:
    static void boards();
};

void TestDashboards::boards()
{
    QTest::addColumn<QString>("id");
    for (const Board &board : all())
        QTest::newRow(board.id.data()) << QString(board.id);
}

void TestDashboards::layOutWithoutOverlap()
{
    QFETCH(QString, id);
    const Board &board = *find(id);
    for (const Widget &widget : board.widgets) {
        QVERIFY2(widget.place.isValid() && widget.place.left() >= 0 && widget.place.right() < gridColumns, widget.title);
        for (const Widget &other : board.widgets)
            QVERIFY2(&other == &widget || !other.place.intersects(widget.place), widget.title);
    }
}

void TestDashboards::askForKnownMetrics()
{
    QFETCH(QString, id);
    for (const Widget &widget : find(id)->widgets) {
        const bool isState = widget.form == Form::Alarms || widget.form == Form::SourceState;
        QCOMPARE(widget.questions.isEmpty(), isState);
        for (const Question &question : widget.questions) {
            QVERIFY(!question.tellings.isEmpty());
            for (const Telling &telling : question.tellings)
                QVERIFY2(widget.absent || catalogue::metric(QString(telling.metric)), widget.title);
        }
    }
}

void TestDashboards::judgesTheWorst_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<double>("value");
    QTest::addColumn<Health>("health");
    QTest::newRow("no fault") << u"Faults"_s << 0.0 << Health::Good;
    QTest::newRow("a fault") << u"Faults"_s << 1.0 << Health::Critical;
    QTest::newRow("one error") << u"Listener Errors"_s << 1.0 << Health::Warning;
    QTest::newRow("three errors") << u"Listener Errors"_s << 3.0 << Health::Critical;
    QTest::newRow("one trigger error is neither") << u"Trigger Errors"_s << 1.0 << Health::Unknown;
    QTest::newRow("young") << u"Iterator Age"_s << 3999.0 << Health::Good;
    QTest::newRow("old") << u"Iterator Age"_s << 8000.0 << Health::Warning;
    QTest::newRow("very old") << u"Iterator Age"_s << 8001.0 << Health::Critical;
    QTest::newRow("capture a minute behind") << u"DMS CDC Latency (max)"_s << 60'000.0 << Health::Good;
    QTest::newRow("capture ten minutes behind") << u"DMS CDC Latency (max)"_s << 600'000.0 << Health::Critical;
}

void TestDashboards::judgesTheWorst()
{
    QFETCH(QString, title);
    QFETCH(double, value);
    QFETCH(Health, health);
    const QList<Widget> &widgets = find(u"overview")->widgets;
    const auto widget = std::find_if(widgets.begin(), widgets.end(),
                                     [&](const Widget &each) { return QLatin1StringView(each.title) == title && each.form == Form::Number; });
    QVERIFY(widget != widgets.end());
    QCOMPARE(judged(widget->conditions, value), health);
}

namespace {

/// What theirs and ours have in common, in one line a widget.
QString line(const QString &title, const QString &form, QStringList conditions, const QStringList &markers, int most, const QString &order, int groups)
{
    conditions.sort();
    return u"%1 | %2 | %3 | %4 | %5 %6 | by %7"_s.arg(title, form, conditions.join(u' '), markers.join(u' ')).arg(most).arg(order).arg(groups);
}

QString formOf(Form form)
{
    static const QStringList names{u"query_value"_s, u"timeseries line"_s, u"timeseries bars"_s, u"toplist"_s, u"sunburst"_s, u"manage_status"_s, u"check_status"_s};
    return names[int(form)];
}

QString ours(const Widget &widget)
{
    static const QStringList signs{u"<"_s, u"<="_s, u">="_s, u">"_s};
    static const QStringList palettes{{}, u"green"_s, u"yellow"_s, u"red"_s};
    QStringList conditions;
    // Theirs are in the unit of the service asked: seconds of capture, nanoseconds of browsers.
    const QString title = QString::fromLatin1(widget.title);
    const double unit = title.startsWith("DMS"_L1) ? 1e-3 : title == u"View Load" ? 1e6 : 1;
    for (const Condition &condition : widget.conditions)
        conditions.append(signs[int(condition.comparison)] + QString::number(condition.value * unit, 'g', 12) + palettes[int(condition.health)]);
    QStringList markers;
    for (const Marker &marker : widget.markers)
        markers.append(u"y = %1"_s.arg(marker.value));
    const bool isList = widget.form == Form::TopList;
    const int groups = widget.questions.isEmpty() ? 0 : int(widget.questions.first().by.size());
    return line(widget.form == Form::Alarms ? QString() : title, formOf(widget.form), conditions, markers, widget.most,
                isList ? (widget.fewestFirst ? u"asc"_s : u"desc"_s) : QString(), groups);
}

QString theirs(const QJsonObject &definition)
{
    const QJsonObject request = definition[u"requests"_s][0].toObject();
    QStringList conditions;
    for (const QJsonValue &each : request[u"conditional_formats"_s].toArray())
        conditions.append(each[u"comparator"_s].toString() + QString::number(each[u"value"_s].toDouble(), 'g', 12) + each[u"palette"_s].toString().section(u'_', -1));
    QStringList markers;
    for (const QJsonValue &each : definition[u"markers"_s].toArray())
        markers.append(each[u"value"_s].toString());
    const QString type = definition[u"type"_s].toString();
    const QJsonObject limit = request[u"formulas"_s][0][u"limit"_s].toObject();
    const bool isList = type == u"toplist";
    const QString query = request[u"queries"_s][0][u"query"_s].toString();
    const QString by = query.contains(u" by {"_s) ? query.section(u" by {"_s, 1).section(u'}', 0, 0) : QString();
    return line(definition[u"title"_s].toString(), type == u"timeseries" ? type + u' ' + request[u"display_type"_s].toString() : type, conditions, markers,
                isList ? limit[u"count"_s].toInt() : 0, isList ? limit[u"order"_s].toString() : QString(), by.isEmpty() ? 0 : int(by.count(u',')) + 1);
}

} // namespace

void TestDashboards::matchTheAuthors_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("file");
    QTest::newRow("overview") << u"overview"_s << u"overview-red.json"_s;
    QTest::newRow("domain events") << u"domain-event"_s << u"domain-event.json"_s;
    QTest::newRow("rest") << u"rest"_s << u"rest.json"_s;
}

void TestDashboards::matchTheAuthors()
{
    QFETCH(QString, id);
    QFETCH(QString, file);
    QFile original(QStringLiteral(KEELSON_SOURCE "/../shared/data/author-observability/dashboards/") + file);
    if (!original.open(QIODevice::ReadOnly))
        QSKIP("The author's dashboards are not at hand.");
    QStringList expected;
    for (const QJsonValue &widget : QJsonDocument::fromJson(original.readAll())[u"widgets"_s].toArray())
        expected.append(theirs(widget[u"definition"_s].toObject()));
    QStringList present;
    for (const Widget &widget : find(id)->widgets)
        present.append(ours(widget));
    QCOMPARE(present.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(present[i], expected[i]);
}

QTEST_GUILESS_MAIN(TestDashboards)
#include "tst_dashboards.moc"
