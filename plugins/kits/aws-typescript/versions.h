// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>

// Every version this kit writes, in one place. A change is good when tst_kit_npm is: it installs,
// tests, lints and runs what is generated with exactly these.

namespace keelson::awstypescript::versions {

inline constexpr QLatin1StringView node{">=22.18"};
inline constexpr QLatin1StringView lambdaRuntime{"nodejs24.x"};

struct Package
{
    QLatin1StringView name;
    QLatin1StringView version;
};

inline constexpr Package workspace[] = {
    {QLatin1StringView("@types/aws-lambda"), QLatin1StringView("8.10.164")},
    {QLatin1StringView("@types/node"), QLatin1StringView("24.19.2")},
    {QLatin1StringView("aws-sdk-client-mock"), QLatin1StringView("4.1.0")},
    {QLatin1StringView("esbuild"), QLatin1StringView("0.28.2")},
    {QLatin1StringView("oxlint"), QLatin1StringView("1.89.0")},
    {QLatin1StringView("typescript"), QLatin1StringView("7.0.2")},
    {QLatin1StringView("vitest"), QLatin1StringView("5.1.1")},
};

inline constexpr Package events[] = {
    {QLatin1StringView("ajv"), QLatin1StringView("8.20.0")},
};

// aws-lambda-stream loads every client it knows without naming one as a dependency.
inline constexpr Package stream[] = {
    {QLatin1StringView("@aws-sdk/client-cloudwatch"), QLatin1StringView("3.1164.0")},
    {QLatin1StringView("@aws-sdk/client-dynamodb"), QLatin1StringView("3.1164.0")},
    {QLatin1StringView("@aws-sdk/client-eventbridge"), QLatin1StringView("3.1169.0")},
    {QLatin1StringView("@aws-sdk/client-firehose"), QLatin1StringView("3.1169.0")},
    {QLatin1StringView("@aws-sdk/client-kinesis"), QLatin1StringView("3.1143.0")},
    {QLatin1StringView("@aws-sdk/client-kms"), QLatin1StringView("3.1164.0")},
    {QLatin1StringView("@aws-sdk/client-lambda"), QLatin1StringView("3.1164.0")},
    {QLatin1StringView("@aws-sdk/client-s3"), QLatin1StringView("3.1169.0")},
    {QLatin1StringView("@aws-sdk/client-secrets-manager"), QLatin1StringView("3.1163.0")},
    {QLatin1StringView("@aws-sdk/client-sns"), QLatin1StringView("3.1169.0")},
    {QLatin1StringView("@aws-sdk/client-sqs"), QLatin1StringView("3.1169.0")},
    {QLatin1StringView("@aws-sdk/lib-dynamodb"), QLatin1StringView("3.1162.0")},
    {QLatin1StringView("@aws-sdk/util-dynamodb"), QLatin1StringView("3.996.9")},
    {QLatin1StringView("aws-lambda-stream"), QLatin1StringView("1.0.0")},
    {QLatin1StringView("highland"), QLatin1StringView("2.13.5")},
};

inline constexpr Package local[] = {
    {QLatin1StringView("dynalite"), QLatin1StringView("4.0.0")},
    {QLatin1StringView("esbuild"), QLatin1StringView("0.28.2")},
    {QLatin1StringView("prom-client"), QLatin1StringView("15.1.3")},
};

inline constexpr Package rest[] = {
    {QLatin1StringView("lambda-api"), QLatin1StringView("1.5.1")},
};

} // namespace keelson::awstypescript::versions
