// SPDX-License-Identifier: MIT
#include "app/gui/shell/filenewstext.h"

#include "app/gui/inspector/records.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace keelson::filenews {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FileNews)
};

constexpr qsizetype longest = 80; ///< A label or value that goes on is cut.

QString damageExtent(qsizetype lost, const QString &fileName)
{
    if (lost < 0) {
        return Text::tr("%1 was damaged. Some of its changes were lost, how many cannot be told; everything else is here.")
                .arg(fileName);
    }
    if (lost == 0)
        return Text::tr("%1 was damaged. None of its changes was lost.").arg(fileName);
    return Text::tr("%1 was damaged. %n of its changes were lost; everything else is here.", nullptr, int(lost)).arg(fileName);
}

QString kept(const QString &path)
{
    return path.isEmpty() ? QString() : Text::tr("The damaged file is kept as “%1”.").arg(QFileInfo(path).fileName());
}

QString listed(const QString &text)
{
    return u"–  "_s + text;
}

QString shortened(const QString &text)
{
    const QString words = text.simplified();
    return words.size() > longest ? words.left(longest) + u'…' : words;
}

QString propertyOf(const Model &model, const Fact &fact)
{
    const Element *element = model.element(fact.record);
    const Property *property = element ? vocabulary::property(*element->kind, fact.property) : nullptr;
    return property ? vocabulary::label(*property) : fact.property;
}

// What has no name that a person would know is left out.
QStringList rememberedLines(const Document &document)
{
    QStringList lines;
    const qsizetype index = document.log().indexOf(document.fileNews().rememberedBy);
    if (index < 0)
        return lines;
    const Model &model = document.model();
    for (const Fact &fact : document.log().change(index).facts) {
        const QString name = nameOf(model, fact.record);
        const QString value = shortened(text(fact.value));
        if (!name.isEmpty() && !value.isEmpty() && fact.property != properties::kind)
            lines.append(listed(Text::tr("%1: %2 “%3”", "element: property and its value").arg(name, propertyOf(model, fact), value)));
    }
    return lines;
}

} // namespace

QString line(const Change &change)
{
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(change.when), QLocale::ShortFormat);
    const QString label = change.label.isEmpty() ? Text::tr("A change") : shortened(change.label);
    return Text::tr("%1 – %2, %3", "what was done, who did it, when").arg(label, change.author.name, when);
}

QString lines(const QList<Change> &changes, qsizetype most)
{
    QStringList told;
    for (const Change &change : changes.first(qMin(changes.size(), most)))
        told.append(listed(line(change)));
    return told.join(u'\n');
}

QString damaged(const FileNews &news, const QString &fileName)
{
    QStringList sentences{damageExtent(news.lost, fileName)};
    if (news.remembered > 0) {
        sentences.append(Text::tr("%n value(s) that lost changes had set were remembered and are back.", nullptr,
                                  int(news.remembered)));
    }
    sentences.append(kept(news.damagedKeptAs));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString upgraded(const FileNews &news, const QString &fileName)
{
    return Text::tr("%1 was in the format of an older Keelson and is now in that of this one. "
                    "The file as it was is kept as “%2”.").arg(fileName, QFileInfo(news.olderKeptAs).fileName());
}

QString broughtBack(qsizetype count)
{
    return Text::tr("%n change(s) that could not be saved last time are back:", nullptr, int(count));
}

QString joined(qsizetype count, const QString &fileName)
{
    return Text::tr("%1 was replaced by another copy of this document while it was open. Its %n change(s) were taken in; "
                    "yours were kept.", nullptr, int(count)).arg(fileName);
}

QString damageReport(const Document &document)
{
    const FileNews &news = document.fileNews();
    QStringList report{damaged(news, QFileInfo(document.path()).fileName()), QDir::toNativeSeparators(news.damagedKeptAs)};
    report.removeAll(QString());
    report.append({QString(), Text::tr("What was found:")});
    for (const Finding &finding : news.damages)
        report.append(listed(finding.message));
    const QStringList remembered = rememberedLines(document);
    if (!remembered.isEmpty())
        report.append(QStringList{QString(), Text::tr("What was remembered of it:")} + remembered);
    return report.join(u'\n');
}

} // namespace keelson::filenews
