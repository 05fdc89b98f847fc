// SPDX-License-Identifier: MIT
#include "tests/plugins/kit/systems.h"

using namespace Qt::StringLiterals;
using namespace keelson;

namespace systems {

Id Maker::add(QLatin1StringView kind, const QString &name, Id parent, const Properties &properties)
{
    const Id id = next();
    m_builder.put(Element{id, vocabulary::kind(kind), name, parent, properties});
    return id;
}

void Maker::connect(Id from, QLatin1StringView relation, Id to)
{
    m_builder.put(Relation{next(), vocabulary::relation(relation), from, to, {}});
}

Id Maker::service(const QString &name, const QString &pattern, Id subsystem, const QList<Id> &publishes,
                  const QList<Id> &consumes)
{
    const Id id = add(kinds::service, name, subsystem, {{u"pattern"_s, pattern}});
    for (const Id event : publishes)
        connect(id, relations::publishes, event);
    for (const Id event : consumes)
        connect(id, relations::consumes, event);
    return id;
}

Id Maker::event(const QString &name, const QString &fields)
{
    return add(kinds::domainEvent, name, {}, {{u"fields"_s, fields}});
}

Model foodDelivery()
{
    Maker maker;
    const Id system = maker.add(kinds::system, u"Food Delivery"_s);
    const Id ordering = maker.add(kinds::subsystem, u"Ordering"_s, system);
    const Id delivery = maker.add(kinds::subsystem, u"Delivery"_s, system);
    maker.add(kinds::eventHub, u"Event Hub"_s, ordering);
    const Id submitted = maker.event(u"Order Submitted"_s, u"restaurant, total: number"_s);
    const Id cancelled = maker.event(u"Order Cancelled"_s, u"restaurant, total: number"_s);
    const Id confirmed = maker.event(u"Order Confirmed"_s, u"restaurant, total: number"_s);
    const Id paid = maker.event(u"Payment Authorized"_s, u"amount: number"_s);
    const Id delivered = maker.event(u"Delivery Completed"_s, u"courier"_s);

    const Id submit = maker.add(kinds::command, u"Submit Order"_s);
    const Id cancel = maker.add(kinds::command, u"Cancel Order"_s);
    const Id confirm = maker.add(kinds::command, u"Confirm Order"_s);
    const Id complete = maker.add(kinds::command, u"Complete Delivery"_s);
    const Id order = maker.add(kinds::aggregate, u"Order"_s);
    for (const Id command : {submit, cancel, confirm})
        maker.connect(command, relations::handledBy, order);
    for (const Id event : {submitted, cancelled, confirmed})
        maker.connect(order, relations::resultsIn, event);
    maker.connect(complete, relations::resultsIn, delivered);
    const Id policy = maker.add(kinds::policy, u"Confirm what is paid"_s);
    maker.connect(submitted, relations::triggers, policy);
    maker.connect(paid, relations::triggers, policy);
    maker.connect(policy, relations::issues, confirm);

    maker.service(u"Order BFF"_s, u"bff"_s, ordering, {submitted, cancelled}, {confirmed, delivered});
    maker.service(u"Order Control"_s, u"control"_s, ordering, {confirmed}, {submitted, paid});
    maker.service(u"Payment Gateway"_s, u"esg"_s, ordering, {paid}, {submitted});
    maker.service(u"Dispatch BFF"_s, u"bff"_s, delivery, {delivered}, {confirmed});
    return maker.model();
}

Model corners()
{
    Maker maker;
    const Id subsystem = maker.add(kinds::subsystem, u"Corner"_s);
    const Id other = maker.add(kinds::subsystem, u"Other"_s);
    const Id opened = maker.event(u"Account Opened"_s, u"owner, limit: number, active: boolean, tags: list"_s);
    const Id granted = maker.event(u"Credit Granted"_s, u"limit"_s);
    const Id seen = maker.event(u"Weather Seen"_s);
    const Id advised = maker.event(u"Advice Given"_s, u"text"_s);
    const Id never = maker.event(u"Nothing"_s);
    const Id board = maker.service(u"Board"_s, u"bff"_s, subsystem, {}, {opened, seen});
    Q_UNUSED(board);
    maker.service(u"Bank"_s, u"bff"_s, other, {opened, granted}, {advised});
    maker.service(u"Adviser"_s, u"control"_s, subsystem, {advised}, {opened, granted});
    maker.service(u"Idle"_s, u"control"_s, subsystem, {never}, {});
    const Id search = maker.add(kinds::service, u"Finder"_s, {}, {{u"pattern"_s, u"bff"_s}, {u"variant"_s, u"search"_s}});
    maker.connect(search, relations::consumes, granted);
    return maker.model();
}

const QStringList hostileNames = {
    u""_s, u" "_s, u"."_s, u".."_s, u"../x"_s, u"/etc/passwd"_s, u"C:\\x"_s, u"a/b"_s, u"CON"_s, u"nul.txt"_s, u".git"_s,
    u"node_modules"_s, u"package.json"_s, u"index"_s, u"Envelope"_s, u"Foo"_s, u"foo"_s, u"\u00e9"_s, u"e\u0301"_s,
    u"\ufb01"_s, u"\u202eabc"_s, QString(QChar(QChar::Null)), u"a\nb"_s, QString(300, u'n'), QString(300, u'\u6f22'),
    u"--help"_s, u"$(id)"_s, u"`id`"_s, u"%00"_s, u"no"_s, u"null"_s, u"0123"_s, u"12:30:45"_s, u"<<"_s, u"*a"_s,
    u"!!python/object"_s, u"# x"_s, u"---"_s, u"\""_s, u"'"_s, u"a */ b"_s, u"</script>"_s, u"\u2028"_s,
    u"${AWS::AccountId}"_s, u"{{resolve:secretsmanager:x}}"_s, u"${{ secrets.TOKEN }}"_s, u"{{7*7}}"_s, u"constructor"_s,
    u"__proto__"_s, u"class"_s, u"Error"_s, u"Order's \"done\""_s, u"\u6ce8\u6587"_s, u"\u6ce8\u6587\u6e08"_s, u"event hub"_s,
    QString(QChar(0xd800)),
};

Model hostile()
{
    Maker maker;
    const Id system = maker.add(kinds::system, u"\"; rm -rf / #*/ ${x}"_s, {}, {{u"description"_s, u"*/ ${AWS::Region} `x` \u2028"_s}});
    const Id one = maker.add(kinds::subsystem, u"../CON"_s, system);
    const Id other = maker.add(kinds::subsystem, u"..\\con"_s, system);
    const Id control = maker.add(kinds::subsystem, u"\u5236\u5fa1"_s, system);
    QList<Id> events;
    for (const QString &name : hostileNames)
        events.append(maker.add(kinds::domainEvent, name, {}, {{u"description"_s, QString(name + u" */ \n ${x} `"_s)},
                                                               {u"fields"_s, u"class, id, ttl, constructor: number, "_s + name}}));
    for (int i = 0; i < hostileNames.size(); ++i) {
        const qsizetype n = events.size();
        const Id service = maker.service(hostileNames[i], u"bff"_s, i % 2 ? one : other, {events[i]},
                                         {events[(i + 1) % n], events[(i + 7) % n]});
        const Id command = maker.add(kinds::command, hostileNames[i]);
        maker.connect(command, relations::resultsIn, events[i]);
        Q_UNUSED(service);
    }
    const Id confirmed = maker.event(u"All of it */ `${x}`"_s);
    const Id followed = maker.event(u"Row"_s);
    const Id policy = maker.add(kinds::policy, u"*/"_s);
    const Id command = maker.add(kinds::command, u"*/"_s);
    for (int i = 0; i < 6; ++i)
        maker.connect(events[i * 5], relations::triggers, policy);
    maker.connect(policy, relations::issues, command);
    maker.connect(command, relations::resultsIn, confirmed);
    maker.service(u"*/ control"_s, u"control"_s, control, {confirmed, followed}, events);
    return maker.model();
}

Model large(int services)
{
    Maker maker;
    const Id system = maker.add(kinds::system, u"Large"_s);
    QList<Id> events;
    for (int i = 0; i < services; ++i)
        events.append(maker.event(u"Thing %1 Done"_s.arg(i), u"one, two: number, three: boolean, four: list"_s));
    Id subsystem;
    for (int i = 0; i < services; ++i) {
        if (i % 10 == 0)
            subsystem = maker.add(kinds::subsystem, u"Part %1"_s.arg(i / 10), system);
        maker.service(u"Service %1"_s.arg(i), i % 5 == 4 ? u"control"_s : u"bff"_s, subsystem, {events[i]},
                      {events[(i + services - 1) % services], events[(i + services - 3) % services]});
    }
    return maker.model();
}

} // namespace systems
