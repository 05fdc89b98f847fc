// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/edit.h"

#include <QList>

namespace keelson {

class Document;

namespace sample {

/// The gestures that make the sample in an empty document, in order: a food delivery system with its
/// storm board, subsystems, services and events. Made through the edits anybody uses; ids are fresh each time.
KEELSON_CORE QList<Edit> foodDelivery();

/// Commits them.
KEELSON_CORE void fill(Document &document);

/// A made-up retailer of 300 services in 20 subsystems, to try what has to work with many of them.
KEELSON_CORE Edit retailer();

} // namespace sample
} // namespace keelson
