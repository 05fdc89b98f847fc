// SPDX-License-Identifier: MIT
#pragma once

#include "core/plugin/format.h"

namespace keelson::fuzz {

/// What the JSON format reads from the text, after it was asked whether it knows it.
Result<Imported> imported(const QByteArray &text);

/// What the JSON format writes of a document, with every change or with what stands.
enum class Content { History, Model };
QByteArray exported(const Model &model, const QList<Change> &changes, Content content);

} // namespace keelson::fuzz
