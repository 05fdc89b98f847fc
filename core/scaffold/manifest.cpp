// SPDX-License-Identifier: MIT
#include "core/scaffold/manifest.h"

#include "core/scaffold/writer.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace keelson::scaffold {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::scaffold::Manifest)
};

bool isHash(const QByteArray &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    });
}

Error damaged(const QString &where)
{
    return {Error::Kind::BadInput, Tr::tr("The manifest of this generated folder cannot be read."), where,
            Tr::tr("Restore it from version control, or generate into a new folder.")};
}

} // namespace

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray Manifest::toJson() const
{
    // QJsonObject sorts its keys, so equal manifests are equal texts.
    QJsonObject list;
    for (auto file = files.begin(); file != files.end(); ++file) {
        QJsonObject row{{u"sha256"_s, QString::fromLatin1(file->sha256)}};
        if (file->ownership == Ownership::Seeded)
            row.insert(u"ownership"_s, u"seeded"_s);
        if (!file->offered.isEmpty())
            row.insert(u"offered"_s, QString::fromLatin1(file->offered));
        list.insert(file.key(), row);
    }
    return QJsonDocument(QJsonObject{{u"keelson"_s, formatVersion}, {u"kit"_s, kit}, {u"version"_s, version},
                                     {u"files"_s, list}}).toJson();
}

Result<Manifest> Manifest::fromJson(const QByteArray &bytes, const QString &where)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    if (root.value(u"keelson"_s).toInt() > formatVersion)
        return Error{Error::Kind::BadInput, Tr::tr("A newer Keelson wrote this folder."), where,
                     Tr::tr("Open the system with that version.")};
    if (root.value(u"keelson"_s).toInt() != formatVersion || !root.value(u"files"_s).isObject())
        return damaged(where);
    Manifest manifest{root.value(u"kit"_s).toString(), root.value(u"version"_s).toString(), {}};
    const QJsonObject list = root.value(u"files"_s).toObject();
    for (auto file = list.begin(); file != list.end(); ++file) {
        const QJsonObject row = file->toObject();
        const Written written{row.value(u"sha256"_s).toString().toLatin1(), row.value(u"offered"_s).toString().toLatin1(),
                              row.value(u"ownership"_s) == u"seeded"_s ? Ownership::Seeded : Ownership::Managed};
        // The folder may come from elsewhere: what the manifest names is removed or read by name.
        if (!refusal(file.key()).isEmpty() || !isHash(written.sha256)
            || !(written.offered.isEmpty() || isHash(written.offered)))
            return damaged(where + u": "_s + file.key());
        manifest.files.insert(file.key(), written);
    }
    return manifest;
}

} // namespace keelson::scaffold
