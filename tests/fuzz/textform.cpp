// SPDX-License-Identifier: MIT
#include "tests/fuzz/textform.h"

#include "tests/fuzz/stage.h"

#include <QBuffer>
#include <QPluginLoader>

Q_IMPORT_PLUGIN(JsonFormat)

namespace keelson::fuzz {

using namespace Qt::StringLiterals;

namespace {

const Format &json()
{
    for (QObject *plugin : QPluginLoader::staticInstances()) {
        if (const auto *format = qobject_cast<Format *>(plugin))
            return *format;
    }
    qFatal("the format is not linked in");
}

} // namespace

Result<Imported> imported(const QByteArray &text)
{
    QBuffer in;
    in.setData(text);
    in.open(QIODevice::ReadOnly);
    (void)json().recognises(QByteArrayView(text).first(qMin(text.size(), qsizetype(4096))));
    return json().read(in, *resolve(json().options(), {}), {});
}

QByteArray exported(const Model &model, const QList<Change> &changes, Content content)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto written = json().write({model, changes, {}}, out, {{u"history"_s, content == Content::History}});
    demand(written.has_value(), "what a document says can be written as text");
    return out.data();
}

} // namespace keelson::fuzz
