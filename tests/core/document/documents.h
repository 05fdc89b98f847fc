// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

#include <QRandomGenerator>
#include <QTest>

// What the tests of documents share.

namespace keelson::tests {

inline Author ada() { return {Id(1, 1), QStringLiteral("Ada")}; }
inline Author ben() { return {Id(2, 2), QStringLiteral("Ben")}; }

/// The value, or a failed test and a program that ends: nothing sensible can follow.
template<typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    return std::move(*result);
}

inline Id add(Document &document, QLatin1StringView kind, const QString &name, Id parent = {})
{
    Edit edit(QStringLiteral("Add ") + name);
    const Id id = edit.add(kind, name, parent);
    document.commit(edit);
    return id;
}

template<typename T>
Stamp set(Document &document, Id record, QLatin1StringView property, const T &value,
          const QString &label = QStringLiteral("Edit"))
{
    Edit edit(label);
    edit.set(record, property, Value(value));
    return document.commit(edit);
}

inline QString nameOf(const Document &document, Id element)
{
    const Element *found = document.model().element(element);
    return found ? found->name : QString();
}

inline QStringList rulesOf(const QList<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules.append(finding.rule);
    return rules;
}

/// The seed of a random test: KEELSON_SEED, or a new one. Printed, so that a failure can be repeated.
inline quint32 seed()
{
    bool given = false;
    const quint32 wanted = qEnvironmentVariable("KEELSON_SEED").toUInt(&given);
    const quint32 seed = given ? wanted : QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    return seed;
}

/// Edits at random all that can be edited, the senseless included: circles, claims on what is gone,
/// values of the wrong type, kinds nobody knows.
class RandomEditor
{
public:
    explicit RandomEditor(quint32 seedValue) : m_random(seedValue) { }

    Edit next(const Facts &facts);

private:
    int below(int n) { return int(m_random.bounded(quint32(n))); }
    Id any(const QList<Id> &ids) { return ids.isEmpty() ? Id::create() : ids[below(int(ids.size()))]; }
    QString name() { return QStringLiteral("name %1").arg(below(12)); }
    Value anyValue(const QList<Id> &ids);
    void change(Edit &edit, const QList<Id> &ids);

    QRandomGenerator m_random;
};

} // namespace keelson::tests
