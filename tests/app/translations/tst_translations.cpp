// SPDX-License-Identifier: MIT
#include "core/model/vocabulary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations;  ///< One, or one a plural form.
    QString state;             ///< "unfinished", "vanished", "obsolete" or empty.
};

QStringList readTranslation(QXmlStreamReader &xml)
{
    QStringList forms;
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "numerusform"_L1)
            forms.append(xml.readElementText());
        else if (xml.isCharacters())
            text += xml.text();
        else if (xml.isEndElement())
            break;
    }
    return forms.isEmpty() ? QStringList{text} : forms;
}

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "source"_L1)
            messages.append({context, xml.readElementText(), {}, {}});
        else if (xml.name() == "translation"_L1 && !messages.isEmpty()) {
            messages.last().state = xml.attributes().value("type"_L1).toString();
            messages.last().translations = readTranslation(xml);
        }
    }
    return messages;
}

// "%1 of %n" -> {"%1", "%n"}
QStringList markers(const QString &text)
{
    static const QRegularExpression marker(u"%(L?\\d+|n)"_s);
    QStringList found;
    for (auto it = marker.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

bool isMnemonic(const QString &text)
{
    static const QRegularExpression mnemonic(u"(^|[^&])&[^& ]"_s);
    return text.contains(mnemonic);
}

QString shown(const Message &message)
{
    return u"%1: \"%2\""_s.arg(message.context, message.source.left(80));
}

} // namespace

/// The sources and the translations say the same things, now and after every change.
class tst_Translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsTranslated_data();
    void everythingIsTranslated();
    void markersSurvive_data() { everythingIsTranslated_data(); }
    void markersSurvive();
    void coreSpeaksGerman();
};

void tst_Translations::everythingIsTranslated_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("flags");
    QTest::newRow("German") << u"keelson_de.ts"_s << QStringList{};
    QTest::newRow("English plurals") << u"keelson_en.ts"_s << QStringList{u"-pluralonly"_s};
}

// Brings a copy up to date with the sources; what that leaves open, somebody forgot.
void tst_Translations::everythingIsTranslated()
{
    QFETCH(QString, name);
    QFETCH(QStringList, flags);
    const QString source = QStringLiteral(KEELSON_SOURCE);
    const QString committed = source + "/translations/"_L1 + name;
    QTemporaryDir folder;
    const QString copy = folder.filePath(name);
    QVERIFY(QFile::copy(committed, copy));

    QProcess lupdate;
    lupdate.setWorkingDirectory(source);
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(KEELSON_LUPDATE),
                  QStringList{u"-locations"_s, u"none"_s, u"-I"_s, u"."_s} + flags
                          + QStringList{u"core"_s, u"plugins"_s, u"app"_s, u"-ts"_s, copy});
    QVERIFY2(lupdate.waitForFinished(100'000), qPrintable(lupdate.errorString()));
    const QString said = QString::fromLocal8Bit(lupdate.readAll());
    QCOMPARE(lupdate.exitCode(), 0);
    // A string under a context it will not be looked for in is as good as untranslated.
    QVERIFY2(!said.contains(u"unknown namespace"), qPrintable(said));
    QVERIFY2(!said.contains(u"lacks Q_OBJECT"), qPrintable(said));

    const QList<Message> messages = readMessages(copy);
    QVERIFY(!messages.isEmpty());
    QStringList open;
    for (const Message &message : messages) {
        if (!message.state.isEmpty())
            open.append(message.state + u' ' + shown(message));
        else if (message.translations.contains(QString()))
            open.append(u"empty "_s + shown(message));
    }
    QVERIFY2(open.isEmpty(), qPrintable(u"%1 in %2; bring it up to date with the target update-translations:\n%3"_s
                                                .arg(open.size()).arg(name, open.mid(0, 40).join(u'\n'))));
}

void tst_Translations::markersSurvive()
{
    QFETCH(QString, name);
    for (const Message &message : readMessages(QStringLiteral(KEELSON_SOURCE) + "/translations/"_L1 + name)) {
        for (const QString &translation : message.translations) {
            const QStringList kept = markers(translation);
            QStringList expected = markers(message.source);
            // "in one place" needs no number, but what it has must have been there.
            if (message.translations.size() > 1 && !kept.contains(u"%n"_s))
                expected.removeAll(u"%n"_s);
            QVERIFY2(kept == expected, qPrintable(shown(message) + u" -> "_s + translation));
            QVERIFY2(isMnemonic(message.source) == isMnemonic(translation), qPrintable(shown(message) + u" -> "_s + translation));
        }
    }
}

void tst_Translations::coreSpeaksGerman()
{
    using namespace keelson;
    // The file is compiled into the core, which this program needs for something before it is loaded.
    QVERIFY(vocabulary::kind(kinds::policy));
    QTranslator german;
    QVERIFY(german.load(u":/i18n/keelson_de"_s));
    QCoreApplication::installTranslator(&german);
    const Kind &policy = *vocabulary::kind(kinds::policy);
    QCOMPARE(vocabulary::label(policy), u"Richtlinie"_s);
    QCoreApplication::removeTranslator(&german);
    QCOMPARE(vocabulary::label(policy), u"Policy"_s);
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"
