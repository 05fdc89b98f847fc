// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"

#include <QWidget>

namespace keelson {

/// What an editor may need to know besides the value: the choices a sibling narrows, things to refer to.
struct EditorContext
{
    const Model &model;
    QString narrowing;  ///< Value of Property::narrowedBy; empty when there is none or it differs.
};

/// A field for one property. Tells what the person decided when they are done with it (Enter, leaving
/// the field, a click), never at each key.
class PropertyEditor : public QWidget
{
    Q_OBJECT

public:
    explicit PropertyEditor(QWidget *parent = nullptr) : QWidget(parent) { }

    /// Shows the value; `mixed`: the selected things differ. Keeps what is being typed.
    virtual void show(const Value &value, bool mixed, const EditorContext &context) = 0;
    /// Decides now, as if the field were left.
    virtual void commitPending() { }

Q_SIGNALS:
    /// A null value takes the property away: the standard holds again.
    void decided(const keelson::Value &value);
};

/// The field that fits the property's type.
PropertyEditor *makeEditor(const Property &property, QWidget *parent);

} // namespace keelson
