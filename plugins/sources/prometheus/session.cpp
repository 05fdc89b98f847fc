// SPDX-License-Identifier: MIT
#include "session.h"

#include "frames.h"

#include "core/metrics/exposednames.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::prometheus {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::prometheus)
};

constexpr qsizetype mostNames = 2000;
constexpr qsizetype mostSeries = 20'000;
constexpr qsizetype longestQuery = 3000;   ///< Characters; addresses of 8 kB are too long for some that stand between.
// In memory values take twelve times the bytes they take in an answer, names not much more.
constexpr qint64 mostBytesOfValues = 3 * 1024 * 1024;
constexpr qint64 mostBytes = 16 * 1024 * 1024;

void tell(Frame &frame, const QString &rule, const QString &message)
{
    constexpr qsizetype most = 50;
    frame.partial = true;
    if (frame.findings.size() >= most)
        return;
    Finding finding;
    finding.rule = rule;
    finding.message = message;
    if (!frame.findings.contains(finding))
        frame.findings.append(finding);
}

void warn(Frame &frame, const QStringList &warnings)
{
    constexpr qsizetype longest = 500;
    for (const QString &warning : warnings)
        tell(frame, u"prometheus.warning"_s, Tr::tr("The server warns: %1").arg(warning.left(longest)));
}

QString seconds(qint64 ms)
{
    return QString::number(double(ms) / 1000, 'f', 3);
}

/// As many of them as one address has room for.
QList<QList<Asked>> batches(const QList<Asked> &metrics, const QString &matchers, qint64 step)
{
    QList<QList<Asked>> all;
    qsizetype length = 0;
    for (const Asked &metric : metrics) {
        const qsizetype more = query({metric}, matchers, step).size();
        if (all.isEmpty() || length + more > longestQuery) {
            all.append(QList<Asked>());
            length = 0;
        }
        all.last().append(metric);
        length += more;
    }
    return all;
}

size_t hashOf(const Series &series)
{
    size_t hash = qHashMulti(0, series.metric, series.resource.type, series.resource.name);
    for (auto label = series.labels.begin(); label != series.labels.end(); ++label)
        hash = qHashMulti(hash, label.key(), label.value());
    return hash;
}

} // namespace

/// What the answer of a status other than 200 says, in the server's own words where it has some.
Error Session::refused(const HttpReply &reply)
{
    Error error = refusal(reply).error();
    const QString said = complaint(reply.body);
    if (!said.isEmpty())
        error.what += u' ' + said;
    const bool isQuestion = reply.status == 400 || reply.status == 422;
    if (isQuestion)
        error.kind = Error::Kind::BadInput;
    m_resting.heed(reply, error);
    return error;
}

Error Session::located(Error error) const
{
    if (error.where.isEmpty())
        error.where = redacted(m_place.url);
    return error;
}

Result<QByteArray> Session::fetch(const QString &path, const Parameters &parameters, Stop stop)
{
    if (const std::optional<Error> resting = m_resting.refusal())
        return *resting;
    QUrlQuery words;
    for (const auto &[name, value] : parameters)
        words.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    HttpRequest request;
    request.url = m_place.url;
    request.url.setPath(m_place.url.path() + u"/api/v1/"_s + path);
    request.url.setQuery(words);
    request.headers = m_place.headers;
    request.identity = m_place.identity;
    request.limits.body = path == u"query_range" ? mostBytesOfValues : mostBytes;
    ++m_spent.requests;
    const Result<HttpReply> reply = m_http.get(request, stop);
    m_isTooLarge = !reply && reply.error().kind == Error::Kind::BadInput;
    if (!reply)
        return reply.error();
    if (!refusal(*reply))
        return refused(*reply);
    return reply->body;
}

Result<void> Session::learnNames(TimeRange range, Stop stop, Frame &frame)
{
    if (!m_namesAreFresh.hasExpired())
        return {};
    const QString matcher = u'{' + (m_place.matchers.isEmpty() ? u"__name__!=\"\""_s : m_place.matchers) + u'}';
    const Result<QByteArray> body = fetch(u"label/__name__/values"_s, {{u"match[]"_s, matcher}, {u"start"_s, seconds(range.from)},
                                                                       {u"end"_s, seconds(range.to)}}, stop);
    Result<Names> names = body ? values(*body) : body.error();
    if (!names)
        return located(names.error());
    warn(frame, names->warnings);
    m_names = names->names;
    // Not everything that speaks the API knows the types; names tell enough then.
    if (const Result<QByteArray> described = fetch(u"metadata"_s, {}, stop)) {
        const Result<QHash<QString, QString>> told = types(*described);
        m_types = told ? *told : QHash<QString, QString>();
    }
    constexpr qint64 freshness = 600'000;
    if (names->warnings.isEmpty() && !m_names.isEmpty())
        m_namesAreFresh.setRemainingTime(freshness);
    return {};
}

QList<Asked> Session::wanted(const Query &query, Frame &frame) const
{
    QList<Asked> all;
    qsizetype strange = 0;
    for (const QString &name : m_names) {
        const QStringList meanings = exposed::meanings(name);
        const auto isWanted = [&](const QString &id) { return query.metrics.contains(id); };
        if (!query.metrics.isEmpty() && !isWanted(name) && std::none_of(meanings.begin(), meanings.end(), isWanted))
            continue;
        if (isName(name))
            all.append(asked(name, m_types));
        else
            ++strange;
    }
    if (strange > 0)
        tell(frame, u"prometheus.names"_s, Tr::tr("%n metric(s) with names that cannot be asked for are left out.", nullptr, int(strange)));
    if (all.size() > mostNames) {
        tell(frame, u"prometheus.many"_s, Tr::tr("There are %1 metrics; %2 of them are read. Give a selector.").arg(all.size()).arg(mostNames));
        all.resize(mostNames);
    }
    return all;
}

/// One request; where the server does not like it, its halves, so that one metric does not cost the others; where one
/// metric alone is too much, the halves of its time.
Result<void> Session::ask(const QList<Asked> &metrics, TimeRange range, Stop stop, Frame &frame)
{
    const Result<QByteArray> body = fetch(u"query_range"_s, {{u"query"_s, query(metrics, m_place.matchers, m_step)},
                                                             {u"start"_s, seconds(range.from)}, {u"end"_s, seconds(range.to)},
                                                             {u"step"_s, seconds(m_step)}}, stop);
    const Result<Matrix> answer = body ? matrix(*body) : body.error();
    if (answer) {
        take(*answer, range, frame);
        return {};
    }
    constexpr int mostRefused = 60;
    const bool isTooLarge = m_isTooLarge;
    if (answer.error().kind != Error::Kind::BadInput || stop.requested() || (!isTooLarge && ++m_refused > mostRefused))
        return located(answer.error());
    if (metrics.size() == 1 && isTooLarge && range.to - range.from > 2 * m_step) {
        const qint64 middle = range.from + (range.to - range.from) / 2;
        const Result<void> first = ask(metrics, {range.from, middle}, stop, frame);
        return first ? ask(metrics, {middle, range.to}, stop, frame) : first;
    }
    if (metrics.size() == 1) {
        tell(frame, u"prometheus.query"_s, Tr::tr("%1 could not be read. %2").arg(metrics.first().name, answer.error().what));
        return {};
    }
    const qsizetype half = metrics.size() / 2;
    const Result<void> first = ask(metrics.first(half), range, stop, frame);
    return first ? ask(metrics.mid(half), range, stop, frame) : first;
}

void Session::take(const Matrix &matrix, TimeRange range, Frame &frame)
{
    warn(frame, matrix.warnings);
    if (matrix.unordered > 0)
        tell(frame, u"prometheus.order"_s, Tr::tr("Values came out of order or twice; the first of each time counts."));
    if (matrix.unreadable > 0)
        tell(frame, u"prometheus.values"_s, Tr::tr("Some values cannot be read and are left out."));
    for (const Row &row : matrix.rows) {
        std::optional<Series> series = seriesOf(row, m_step);
        if (!series)
            continue;
        series->samples.removeIf([&](const Sample &sample) { return sample.time < range.from || sample.time > range.to; });
        if (series->samples.isEmpty())
            continue;
        QList<qsizetype> &alike = m_places[hashOf(*series)];
        const auto known = std::find_if(alike.begin(), alike.end(), [&](qsizetype i) {
            const Series &other = frame.series[i];
            return other.metric == series->metric && other.resource.name == series->resource.name
                && other.resource.type == series->resource.type && other.labels == series->labels;
        });
        if (known != alike.end()) {
            // The next part of its time; whatever else speaks of the same time is a double.
            QList<Sample> &samples = frame.series[*known].samples;
            series->samples.removeIf([last = samples.last().time](const Sample &sample) { return sample.time <= last; });
            samples += series->samples;
        } else if (frame.series.size() < mostSeries) {
            alike.append(frame.series.size());
            frame.series.append(*series);
        } else {
            tell(frame, u"prometheus.series"_s, Tr::tr("There are more than %1 series; the rest is left out.").arg(mostSeries));
        }
    }
}

Result<Frame> Session::read(const Query &query, Stop stop)
{
    Frame frame;
    frame.time = QDateTime::currentMSecsSinceEpoch();
    m_spent = {};
    m_places.clear();
    m_refused = 0;
    constexpr qint64 second = 1000;
    m_step = (std::max(query.step, m_place.step) + second - 1) / second * second;
    TimeRange range = query.range;
    if (range.to <= range.from)
        range = {frame.time - 2 * m_step, frame.time + 1};
    if (const Result<void> learned = learnNames(range, stop, frame); !learned)
        return learned.error();
    const QList<Asked> metrics = wanted(query, frame);
    for (const QList<Asked> &batch : batches(metrics, m_place.matchers, m_step)) {
        for (const TimeRange &part : requests(range, m_step)) {
            if (const Result<void> asked = ask(batch, part, stop, frame); !asked)
                return asked.error();
        }
    }
    keepAskedFor(frame, query);
    frame.spent = m_spent;
    return frame;
}

Result<QList<Resource>> Session::discover(Stop stop)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    constexpr qint64 hour = 3'600'000;
    const QString matcher = u'{' + (m_place.matchers.isEmpty() ? u"__name__!=\"\""_s : m_place.matchers) + u'}';
    const Result<QByteArray> body = fetch(u"series"_s, {{u"match[]"_s, matcher}, {u"start"_s, seconds(now - hour)},
                                                        {u"end"_s, seconds(now)}}, stop);
    const Result<QList<Labels>> sets = body ? labelSets(*body) : body.error();
    if (!sets)
        return located(sets.error());
    QMap<std::pair<QString, QString>, Resource> found;
    for (const Labels &labels : *sets) {
        const Resource resource = resourceOf(labels);
        if (!resource.name.isEmpty())
            found.insert({resource.type, resource.name}, resource);
    }
    return found.values();
}

} // namespace keelson::prometheus
