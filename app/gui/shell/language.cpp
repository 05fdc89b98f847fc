// SPDX-License-Identifier: MIT
#include "app/gui/shell/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

Language::Language(QObject *parent) : QObject(parent)
{
    load(u"en"_s);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
}

QStringList Language::available()
{
    QStringList codes;
    const QStringList files = QDir(u":/i18n"_s).entryList({u"keelson_*.qm"_s});
    for (const QString &file : files)
        codes.append(file.section(u'_', 1).section(u'.', 0, 0));
    codes.sort();
    return codes;
}

QString Language::nativeName(const QString &code)
{
    const QString name = QLocale(code).nativeLanguageName();
    return code == "en"_L1 ? u"English"_s : name;
}

QString Language::ofSystem()
{
    const QStringList codes = available();
    const QStringList wished = QLocale::system().uiLanguages();
    for (const QString &language : wished) {
        if (const QString code = language.section(u'-', 0, 0); codes.contains(code))
            return code;
    }
    return u"en"_s;
}

void Language::choose(const QString &code)
{
    const QString chosen = available().contains(code) ? code : u"en"_s;
    if (chosen == m_current)
        return;
    load(chosen);
    Q_EMIT changed(m_current);
}

void Language::load(const QString &code)
{
    m_current = code;
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
    // Numbers and dates follow the words, with the territory's habits where the system speaks the language.
    const QLocale system = QLocale::system();
    QLocale::setDefault(system.language() == QLocale(code).language() ? system : QLocale(code));
    if (m_texts.load(u":/i18n/keelson_"_s + code))
        QCoreApplication::installTranslator(&m_texts);
    if (m_qtTexts.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
}

} // namespace keelson
