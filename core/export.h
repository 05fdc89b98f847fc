// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

// Symbols are hidden by default; what another library or a plugin calls carries this mark.
#if defined(KEELSON_CORE_BUILD)
#define KEELSON_CORE Q_DECL_EXPORT
#else
#define KEELSON_CORE Q_DECL_IMPORT
#endif
