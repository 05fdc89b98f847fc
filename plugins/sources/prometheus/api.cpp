// SPDX-License-Identifier: MIT
#include "api.h"

#include <QCoreApplication>

#include <boost/json.hpp>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace json = boost::json;

namespace keelson::prometheus {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::prometheus)
};

QString text(json::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

QString text(const json::value *value)
{
    return value && value->is_string() ? text(value->get_string()) : QString();
}

Error notOurs()
{
    return {Error::Kind::BadInput, Tr::tr("The answer is not one of Prometheus's HTTP API."), {},
            Tr::tr("Check the address and the path prefix.")};
}

std::optional<json::value> parsed(QByteArrayView body)
{
    json::parse_options options;
    options.max_depth = 16;
    json::error_code code;
    json::value value = json::parse({body.data(), size_t(body.size())}, code, {}, options);
    return code || !value.is_object() ? std::nullopt : std::optional(std::move(value));
}

/// The whole answer when it says success.
Result<json::value> succeeded(QByteArrayView body)
{
    std::optional<json::value> root = parsed(body);
    const QString status = root ? text(root->get_object().if_contains("status")) : QString();
    if (status == u"error")
        return Error{Error::Kind::BadInput, complaint(body), {}, {}};
    if (status != u"success" || !root->get_object().if_contains("data"))
        return notOurs();
    return *std::move(root);
}

QStringList warningsOf(const json::value &root)
{
    QStringList warnings;
    const json::value *list = root.get_object().if_contains("warnings");
    if (list && list->is_array()) {
        for (const json::value &warning : list->get_array())
            warnings.append(text(&warning));
    }
    return warnings;
}

Labels labelsOf(const json::value *value)
{
    Labels labels;
    if (value && value->is_object()) {
        for (const auto &label : value->get_object())
            labels.insert(text(label.key()), text(&label.value()));
    }
    return labels;
}

/// [seconds, "value"]; a value that is no number is no sample.
std::optional<Sample> sampleOf(const json::value &pair)
{
    if (!pair.is_array() || pair.get_array().size() != 2 || !pair.get_array()[1].is_string())
        return std::nullopt;
    json::error_code code;
    const double seconds = pair.get_array()[0].is_number() ? pair.get_array()[0].to_number<double>(code) : qQNaN();
    constexpr double year9999 = 253'402'300'799.0;
    if (!(std::abs(seconds) <= year9999))
        return std::nullopt;
    const json::string &digits = pair.get_array()[1].get_string();
    if (digits == "NaN" || digits == "+Inf" || digits == "-Inf")
        return Sample{std::llround(seconds * 1000), qQNaN()};
    bool ok = false;
    const double value = QByteArrayView(digits.data(), qsizetype(digits.size())).toDouble(&ok);
    return ok ? std::optional(Sample{std::llround(seconds * 1000), value}) : std::nullopt;
}

Row rowOf(const json::value &series, Matrix &matrix)
{
    Row row;
    row.labels = labelsOf(series.get_object().if_contains("metric"));
    const json::value *values = series.get_object().if_contains("values");
    if (!values || !values->is_array()) {
        ++matrix.unreadable;  // A native histogram, say.
        return row;
    }
    for (const json::value &pair : values->get_array()) {
        const std::optional<Sample> sample = sampleOf(pair);
        if (!sample)
            ++matrix.unreadable;
        else if (std::isfinite(sample->value))  // No value is not zero: it is absent, as the source means it.
            row.samples.append(*sample);
    }
    const auto isEarlier = [](const Sample &a, const Sample &b) { return a.time < b.time; };
    const auto isNotLater = [](const Sample &a, const Sample &b) { return a.time >= b.time; };
    if (std::adjacent_find(row.samples.begin(), row.samples.end(), isNotLater) == row.samples.end())
        return row;
    std::stable_sort(row.samples.begin(), row.samples.end(), isEarlier);
    row.samples.erase(std::unique(row.samples.begin(), row.samples.end(), [](auto &a, auto &b) { return a.time == b.time; }), row.samples.end());
    ++matrix.unordered;
    return row;
}

} // namespace

QString complaint(QByteArrayView body)
{
    const std::optional<json::value> root = parsed(body);
    if (!root || text(root->get_object().if_contains("status")) != u"error")
        return {};
    constexpr qsizetype longest = 500;
    return Tr::tr("The server says: %1: %2").arg(text(root->get_object().if_contains("errorType")),
                                                 text(root->get_object().if_contains("error")).left(longest));
}

Result<Matrix> matrix(QByteArrayView body)
{
    const Result<json::value> root = succeeded(body);
    if (!root)
        return root.error();
    const json::value &data = root->get_object().at("data");
    const json::value *result = data.is_object() ? data.get_object().if_contains("result") : nullptr;
    if (!result || !result->is_array() || text(data.get_object().if_contains("resultType")) != u"matrix")
        return notOurs();
    Matrix matrix;
    matrix.warnings = warningsOf(*root);
    for (const json::value &series : result->get_array()) {
        if (series.is_object())
            matrix.rows.append(rowOf(series, matrix));
        else
            ++matrix.unreadable;
    }
    return matrix;
}

Result<Names> values(QByteArrayView body)
{
    const Result<json::value> root = succeeded(body);
    if (!root)
        return root.error();
    const json::value &data = root->get_object().at("data");
    if (!data.is_array() && !data.is_null())
        return notOurs();
    Names names;
    names.warnings = warningsOf(*root);
    if (data.is_array()) {
        for (const json::value &name : data.get_array())
            names.names.append(text(&name));
    }
    return names;
}

Result<QList<Labels>> labelSets(QByteArrayView body)
{
    const Result<json::value> root = succeeded(body);
    if (!root)
        return root.error();
    const json::value &data = root->get_object().at("data");
    if (!data.is_array() && !data.is_null())
        return notOurs();
    QList<Labels> sets;
    if (data.is_array()) {
        for (const json::value &set : data.get_array())
            sets.append(labelsOf(&set));
    }
    return sets;
}

Result<QHash<QString, QString>> types(QByteArrayView body)
{
    const Result<json::value> root = succeeded(body);
    if (!root)
        return root.error();
    QHash<QString, QString> types;
    const json::value &data = root->get_object().at("data");
    if (!data.is_object())
        return notOurs();
    for (const auto &family : data.get_object()) {
        const json::value *first = family.value().is_array() && !family.value().get_array().empty() ? &family.value().get_array()[0] : nullptr;
        if (first && first->is_object())
            types.insert(text(family.key()), text(first->get_object().if_contains("type")));
    }
    return types;
}

} // namespace keelson::prometheus
