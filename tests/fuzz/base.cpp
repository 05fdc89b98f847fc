// SPDX-License-Identifier: MIT
#include "tests/fuzz/base.h"

#include "core/document/verify.h"
#include "tests/fuzz/alteration.h"

#include <QFile>

#include <algorithm>
#include <tuple>

namespace keelson::fuzz {

using namespace Qt::StringLiterals;

namespace {

const Id replicaA(0xa, 1);
const Id replicaB(0xb, 1);

void add(Change &change, int number, std::initializer_list<std::pair<QLatin1StringView, Value>> values)
{
    for (const auto &[property, value] : values)
        change.facts.append({record(number), property, value});
}

Change structure()
{
    Change change{{1, replicaA}, ada(), 1000, u"Add the shop"_s, {}, {}};
    add(change, 1, {{properties::kind, QString(kinds::system)}, {properties::name, u"Shop"_s}});
    add(change, 2, {{properties::kind, QString(kinds::subsystem)}, {properties::name, u"Orders"_s},
                    {properties::parent, record(1)}});
    add(change, 3, {{properties::kind, QString(kinds::service)}, {properties::name, u"Order service \u2713"_s},
                    {properties::parent, record(2)}});
    add(change, 4, {{properties::kind, QString(kinds::domainEvent)}, {properties::name, u"Order placed"_s}});
    add(change, 5, {{properties::kind, QString(relations::publishes)}, {properties::from, record(3)},
                    {properties::to, record(4)}});
    return change;
}

Change pictures()
{
    Change change{{2, replicaB}, ben(), 2000, u"Draw"_s, {}, {}};
    add(change, 6, {{properties::kind, QString(records::board)}, {properties::name, u"Board"_s}});
    add(change, 7, {{properties::kind, QString(records::placement)}, {properties::view, record(6)},
                    {properties::element, record(4)}, {properties::position, QPointF(10, -20.5)},
                    {properties::size, QSizeF(120, 80)}});
    add(change, 8, {{properties::kind, QString(records::contextView)}, {properties::subject, record(1)}});
    add(change, 9, {{properties::kind, QString(records::child)}, {properties::owner, record(3)},
                    {properties::list, u"steps"_s}, {properties::order, u"a"_s}});
    return change;
}

Change oddities()
{
    Change change{{3, replicaA}, ada(), 3000, u"Odd ends"_s, {}, {}};
    add(change, 10, {{properties::kind, QString(kinds::domainEvent)}, {properties::name, u"Order was placed"_s},
                     {properties::aliasOf, record(4)}});
    add(change, 11, {{properties::kind, u"a-later-kind"_s}, {QLatin1StringView("weight"), 0.1}});
    add(change, 12, {{properties::kind, QString(kinds::service)}, {properties::parent, record(13)}});
    add(change, 13, {{properties::kind, QString(kinds::service)}, {properties::parent, record(12)}});
    add(change, 14, {{properties::kind, QString(kinds::actor)}, {properties::deleted, true}});
    return change;
}

QByteArray bytesOf(const Stage &stage, const QString &name)
{
    const QByteArray bytes = stage.read(name);
    stage.clear();
    return bytes;
}

} // namespace

QList<Change> baseChanges()
{
    const Change move{{4, replicaB}, ben(), 4000, u"Move"_s, {}, {{record(7), properties::position, QPointF(1e6, 0)}}};
    const Change back{{5, replicaB}, ben(), 5000, u"Move"_s, {4, replicaB}, {{record(7), properties::position, QPointF(10, -20.5)}}};
    const Change clear{{6, replicaA}, ada(), 6000, {}, {}, {{record(11), u"weight"_s, {}}}};
    QList<Change> changes{structure(), pictures(), oddities(), move, back, clear};
    for (Change &change : changes) {
        std::sort(change.facts.begin(), change.facts.end(), [](const Fact &a, const Fact &b) {
            return std::tie(a.record, a.property) < std::tie(b.record, b.property);
        });
    }
    return changes;
}

QByteArray emptyDocument(const Stage &stage)
{
    const QString path = stage.path(u"base.keelson"_s);
    demand(Document::create(path, ada()).has_value(), "a document can be made");
    execute(path, "UPDATE meta SET value = x'6b65656c736f6e6b65656c736f6e2121' WHERE key = 'document'");
    return bytesOf(stage, u"base.keelson"_s);
}

QByteArray baseDocument(const Stage &stage)
{
    const QString path = stage.write(u"base.keelson"_s, emptyDocument(stage));
    {
        const auto document = opened(path, ada(), Document::Access::Write, "the base can be opened");
        demand(document->merge(baseChanges()) == baseChanges().size(), "the base takes its changes");
        demand(document->flush().has_value(), "the base can be written");
    }
    // As if each replica had written its own: then the links between rows count. The checkpoint is of before.
    execute(path, "UPDATE change SET retold = 0; DELETE FROM checkpoint");
    Input nothingButSealing(QByteArrayView("\0\3", 2));
    alter(path, nothingButSealing);
    (void)opened(path, ada(), Document::Access::Write, "the base can be opened again");
    const auto document = opened(path, ada(), Document::Access::ReadOnly, "the base can be read");
    demand(document->changes() == baseChanges(), "the base reads back as it was meant");
    const auto verified = verify(path);
    demand(verified && verified->isSound() && verified->hasCheckpoint, "rows are sealed as the core seals them");
    return bytesOf(stage, u"base.keelson"_s);
}

QByteArray oldDocument()
{
    QFile file(QStringLiteral(KEELSON_TEST_DATA "/documents/format-1/merged.keelson"));
    demand(file.open(QIODevice::ReadOnly), "tests/data/documents/format-1/merged.keelson is there");
    return file.readAll();
}

} // namespace keelson::fuzz
