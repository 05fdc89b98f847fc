// SPDX-License-Identifier: MIT
#include "core/document/edit.h"
