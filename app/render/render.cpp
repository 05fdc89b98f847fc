// SPDX-License-Identifier: MIT
#include "app/render/scene.h"
