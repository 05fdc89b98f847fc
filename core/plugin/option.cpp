// SPDX-License-Identifier: MIT
#include "core/plugin/option.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace keelson {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::Option)
};

Error refused(const QString &key, const QString &what, const QString &remedy = {})
{
    return {Error::Kind::Usage, what, key, remedy};
}

/// What is no address may still hold a password or a token where an address would.
QString harmless(const QString &text)
{
    constexpr qsizetype longest = 100;
    return text.section(u'?', 0, 0).section(u'@', -1).left(longest);
}

bool readsAsFlag(const QString &text, bool &out)
{
    const QString word = text.toLower();
    if (word == u"true" || word == u"yes" || word == u"on" || word == u"1")
        out = true;
    else if (word == u"false" || word == u"no" || word == u"off" || word == u"0")
        out = false;
    else
        return false;
    return true;
}

/// The value in the option's own type, from whatever a form or a command line gave.
Result<QVariant> converted(const Option &option, const QVariant &given)
{
    const QString text = given.toString();
    switch (option.kind) {
    case OptionKind::Number:
    case OptionKind::Duration: {
        bool ok = false;
        const double number = given.toDouble(&ok);
        if (!ok || !qIsFinite(number))
            return refused(option.key, Tr::tr("\"%1\" is not a number.").arg(text));
        return QVariant(number);
    }
    case OptionKind::Flag: {
        if (given.typeId() == QMetaType::Bool)
            return given;
        bool value = false;
        if (!readsAsFlag(text, value))
            return refused(option.key, Tr::tr("\"%1\" is neither true nor false.").arg(text));
        return QVariant(value);
    }
    case OptionKind::Choice:
        if (!option.choices.contains(text))
            return refused(option.key, Tr::tr("\"%1\" is not one of %2.").arg(text, option.choices.join(u", ")));
        return QVariant(text);
    case OptionKind::Url: {
        const QUrl url(text, QUrl::StrictMode);
        if (!url.isValid() || url.scheme().isEmpty() || url.host().isEmpty())
            return refused(option.key, Tr::tr("\"%1\" is not a URL.").arg(harmless(text)), Tr::tr("Write it like http://localhost:9464/metrics."));
        return QVariant(text);
    }
    case OptionKind::Text:
    case OptionKind::Folder:
    case OptionKind::File:
    case OptionKind::Secret:
        break;
    }
    return QVariant(text);
}

} // namespace

Result<Options> resolve(const QList<Option> &described, const Options &given)
{
    for (auto it = given.begin(); it != given.end(); ++it) {
        const auto known = std::any_of(described.begin(), described.end(),
                                       [&](const Option &option) { return option.key == it.key(); });
        if (!known)
            return refused(it.key(), Tr::tr("There is no such option."));
    }
    Options resolved;
    for (const Option &option : described) {
        const QVariant value = given.value(option.key, option.standard);
        if (!value.isValid())
            return refused(option.key, Tr::tr("This option is needed."));
        Result<QVariant> checked = converted(option, value);
        if (!checked)
            return checked.error();
        resolved.insert(option.key, *checked);
    }
    return resolved;
}

} // namespace keelson
