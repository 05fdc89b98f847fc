// SPDX-License-Identifier: MIT
#include "core/document/normalise.h"
