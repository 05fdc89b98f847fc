// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/aliases.h"
#include "core/document/containment.h"
#include "core/document/findingset.h"
#include "core/document/namesakes.h"
#include "core/document/normaliser.h"
#include "core/document/recordindex.h"
#include "core/model/modelbuilder.h"

#include <QCoreApplication>

#include <array>

namespace keelson {

class Normaliser::State
{
    Q_DECLARE_TR_FUNCTIONS(Normaliser)

public:
    QSet<Id> update(const Facts &facts, const QSet<Id> &touched);
    const Model &model() const { return m_builder.model(); }
    const QList<Finding> &findings() const { return m_findings.list(); }

private:
    /// What those who speak of a record need to know of it.
    struct Presence
    {
        Record::Type type = Record::Type::None;
        bool alive = false;
        const Kind *kind = nullptr;
        const RelationKind *relation = nullptr;
        QString viewKind;
        Id standsFor;

        friend bool operator==(const Presence &, const Presence &) = default;
    };
    using Place = std::pair<Id, Id>; ///< A view and an element.

    // The order of the steps and what they hand on.
    void readAll(const QSet<Id> &records);
    void readRecords(const QSet<Id> &touched);
    void pivot(const QHash<Id, Presence> &before);
    void touchReferrers(Id id);
    void touchMentioners(const QSet<Id> &records);
    void forget(Id id);
    void drop(Id id);
    Presence presence(Id id) const;
    void markDirty(Id id);
    QList<Id> dirty(Record::Type type) const;
    const Cells &cells(Id id) const;

    // Elements.
    void settleElements();
    void askContainer(Id id);
    void showElement(Id id);
    void circleFindings(const QSet<Id> &elements);
    bool isShown(Id id) const;
    Id shown(Id id) const;

    // Views, relations, children.
    void showView(Id id);
    void showRelation(Id id);
    void showChild(Id id);
    Id ownerOf(const Record &record) const;

    // Placements.
    void settlePlacements();
    void standOrLeave(Id id, QSet<Place> &crowded);
    void leavePlace(Id id);
    void showPlacement(Id id, bool stands);
    Id firstAt(const Place &place) const;

    // Findings.
    /// Says what is wrong with the record and returns what of it is right.
    Properties judge(Id id);
    QList<Finding> editOfDeleted(Id id) const;
    QList<Finding> danglingFindings(Id id) const;
    QString titleOf(Id id) const;

    const Facts *m_facts = nullptr; ///< Set while updating.
    RecordIndex m_index;
    Aliases m_aliases{m_index};
    Containment m_containment;
    Namesakes m_names;
    FindingSet m_findings;
    QHash<Id, Place> m_placeOf;          ///< Of placements in views that show an element once.
    QHash<Place, QList<Id>> m_standing;
    QHash<Id, Child> m_children;
    ModelBuilder m_builder;
    std::array<QSet<Id>, std::size_t(Record::Type::Child) + 1> m_dirty; ///< What is to be shown anew, by type.
    QSet<Id> m_changed;
};

} // namespace keelson
