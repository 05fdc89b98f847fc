// SPDX-License-Identifier: MIT
#include "core/review/report.h"

#include <QCoreApplication>

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::Report)
};

QString inTable(const QString &text)
{
    return QString(text).replace(u'|', u"\\|"_s);
}

QString row(const Rule &rule)
{
    QStringList fixes;
    for (const Fix &fix : rule.fixes)
        fixes.append(label(fix));
    const QStringList cells{u'`' + QString(rule.id) + u'`', label(rule.severity), title(rule), why(rule),
                            u"%1: %2"_s.arg(QString::number(rule.heading.chapter), QString::fromUtf8(rule.heading.title)),
                            fixes.join(u"; "_s)};
    QString text = u"|"_s;
    for (const QString &cell : cells)
        text += u' ' + inTable(cell) + u" |"_s;
    return text + u'\n';
}

QString table(Topic topic, const QList<const Rule *> &rules)
{
    const QStringList headings{Tr::tr("Rule"), Tr::tr("Severity"), Tr::tr("What holds"),
                               Tr::tr("Why"), Tr::tr("Chapter"), Tr::tr("Fixes")};
    QString text = u"\n## "_s + label(topic) + u"\n\n| "_s + headings.join(u" | "_s) + u" |\n|---|---|---|---|---|---|\n"_s;
    for (const Rule *rule : rules)
        text += row(*rule);
    return text;
}

} // namespace

QString rulesToMarkdown()
{
    const QList<const Rule *> all = rules();
    QString text = u"# "_s + Tr::tr("Rules of the review") + u"\n\n"_s
        + Tr::tr("Printed by `keelson-cli review --rules`. Chapters are those of John Gilbert, Software Architecture Patterns for "
                 "Serverless Systems. Rules: %1.").arg(all.size())
        + u'\n';
    for (const Topic topic : {Topic::Bulkheads, Topic::Events, Topic::Streams, Topic::Data, Topic::Frontends, Topic::Gateways,
                              Topic::Control, Topic::Delivery}) {
        QList<const Rule *> ofTopic = all;
        ofTopic.removeIf([topic](const Rule *rule) { return rule->topic != topic; });
        if (!ofTopic.isEmpty())
            text += table(topic, ofTopic);
    }
    return text;
}

QString explained(const Rule &rule)
{
    QStringList lines{title(rule), u"%1 · %2 · %3"_s.arg(QString(rule.id), label(rule.severity), label(rule.topic)), {},
                      why(rule), headingText(rule.heading)};
    if (!rule.fixes.empty())
        lines.append({{}, Tr::tr("Ways to mend it:")});
    for (const Fix &fix : rule.fixes)
        lines.append(u"  %1  %2"_s.arg(QString(fix.id), label(fix)));
    return lines.join(u'\n') + u'\n';
}

} // namespace keelson::review
