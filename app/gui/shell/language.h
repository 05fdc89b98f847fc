// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace keelson {

/// The language the program speaks; changed while it runs. Widgets hear of it by
/// QEvent::LanguageChange and set their texts anew.
class Language : public QObject
{
    Q_OBJECT

public:
    /// Begins in English, the language of the sources.
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    /// Codes that can be chosen: "en" and one for every translation built in, sorted.
    static QStringList available();
    /// What its speakers call it: "Deutsch".
    static QString nativeName(const QString &code);
    /// The available code that suits the system's locale best.
    static QString ofSystem();

    QString current() const { return m_current; }
    /// An unknown code means English, the language of the sources.
    void choose(const QString &code);

Q_SIGNALS:
    void changed(const QString &code);

private:
    void load(const QString &code);

    QString m_current;
    QTranslator m_texts;
    QTranslator m_qtTexts;
};

} // namespace keelson
