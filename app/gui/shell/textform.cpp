// SPDX-License-Identifier: MIT
#include "app/gui/shell/textform.h"

#include "core/plugin/registry.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace keelson {

Workspace::TextForm textFormOf(const Document &document, Registry &registry)
{
    const Format *format = registry.format(u"json"_s);
    if (!format || !document.isHistoryComplete())
        return {};
    return [format, model = document.model(), changes = document.changes()] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto options = resolve(format->options(), {});
        const bool isWritten = options && format->write({model, changes, {}}, buffer, *options).has_value();
        return isWritten ? buffer.data() : QByteArray();
    };
}

} // namespace keelson
