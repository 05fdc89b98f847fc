// SPDX-License-Identifier: MIT
#include "core/model/model.h"
