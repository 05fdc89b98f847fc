// SPDX-License-Identifier: MIT
#include "app/gui/lens.h"
