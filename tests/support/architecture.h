// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/edit.h"
#include "core/document/normalise.h"
#include "core/model/model.h"

#include <QString>

namespace keelson::test {

/// An architecture in memory, written down in few words:
///
///     # what follows is a comment
///     subsystem Ordering divisionCriterion=actor
///       service "Order BFF" pattern=bff variant=task
///         function listener functionRole=listener
///     domain-event "Order Submitted" visibility=external
///     "Order BFF" publishes "Order Submitted"
///     "Order BFF" calls Payments timeout=3
///     + "Order Submitted" fields name=total type=number sensitive=true
///
///     + Control inputs name=paid values="yes, no"
///     + Control decisions cell.paid=yes outcome="Order Confirmed"
///
/// What is indented is contained in what stands above it. A name that several elements have is written with its
/// container's: "Order BFF/listener". `+` adds an item to a list of an element. Values take the type the vocabulary gives
/// them; a reference is the name of an element. Relations and items may speak of what is written below them. The same text
/// gives the same ids. A mistake ends the program, saying where.
class Architecture
{
public:
    Architecture() = default;
    explicit Architecture(const QString &text, const QString &file = {}) { add(text, file); }
    /// From a file below tests/data.
    static Architecture fromFile(const QString &path);

    void add(const QString &text, const QString &file = {});
    void apply(const Edit &edit);  ///< As a document would commit it.

    const Model &model() const { return m_normalised.model; }
    const QList<Finding> &findings() const { return m_normalised.findings; }
    const Facts &facts() const { return m_facts; }
    /// The element of a name, or of "container/name"; there is exactly one.
    Id operator[](const QString &name) const;

private:
    Facts m_facts;
    Normalised m_normalised;
    quint64 m_counter = 0;
};

} // namespace keelson::test
