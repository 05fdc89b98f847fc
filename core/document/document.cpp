// SPDX-License-Identifier: MIT
#include "core/document/document.h"
