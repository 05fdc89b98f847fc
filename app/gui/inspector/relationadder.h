// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace keelson {

/// Connects an element with another by name: a verb the vocabulary allows it, then a name, then Enter.
class RelationAdder : public QWidget
{
    Q_OBJECT

public:
    explicit RelationAdder(QWidget *parent = nullptr);

    void setElement(Id element, const Model &model);
    void retranslate();
    /// True when the vocabulary allows this element no relation at all.
    bool isEmpty() const { return m_verbs.isEmpty(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// `inverse`: the other end is the relation's start.
    void addRequested(const keelson::RelationKind &kind, bool inverse, keelson::Id other);

private:
    struct Verb
    {
        const RelationKind *kind;
        bool inverse;
    };
    void listOthers();
    QList<const Element *> others() const;
    bool fits(const Verb &verb, const Element &other) const;
    void add();

    Id m_element;
    Model m_model;
    QList<Verb> m_verbs;
    QComboBox *m_verb = nullptr;
    QComboBox *m_other = nullptr;
    QPushButton *m_add = nullptr;
    bool m_listed = false;  ///< The names are gathered when somebody turns to them, not at each selection.
};

} // namespace keelson
