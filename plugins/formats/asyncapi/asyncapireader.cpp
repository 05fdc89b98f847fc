// SPDX-License-Identifier: MIT
#include "plugins/formats/asyncapi/asyncapireader.h"

#include "core/document/edit.h"
#include "core/scaffold/names.h"
#include "plugins/formats/asyncapi/references.h"
#include "plugins/formats/asyncapi/schemafields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <utility>

namespace keelson::asyncapi {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::asyncapi::Reader)
};

/// "lightMeasured", "light-measured", "light.measured" as people would say it: "Light Measured".
QString spokenName(const QString &key)
{
    static const QRegularExpression seams(u"(?<=[a-z0-9])(?=[A-Z])|[-_./\\s]+"_s);
    QStringList words;
    for (const QString &word : key.split(seams, Qt::SkipEmptyParts))
        words.append(word.front().toUpper() + word.sliced(1));
    return words.join(u' ');
}

class Reading
{
public:
    explicit Reading(const QJsonObject &document) : m_document(document), m_references(document) { }

    Imported take()
    {
        const QJsonObject info = m_document.value("info"_L1).toObject();
        m_application = info.value("title"_L1).toString().simplified();
        readChannels();
        readOperations();
        tellLosses();
        return {m_edit.facts(), {}, m_findings};
    }

private:
    void readChannels()
    {
        const QJsonObject channels = m_document.value("channels"_L1).toObject();
        for (auto it = channels.begin(); it != channels.end(); ++it) {
            const QJsonObject channel = m_references.followed(*it);
            const QJsonObject messages = channel.value("messages"_L1).toObject();
            for (auto message = messages.begin(); message != messages.end(); ++message)
                m_events.insert(it.key() + u'/' + message.key(), eventOf(*message, message.key()));
        }
        const QJsonObject components = m_document.value("components"_L1).toObject().value("messages"_L1).toObject();
        for (auto it = components.begin(); it != components.end(); ++it)
            eventOf(*it, it.key());
    }

    /// The event of a message; made when its name is met for the first time.
    Id eventOf(const QJsonValue &value, const QString &key)
    {
        const QJsonObject message = m_references.followed(value);
        const QString title = message.value("title"_L1).toString().simplified();
        const QString said = message.value("name"_L1).toString();
        const QString name = !title.isEmpty() ? title : spokenName(said.isEmpty() ? key : said);
        if (m_byName.contains(name))
            return m_byName.value(name);
        const Id event = m_edit.add(kinds::domainEvent, name);
        m_byName.insert(name, event);
        const QString description = message.value("description"_L1).toString();
        const QString summary = message.value("summary"_L1).toString();
        if (!description.isEmpty() || !summary.isEmpty())
            m_edit.set(event, properties::description, description.isEmpty() ? summary : description);
        const QJsonObject own = message.value("x-keelson"_L1).toObject();
        for (auto it = own.begin(); it != own.end(); ++it) {
            if (it->isString() && vocabulary::property(*vocabulary::kind(kinds::domainEvent), it.key()))
                m_edit.set(event, it.key(), it->toString());
        }
        readPayload(event, message, own);
        return event;
    }

    void readPayload(Id event, const QJsonObject &message, const QJsonObject &own)
    {
        QJsonObject schema = m_references.followed(message.value("payload"_L1));
        if (schema.contains("schemaFormat"_L1)) {
            noteLoss(u"schemaFormat"_s, Tr::tr("Payloads in other schema languages than JSON Schema"));
            schema = m_references.followed(schema.value("schema"_L1));
        }
        const Payload payload = payloadOf(schema, m_references);
        if (!payload.entity.isEmpty() && !own.contains("entity"_L1))
            m_edit.set(event, "entity"_L1, spokenName(payload.entity));
        QString order;
        for (const contract::Field &field : payload.fields) {
            order = orderBetween(order, {});
            const Id item = m_edit.addChild(event, QString(itemlists::fields), order);
            m_edit.set(item, properties::name, field.name);
            m_edit.set(item, "type"_L1, field.type);
            m_edit.set(item, "required"_L1, field.isRequired);
            if (field.isSensitive)
                m_edit.set(item, "sensitive"_L1, true);
            if (!field.example.isEmpty())
                m_edit.set(item, "example"_L1, field.example);
            if (!field.meaning.isEmpty())
                m_edit.set(item, properties::description, field.meaning);
        }
        for (const QString &keyword : payload.lost)
            noteLoss(keyword, Tr::tr("What schemas say with “%1”").arg(keyword));
        if (message.contains("headers"_L1))
            noteLoss(u"headers"_s, Tr::tr("Headers of messages"));
        if (message.contains("traits"_L1))
            noteLoss(u"traits"_s, Tr::tr("Traits"));
    }

    void readOperations()
    {
        const QJsonObject operations = m_document.value("operations"_L1).toObject();
        for (auto it = operations.begin(); it != operations.end(); ++it) {
            const QJsonObject operation = m_references.followed(*it);
            const QString action = operation.value("action"_L1).toString();
            const QLatin1StringView relation = action == "send"_L1 ? relations::publishes : relations::consumes;
            const Id service = serviceOf(operation);
            for (const Id event : eventsOf(operation)) {
                QSet<std::pair<Id, Id>> &said = m_said[QString(relation)];
                if (!said.contains({service, event}))
                    m_edit.relate(relation, service, event);
                said.insert({service, event});
            }
            if (operation.contains("reply"_L1))
                noteLoss(u"reply"_s, Tr::tr("Replies"));
            if (operation.contains("bindings"_L1))
                noteLoss(u"bindings"_s, Tr::tr("Bindings"));
        }
    }

    /// Whose operation it is: as we wrote it, or else the application's.
    Id serviceOf(const QJsonObject &operation)
    {
        const QJsonObject own = operation.value("x-keelson-service"_L1).toObject();
        const QString said = own.value("name"_L1).toString().simplified();
        const QString name = said.isEmpty() ? m_application : said;
        const QString subsystem = own.value("subsystem"_L1).toString().simplified();
        const QString key = subsystem + u'/' + name;
        if (m_services.contains(key))
            return m_services.value(key);
        const Id parent = subsystem.isEmpty() ? Id() : subsystemOf(subsystem);
        const Id service = m_edit.add(kinds::service, name.isEmpty() ? Tr::tr("Application") : name, parent);
        for (const QLatin1StringView property : {properties::pattern, properties::variant}) {
            if (own.value(property).isString())
                m_edit.set(service, property, own.value(property).toString());
        }
        m_services.insert(key, service);
        return service;
    }

    Id subsystemOf(const QString &name)
    {
        if (!m_subsystems.contains(name))
            m_subsystems.insert(name, m_edit.add(kinds::subsystem, name));
        return m_subsystems.value(name);
    }

    /// The messages an operation names, or else all of its channel.
    QList<Id> eventsOf(const QJsonObject &operation)
    {
        const QString channel = References::nameOf(operation.value("channel"_L1));
        QList<Id> events;
        for (const QJsonValue message : operation.value("messages"_L1).toArray()) {
            const Id known = m_events.value(channel + u'/' + References::nameOf(message));
            events.append(known.isNull() ? eventOf(message, References::nameOf(message)) : known);
        }
        if (!operation.contains("messages"_L1)) {
            const QString prefix = channel + u'/';
            for (auto it = m_events.cbegin(); it != m_events.cend(); ++it) {
                if (it.key().startsWith(prefix))
                    events.append(*it);
            }
        }
        return events;
    }

    void noteLoss(const QString &key, const QString &what)
    {
        ++m_losses[key].first;
        m_losses[key].second = what;
    }

    void tellLosses()
    {
        if (m_document.contains("servers"_L1))
            noteLoss(u"servers"_s, Tr::tr("Servers"));
        if (m_document.value("components"_L1).toObject().contains("securitySchemes"_L1))
            noteLoss(u"securitySchemes"_s, Tr::tr("Security schemes"));
        for (auto it = m_losses.cbegin(); it != m_losses.cend(); ++it)
            m_findings.append({Severity::Note, u"asyncapi.left-out"_s, Tr::tr("%1 do not come along (%2 times).").arg(it->second).arg(it->first),
                               {}, it.key(), {}});
        for (const QString &reference : m_references.lost())
            m_findings.append({Severity::Warning, u"asyncapi.reference"_s, Tr::tr("“%1” leads out of the file or nowhere.").arg(reference),
                               {}, reference, {}});
        if (m_byName.isEmpty())
            m_findings.append({Severity::Warning, u"asyncapi.empty"_s, Tr::tr("The document has no messages."), {}, {}, {}});
    }

    const QJsonObject m_document;
    References m_references;
    Edit m_edit{QString()};
    QString m_application;
    QMap<QString, Id> m_events;  ///< By "channel/message".
    QHash<QString, Id> m_byName;
    QHash<QString, Id> m_services;
    QHash<QString, Id> m_subsystems;
    QHash<QString, QSet<std::pair<Id, Id>>> m_said;  ///< Who says what of which event, by relation.
    QMap<QString, std::pair<int, QString>> m_losses;
    QList<Finding> m_findings;
};

} // namespace

Result<Imported> interpreted(const QJsonObject &document)
{
    const QString version = document.value("asyncapi"_L1).toVariant().toString();
    if (version.isEmpty())
        return Error{Error::Kind::BadInput, Tr::tr("This is no AsyncAPI document: it does not say its version."), u"asyncapi"_s, {}};
    if (!version.startsWith("3."_L1))
        return Error{Error::Kind::BadInput, Tr::tr("AsyncAPI %1 cannot be read, only 3.").arg(version), u"asyncapi"_s,
                     Tr::tr("Convert it first: npx @asyncapi/cli convert FILE -t 3.0.0")};
    return Reading(document).take();
}

} // namespace keelson::asyncapi
