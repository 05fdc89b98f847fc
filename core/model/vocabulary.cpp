// SPDX-License-Identifier: MIT
#include "core/model/vocabulary.h"
