// SPDX-License-Identifier: MIT
#include "core/model/architecture.h"
#include "core/review/rules/gateways.h"
#include "core/review/rules/mending.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;
using namespace architecture;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::Gateways)
};

/// Keys of cloud providers and payment services, private keys, tokens, and passwords in addresses.
const QRegularExpression &secret()
{
    static const QRegularExpression pattern(
        u"AKIA[0-9A-Z]{16}|sk_(live|test)_[0-9A-Za-z]{8,}|-----BEGIN [A-Z ]*PRIVATE KEY|gh[pousr]_[0-9A-Za-z]{20,}"
        "|xox[bp]-[0-9A-Za-z-]{10,}|eyJ[0-9A-Za-z_-]{10,}\\.eyJ[0-9A-Za-z_-]{10,}|://[^/\\s:@]+:[^/\\s@]{4,}@"_s);
    return pattern;
}

/// Properties of an element in which somebody wrote a secret, in their order.
QStringList secretsIn(const Element &element)
{
    QStringList found;
    for (auto it = element.properties.cbegin(); it != element.properties.cend(); ++it) {
        if (secret().match(text(*it)).hasMatch())
            found.append(it.key());
    }
    found.sort();
    return found;
}

QList<Breach> writtenDown(const Model &, const Element &element)
{
    const QStringList found = secretsIn(element);
    if (found.isEmpty())
        return {};
    const Property *property = vocabulary::property(*element.kind, found.first());
    const QString name = property ? vocabulary::label(*property) : found.first();
    return {{Tr::tr("A secret is written into “%1” (%2), for all who read the model.").arg(element.name, name)}};
}

Edit takeOut(const Model &model, const Finding &finding)
{
    Edit edit(Tr::tr("Take a secret out of the model"));
    if (const Element *element = stillBroken(model, finding, writtenDown)) {
        for (const QString &property : secretsIn(*element))
            edit.set(element->id, property, text(element->properties.value(property)).replace(secret(), u"…"_s));
    }
    return edit;
}

bool needsSecret(const Element &service)
{
    const QString authentication = service.text("authentication"_L1);
    return isService(service, esg) && !authentication.isEmpty() && authentication != "none"_L1;
}

QList<Breach> unmanaged(const Model &, const Element &service)
{
    if (!needsSecret(service) || isSaid(service, "secretName"_L1))
        return {};
    return {{Tr::tr("“%1” needs a secret, but nobody has said where it is kept.").arg(service.name)}};
}

Edit nameSecret(const Model &model, const Finding &finding)
{
    const Element *service = model.element(finding.elements.value(0));
    return saying(model, finding, unmanaged, Tr::tr("Keep the secret in the secret store"),
                  {{"secretName"_L1, service ? secretNameOf(*service) : QString()}});
}

constexpr double longestUse = 366.0 * 24 * 60 * 60;  ///< Seconds.

QList<Breach> oldSecret(const Model &, const Element &service)
{
    const double age = givenNumber(service, "secretRotation"_L1);
    if (!isService(service, esg) || age <= longestUse)
        return {};
    return {{Tr::tr("“%1” keeps the same secret for more than a year.").arg(service.name)}};
}

Edit rotate(const Model &model, const Finding &finding)
{
    return saying(model, finding, oldSecret, Tr::tr("Change a secret every three months"),
                  {{"secretRotation"_L1, 90.0 * 24 * 60 * 60}});
}

constexpr Fix writtenFixes[] = {
    {"take-out"_L1, QT_TRANSLATE_NOOP("Rules", "Take it out of the model"), takeOut},
};
constexpr Fix unmanagedFixes[] = {
    {"name-secret"_L1, QT_TRANSLATE_NOOP("Rules", "Keep it in the secret store"), nameSecret},
};
constexpr Fix oldFixes[] = {
    {"rotate"_L1, QT_TRANSLATE_NOOP("Rules", "Change it every three months"), rotate},
};

constexpr Rule table[] = {
    {.id = "gateway.secret-in-model"_L1,
     .topic = Topic::Gateways,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "The model holds no secrets"),
     .why = QT_TRANSLATE_NOOP("Rules", "A model is shared, printed and kept for years. A key in it is a key given away; take it out "
                                       "and get a new one, for its history keeps the old."),
     .heading = {7, "Securing secrets"},
     .kinds = {kinds::service, kinds::externalSystem, kinds::function, kinds::api},
     .look = writtenDown,
     .fixes = writtenFixes},
    {.id = "gateway.secret-unmanaged"_L1,
     .topic = Topic::Gateways,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Secrets are kept in a secret store"),
     .why = QT_TRANSLATE_NOOP("Rules", "A secret that is not in a store made for it ends up in a file or a setting, where many can "
                                       "read it and nobody can change it in a hurry."),
     .heading = {7, "Managing shared secrets"},
     .kinds = {kinds::service},
     .look = unmanaged,
     .fixes = unmanagedFixes},
    {.id = "gateway.secret-rotation"_L1,
     .topic = Topic::Gateways,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Secrets are changed before they are old"),
     .why = QT_TRANSLATE_NOOP("Rules", "Every secret leaks one day, and mostly nobody notices. One that changes often is worth "
                                       "little to who has found it."),
     .heading = {7, "Using API keys"},
     .kinds = {kinds::service},
     .look = oldSecret,
     .fixes = oldFixes},
};

} // namespace

std::span<const Rule> secretRules() { return table; }

} // namespace keelson::review
