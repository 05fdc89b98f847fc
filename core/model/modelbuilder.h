// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"

namespace keelson {

/// Puts records into a Model and takes them out, keeping its indices. For core/document alone, which
/// guarantees what Model promises. Not thread-safe; works on its own copy.
class KEELSON_CORE ModelBuilder
{
public:
    explicit ModelBuilder(Model model = {});

    void put(const Element &);
    void put(const Relation &);
    void put(const View &);
    void put(const Placement &);
    void put(const Child &);
    void remove(Id record);  ///< Whatever record has that id; nothing when none has.

    /// By reference, so that who keeps the builder alone owns the data and edits it without a copy.
    const Model &model() const { return m_model; }

private:
    Model m_model;
};

} // namespace keelson
