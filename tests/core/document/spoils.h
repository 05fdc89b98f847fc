// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

// What a hostile or careless program, or a bad disk, may make of a document's file.

namespace keelson::tests {

using Spoil = std::function<void(const QString &path)>;

/// Six events on a board in one change and six actors in one each.
void makeSample(const QString &path);

/// What can be done with SQLite; ends the program when it cannot.
void runSql(const QString &path, const QByteArray &sql);

Spoil holding(const QByteArray &bytes);
Spoil altered(const QByteArray &sql);
/// Counts from the end when `at` is negative.
Spoil patched(qint64 at, const QByteArray &bytes);
void makeSocket(const QString &path);

} // namespace keelson::tests
