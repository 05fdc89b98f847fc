// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringView>

namespace keelson::scaffold {

/// A piece of TypeScript that is safe by the way it is made: our own words, identifiers, and texts that
/// have become literals. There is no way from a person's text into code but through these.
class KEELSON_CORE Code
{
public:
    Code() = default;
    template<qsizetype N>
    Code(const char (&ours)[N]) : m_text(QLatin1StringView(ours, N - 1)) { }

    /// An identifier; signs that cannot be in one are dropped, and a reserved word gets a low line.
    static Code name(QStringView identifier);
    static Code text(QStringView text);                 ///< 'text', escaped.
    static Code texts(const QStringList &texts);        ///< ['one', 'two']
    static Code key(QStringView name);                  ///< A property's name, quoted where it must be.
    static Code slug(QStringView kebab);                ///< For inside of a literal of ours: a-z, 0-9, hyphens.
    static Code number(qint64 value);
    static Code joined(const QList<Code> &pieces, const Code &between);

    bool isEmpty() const { return m_text.isEmpty(); }
    const QString &toString() const { return m_text; }

    friend Code operator+(const Code &a, const Code &b) { return Code(QString(a.m_text + b.m_text)); }
    friend bool operator<(const Code &a, const Code &b) { return a.m_text < b.m_text; }
    friend bool operator==(const Code &, const Code &) = default;

private:
    explicit Code(const QString &text) : m_text(text) { }
    QString m_text;
};

/// A module in the making: imports are collected, merged and sorted; lines follow the indent.
class KEELSON_CORE TypeScript
{
public:
    void import(const Code &name, QLatin1StringView module);
    void importType(const Code &name, QLatin1StringView module);
    void importBeside(const Code &name, const QString &file);  ///< From "./file.ts"; `file` is a kebab name.
    void importTypeBeside(const Code &name, const QString &file);

    void blank();
    void line(const Code &code);
    void open(const Code &code);   ///< A line after which the indent grows.
    void close(const Code &code);  ///< A line before which it shrinks.
    void dedent() { --m_depth; }   ///< Shrinks without a line.
    /// One comment; ends of lines and of comments in the text are made harmless.
    void doc(const QString &text);

    QByteArray toBytes() const;

private:
    struct Imports
    {
        QList<Code> values;
        QList<Code> types;
    };
    static QString importLine(const QString &module, const Imports &imports);

    QMap<QString, Imports> m_imports;
    QString m_body;
    int m_depth = 0;
};

} // namespace keelson::scaffold
